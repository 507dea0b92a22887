import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { defined } from '#shared/kernel/defined.ts';
import { foldedPhrase, foldedText } from '#shared/kernel/fold-text.ts';
import { accountOf } from './accounts.ts';
import { amountsOf } from './amounts.ts';
import { isUnsorted } from './category-groups.ts';
import type { CategoryMap } from './category-map.ts';
import type { LineVat } from './guess/merchant-vat.ts';
import type { EntryWords } from './guess/usual-category.ts';
import type { ToldBy } from './guess/told-by.ts';
import type { ImportRule } from './imports/import-rules.ts';
import { NO_CATEGORY } from './model.ts';
import type { EntryFields, LedgerEntry, LedgerLine, MoneyKind } from './model.ts';

/** What was sorted before, by `pastKey`: the category that such entries were given. */
export type SortedPast = ReadonlyMap<string, string>;

/** What an entry is sorted as: a category, or a transfer with another account of one's own. */
export type SortedTo = { readonly category: string } | { readonly account: number };

/** The VAT of what is sorted, and by what it is told. */
export type SortingVat = LineVat & { readonly by: ToldBy };

/** What is proposed, and by what; with its VAT where that is not said yet, and there is some. */
export type SortingProposal = {
  readonly to: SortedTo;
  readonly by: 'past' | 'words';
  readonly vat?: SortingVat | undefined;
};

/** A way of telling a category by words; null where it tells none. */
export type ByWords = (words: EntryWords) => string | null;

/** After so many days what waits is spoken of where one looks every day. */
const DAYS_UNTIL_OLD = 30;

/** True where the oldest entry that waits has done so for too long; null: none does. */
export function waitsTooLong(oldest: Day | null, today: Day): boolean {
  return oldest !== null && oldest < addDays(today, -DAYS_UNTIL_OLD);
}

/** Under what the past of a party is kept: a customer may be a supplier too. */
export function pastKey({ kind, party }: Pick<EntryWords, 'kind' | 'party'>): string {
  return `${kind} ${foldedText(party)}`;
}

/**
 * What an entry was probably for: as its party's entries were sorted before, else as the rules for words say. A
 * category that is not there any more, is hidden or waits to be sorted itself is not proposed.
 */
export function proposalFor(
  words: EntryWords,
  past: SortedPast,
  categories: CategoryMap,
  rules: readonly ByWords[] = [],
): SortingProposal | null {
  const fits = (key: string | null | undefined): key is string => {
    const category = categories.get(key ?? '');
    if (!category || category.isHidden) return false;
    return category.kind === words.kind && !isUnsorted(category);
  };
  const before = words.party === '' ? null : past.get(pastKey(words));
  if (fits(before)) return { to: { category: before }, by: 'past' };
  const told = rules.map((rule) => rule(words)).find(fits);
  return told === undefined ? null : { to: { category: told }, by: 'words' };
}

