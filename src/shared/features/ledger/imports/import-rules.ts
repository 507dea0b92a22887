import { z } from 'zod';
import { lineOfText } from '#shared/kernel/bounded.ts';
import { SHIPPED_CATEGORIES } from '../category-map.ts';
import type { CategoryMap } from '../category-map.ts';
import { MONEY_KINDS, categoryKeySchema, ledgerLineSchema } from '../model.ts';
import type { EntryFields, LedgerLine, MoneyKind } from '../model.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { NO_TAG, tagSchema } from '../tags.ts';
import type { Tag } from '../tags.ts';
import type { BankRow } from './bank-row.ts';
import { methodIn } from './methods.ts';

/** What becomes of rows in which a text occurs; the first rule that fits counts. */
export const importRuleSchema = z.strictObject({
  /** Looked for in the party alone, or in all that the bank wrote. */
  field: z.enum(['party', 'text']),
  pattern: lineOfText(200),
  kind: z.enum(MONEY_KINDS).nullable(),
  /** The name to write instead of the bank's. */
  party: lineOfText(200).nullable(),
  category: categoryKeySchema,
  rate: ledgerLineSchema.shape.rate,
  tag: tagSchema,
});
export type ImportRule = z.infer<typeof importRuleSchema>;

/** A rule of the business, by its row. */
export const keptRuleSchema = importRuleSchema.extend({ id: z.number().int().positive() });
export type KeptRule = z.infer<typeof keptRuleSchema>;

/** A row as the entry that it becomes, with the values in which it counts. */
export type DraftEntry = { readonly fields: EntryFields; readonly tag: Tag };

/** Where no rule fits: what most of a freelancer's money is. */
const USUAL = { receipt: 'services', expense: 'other_expense' } as const;

/** Money that comes back, or is given by the state: no sale until somebody says that it is one. */
const NO_SALE =
  /\b(?:remboursements?|rembt|remb|avoir|refund(?:ed)?|reversal|annulation|caf|pole emploi|france travail|cpam|indemnites? journalieres?|benefits?)\b/;

function usualOf({ kind, party, label }: WordsOfDraft): string {
  const isNoSale = kind === 'receipt' && NO_SALE.test(foldedText(`${party} ${label}`));
  return isNoSale ? 'unsorted_receipt' : USUAL[kind];
}

/** What decides which VAT an entry of a file begins with. */
export type VatQuestion = Pick<EntryFields, 'paidOn' | 'party' | 'category'> & {
  readonly kind: MoneyKind;
  /** As a rule says; undefined where none fits. */
  readonly ruled: number | null | undefined;
};

/** What tells what a row was for. */
type WordsOfDraft = Pick<EntryFields, 'party' | 'label'> & { readonly kind: MoneyKind };

/** How rows become entries, beside the rules: their categories, and the VAT of what no rule names. */
export type DraftGround = {
  readonly categories: CategoryMap;
  readonly vatOf: (question: VatQuestion) => LineVat;
  /** What a name's entries were for before, else what its words say; null where they say nothing. */
  readonly guessOf?: (words: WordsOfDraft) => string | null;
};

/** The VAT of a line: its rate, and why it is owed or not where that is said. */
export type LineVat = Pick<LedgerLine, 'rate' | 'vatKind'>;

const SHIPPED_GROUND: DraftGround = {
  categories: SHIPPED_CATEGORIES,
  vatOf: ({ ruled }) => ({ rate: ruled ?? null }),
};

/**
 * The entries that a row becomes: itself, and what a platform kept of it as an expense of its own.
 * `fx` is the rate of the row's currency, null for euros.
 */
export function draftsOf(
  row: BankRow,
  rules: readonly ImportRule[],
  fx: string | null,
  { categories, vatOf, guessOf }: DraftGround = SHIPPED_GROUND,
): DraftEntry[] {
  const kind = row.kind ?? (row.amount < 0 ? 'expense' : 'receipt');
  const rule = rules.find((each) => isFitting(each, row, kind, categories));
  const party = rule?.party ?? spaced(row.party);
  const label = spaced([row.label, row.note].filter((text) => text).join(' – '));
  const words = { kind, party, label };
  const category = rule?.category ?? guessOf?.(words) ?? usualOf(words);
  const vat = vatOf({ kind, paidOn: row.paidOn, party, category, ruled: rule?.rate });
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
    },
    tag: rule?.tag ?? NO_TAG,
  };
  return [...(row.amount === 0 ? [] : [own]), ...(row.fee === 0 ? [] : [feeOf(row, own.fields)])];
}

/** What a platform kept of a sale, as an expense beside it. */
function feeOf({ fee }: BankRow, sale: EntryFields): DraftEntry {
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

function isFitting(
  rule: ImportRule,
  row: BankRow,
  kind: MoneyKind,
  categories: CategoryMap,
): boolean {
  if (categories.get(rule.category)?.kind !== kind) return false;
  if (rule.kind !== null && rule.kind !== kind) return false;
  const text = rule.field === 'party' ? row.party : `${row.party} ${row.label} ${row.note ?? ''}`;
  return foldedText(text).includes(foldedText(rule.pattern));
}

/** Composed letters and plain spaces: what most labels are made of. */
const IS_PLAIN = /^[ -~\u00a1-\u02ff\u2010-\u2027\u20ac]*$/;

/** Banks break labels over lines and pad them with spaces. */
function spaced(text: string): string {
  if (IS_PLAIN.test(text) && !text.includes('  ')) return text.trim();
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
