import { foldedHeading } from './folded-heading.ts';
import type { NumbersReaders } from './cells-read.ts';
import type { ProfileNumber } from './profile.ts';
import type { FoundTable } from './recognise.ts';
import type { RowsRead } from './rows-read.ts';
import type { TotalCheck } from './totals.ts';
import { usedColumns } from './used-columns.ts';

/** A column that splits the rows further than the profile knows. */
export type FurtherColumn = {
  readonly heading: string;
  /** True where each thing stands in one of its rows alone. */
  readonly isOnce: boolean;
};

/** Rows that are looked at to tell words from figures. */
const ROWS_LOOKED_AT = 1000;

/** The columns of words that nobody looks at: figures are further metrics, and split nothing. */
export function furtherColumns(
  { columns, profile, how }: FoundTable,
  { dated }: RowsRead,
  { readers, splits }: { readonly readers: NumbersReaders; readonly splits?: readonly string[] },
): FurtherColumn[] {
  if (!splits || how !== 'built_in') return [];
  const used = usedColumns(profile, profile.numbers);
  const known = new Set(splits.map((heading) => foldedHeading(heading).name));
  const rows = dated.slice(0, ROWS_LOOKED_AT);
  return columns.headings.flatMap((heading, place) => {
    const { name } = foldedHeading(heading);
    if (name === '' || used.has(name)) return [];
    const hasWords = rows.some(({ cells }) => readers.amount(cells[place] ?? '') === 'unreadable');
    return hasWords ? [{ heading, isOnce: known.has(name) }] : [];
  });
}

/** True for a number that may count a thing once for each row of a further column, and no total says no. */
export function maySumTwice(
  { rule, column, minus = [] }: ProfileNumber,
  { further, checks, found: { columns } }: FurtherTold,
): boolean {
  if (rule !== 'sum' || further.every(({ isOnce }) => isOnce)) return false;
  const places = [column, ...minus].map((name) => columns.at(name ?? ''));
  return !places.every((place) =>
    checks.some((check) => check.equal && check.column === columns.headings[place]),
  );
}

type FurtherTold = {
  readonly found: FoundTable;
  readonly further: readonly FurtherColumn[];
  readonly checks: readonly TotalCheck[];
};
