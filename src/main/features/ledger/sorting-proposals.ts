import { fittingAccounts } from '#shared/features/ledger/account-choice.ts';
import { accountOf } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import type { CategoryMap } from '#shared/features/ledger/category-map.ts';
import { usualCategory } from '#shared/features/ledger/guess/usual-category.ts';
import { isWaiting } from '#shared/features/ledger/line-accounts.ts';
import { isMoney } from '#shared/features/ledger/postings.ts';
import type { EntryFields, LedgerEntry, MoneyKind } from '#shared/features/ledger/model.ts';
import {
  cashOfOwner,
  categoryByRules,
  isCashMove,
  proposalFor,
  ruleFor,
  withVat,
} from '#shared/features/ledger/sorting.ts';
import type { SortingProposal, SortingVat } from '#shared/features/ledger/sorting.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { listAccounts } from './account-store.ts';
import { readCategories } from './category-store.ts';
import { requireEntry } from './entry-views.ts';
import { createImportVat } from './import-rates.ts';
import { listRules } from './import-store.ts';
import { sortedPast } from './sorting-store.ts';

/** An entry that waits, as it would be sorted: among receipts or expenses, and written on a day. */
type ToSort = { readonly entry: LedgerEntry; readonly kind: MoneyKind; readonly on: Day };

/**
 * Tells what an entry probably was: cash that went into a till or came out of one, else as its party's
 * past, the rules for statements, or words say; and with which VAT.
 */
export function createProposals(db: ReadableDb): (toSort: ToSort) => SortingProposal | null {
  const categories = readCategories(db);
  const accounts = listAccounts(db);
  const past = sortedPast(db, keysOf(categories, isUnsorted));
  const rules = [categoryByRules(listRules(db)), usualCategory, cashOfOwner];
  const vatOf = createSortingVat(db, categories);
  return ({ entry, kind, on }) => {
    const till = isCashMove({ ...entry, kind }) ? tillFor(entry, on, accounts) : null;
    if (till !== null) return { to: { account: till }, by: 'words' };
    const { party, label } = entry;
    const told = proposalFor({ kind, party, label }, past, categories, rules);
    if (told === null || !('category' in told.to)) return told;
    const vat = vatOf(entry, told.to.category);
    return vat === undefined ? told : { ...told, vat };
  };
}

/** The till that is open on a day, for an entry of another account. */
function tillFor(entry: EntryFields, day: Day, accounts: readonly Account[]): number | null {
  const [till] = fittingAccounts(accounts, 'cash', day);
  return till === undefined || till.id === accountOf(entry) ? null : till.id;
}

/** The VAT of these entries, were they sorted as one category; none where nothing is asked of it. */
export function vatOfSorted(
  db: ReadableDb,
  { seqs, category }: { readonly seqs: readonly number[]; readonly category: string },
): { readonly seq: number; readonly vat: SortingVat }[] {
  const vatOf = createSortingVat(db, readCategories(db));
  return seqs.flatMap((seq) => {
    const vat = vatOf(requireEntry(db, seq), category);
    return vat === undefined ? [] : [{ seq, vat }];
  });
}

type SortedFields = {
  readonly category?: string | undefined;
  readonly lines?: EntryFields['lines'] | undefined;
};

/**
 * Adds to a change that says of an entry that waits what it was for its VAT, as the list of what waits
 * proposes it; null where nobody can tell it: nothing is outside VAT in silence. What it goes by is
 * read once, before the first of many changes.
 */
export function createSortedVat(db: ReadableDb) {
  const categories = readCategories(db);
  const vatOf = createSortingVat(db, categories);
  const isUnsortedKey = (key = ''): boolean => {
    const one = categories.get(key);
    return one !== undefined && isUnsorted(one);
  };
  return <Fields extends SortedFields>(entry: LedgerEntry, fields: Fields): Fields | null => {
    const { category, lines = entry.lines } = fields;
    if (category === undefined) return fields;
    if (!isUnsortedKey(entry.category) || isUnsortedKey(category)) return fields;
    const vat = vatOf(entry, category);
    if (vat === undefined) return fields;
    if (vat.by === 'asked') return null;
    const taxed = lines.map((line) => (line.category === undefined ? withVat(line, vat) : line));
    return { ...fields, lines: taxed };
  };
}

/** The same for changes that are all made or none: refused where its VAT has to be said. */
export function createSaidVat(db: ReadableDb) {
  const sortedVat = createSortedVat(db);
  return <Fields extends SortedFields>(entry: LedgerEntry, fields: Fields): Fields => {
    const taxed = sortedVat(entry, fields);
    if (taxed === null) throw new Refusal('vat_not_said', { field: 'category' });
    return taxed;
  };
}

/**
 * The VAT with which an import would have begun; undefined where the entry says some already, where it
 * is in double form, which says all of it, and where there was none on its day.
 */
function createSortingVat(db: ReadableDb, categories: CategoryMap) {
  const vatOf = createImportVat(db, categories);
  const rules = listRules(db);
  return (entry: LedgerEntry, category: string): SortingVat | undefined => {
    const { kind, party, label, paidOn } = entry;
    if (!isMoney(entry) || (kind !== 'receipt' && kind !== 'expense')) return undefined;
    const waiting = entry.lines.filter((line) => isWaiting(entry, line, { categories }));
    const isSaid = waiting.some(({ rate, vatKind }) => rate !== null || vatKind !== undefined);
    if (isSaid || waiting.length === 0) return undefined;
    const rule = ruleFor(rules, { kind, party, label });
    const ruled = rule?.category === category ? (rule.rate ?? undefined) : undefined;
    const { vat, by } = vatOf({ kind, paidOn, party, category, ruled });
    // That nothing else can be is no question.
    return by === 'rule' && ruled === undefined ? undefined : { ...vat, by };
  };
}
