import { nearestNumber } from '#shared/kernel/fraction.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { NumbersReaders } from './cells-read.ts';
import type { NumbersColumns } from './columns.ts';
import type { Condition } from './profile.ts';

/** True for the cells of a row that counts. */
export type RowTest = (cells: readonly string[]) => boolean;

/** All conditions must hold; `missing` where a column that they ask for is not there. */
export function rowTest(
  conditions: readonly Condition[],
  columns: NumbersColumns,
  readers: NumbersReaders,
): RowTest | 'missing' {
  const tests: RowTest[] = [];
  for (const condition of conditions) {
    const place = columns.at(condition.column);
    if (place === -1 && !holdsOfNothing(condition)) return 'missing';
    tests.push(...testsOf(condition, place, { columns, readers }));
  }
  return (cells) => tests.every((test) => test(cells));
}

/** A column that is not there is empty: it has nothing that would have to be left out. */
function holdsOfNothing({ is, filled, min, max }: Condition): boolean {
  return is === undefined && filled !== true && min === undefined && max === undefined;
}

type Table = { readonly columns: NumbersColumns; readonly readers: NumbersReaders };

function testsOf(condition: Condition, place: number, { columns, readers }: Table): RowTest[] {
  const { is, not, filled, min, max, after } = condition;
  const cell = (cells: readonly string[]) => cells[place] ?? '';
  const tests: RowTest[] = [];
  if (is) tests.push(amongst(is, cell));
  if (not) {
    const isNamed = amongst(not, cell);
    tests.push((cells) => !isNamed(cells));
  }
  if (filled !== undefined) tests.push((cells) => (cell(cells).trim() !== '') === filled);
  if (min !== undefined || max !== undefined) {
    tests.push((cells) => {
      const read = readers.amount(cell(cells));
      if (read === 'unreadable' || read === null) return false;
      const number = nearestNumber(read.amount);
      return number >= (min ?? -Infinity) && number <= (max ?? Infinity);
    });
  }
  if (after !== undefined) {
    const other = columns.at(after);
    tests.push((cells) => isAfter(cell(cells), cells[other] ?? '', readers));
  }
  return tests;
}

function amongst(words: readonly string[], cell: (cells: readonly string[]) => string): RowTest {
  const folded = new Set(words.map(foldedText));
  const known = new Map<string, boolean>();
  return (cells) => {
    const text = cell(cells);
    const isNamed = known.get(text) ?? folded.has(foldedText(text));
    if (known.size < 1000) known.set(text, isNamed);
    return isNamed;
  };
}

/** Nothing, or a later day. */
function isAfter(text: string, than: string, { moment }: NumbersReaders): boolean {
  if (text.trim() === '') return true;
  const [one, other] = [moment(text), moment(than)];
  return one !== null && (other === null || one.day > other.day);
}
