import type { Account, DatedMove } from './accounts.ts';
import { lastDayOf } from './lock/months.ts';
import type { Month } from './lock/months.ts';

/** What an account held at the end of a month. */
export type MonthEndBalance = { readonly month: Month; readonly balance: number };

/** What an account held at the end of each of these months; moves and months come in order. */
export function monthEndBalances(
  account: Pick<Account, 'id' | 'openingOn' | 'openingBalance'>,
  moves: readonly DatedMove[],
  months: readonly Month[],
): MonthEndBalance[] {
  const own = moves.filter(
    ({ accountId, day }) =>
      accountId === account.id && (account.openingOn === null || day >= account.openingOn),
  );
  let [balance, at] = [account.openingBalance, 0];
  return months.map((month) => {
    const end = lastDayOf(month);
    for (let next = own[at]; next !== undefined && next.day <= end; next = own[at]) {
      balance += next.amount;
      at += 1;
    }
    return { month, balance };
  });
}
