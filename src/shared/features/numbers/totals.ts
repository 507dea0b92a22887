import { foldedText } from '#shared/kernel/fold-text.ts';
import { minus, nearestNumber, plus } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { NumbersReaders } from './cells-read.ts';
import type { ProfileNumber } from './profile.ts';
import type { FoundTable } from './recognise.ts';
import type { RowsRead } from './rows-read.ts';

/** A total that a file tells of a column, beside the sum of its rows. */
export type TotalCheck = {
  readonly column: string;
  readonly total: number;
  readonly sum: number;
  readonly equal: boolean;
};

/** `Total: Search` sums up a part of the rows. */
const OF_ALL =
  /^(?:(?:grand )?totals?|totaux|total general|total\s*:\s*(?:account|campaigns|compte|campagnes))$/;

/** NumbersColumns that add up over rows. */
function summedColumns(numbers: readonly ProfileNumber[]): string[] {
  const names = numbers.flatMap(({ rule, as, column, minus: less = [] }) =>
    rule === 'sum' && as !== 'clock' ? [...(column === undefined ? [] : [column]), ...less] : [],
  );
  return [...new Set(names)];
}

/** Holds the file's own totals against its rows; none of them is ever added. */
export function checkTotals(
  { columns }: FoundTable,
  { dated, totals }: RowsRead,
  readers: NumbersReaders,
  numbers: readonly ProfileNumber[],
): TotalCheck[] {
  const rows = totals.filter(({ cells }) => cells.some((cell) => OF_ALL.test(foldedText(cell))));
  if (rows.length === 0) return [];
  return summedColumns(numbers).flatMap((column) => {
    const place = columns.at(column);
    if (place === -1) return [];
    let sum: Fraction = { top: 0n, bottom: 1n };
    for (const { cells } of dated) {
      const read = readers.amount(cells[place] ?? '');
      if (read !== null && read !== 'unreadable') sum = plus(sum, read.amount);
    }
    return rows.flatMap(({ cells }) => {
      const told = readers.amount(cells[place] ?? '');
      if (told === null || told === 'unreadable') return [];
      const equal = isEqualAsShown(sum, told.amount, decimalsIn(cells[place] ?? '', readers));
      return [
        {
          column: columns.headings[place] ?? column,
          total: nearestNumber(told.amount),
          sum: nearestNumber(sum),
          equal,
        },
      ];
    });
  });
}

function decimalsIn(text: string, { decimal }: NumbersReaders): number {
  const at = text.lastIndexOf(decimal);
  return at === -1 ? 0 : (/^\d*/.exec(text.slice(at + 1))?.[0].length ?? 0);
}

/** Equal to the last digit that the total shows. */
function isEqualAsShown(sum: Fraction, total: Fraction, decimals: number): boolean {
  const { top, bottom } = minus(sum, total);
  return 2n * (top < 0n ? -top : top) * 10n ** BigInt(decimals) <= bottom;
}
