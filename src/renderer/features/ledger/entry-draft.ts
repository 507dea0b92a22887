import { noSaleCategory } from '#shared/features/ledger/guess/no-sale.ts';
import { BANK_ID, TILL_ID, accountOf } from '#shared/features/ledger/accounts.ts';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import type { Amounts } from '#shared/features/ledger/amounts.ts';
import { SHIPPED_CATEGORIES } from '#shared/features/ledger/category-map.ts';
import type { CategoryMap, MappedCategory } from '#shared/features/ledger/category-map.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { LEDGER_CURRENCY, NO_CATEGORY } from '#shared/features/ledger/model.ts';
import type {
  EntryFields,
  MoneyKind,
  LedgerLine,
  Method,
  VatKind,
} from '#shared/features/ledger/model.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import type { ActivityLine } from '#shared/features/taxes/model.ts';
import { formatDayInFigures } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { defined } from '#shared/kernel/defined.ts';
import { USUAL_DECIMAL } from '#shared/kernel/number-text.ts';
import type { Language } from '#shared/kernel/language.ts';
import { amountText, rateText, readAmount, readRate, readVatRate } from './amount-text.ts';
import { readQuickDay } from './quick-day.ts';
import { withKnownKind, withoutKind } from './vat/kind-draft.ts';
import type { LineDraft } from './vat/kind-draft.ts';

export type DraftLine = LineDraft & { readonly amount: string };

/** What is written in the form: money in, money out, money between two accounts. */
export type DraftKind = MoneyKind | 'transfer';

/** An entry as it is being written: texts, which may not be right yet. */
export type EntryDraft = {
  readonly kind: DraftKind;
  readonly paidOn: string;
  readonly party: string;
  readonly label: string;
  readonly category: string;
  readonly method: Method;
  readonly docRef: string;
  readonly docDate: Day | null;
  readonly currency: string;
  readonly fx: string;
  readonly lines: readonly DraftLine[];
  /** Where the money lies, or comes from; null: as such payments usually do. */
  readonly accountId: number | null;
  /** Where a transfer goes, and what arrives there in another currency. */
  readonly toAccountId: number | null;
  readonly toAmount: string;
  /** Of a receipt: under which line it is declared; null: that of its category. */
  readonly activityLine: ActivityLine | null;
  readonly tag: Tag;
};

export type LineFault = { readonly amount: boolean; readonly rate: boolean };

/** The fields that cannot be read as they stand. */
export type DraftFaults = {
  readonly paidOn: boolean;
  readonly currency: boolean;
  readonly fx: boolean;
  readonly words: boolean;
  readonly lines: readonly LineFault[];
  /** Of a transfer: its accounts are not two, or what arrived cannot be read. */
  readonly places?: boolean;
  readonly toAmount?: boolean;
};

/** A draft as it reads: what can be kept, or null beside what is wrong. */
export type DraftReading = { readonly fields: EntryFields | null; readonly faults: DraftFaults };

const USUAL_CATEGORY = {
  receipt: 'services',
  expense: 'other_expense',
  transfer: NO_CATEGORY.transfer,
} as const;
const USUAL_METHOD = { receipt: 'transfer', expense: 'card', transfer: 'transfer' } as const;
/** Most transfers of a small business: cash that is taken out of the bank. */
const USUAL_PLACES = { accountId: BANK_ID, toAccountId: TILL_ID } as const;
const NO_PLACES = { accountId: null, toAccountId: null, toAmount: '' } as const;

/** What a new entry begins with: that day, and VAT where the business charges it. */
export function newDraft(kind: DraftKind, day: Day, rate: string): EntryDraft {
  return {
    kind,
    paidOn: formatDayInFigures(day),
    party: '',
    label: '',
    category: USUAL_CATEGORY[kind],
    method: USUAL_METHOD[kind],
    docRef: '',
    docDate: null,
    currency: LEDGER_CURRENCY,
    fx: '',
    lines: [{ amount: '', basis: 'gross', rate }],
    accountId: null,
    toAccountId: null,
    toAmount: '',
    activityLine: null,
    tag: NO_TAG,
  };
}

