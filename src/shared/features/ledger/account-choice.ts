import type { Day } from '#shared/kernel/day.ts';
import type { Account, AccountKind } from './accounts.ts';
import type { Method } from './model.ts';

/** True for an account that was not closed before a day. */
export function isOpenOn({ closedOn }: Pick<Account, 'closedOn'>, day: Day): boolean {
  return closedOn === null || closedOn >= day;
}

/** The accounts in which money paid that way can lie: cash in a till, all else anywhere but there. */
export function fittingAccounts<One extends Pick<Account, 'kind' | 'closedOn'>>(
  accounts: readonly One[],
  method: Method,
  day: Day,
): One[] {
  return accounts.filter(
    (account) => (account.kind === 'till') === (method === 'cash') && isOpenOn(account, day),
  );
}

/** The first number of each kind in the chart, and how far the next one of its kind is away. */
const NUMBERS: Readonly<Record<AccountKind, readonly [first: number, step: number]>> = {
  bank: [512_000, 100],
  till: [530_000, 100],
  savings: [508_000, 100],
  processor: [517_000, 100],
};

/** A number of the chart that no other account has: two with the same one would be printed as one. */
export function proposedNumber(
  kind: AccountKind,
  others: readonly Pick<Account, 'number'>[],
): string {
  const [first, step] = NUMBERS[kind];
  const taken = new Set(others.map(({ number }) => number));
  let number = first;
  while (taken.has(String(number))) number += step;
  return String(number);
}
