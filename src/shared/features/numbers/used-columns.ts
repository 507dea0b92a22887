import { foldedHeading } from './folded-heading.ts';
import type { NumbersProfile, ProfileNumber } from './profile.ts';

/** The columns that one number looks at, as its profile writes them. */
export function columnsOfNumber(number: ProfileNumber): string[] {
  const { column, times, minus, factor, weight, by, time, to, currency, segment } = number;
  return [
    [column, times, weight, by, to].filter((name) => name !== undefined),
    minus ?? [],
    factor ? [factor.column] : [],
    time === undefined ? [] : [time].flat(),
    currency && 'column' in currency ? [currency.column] : [],
    segment && 'column' in segment ? [segment.column] : [],
    columnsKept(number),
  ].flat();
}

/** Those that tell whether a row counts for it. */
export function columnsKept({ keep = [] }: Pick<NumbersProfile, 'keep'>): string[] {
  return keep.flatMap(({ column, after }) => [column, after ?? []].flat());
}

/** The columns that a profile looks at for these numbers, folded. */
export function usedColumns(
  profile: NumbersProfile,
  numbers: readonly ProfileNumber[],
): ReadonlySet<string> {
  const { time, key = [] } = profile;
  const names = [
    ...[time.column, time.to].filter((name) => typeof name === 'string'),
    ...columnsKept(profile),
    ...key,
    ...numbers.flatMap(columnsOfNumber),
  ];
  return new Set(names.map((name) => foldedHeading(name).name));
}
