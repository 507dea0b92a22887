import { isUnsorted } from './category-groups.ts';
import { accountOfFirstLocks, categoryIn } from './category-map.ts';
import type { CategoryMap } from './category-map.ts';
import type { LedgerEntry, LedgerLine } from './model.ts';

/** A number of the chart of accounts, and its name in the plan comptable général. */
export type LedgerAccount = readonly [number: string, name: string];

/** What is asked where a line does not keep its account: that of its category. */
export type AccountGround = { readonly categories: CategoryMap };

/** The ledger account of a line: the one that its lock kept, else that of its category. */
export function accountOfLine(
  entry: Pick<LedgerEntry, 'category' | 'lockedOn'>,
  line: LedgerLine,
  { categories }: AccountGround,
): LedgerAccount {
  if (line.account !== undefined) return [line.account, line.accountName ?? line.account];
  const key = line.category ?? entry.category;
  if (entry.lockedOn !== null) return accountOfFirstLocks(key);
  const { account, accountName } = categoryIn(categories, key);
  return [account, accountName];
}

/** True for what lasts for years: its VAT has an account, and a box, of its own. */
export function isAssetAccount([number]: LedgerAccount): boolean {
  return /^2[013]/.test(number);
}

/** True for a line of money that stands in suspense: nobody has said yet what it was for. */
export function isWaiting(entry: LedgerEntry, line: LedgerLine, ground: AccountGround): boolean {
  if (entry.kind !== 'receipt' && entry.kind !== 'expense') return false;
  return isUnsorted({ account: accountOfLine(entry, line, ground)[0] });
}
