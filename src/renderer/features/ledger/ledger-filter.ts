import type { EntryFilter, EntrySort } from '#shared/features/ledger/contract.ts';
import { lastDayOf } from '#shared/features/ledger/lock/months.ts';

export const EVERYTHING: EntryFilter = {
  from: null,
  to: null,
  kind: null,
  category: null,
  method: null,
  party: null,
  state: null,
  text: '',
  account: null,
  vat: null,
};

/** The order in which the list begins. */
export const NEWEST_FIRST: EntrySort = { by: 'paidOn', isDescending: true };

export function isNarrowed(filter: EntryFilter): boolean {
  return Object.entries(EVERYTHING).some(
    ([key, value]) => filter[key as keyof EntryFilter] !== value,
  );
}

/** The days of a year (`2026`), a quarter (`2026-Q4`) or a month (`2026-11`); without one, all. */
export function daysOf(period: string | null): Pick<EntryFilter, 'from' | 'to'> {
  if (period === null) return { from: null, to: null };
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  const [year = '', quarter] = period.split('-Q');
  if (quarter === undefined) return { from: `${period}-01`, to: lastDayOf(period) };
  const last = Number(quarter) * 3;
  return { from: `${year}-${twoDigits(last - 2)}-01`, to: lastDayOf(`${year}-${twoDigits(last)}`) };
}

function twoDigits(month: number): string {
  return String(month).padStart(2, '0');
}

/** The quarter of the calendar in which a month lies: `2026-Q4`. */
export function quarterOf(month: string): string {
  return `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`;
}

/** The year, quarter or month that a filter's days are; null where they are none or all. */
export function periodOf({ from, to }: Pick<EntryFilter, 'from' | 'to'>): string | null {
  if (from === null || to === null) return null;
  const month = from.slice(0, 7);
  const options = [month, quarterOf(month), from.slice(0, 4)];
  return options.find((period) => daysOf(period).to === to) ?? from.slice(0, 4);
}

/** Once more by the same column turns the order; another column begins at its usual end. */
export function sortedBy(sort: EntrySort, by: EntrySort['by']): EntrySort {
  if (sort.by === by) return { by, isDescending: !sort.isDescending };
  return { by, isDescending: by === 'paidOn' || by === 'seq' || by === 'amount' };
}
