import { addDays, dayOf } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { lastDayOf } from './lock/months.ts';
import type { LedgerEntry } from './model.ts';

/** What tells that an entry comes back; `gross` in euro cents. */
export type PaidEntry = Pick<LedgerEntry, 'seq' | 'kind' | 'party' | 'paidOn'> & {
  readonly gross: number;
};

/** The entry of last month that comes back, and the day of this month on which it would. */
export type Repeat = { readonly seq: number; readonly on: Day };

/** So many months running make a habit. */
const MONTHS = 3;
/** Amounts that differ by less than a tenth are about the same. */
const ABOUT = 0.1;
/** An entry is proposed so many days before its day. */
const DAYS_AHEAD = 5;
/** As many as are looked at. */
const MOST = 5;

/** The first day from which entries tell what comes back in the month of a day. */
export function repeatsFrom(today: Day): Day {
  return `${monthBefore(today, MONTHS)}-01`;
}

/**
 * What came back in each of the last three months, of the same party and for about the same amount,
 * and is not there yet this month; the next one first. `dismissed`: entries that are not proposed.
 */
export function monthlyRepeats(
  entries: readonly PaidEntry[],
  today: Day,
  dismissed: readonly number[] = [],
): Repeat[] {
  const month = monthBefore(today, 0);
  const named = entries.filter(
    ({ kind, party }) => party !== '' && (kind === 'receipt' || kind === 'expense'),
  );
  const groups = groupedBy(named, ({ kind, party }) => `${kind} ${foldedText(party)}`);
  return [...groups.values()]
    .flatMap((ofParty) => {
      const within = (before: number): PaidEntry[] =>
        ofParty.filter(({ paidOn }) => paidOn.startsWith(monthBefore(today, before)));
      return within(1).filter((last) =>
        [0, 2, 3].every((before) => within(before).some(isLike(last)) === before > 0),
      );
    })
    .map(({ seq, paidOn }) => ({ seq, on: sameDayIn(month, paidOn) }))
    .filter(({ seq, on }) => on <= addDays(today, DAYS_AHEAD) && !dismissed.includes(seq))
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
    .slice(0, MOST);
}

function isLike({ gross }: PaidEntry): (other: PaidEntry) => boolean {
  return (other) => Math.abs(other.gross - gross) <= Math.abs(gross) * ABOUT;
}

/** That date of another month; its last where it has no such date. */
function sameDayIn(month: string, day: Day): Day {
  const wanted = `${month}-${day.slice(8)}`;
  const last = lastDayOf(month);
  return wanted > last ? last : wanted;
}

/** `2026-10`, so many months before the one of a day. */
function monthBefore(day: Day, months: number): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return dayOf(year, month - months, 1).slice(0, 7);
}
