import type { MappedCategory } from '#shared/features/ledger/category-map.ts';
import { amountsOf } from '#shared/features/ledger/amounts.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import type { EntryFields, LedgerLine } from '#shared/features/ledger/model.ts';
import { formatDayInFigures } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { foldedPhrase } from '#shared/kernel/fold-text.ts';
import type { Language } from '#shared/kernel/language.ts';
import { amountText, readAmount } from '../amount-text.ts';
import { readQuickDay } from '../quick-day.ts';

/** What can be written into in the list, in the order in which Tab goes through it. */
export const CELL_COLUMNS = ['paidOn', 'party', 'category', 'document', 'amount'] as const;
export type CellColumn = (typeof CELL_COLUMNS)[number];

/** What texts are read by. */
export type CellGround = {
  readonly today: Day;
  readonly language: Language;
  /** Those of the entry's direction. */
  readonly categories: readonly MappedCategory[];
};

/** Why a cell does not take a text. */
export type CellFaultCode = 'day' | 'words' | 'category' | 'amount' | 'side';

export type CellReading =
  | { readonly isSound: true; readonly fields: Partial<EntryFields> }
  | { readonly isSound: false; readonly why: CellFaultCode };

/** True where a cell holds one thing alone that can be written anew; the editor has the rest. */
export function isWritable({ kind, lines, currency }: EntryView, column: CellColumn): boolean {
  if (kind !== 'receipt' && kind !== 'expense') return column === 'document';
  return column !== 'amount' || (lines.length === 1 && currency === LEDGER_CURRENCY);
}

/** What a cell holds, as its field begins. */
export function cellText(
  entry: EntryView,
  column: CellColumn,
  { language, categories }: CellGround,
): string {
  const { paidOn, party, category, docRef } = entry;
  if (column === 'paidOn') return formatDayInFigures(paidOn);
  if (column === 'party') return party;
  if (column === 'document') return docRef ?? '';
  if (column === 'category') {
    return categories.find(({ key }) => key === category)?.[language] ?? '';
  }
  const shown = shownAmount(entry);
  return `${shown > 0 ? '+' : ''}${amountText(shown, LEDGER_CURRENCY, language)}`;
}

/** What a text makes of its entry; a category is told by its name, or by a part that only one has. */
export function readCell(
  entry: EntryView,
  column: CellColumn,
  text: string,
  { today, language, categories }: CellGround,
): CellReading {
  const written = text.trim();
  if (column === 'paidOn') {
    const paidOn = readQuickDay(written, today);
    return paidOn === null ? refused('day') : taken({ paidOn });
  }
  if (column === 'party') {
    return written === '' && entry.label === '' ? refused('words') : taken({ party: written });
  }
  if (column === 'document') return taken({ docRef: written === '' ? null : written });
  if (column === 'category') {
    const key = categoryCalled(written, categories, language);
    return key === null ? refused('category') : taken({ category: key });
  }
  return readShown(entry, written, language);
}

/** What the column shows of its one amount: with its VAT, and below zero what was paid. */
function shownAmount({ kind, lines: [line] }: EntryView): number {
  const gross = line === undefined ? 0 : amountsOf(line).gross;
  return gross === 0 || kind === 'receipt' ? gross : -gross;
}

/** A number without its sign stays on its side; the other sign would make it another event. */
function readShown(entry: EntryView, written: string, language: Language): CellReading {
  const amount = readAmount(written, LEDGER_CURRENCY, language);
  if (amount === null) return refused('amount');
  const shown = shownAmount(entry);
  const out = entry.kind === 'receipt' ? 1 : -1;
  const side = Math.sign(shown) || out;
  const isSigned = amount < 0 || /^[+\-−]/u.test(written);
  if (isSigned && amount * side < 0) return refused('side');
  const gross = Math.abs(amount) * side * out;
  // What was written without its VAT is known with it from here on.
  const line = (known: LedgerLine): LedgerLine => ({ ...known, basis: 'gross', amount: gross });
  const isSame = Math.abs(amount) === Math.abs(shown);
  return taken({ lines: isSame ? entry.lines : entry.lines.map(line) });
}

function taken(fields: Partial<EntryFields>): CellReading {
  return { isSound: true, fields };
}

function refused(why: CellFaultCode): CellReading {
  return { isSound: false, why };
}

function categoryCalled(
  text: string,
  categories: readonly MappedCategory[],
  language: Language,
): string | null {
  const wanted = foldedPhrase(text);
  const nameOf = (category: MappedCategory): string => foldedPhrase(category[language]);
  const same = categories.find((category) => nameOf(category) === wanted);
  if (same) return same.key;
  const like = wanted === '' ? [] : categories.filter((one) => nameOf(one).includes(wanted));
  const [only] = like;
  return like.length === 1 && only ? only.key : null;
}
