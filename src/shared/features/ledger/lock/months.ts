import { dayOf } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { LedgerEntry } from '../model.ts';

/** A month of the calendar, `YYYY-MM`. */
export type Month = string;

/** A month that is locked, and the day on which it was. */
export type LockedMonth = { readonly month: Month; readonly lockedOn: Day };

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  const [year, number] = month.split('-').map(Number);
  return dayOf(year ?? 0, (number ?? 1) + 1, 0);
}

export function monthAfter(month: Month): Month {
  const [year, number] = month.split('-').map(Number);
  return monthOf(dayOf(year ?? 0, (number ?? 1) + 1, 1));
}

/** What must be known to say whether a month may be locked. */
export type LockQuestion = {
  readonly month: Month;
  readonly lockedOn: Day;
  readonly today: Day;
  /** The newest locked month; everything before it is locked too. */
  readonly newest: LockedMonth | null;
  /** The day of the oldest entry that is not locked. */
  readonly oldestOpen: Day | null;
};

/** Why a month may not be locked; `month` is the one that is in the way. */
export type LockError =
  | { readonly code: 'month_locked'; readonly month: Month }
  | { readonly code: 'lock_order'; readonly month: Month }
  | { readonly code: 'month_not_over'; readonly month: Month }
  | { readonly code: 'lock_too_early'; readonly day: Day }
  | { readonly code: 'lock_in_future'; readonly day: Day };

/**
 * Whether a month may be locked: only when it is over, after all earlier ones in which something is
 * written, and on a day between its end, or the lock before, and today. So numbers, payment dates and
 * lock dates of the books all rise together, and no day of a lock is made up.
 */
export function checkLock(question: LockQuestion): Result<null, LockError> {
  const { month, lockedOn, today, newest, oldestOpen } = question;
  if (newest !== null && month <= newest.month) return err({ code: 'month_locked', month });
  if (oldestOpen !== null && monthOf(oldestOpen) < month) {
    return err({ code: 'lock_order', month: monthOf(oldestOpen) });
  }
  const end = lastDayOf(month);
  if (end >= today) return err({ code: 'month_not_over', month });
  const earliest = newest !== null && newest.lockedOn > end ? newest.lockedOn : end;
  if (lockedOn < earliest) return err({ code: 'lock_too_early', day: earliest });
  if (lockedOn > today) return err({ code: 'lock_in_future', day: today });
  return ok(null);
}

/** True for a day in a locked month, or before it: nothing may be dated there any more. */
export function isDayLocked(day: Day, newest: LockedMonth | null): boolean {
  return newest !== null && monthOf(day) <= newest.month;
}

/** The month, 1 to 12, in which a year of the accounts begins: after its last day, `MM-DD`, or January. */
export function startMonthOf(yearEnd: string | null): number {
  const ends = /^(?:\d{4}-)?(\d{2})-\d{2}$/.exec(yearEnd ?? '');
  const month = Number(ends?.[1] ?? 12);
  return month >= 1 && month < 12 ? month + 1 : 1;
}

/** The first day of the business year in which a day lies; `startMonth` is 1 to 12. */
export function yearStartOf(day: Day, startMonth: number): Day {
  const [year, month] = day.split('-').map(Number);
  return dayOf((year ?? 0) - ((month ?? 1) < startMonth ? 1 : 0), startMonth, 1);
}

/**
 * The order in which entries that are locked together get their final numbers: by lock and payment
 * date, opening balances before all else of their day, then by number.
 */
export function byFinalOrder(a: FinalOrder, b: FinalOrder): number {
  return (
    compare(a.lockedOn ?? '', b.lockedOn ?? '') ||
    compare(a.paidOn, b.paidOn) ||
    Number(a.journal !== 'AN') - Number(b.journal !== 'AN') ||
    a.seq - b.seq
  );
}

type FinalOrder = Pick<LedgerEntry, 'lockedOn' | 'paidOn' | 'journal' | 'seq'>;

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
