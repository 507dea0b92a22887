import { entryEuros } from '#shared/features/ledger/amounts.ts';
import type { Amounts } from '#shared/features/ledger/amounts.ts';
import { SHIPPED_CATEGORIES } from '#shared/features/ledger/category-map.ts';
import type { CategoryMap, MappedCategory } from '#shared/features/ledger/category-map.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { minorDigits } from '#shared/features/ledger/currencies.ts';
import { LEDGER_CURRENCY, fxSchema } from '#shared/features/ledger/model.ts';
import type { EntryFields, MoneyKind, LedgerLine, Method } from '#shared/features/ledger/model.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { Tag } from '#shared/features/ledger/tags.ts';
import { formatDayInFigures } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { defined } from '#shared/kernel/defined.ts';
import { USUAL_DECIMAL, readNumber } from '#shared/kernel/number-text.ts';
import type { Language } from '#shared/kernel/language.ts';
import { readQuickDay } from './quick-day.ts';

export type DraftLine = {
  readonly amount: string;
  readonly basis: LedgerLine['basis'];
  /** A percentage; empty is outside VAT. */
  readonly rate: string;
  /** What a kept line says besides, which the form does not ask for. */
  readonly besides?: Pick<LedgerLine, 'category' | 'vatKind'>;
};

/** An entry as it is being written: texts, which may not be right yet. */
export type EntryDraft = {
  readonly kind: MoneyKind;
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
};

/** A draft as it reads: what can be kept, or null beside what is wrong. */
export type DraftReading = { readonly fields: EntryFields | null; readonly faults: DraftFaults };

const USUAL_CATEGORY = { receipt: 'services', expense: 'other_expense' } as const;
const USUAL_METHOD = { receipt: 'transfer', expense: 'card' } as const;
const MOST_RATE = 10_000;

/** What a new entry begins with: that day, and VAT where the business charges it. */
export function newDraft(kind: MoneyKind, day: Day, rate: string): EntryDraft {
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
    tag: NO_TAG,
  };
}

/** The next one after one was kept: the day, the direction and the habits stay, the rest is empty. */
export function nextDraft({ kind, paidOn, method, lines }: EntryDraft, day: Day): EntryDraft {
  const { basis, rate } = lines[0] ?? { basis: 'gross', rate: '' };
  return {
    ...newDraft(kind, day, rate),
    paidOn,
    method,
    lines: [{ amount: '', basis, rate }],
  };
}

/** The other direction: a category of this one stays, one of the other gives way to the usual. */
export function turned(draft: EntryDraft, kind: MoneyKind): EntryDraft {
  if (kind === draft.kind) return draft;
  return {
    ...draft,
    kind,
    category: USUAL_CATEGORY[kind],
    method: USUAL_METHOD[kind],
    tag: NO_TAG,
  };
}

/** What is known of a name fills what it says; `keptByHand` takes back what is not its to say. */
export function filledFrom(
  draft: EntryDraft,
  known: Pick<EntryFields, 'party' | 'category' | 'method'> & { readonly rate: number | null },
  language: Language,
  categories: CategoryMap = SHIPPED_CATEGORIES,
): EntryDraft {
  const isFitting = categories.get(known.category)?.kind === draft.kind;
  const [first, ...others] = draft.lines;
  return {
    ...draft,
    party: known.party,
    ...(isFitting ? { category: known.category, method: known.method } : {}),
    lines:
      first && isFitting
        ? [{ ...first, rate: rateText(known.rate, language) }, ...others]
        : draft.lines,
  };
}

/** The fields that a known name fills. */
export type FilledField = 'category' | 'method' | 'rate';

/** Which of them a person has chosen: a name leaves those alone. */
export type ByHand = ReadonlySet<FilledField>;

/** Nothing is by hand yet. */
export const NONE_BY_HAND: ByHand = new Set();

/** In an entry that was kept, everything is. */
export const ALL_BY_HAND: ByHand = new Set(['category', 'method', 'rate']);

/** What a name filled, with what was chosen by hand as it was before. */
export function keptByHand(before: EntryDraft, filled: EntryDraft, byHand: ByHand): EntryDraft {
  return {
    ...filled,
    ...(byHand.has('category') ? { category: before.category } : {}),
    ...(byHand.has('method') ? { method: before.method } : {}),
    ...(byHand.has('rate') ? { lines: before.lines } : {}),
  };
}

export function draftOf(entry: EntryView, language: Language): EntryDraft {
  const digits = minorDigits(entry.currency);
  const mark = USUAL_DECIMAL[language];
  return {
    kind: entry.kind === 'receipt' ? 'receipt' : 'expense',
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
      amount: (amount / 10 ** digits).toFixed(digits).replace('.', mark),
      basis,
      rate: rateText(rate, language),
      ...((category ?? vatKind) ? { besides: defined({ category, vatKind }) } : {}),
    })),
    tag: entry.tag ?? NO_TAG,
  };
}

/** Basis points as a percentage without its sign; outside VAT is empty. */
function rateText(rate: number | null, language: Language): string {
  return rate === null ? '' : String(rate / 100).replace('.', USUAL_DECIMAL[language]);
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
  const { kind, category, method, docDate } = draft;
  const docRef = draft.docRef.trim();
  const words = { party: draft.party.trim(), label: draft.label.trim() };
  const document = { docRef: docRef === '' ? null : docRef, docDate };
  const kept = lines.map(({ amount, basis, rate }, index): LedgerLine => ({
    ...draft.lines[index]?.besides,
    amount: amount ?? 0,
    basis,
    rate: rate ?? null,
  }));
  return {
    faults,
    fields: { kind, paidOn, ...document, ...words, category, method, currency, fx, lines: kept },
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
  const usualDecimal = USUAL_DECIMAL[language];
  const read = readNumber(amount, { unit: 'money', usualDecimal });
  const cents = read.ok ? read.value.number : null;
  const scale = 10 ** (minorDigits(currency) - 2);
  return {
    amount: cents === null ? null : Math.round(cents * scale),
    basis,
    rate: readVatRate(rate, usualDecimal),
  };
}

/** Basis points; null is outside VAT, undefined is no rate. */
function readVatRate(text: string, usualDecimal: ',' | '.'): number | null | undefined {
  if (text.trim() === '') return null;
  const read = readNumber(text, { unit: 'percent', usualDecimal });
  if (!read.ok || read.value.number === null) return undefined;
  const points = Math.round(read.value.number * 100);
  return points >= 0 && points <= MOST_RATE ? points : undefined;
}

function readRate(text: string): string | null {
  const written = text.trim().replace(',', '.');
  return fxSchema.safeParse(written).success ? written : null;
}
