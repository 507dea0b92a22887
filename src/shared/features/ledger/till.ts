import type { Day } from '#shared/kernel/day.ts';
import type { Account, DatedMove } from './accounts.ts';

/** When an account was below zero for the first time, and how far at its lowest of that day. */
export type BelowZero = { readonly day: Day; readonly balance: number };

/**
 * The first day at whose end an account is below zero, from a day on; null where it never is. There is
 * no cash below nothing: an entry is missing, or stands in the wrong account.
 */
export function firstBelowZero(
  account: Pick<Account, 'id' | 'openingOn' | 'openingBalance'>,
  moves: Iterable<DatedMove>,
  from: Day = '0000-01-01',
): BelowZero | null {
  const counts = ({ accountId, day }: DatedMove): boolean =>
    accountId === account.id && (account.openingOn === null || day >= account.openingOn);
  const own = [...moves]
    .filter(counts)
    .toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
  let balance = account.openingBalance;
  for (const [at, { day, amount }] of own.entries()) {
    balance += amount;
    const isEndOfDay = own[at + 1]?.day !== day;
    if (isEndOfDay && balance < 0 && day >= from) return { day, balance };
  }
  return null;
}
