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

/** Programs fill numbers up with zeros to their own length: 512 is 512000. */
export function isSameNumber(one: string, other: string): boolean {
  return shortNumber(one) === shortNumber(other);
}

/** A number of the chart without the zeros that fill it up. */
export function shortNumber(number: string): string {
  return number.replace(/0+$/, '');
}

/** The numbers, each without the zeros that fill it up, that more than one account has. */
export function sharedNumbers(accounts: readonly Pick<Account, 'number'>[]): ReadonlySet<string> {
  const numbers = accounts.map(({ number }) => shortNumber(number));
  return new Set(numbers.filter((number, at) => numbers.indexOf(number) !== at));
}

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

/** Fewer characters than this are of too many accounts. */
const SHORTEST_IDENTIFICATION = 4;

/** The account that a statement names, by its IBAN or the last digits of it; null where none is. */
export function accountOfStatement(
  accounts: readonly Pick<Account, 'id' | 'identification'>[],
  named: string,
): number | null {
  const told = signsOf(named);
  const found = accounts.find(({ identification }) =>
    isEndOfOther(told, signsOf(identification ?? '')),
  );
  return found?.id ?? null;
}

/** True where two names of accounts are of one: the same, or its last digits. */
export function isSameAccountName(one: string, other: string): boolean {
  return one === other || isEndOfOther(signsOf(one), signsOf(other));
}

function isEndOfOther(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < SHORTEST_IDENTIFICATION) return false;
  return one.endsWith(other) || other.endsWith(one);
}

/** Letters and digits: an IBAN is written with spaces, and masked in many ways. */
function signsOf(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');
}