/** Cash that is paid into an account, or taken out of it, in the words of banks, folded. */
const PAID_IN =
  /\b(?:(?:versements?|verst|vrst|depots?|dep|remises?) (?:d')?(?:especes?|esp|gab|dab)|cash deposit)\b/;
const TAKEN_OUT = /\b(?:retraits?|cash withdrawal|distributeur (?:automatique )?de billets)\b/;
/** Customers may be called so too: they tell of money that went out alone. */
const MACHINES = /\b(?:dab|gab|atm)\b/;
/** What is taken out for oneself is no cash of the business any more, and its fee none at all. */
const NO_CASH =
  /\bperso(?:nnel)?\b|\b(?:frais|commissions?|cotisations?|fees?)\b|\bretraits? (?:de |d'|en )?(?:marchandises?|colis|commandes?|magasin)\b/;

/** True for cash that was taken out of an account, or paid into it: it went into the till, or came out. */
export function isCashMove({
  kind = 'expense',
  party,
  label,
}: Pick<EntryWords, 'party' | 'label'> & { readonly kind?: MoneyKind }): boolean {
  const text = foldedPhrase(`${party} ${label}`);
  if (NO_CASH.test(text)) return false;
  return PAID_IN.test(text) || TAKEN_OUT.test(text) || (kind === 'expense' && MACHINES.test(text));
}

/** Cash that went into no till, and came out of none, is the owner's. */
export function cashOfOwner(words: EntryWords): 'owner_out' | 'owner_in' | null {
  if (!isCashMove(words)) return null;
  return words.kind === 'expense' ? 'owner_out' : 'owner_in';
}

/** An entry as the transfer that it really was: money out went to the other account, money in came from it. */
export function asTransfer(entry: EntryFields, other: number): EntryFields {
  const own = accountOf(entry);
  const gross = entry.lines.reduce((sum, line) => sum + amountsOf(line).gross, 0);
  const isIn = (entry.kind === 'receipt') === gross >= 0;
  return {
    ...entry,
    kind: 'transfer',
    category: NO_CATEGORY.transfer,
    lines: [{ rate: null, basis: 'gross', amount: Math.abs(gross) }],
    accountId: isIn ? other : own,
    toAccountId: isIn ? own : other,
  };
}

/** What a rule for statements is tried by. */
type WordRule = Pick<ImportRule, 'field' | 'pattern' | 'kind' | 'category'>;

/** What the rules for statements say: they were made for names like these. */
export function categoryByRules(rules: readonly WordRule[]): ByWords {
  return (words) => ruleFor(rules, words)?.category ?? null;
}

/** The first rule for statements that fits the words of an entry. */
export function ruleFor<Rule extends WordRule>(
  rules: readonly Rule[],
  { kind, party, label }: EntryWords,
): Rule | undefined {
  const [name, text] = [foldedText(party), foldedText(`${party} ${label}`)];
  return rules.find(
    (rule) =>
      (rule.kind === null || rule.kind === kind) &&
      (rule.field === 'party' ? name : text).includes(foldedText(rule.pattern)),
  );
}

/** A line with other VAT: what was paid stays what it is. */
export function withVat(line: LedgerLine, { rate, vatKind }: LineVat): LedgerLine {
  const { vatKind: _before, ...plain } = line;
  const { gross } = amountsOf(line);
  return { ...plain, rate, basis: 'gross', amount: gross, ...defined({ vatKind }) };
}

/** The lines of an entry that nobody has said yet what they were for. */
function unsortedLines(
  entry: Pick<LedgerEntry, 'category' | 'lines'>,
  categories: CategoryMap,
): LedgerLine[] {
  return entry.lines.filter((line) => waits(line.category ?? entry.category, categories));
}

function waits(key: string, categories: CategoryMap): boolean {
  const known = categories.get(key);
  return known !== undefined && isUnsorted(known);
}

/**
 * The lines and category of an entry once that which waited in it is sorted; with other VAT where that
 * is said.
 */
export function sortedAs(
  entry: Pick<LedgerEntry, 'category' | 'lines'>,
  category: string,
  categories: CategoryMap,
  vat?: LineVat,
): { readonly category: string; readonly lines: LedgerLine[] } {
  const waiting = unsortedLines(entry, categories);
  const after = {
    category: waits(entry.category, categories) ? category : entry.category,
    lines: entry.lines.map((line) => {
      if (!waiting.includes(line)) return line;
      const taxed = vat === undefined ? line : withVat(line, vat);
      return taxed.category === undefined ? taxed : { ...taxed, category };
    }),
  };
  return { ...after, lines: withoutOtherAccounts(after, entry) };
}

/**
 * The lines of an entry of money as it is now: an account that was kept with a line is that of what it
 * was for then, and goes where it is for something else.
 */
export function withoutOtherAccounts(
  now: Pick<LedgerEntry, 'category' | 'lines'>,
  before: Pick<LedgerEntry, 'category' | 'lines'>,
): LedgerLine[] {
  return now.lines.map((line, index) => {
    const { account, accountName: _name, ...plain } = line;
    const old = before.lines[index];
    const isSame =
      old !== undefined &&
      old.account === account &&
      (line.category ?? now.category) === (old.category ?? before.category);
    return account === undefined || isSame ? line : plain;
  });
}
