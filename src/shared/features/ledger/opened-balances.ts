import type { Account, DatedMove } from './accounts.ts';
import { sharedNumbers, shortNumber } from './account-choice.ts';
import { LEDGER_CURRENCY } from './model.ts';

/** A move as it is written, and the number of the entry that says so. */
export type WrittenMove = DatedMove & {
  readonly seq: number;
  /** True: of opening balances, which say what there was at the beginning of the day. */
  readonly isOpening: boolean;
};

/**
 * The accounts that an entry in double form moves, by their numbers without the zeros that fill them
 * up. A number that two share names neither, and its euros tell nothing of another currency.
 */
export function accountsByNumber(
  accounts: readonly Pick<Account, 'id' | 'number' | 'currency'>[],
): ReadonlyMap<string, number> {
  const shared = sharedNumbers(accounts);
  const named = accounts.filter(
    ({ number, currency }) => currency === LEDGER_CURRENCY && !shared.has(shortNumber(number)),
  );
  return new Map(named.map(({ id, number }) => [shortNumber(number), id]));
}

type OpenedAccount = Pick<Account, 'id' | 'openingOn' | 'openingBalance'>;

/**
 * Moves in the order of their days. Opening balances move an account by what they say less what it held
 * the day before: nothing where the books say the same. Several of one day say it together.
 */
export function settledMoves(
  accounts: readonly OpenedAccount[],
  written: readonly WrittenMove[],
): WrittenMove[] {
  const held = new Map(accounts.map(({ id, openingBalance }) => [id, openingBalance]));
  const began = new Map(accounts.map(({ id, openingOn }) => [id, openingOn ?? '']));
  const opened = new Set<string>();
  return written.toSorted(byDay).map((move) => {
    const { accountId, day, isOpening } = move;
    const before = held.get(accountId) ?? 0;
    const mark = `${accountId} ${day}`;
    const isFirst = isOpening && !opened.has(mark);
    if (isFirst) opened.add(mark);
    const amount = isFirst ? move.amount - before : move.amount;
    // What moved before is part of the account's own opening balance.
    if (day >= (began.get(accountId) ?? '')) held.set(accountId, before + amount);
    return { ...move, amount };
  });
}

function byDay(a: WrittenMove, b: WrittenMove): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return Number(b.isOpening) - Number(a.isOpening) || a.seq - b.seq;
}
