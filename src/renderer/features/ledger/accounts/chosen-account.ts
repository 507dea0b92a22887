import { fittingAccounts } from '#shared/features/ledger/account-choice.ts';
import { accountOf } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import type { Method } from '#shared/features/ledger/model.ts';
import type { Day } from '#shared/kernel/day.ts';

/** What decides in which account a payment stands. */
export type AccountQuestion = {
  readonly method: Method;
  readonly day: Day;
  /** That of the amounts: only one in euros takes others than its own. */
  readonly currency: string;
  /** The one that was chosen; null: none was. */
  readonly chosen: number | null;
  /** By method, where such money lay last. */
  readonly usual: ReadonlyMap<Method, number>;
};

/** The accounts in which a payment may stand; the one that was chosen, or in which it was kept, is among them. */
export function offeredAccounts(
  accounts: readonly Account[],
  { method, day, chosen }: Pick<AccountQuestion, 'method' | 'day' | 'chosen'>,
): Account[] {
  const fitting = fittingAccounts(accounts, method, day);
  const own = accounts.find(({ id }) => id === chosen);
  return own && !fitting.includes(own) ? [own, ...fitting] : fitting;
}

/** The account of a payment: what was chosen, else where such money lay last, else what its method says. */
export function accountFor(accounts: readonly Account[], question: AccountQuestion): number {
  const { method, chosen, usual } = question;
  const takes = ({ id, currency }: Account): boolean =>
    id === chosen || currency === LEDGER_CURRENCY || currency === question.currency;
  const fitting = offeredAccounts(accounts, question)
    .filter(takes)
    .map(({ id }) => id);
  const byMethod = accountOf({ accountId: undefined, method });
  const wanted = [chosen, usual.get(method) ?? null, byMethod];
  return wanted.find((id) => id !== null && fitting.includes(id)) ?? fitting[0] ?? byMethod;
}
