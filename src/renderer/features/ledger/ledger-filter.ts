import type { EntryFilter, EntrySort } from '../../../shared/features/ledger/contract.ts';
import { lastDayOf } from '../../../shared/features/ledger/books/months.ts';

/** Everything, the newest first. */
export const EVERYTHING: EntryFilter = {
  from: null,
  to: null,
  kind: null,
  category: null,
  method: null,
  party: null,
  state: null,
  text: '',
};

/** The order in which the list begins. */
export const NEWEST_FIRST: EntrySort = { by: 'paidOn', isDescending: true };

/** True where a filter keeps anything out. */
export function isNarrowed(filter: EntryFilter): boolean {
  return Object.entries(EVERYTHING).some(
    ([key, value]) => filter[key as keyof EntryFilter] !== value,
  );
}

/** The days of a year (`2026`) or a month (`2026-11`); without one, all of them. */
export function daysOf(period: string | null): Pick<EntryFilter, 'from' | 'to'> {
  if (period === null) return { from: null, to: null };
  if (period.length === 4) return { from: `${period}-01-01`, to: `${period}-12-31` };
  return { from: `${period}-01`, to: lastDayOf(period) };
}

/** The year or month that a filter's days are; null where they are none or all. */
export function periodOf({ from, to }: Pick<EntryFilter, 'from' | 'to'>): string | null {
  if (from === null || to === null) return null;
  const month = from.slice(0, 7);
  return daysOf(month).to === to ? month : from.slice(0, 4);
}

/** Once more by the same column turns the order; another column begins at its usual end. */
export function sortedBy(sort: EntrySort, by: EntrySort['by']): EntrySort {
  if (sort.by === by) return { by, isDescending: !sort.isDescending };
  return { by, isDescending: by === 'paidOn' || by === 'seq' || by === 'amount' };
}
