import type { Day } from '#shared/kernel/day.ts';
import { addDays } from '#shared/kernel/day.ts';
import { lastDayOf, monthOf } from './lock/months.ts';
import type { Month } from './lock/months.ts';

/**
 * Why an entry may be what parts the books from a statement: it is in the books once too often
 * (`extra`), with the wrong sign (`turned`), in another account (`elsewhere`), or dated on the other
 * side of the month's end (`early`: the bank counts it later; `late`: the bank counted it already).
 */
export const CANDIDATE_REASONS = ['late', 'early', 'turned', 'elsewhere', 'extra'] as const;
export type CandidateReason = (typeof CANDIDATE_REASONS)[number];

/** An entry, as it moved one account. */
export type EntryMove = {
  readonly seq: number;
  readonly day: Day;
  readonly accountId: number;
  readonly amount: number;
};

export type Candidate = { readonly seq: number; readonly reason: CandidateReason };

/** The account and the month that are held against a statement, which says so much more than the books. */
export type OpenDifference = {
  readonly account: number;
  readonly month: Month;
  readonly difference: number;
};

/** Days around a month's end within which a bank may date what was written on the other side of it. */
export const DAYS_AROUND_END = 7;

/**
 * Which single entries would explain a difference, the most likely ones first. The books' own balance
 * is too high by an entry that should not be there, and too low by one that should.
 */
export function candidatesFor(
  moves: Iterable<EntryMove>,
  { account, month, difference }: OpenDifference,
): Candidate[] {
  if (difference === 0) return [];
  const end = lastDayOf(month);
  const all = [...moves];
  // A transfer stands in the account already; its other side is in no wrong one.
  const own = new Set(all.flatMap(({ seq, accountId }) => (accountId === account ? [seq] : [])));
  const [edge, beyond] = [addDays(end, 1 - DAYS_AROUND_END), addDays(end, DAYS_AROUND_END)];
  const reasonOf = ({ seq, accountId, day, amount }: EntryMove): CandidateReason | null => {
    if (accountId !== account) {
      if (own.has(seq)) return null;
      return monthOf(day) === month && amount === difference ? 'elsewhere' : null;
    }
    if (day > end) return day <= beyond && amount === difference ? 'late' : null;
    if (monthOf(day) !== month) return null;
    if (amount === -difference) return day >= edge ? 'early' : 'extra';
    return 2 * amount === -difference ? 'turned' : null;
  };
  const found = all.flatMap((move): Candidate[] => {
    const reason = reasonOf(move);
    return reason === null ? [] : [{ seq: move.seq, reason }];
  });
  return found.toSorted(
    (a, b) => CANDIDATE_REASONS.indexOf(a.reason) - CANDIDATE_REASONS.indexOf(b.reason),
  );
}
