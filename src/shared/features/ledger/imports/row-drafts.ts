import type { ActivityLine } from '#shared/features/taxes/model.ts';
import { defined } from '#shared/kernel/defined.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { SHIPPED_CATEGORIES } from '../category-map.ts';
import type { CategoryMap } from '../category-map.ts';
import type { LineVat } from '../guess/merchant-vat.ts';
import { rowName } from '../guess/row-meaning.ts';
import type { Spelling } from '../guess/row-meaning.ts';
import type { ToldBy } from '../guess/told-by.ts';
import { isNoSale } from '../guess/no-sale.ts';
import type { EntryWords } from '../guess/usual-category.ts';
import type { EntryFields, MoneyKind } from '../model.ts';
import { NO_TAG } from '../tags.ts';
import type { Tag } from '../tags.ts';
import type { BankRow } from './bank-row.ts';
import type { ImportRule } from './import-rules.ts';
import { methodIn } from './methods.ts';

/** A row as the entry that it becomes, with the values in which it counts. */
export type DraftEntry = {
  readonly fields: EntryFields;
  readonly tag: Tag;
  /** By what its category and its VAT are told. */
  readonly by?: { readonly category: ToldBy; readonly vat: ToldBy };
};

/** Where no rule fits: what most of a freelancer's money is. */
const USUAL = { receipt: 'services', expense: 'other_expense' } as const;

/** A receipt below zero takes back what was sold: it lowers the sales, whatever it is called. */
function usualOf({ kind, ...words }: EntryWords, isTakenBack: boolean): string {
  const isUnsold = kind === 'receipt' && !isTakenBack && isNoSale(words);
  return isUnsold ? 'unsorted_receipt' : USUAL[kind];
}

/** What decides which VAT an entry of a file begins with. */
export type VatQuestion = Pick<EntryFields, 'paidOn' | 'party' | 'category'> & {
  readonly kind: MoneyKind;
  /** As a rule says; undefined where none fits. */
  readonly ruled: number | null | undefined;
};

/** How rows become entries, beside the rules: their names, their categories, and the VAT of what no rule names. */
export type DraftGround = {
  readonly categories: CategoryMap;
  readonly vatOf: (question: VatQuestion) => VatProposal;
  /** Under which line of activity such receipts were declared before; left out: that of their category. */
  readonly activityOf?: (
    receipt: Pick<EntryFields, 'party' | 'category'>,
  ) => ActivityLine | undefined;
  /** How the books write a name. */
  readonly spelled?: Spelling;
  /** What a name's entries were for before, else what its words and its bank say; null where they say nothing. */
  readonly guessOf?: (words: EntryWords, bankCategory: string) => CategoryProposal | null;
};

/** A category, or the VAT of a line, and by what it is told. */
type CategoryProposal = { readonly category: string; readonly by: ToldBy };
export type VatProposal = { readonly vat: LineVat; readonly by: ToldBy };

const SHIPPED_GROUND: DraftGround = {
  categories: SHIPPED_CATEGORIES,
  vatOf: ({ ruled }) => ({ vat: { rate: ruled ?? null }, by: 'rule' }),
};

/**
 * The entries that a row becomes: itself, and what a platform kept of it as an expense of its own.
 * `fx` is the rate of the row's currency, null for euros.
 */