/** True where something was written in it that is lost with it: more than a day or a direction. */
export function isBegun({ party, label, docRef, docDate, toAmount, lines }: EntryDraft): boolean {
  const texts = [party, label, docRef, toAmount, ...lines.map(({ amount }) => amount)];
  return docDate !== null || texts.some((text) => text.trim() !== '');
}

/** The next one after one was kept: the day, the direction and the habits stay, the rest is empty. */
export function nextDraft(draft: EntryDraft, day: Day): EntryDraft {
  const { kind, paidOn, method, lines, accountId, toAccountId } = draft;
  const { basis, rate } = lines[0] ?? { basis: 'gross', rate: '' };
  const places = kind === 'transfer' ? { accountId, toAccountId } : {};
  return {
    ...newDraft(kind, day, rate),
    ...places,
    paidOn,
    method,
    lines: [{ amount: '', basis, rate }],
  };
}

/**
 * A receipt whose words say that it is no sale (interest, VAT paid back, a refund) has their category,
 * where it had the usual one, or what its words said before.
 */
export function asWorded(before: EntryDraft, next: EntryDraft): EntryDraft {
  if (next.kind !== 'receipt') return next;
  const usual = USUAL_CATEGORY.receipt;
  // What is given back to a customer lowers the sales.
  const isGivenBack = (next.lines[0]?.amount ?? '').trim().startsWith('-');
  const told = isGivenBack ? null : noSaleCategory(next);
  const isOpen = next.category === usual || next.category === noSaleCategory(before);
  return isOpen ? { ...next, category: told ?? usual } : next;
}

/** The other direction: a category of this one stays, one of the other gives way to the usual. */
export function turned(draft: EntryDraft, kind: DraftKind): EntryDraft {
  if (kind === draft.kind) return draft;
  const places = kind === 'transfer' ? USUAL_PLACES : NO_PLACES;
  return {
    ...draft,
    ...places,
    kind,
    category: USUAL_CATEGORY[kind],
    method: USUAL_METHOD[kind],
    lines: draft.lines.map(withoutKind),
    activityLine: null,
    tag: NO_TAG,
  };
}

/** How an entry with a name was last written. */
type LastWritten = Pick<EntryFields, 'party' | 'category' | 'method'> & {
  readonly rate: number | null;
  readonly vatKind?: VatKind | undefined;
  readonly activityLine?: ActivityLine | undefined;
};

/** What is known of a name fills what it says; `keptByHand` takes back what is not its to say. */
export function filledFrom(
  draft: EntryDraft,
  known: LastWritten,
  language: Language,
  categories: CategoryMap = SHIPPED_CATEGORIES,
): EntryDraft {
  const isFitting = categories.get(known.category)?.kind === draft.kind;
  const [first, ...others] = draft.lines;
  return {
    ...draft,
    party: known.party,
    ...(isFitting ? purposeOf(known) : {}),
    lines:
      first && isFitting
        ? [
            { ...withKnownKind(first, known.vatKind), rate: rateText(known.rate, language) },
            ...others,
          ]
        : draft.lines,
  };
}

function purposeOf({ category, method, activityLine }: LastWritten) {
  return { category, method, activityLine: activityLine ?? null };
}

/** The fields that a known name fills. */
export type FilledField = 'category' | 'method' | 'rate' | 'activityLine';

/** Which of them a person has chosen: a name leaves those alone. */
export type ByHand = ReadonlySet<FilledField>;

/** Nothing is by hand yet. */
export const NONE_BY_HAND: ByHand = new Set();

/** In an entry that was kept, everything is. */
export const ALL_BY_HAND: ByHand = new Set(['category', 'method', 'rate', 'activityLine']);

/** What a name filled, with what was chosen by hand as it was before. */
export function keptByHand(before: EntryDraft, filled: EntryDraft, byHand: ByHand): EntryDraft {
  return {
    ...filled,
    ...(byHand.has('category') ? { category: before.category } : {}),
    ...(byHand.has('method') ? { method: before.method } : {}),
    ...(byHand.has('activityLine') ? { activityLine: before.activityLine } : {}),
    ...(byHand.has('rate') ? { lines: before.lines } : {}),
  };
}

