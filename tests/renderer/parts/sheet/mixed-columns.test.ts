import { describe, expect, it } from 'vitest';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { readTexts } from '#renderer/parts/sheet/read-texts.ts';
import type { CellText, SheetSource } from '#renderer/parts/sheet/sheet-source.ts';
import { readDay } from '#renderer/ui/read-day.ts';
import { readNumber } from '#shared/kernel/number-text.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { keptSheet } from './kept-sheet.ts';

/*
 * A sheet whose columns are of different kinds, as the entries of a ledger are: a day, words, a choice
 * from a list, an amount. Nothing of the sheet itself knows of them: they are a source like any other.
 */

type MixedRow = {
  readonly day: string;
  readonly party: string;
  readonly category: 'sales' | 'travel';
  /** In cents; null: not known. */
  readonly amount: number | null;
};
type Part = Partial<MixedRow>;
type MixedReason = 'no_such_day' | 'required' | 'not_in_list' | 'not_a_number' | 'locked';

/** How a column is written and read; all that a kind of column is. */
type Column = {
  readonly write: (entry: MixedRow) => string;
  readonly read: (text: string, proven: DecimalMark | null) => Result<Part, MixedReason>;
};

const CATEGORIES: Readonly<Record<MixedRow['category'], string>> = {
  sales: 'Sales',
  travel: 'Travel',
};

const COLUMNS: readonly Column[] = [
  {
    write: ({ day }) => day.split('-').toReversed().join('/'),
    read: (text) => {
      const day = readDay(text);
      return day === null ? err('no_such_day') : ok({ day });
    },
  },
  {
    write: ({ party }) => party,
    read: (text) => (text.trim() === '' ? err('required') : ok({ party: text })),
  },
  {
    write: ({ category }) => CATEGORIES[category],
    read: (text) => {
      const named = Object.entries(CATEGORIES).find(
        ([, name]) => name.toLowerCase() === text.trim().toLowerCase(),
      );
      return named ? ok({ category: named[0] as MixedRow['category'] }) : err('not_in_list');
    },
  },
  {
    write: ({ amount }) => (amount === null ? '' : String(amount / 100)),
    read: (text, proven) => {
      const read = readNumber(text, { unit: 'money', decimal: proven, usualDecimal: '.' });
      return read.ok ? ok({ amount: read.value.number }) : err('not_a_number');
    },
  },
];
const [DAY, PARTY, CATEGORY, AMOUNT] = [0, 1, 2, 3];

function ledger() {
  let entries: ReadonlyMap<string, MixedRow> = new Map<string, MixedRow>([
    ['1', { day: '2026-11-02', party: 'Dubreuil', category: 'sales', amount: 120_000 }],
    ['2', { day: '2026-11-03', party: 'SNCF', category: 'travel', amount: -8650 }],
    ['3', { day: '2026-10-30', party: 'Locked & "Sons"', category: 'sales', amount: 5000 }],
  ]);
  const commands: string[] = [];
  const isLocked = (row: string): boolean => entries.get(row)?.day.startsWith('2026-10') === true;
  const readCell = (
    { position, text }: CellText,
    proven: DecimalMark | null,
  ): Result<Part, MixedReason> =>
    isLocked(position.row)
      ? err('locked')
      : (COLUMNS[position.column]?.read(text, proven) ?? err('locked'));
  const textAt = ({ row, column }: Position): string => {
    const entry = entries.get(row);
    return entry ? (COLUMNS[column]?.write(entry) ?? '') : '';
  };
  const sourceNow = (): SheetSource<MixedReason> => ({
    layout: {
      rowKeys: [...entries.keys()],
      firstColumn: 0,
      lastColumn: COLUMNS.length - 1,
      pageRows: 10,
      isFilled: (position) => textAt(position) !== '',
    },
    mostCells: 1000,
    textAt,
    readOnlyAt: ({ row }) => (isLocked(row) ? 'locked' : null),
    isOwnAt: ({ column }) => column === AMOUNT,
    plan: (texts, decimal) => {
      const plan = readTexts(texts, readCell, decimal);
      if (!plan.isSound) return plan;
      const changes = new Map<string, Part>();
      for (const { position, value } of plan.read) {
        changes.set(position.row, { ...changes.get(position.row), ...value });
      }
      return {
        isSound: true,
        isChange: true,
        save: () => {
          commands.push(JSON.stringify([...changes]));
          entries = new Map(
            [...entries].map(([key, entry]) => [key, { ...entry, ...changes.get(key) }]),
          );
          return Promise.resolve({ isSaved: true, faults: new Map() });
        },
      };
    },
  });
  return { sheet: keptSheet(sourceNow), commands, entryOf: (row: string) => entries.get(row) };
}