export function draftsOf(
  row: BankRow,
  rules: readonly ImportRule[],
  fx: string | null,
  { categories, vatOf, guessOf, spelled, activityOf }: DraftGround = SHIPPED_GROUND,
): DraftEntry[] {
  const kind = row.kind ?? (row.amount < 0 ? 'expense' : 'receipt');
  const name = rowName(isSaleOnPlatform(row, kind) ? { ...row, label: '' } : row, kind, spelled);
  const rule = rules.find((each) => isFitting(each, { row, name, kind }, categories));
  const party = rule?.party ?? name;
  const label = labelOf(row, party);
  // What the bank wrote, and not what is left of it: “REMBOURSEMENT” is no part of a name.
  const words = { kind, party, label: wordsOf(row) };
  const isTakenBack = kind === 'receipt' && row.amount < 0;
  // A bank calls it a refund, which says nothing of what was sold.
  const guessed = rule ? null : guessOf?.(words, isTakenBack ? '' : (row.bankCategory ?? ''));
  const category = rule?.category ?? guessed?.category ?? usualOf(words, isTakenBack);
  const { vat, by } = vatOf({ kind, paidOn: row.paidOn, party, category, ruled: rule?.rate });
  const shared = {
    paidOn: row.paidOn,
    docRef: null,
    docDate: null,
    method: row.method ?? methodIn(`${row.party} ${row.label}`) ?? 'transfer',
    currency: row.currency,
    fx,
  } as const;
  const own: DraftEntry = {
    fields: {
      ...shared,
      kind,
      party,
      label: label === '' && party === '' ? spaced(row.bankId) : label,
      category,
      lines: [{ ...vat, basis: 'gross', amount: signed(row.amount, kind) }],
      ...(kind === 'receipt' ? defined({ activityLine: activityOf?.({ party, category }) }) : {}),
    },
    tag: rule?.tag ?? NO_TAG,
    by: { category: rule ? 'rule' : (guessed?.by ?? 'usual'), vat: by },
  };
  return [...(row.amount === 0 ? [] : [own]), ...(row.fee === 0 ? [] : [feeOf(row, own.fields)])];
}

/** What a platform writes beside a sale is what was sold, and not to whom. */
function isSaleOnPlatform({ method }: BankRow, kind: MoneyKind): boolean {
  return kind === 'receipt' && (method === 'card' || method === 'other');
}

/** All that the bank wrote. */
function wordsOf({ party, label, note = '' }: BankRow): string {
  return `${party} ${label} ${note}`;
}

/** What the bank wrote, where the name is only a part of it. */
function labelOf(row: BankRow, party: string): string {
  const told = spaced(row.party);
  const label = spaced([row.label, row.note].filter((text) => text).join(' – '));
  const isWhole = foldedText(party).includes(foldedText(told)) || isFoldedIn(label, told);
  return isWhole ? label : [told, label].filter((text) => text !== '').join(' – ');
}

function isFoldedIn(text: string, part: string): boolean {
  return foldedText(text).includes(foldedText(part));
}

/** What a platform kept of a sale, as an expense beside it. */
function feeOf({ fee }: BankRow, { activityLine: _sold, ...sale }: EntryFields): DraftEntry {
  return {
    fields: {
      ...sale,
      kind: 'expense',
      label: ['Commission', sale.label].filter((text) => text !== '').join(' – '),
      category: 'bank_fees',
      method: 'other',
      lines: [{ rate: null, basis: 'gross', amount: fee }],
    },
    tag: NO_TAG,
  };
}

/** Above zero in both directions: an expense that comes back is one below zero. */
function signed(amount: number, kind: MoneyKind): number {
  return kind === 'receipt' ? amount : -amount;
}

/** A row as rules look at it. */
type RuledRow = { readonly row: BankRow; readonly name: string; readonly kind: MoneyKind };

function isFitting(
  rule: ImportRule,
  { row, name, kind }: RuledRow,
  categories: CategoryMap,
): boolean {
  if (categories.get(rule.category)?.kind !== kind) return false;
  if (rule.kind !== null && rule.kind !== kind) return false;
  const text = rule.field === 'party' ? `${name} ${row.party}` : wordsOf(row);
  return foldedText(text).includes(foldedText(rule.pattern));
}

/** Composed letters and plain spaces: what most labels are made of. */
const IS_PLAIN = /^[ -~\u00a1-\u02ff\u2010-\u2027\u20ac]*$/;

/** Banks break labels over lines and pad them with spaces. */
function spaced(text: string): string {
  if (IS_PLAIN.test(text) && !text.includes('  ')) return text.trim();
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
