import type { LedgerAccount } from './line-accounts.ts';
import type { Posting } from './postings.ts';

/** What a ledger account holds in euro cents: a debit above zero, a credit below. */
export type LedgerBalance = {
  readonly account: string;
  readonly accountName: string;
  readonly amount: number;
};

/** Whose the result of a year is: the owner's at once, or a company's until it is decided on. */
export type BusinessForm = 'owner' | 'company';

const OWNER: LedgerAccount = ['108000', "Compte de l'exploitant"];
const PROFIT: LedgerAccount = ['120000', "Résultat de l'exercice (bénéfice)"];
const LOSS: LedgerAccount = ['129000', "Résultat de l'exercice (perte)"];

/** Income and costs begin every year at nothing: classes 6 and 7 of the chart. */
function isOfResult(account: string): boolean {
  return account.startsWith('6') || account.startsWith('7');
}

/** What the ledger accounts hold after these entries, in the order of the chart. */
export function ledgerBalances(postings: Iterable<Posting>): LedgerBalance[] {
  const held = new Map<string, LedgerBalance>();
  for (const { account, cents } of postings) {
    const [number, name] = account;
    const before = held.get(number);
    const amount = (before?.amount ?? 0) + cents;
    held.set(number, { account: number, accountName: before?.accountName ?? name, amount });
  }
  return inOrder([...held.values()]);
}

/**
 * The opening balances that follow from what a year ended with. Its result goes to the owner's
 * account or to that of the result; whatever the others lack to be equal is the owner's too.
 */
export function openingAfter(
  balances: readonly LedgerBalance[],
  form: BusinessForm,
): LedgerBalance[] {
  const kept = balances.filter(({ account }) => !isOfResult(account));
  // In double form all together is nothing: so what is missing is what classes 6 and 7 held.
  const missing = -kept.reduce((sum, { amount }) => sum + amount, 0);
  const [account, accountName] = form === 'owner' ? OWNER : missing <= 0 ? PROFIT : LOSS;
  const known = kept.find((one) => one.account === account);
  const others = kept.filter((one) => one !== known);
  const result = { account, accountName, amount: (known?.amount ?? 0) + missing };
  return inOrder([...others, result]).filter(({ amount }) => amount !== 0);
}

function inOrder(balances: readonly LedgerBalance[]): LedgerBalance[] {
  return balances.toSorted((a, b) => (a.account < b.account ? -1 : Number(a.account > b.account)));
}
