import { nearestNumber } from '#shared/kernel/fraction.ts';
import type { Fraction } from '#shared/kernel/fraction.ts';
import type { GrainFound } from './grain.ts';
import type { ProfileNumber } from './profile.ts';

/** Different people: those of seven days are not the sum of seven days, nor of channels. */
const PEOPLE = new Set(['users', 'active_monthly']);
/** A mean over days. */
const PEOPLE_OF_A_DAY = 'active_daily';

/** Between how many different people a period lies: those of its largest day, and of all days together. */
export type PeopleWithin = { readonly least: number; readonly most: number };

/** True for a mean of the people of single days, who may be the same. */
export function isOfPeopleOfADay({ metric, rule }: ProfileNumber): boolean {
  return metric === PEOPLE_OF_A_DAY && rule === 'mean';
}

/** That of the people of single days; null: the number is of nothing else, or there is nobody. */
export function peopleWithin(
  number: ProfileNumber,
  amounts: readonly Fraction[],
): PeopleWithin | null {
  if (!isOfPeopleOfADay(number) || amounts.length === 0) return null;
  const days = amounts.map(nearestNumber);
  const most = days.reduce((sum, people) => sum + people, 0);
  return { least: Math.ceil(Math.max(...days)), most: Math.ceil(most) };
}

/** True for a number that would add up people who may be the same. */
export function isNotAdditive({ metric, rule }: ProfileNumber, grain: GrainFound): boolean {
  if (rule === 'distinct') return false;
  if (metric === PEOPLE_OF_A_DAY) return grain !== 'day';
  return PEOPLE.has(metric) && (grain === 'day' || grain === 'event');
}

/** True for a number of which a period, or of a mean over days a day, may have one row alone. */
export function isOfOneRow({ metric, rule }: ProfileNumber): boolean {
  return rule !== 'distinct' && (PEOPLE.has(metric) || metric === PEOPLE_OF_A_DAY);
}

/** True for a number of people, whatever the rows are about. */
export function isOfPeople({ metric }: ProfileNumber): boolean {
  return PEOPLE.has(metric);
}

/** True for a number of which a range tells its total alone, whatever its rows say. */
export function isToldByTotal(number: ProfileNumber, grain: GrainFound): boolean {
  return isOfPeople(number) && grain === 'range';
}