/** A kept entry as a draft, to be changed. */
export function draftOf(
  entry: EntryView,
  language: Language,
  currencyOf: (account: number) => string = () => LEDGER_CURRENCY,
): EntryDraft {
  const mark = USUAL_DECIMAL[language];
  return {
    kind: draftKindOf(entry),
    paidOn: formatDayInFigures(entry.paidOn),
    party: entry.party,
    label: entry.label,
    category: entry.category,
    method: entry.method,
    docRef: entry.docRef ?? '',
    docDate: entry.docDate,
    currency: entry.currency,
    fx: (entry.fx ?? '').replace('.', mark),
    lines: entry.lines.map(({ amount, basis, rate, category, vatKind }) => ({
      amount: amountText(amount, entry.currency, language),
      basis,
      rate: rateText(rate, language),
      ...((category ?? vatKind) ? { besides: defined({ category, vatKind }) } : {}),
    })),
    accountId: accountOf(entry),
    toAccountId: entry.toAccountId ?? null,
    toAmount:
      entry.toAmount === undefined
        ? ''
        : amountText(entry.toAmount, currencyOf(entry.toAccountId ?? 0), language),
    activityLine: entry.activityLine ?? null,
    tag: entry.tag ?? NO_TAG,
  };
}

function draftKindOf({ kind }: EntryView): DraftKind {
  return kind === 'receipt' || kind === 'transfer' ? kind : 'expense';
}

/** The categories of one direction, in the order in which they are offered. */
export function categoriesOfKind(
  kind: MoneyKind,
  categories: CategoryMap = SHIPPED_CATEGORIES,
): MappedCategory[] {
  return [...categories.values()].filter((one) => one.kind === kind && !one.isHidden);
}

/** Reads a draft; `today` decides what a day without its month means. */
export function readDraft(draft: EntryDraft, today: Day, language: Language): DraftReading {
  const currency = draft.currency.trim().toUpperCase();
  const paidOn = readQuickDay(draft.paidOn, today);
  const fx = currency === LEDGER_CURRENCY ? null : readRate(draft.fx);
  const lines = draft.lines.map((line) => readLine(line, currency, language));
  const faults: DraftFaults = {
    paidOn: paidOn === null,
    currency: !/^[A-Z]{3}$/.test(currency),
    fx: currency !== LEDGER_CURRENCY && fx === null,
    words: draft.party.trim() === '' && draft.label.trim() === '',
    lines: lines.map(({ amount, rate }) => ({ amount: amount === null, rate: rate === undefined })),
  };
  if (paidOn === null || hasFault(faults)) return { fields: null, faults };
  const { kind, category, method, docDate, activityLine } = draft;
  const docRef = draft.docRef.trim();
  const words = { party: draft.party.trim(), label: draft.label.trim() };
  const document = { docRef: docRef === '' ? null : docRef, docDate };
  const kept = lines.map(({ amount, basis, rate }, index): LedgerLine => ({
    ...draft.lines[index]?.besides,
    amount: amount ?? 0,
    basis,
    rate: rate ?? null,
  }));
  const fields = {
    kind,
    paidOn,
    ...document,
    ...words,
    category,
    method,
    currency,
    fx,
    lines: kept,
  };
  const isSaid = kind === 'receipt' && activityLine !== null;
  return {
    faults,
    fields: { ...fields, ...(isSaid ? { activityLine } : {}) },
  };
}

function hasFault({ paidOn, currency, fx, words, lines }: DraftFaults): boolean {
  return paidOn || currency || fx || words || lines.some(({ amount, rate }) => amount || rate);
}

/** What a draft comes to in euro cents, as far as it can be read; null where it cannot yet. */
export function draftEuros({ fields }: DraftReading): Amounts | null {
  return fields === null ? null : entryEuros(fields);
}

function readLine({ amount, basis, rate }: DraftLine, currency: string, language: Language) {
  return {
    amount: readAmount(amount, currency, language),
    basis,
    rate: readVatRate(rate, USUAL_DECIMAL[language]),
  };
}