const cell = (row: string, column: number | undefined): Position => ({ row, column: column ?? 0 });

describe('a sheet with columns of different kinds', () => {
  it('reads what is typed as its column says', async () => {
    const { sheet, entryOf } = ledger();
    sheet().goTo(cell('1', DAY));
    for (const [column, text] of [
      [DAY, '4/11/2026'],
      [PARTY, 'Dubreuil & fils'],
      [CATEGORY, 'travel'],
      [AMOUNT, '1,250.50'],
    ] as const) {
      sheet().begin(cell('1', column), true);
      expect(sheet().commit(text, 'tab')).toBeNull();
    }
    await Promise.resolve();
    expect(entryOf('1')).toEqual({
      day: '2026-11-04',
      party: 'Dubreuil & fils',
      category: 'travel',
      amount: 125_050,
    });
    expect(sheet().cursor, 'Tab goes on in the next row').toEqual(cell('2', DAY));
  });

  it('says of each cell what its own column cannot read', () => {
    const { sheet, commands } = ledger();
    sheet().goTo(cell('1', DAY));
    sheet().paste('31/02/2026\t\tfood\tten');
    const reasons = [DAY, PARTY, CATEGORY, AMOUNT].map(
      (column) => sheet().faultAt(cell('1', column))?.reason,
    );
    expect(reasons).toEqual(['no_such_day', 'required', 'not_in_list', 'not_a_number']);
    expect(commands).toEqual([]);
  });

  it('changes several rows in one command: filled down, pasted, emptied', async () => {
    const { sheet, commands, entryOf } = ledger();
    sheet().goTo(cell('1', CATEGORY));
    sheet().extendTo(cell('2', AMOUNT));
    sheet().fill('down');
    await Promise.resolve();
    expect(entryOf('2')).toMatchObject({ party: 'SNCF', category: 'sales', amount: 120_000 });
    sheet().goTo(cell('1', PARTY));
    sheet().extendTo(cell('2', PARTY));
    sheet().paste('URSSAF');
    await Promise.resolve();
    expect([entryOf('1')?.party, entryOf('2')?.party]).toEqual(['URSSAF', 'URSSAF']);
    sheet().selectWhole('row', cell('1', DAY));
    sheet().clear();
    await Promise.resolve();
    expect(entryOf('1')).toMatchObject({ party: 'URSSAF', amount: null });
    expect(commands).toHaveLength(3);
  });

  it('copies a row in a way that it can paste again, whatever the words hold', async () => {
    const { sheet, entryOf } = ledger();
    sheet().selectWhole('row', cell('3', DAY));
    const copied = sheet().copy() ?? '';
    sheet().goTo(cell('2', DAY));
    sheet().paste(copied);
    await Promise.resolve();
    expect(entryOf('2')).toEqual(entryOf('3'));
  });

  it('keeps a locked row as it is, and says why', () => {
    const { sheet, commands } = ledger();
    sheet().goTo(cell('3', AMOUNT));
    sheet().begin(cell('3', AMOUNT), true);
    expect(sheet().noticeAt(cell('3', AMOUNT))).toEqual({ text: '', reason: 'locked' });
    sheet().goTo(cell('1', AMOUNT));
    sheet().extendTo(cell('3', AMOUNT));
    sheet().fill('down');
    expect([sheet().faultAt(cell('3', AMOUNT))?.reason, commands]).toEqual(['locked', []]);
  });
});
