import { accountOfStatement, isOpenOn } from '#shared/features/ledger/account-choice.ts';
import { BANK_ID, accountOf } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import { asTransfer, cashOfOwner, proposalFor } from '#shared/features/ledger/sorting.ts';
import type { ByWords, SortedPast } from '#shared/features/ledger/sorting.ts';
import { isNoSaleOfBank } from '#shared/features/ledger/guess/bank-category.ts';
import { meantCategories } from '#shared/features/ledger/guess/row-meaning.ts';
import type { BankRow, RowSkipReason } from '#shared/features/ledger/imports/bank-row.ts';
import { draftsOf } from '#shared/features/ledger/imports/row-drafts.ts';
import { createLastActivity } from './import-activity.ts';
import { createImportVat } from './import-rates.ts';
import type { DraftEntry, DraftGround } from '#shared/features/ledger/imports/row-drafts.ts';
import type { ImportRule } from '#shared/features/ledger/imports/import-rules.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { checkAccounts, checkAmounts } from '#shared/features/ledger/rules.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listAccounts } from './account-store.ts';
import { tillsInUse } from './tills.ts';
import { readCategories } from './category-store.ts';
import { partySpellings, sortedPast } from './sorting-store.ts';
import { listRules } from './import-store.ts';

/** Euros for one unit, by currency, for files in other ones. */
export type ImportRates = Readonly<Record<string, string>>;

/** What makes entries of rows. */
export type ImportGround = {
  readonly rules: readonly ImportRule[];
  readonly rates: ImportRates;
  readonly drafts: DraftGround;
  readonly accounts: readonly Account[];
  /** Those of them where cash is kept account of. */
  readonly tills: readonly Account[];
  /** Where all rows lie, as someone said. */
  readonly into: number | undefined;
};

const NO_PAST: SortedPast = new Map();

export function groundOf(db: ReadableDb, rates: ImportRates, into?: number): ImportGround {
  const categories = readCategories(db);
  const past = sortedPast(db, keysOf(categories, isUnsorted));
  const drafts: DraftGround = {
    categories,
    vatOf: createImportVat(db, categories),
    activityOf: createLastActivity(db),
    spelled: partySpellings(db),
    guessOf: (words, bankCategory) => {
      const fits = (rules: readonly ByWords[], before: SortedPast = NO_PAST): string | null => {
        const to = proposalFor(words, before, categories, rules)?.to;
        return to && 'category' in to ? to.category : null;
      };
      const known = fits([], past);
      if (known !== null) return { category: known, by: 'past' };
      // A machine stands in a shop, or at a house of another name.
      const ofOwner = fits([cashOfOwner]);
      if (ofOwner !== null) return { category: ofOwner, by: 'words' };
      const meant = meantCategories(words, bankCategory).find(({ category }) =>
        fits([() => category]),
      );
      // What the bank calls a refund is none of the sales, even where its words tell of an invoice.
      const isSold = meant === undefined || meant.category === 'services';
      return isSold && isNoSaleOfBank(bankCategory, words.kind)
        ? { category: 'unsorted_receipt', by: 'bank' }
        : (meant ?? null);
    },
  };
  const accounts = listAccounts(db);
  const tills = tillsInUse(db, accounts);
  return { rules: listRules(db), rates, drafts, accounts, tills, into };
}

export function draftsFor(
  row: BankRow,
  { rules, rates, drafts: ground, accounts, tills, into }: ImportGround,
): DraftEntry[] | RowSkipReason {
  const isForeign = row.currency !== LEDGER_CURRENCY;
  const fx = isForeign ? (rates[row.currency] ?? null) : null;
  if (isForeign && fx === null) return 'currency_without_rate';
  const account = accountFor(row, { accounts, into });
  const drafts = draftsOf(row, rules, fx, ground)
    .map((draft) => inAccount(draft, account))
    .map((draft) => throughTill(draft, row, tills));
  const refused = drafts.map(({ fields }) => checkAccounts(fields, accounts)).find(({ ok }) => !ok);
  if (refused?.ok === false) {
    return refused.error.code === 'account_closed' ? 'account_closed' : 'other_currency';
  }
  return drafts.every(({ fields }) => checkAmounts(fields).ok) ? drafts : 'unreadable';
}

/** The account that a row names; the bank where it names none that is known. */
export function accountFor(
  { account }: BankRow,
  { accounts, into }: Pick<ImportGround, 'accounts' | 'into'>,
): number {
  return into ?? accountOfStatement(accounts, account) ?? BANK_ID;
}

/** What a bank tells moved in its account: cash that is taken out, too, and not in the till. */
function inAccount(draft: DraftEntry, accountId: number): DraftEntry {
  if (accountOf(draft.fields) === accountId) return draft;
  return { ...draft, fields: { ...draft.fields, accountId } };
}

/** Cash whose words alone say so is taken for what went into the till, or came out of it, where there is one. */
function throughTill(draft: DraftEntry, row: BankRow, tills: readonly Account[]): DraftEntry {
  const { fields, by } = draft;
  const { kind, paidOn, currency } = fields;
  if (by?.category !== 'words' || (kind !== 'receipt' && kind !== 'expense')) return draft;
  const words = { kind, party: row.party, label: `${row.label} ${row.note ?? ''}` };
  const till = tills.find((one) => isOpenOn(one, paidOn) && one.currency === currency);
  const isOther = till !== undefined && till.id !== accountOf(fields);
  if (!isOther || fields.category !== cashOfOwner(words)) return draft;
  return { ...draft, fields: asTransfer(fields, till.id), by: { ...by, vat: 'rule' } };
}
