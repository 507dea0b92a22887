import { foldedHeading } from './folded-heading.ts';
import type { NumbersProfile, ProfileNumber } from './profile.ts';

/** The columns that one number looks at, as its profile writes them. */
export function columnsOfNumber(number: ProfileNumber): string[] {
  const { column, times, minus, factor, weight, by, time, to, currency, segment, keep } = number;
  return [
    [column, times, weight, by, to].filter((name) => name !== undefined),
    minus ?? [],
    factor ? [factor.column] : [],
    time === undefined ? [] : [time].flat(),
    currency && 'column' in currency ? [currency.column] : [],
    segment && 'column' in segment ? [segment.column] : [],
    (keep ?? []).flatMap(({ column: kept, after }) => [kept, after ?? []].flat()),
  ].flat();
}

/** The columns that a profile looks at for these numbers, folded. */
export function usedColumns(
  { time, keep = [], key = [] }: NumbersProfile,
  numbers: readonly ProfileNumber[],
): ReadonlySet<string> {
  const names = [
    ...(time.column === null ? [] : [time.column]),
    ...keep.flatMap(({ column, after }) => [column, after ?? []].flat()),
    ...key,
    ...numbers.flatMap(columnsOfNumber),
  ];
  return new Set(names.map((name) => foldedHeading(name).name));
}
