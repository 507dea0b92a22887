import type { MappedCategory } from '#shared/features/ledger/category-map.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { formatDayInFigures } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
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
export type CellFaultCode = 'day' | 'words' | 'category' | 'amount';

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
  const { paidOn, party, category, docRef, lines, currency } = entry;
  if (column === 'paidOn') return formatDayInFigures(paidOn);
  if (column === 'party') return party;
  if (column === 'document') return docRef ?? '';
  if (column === 'category') {
    return categories.find(({ key }) => key === category)?.[language] ?? '';
  }
  return amountText(lines[0]?.amount ?? 0, currency, language);
}

/** What a text makes of its entry; a category is told by its name, or by a part that only one has. */
export function readCell(
  { label, lines, currency }: EntryView,
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
    return written === '' && label === '' ? refused('words') : taken({ party: written });
  }
  if (column === 'document') return taken({ docRef: written === '' ? null : written });
  if (column === 'category') {
    const key = categoryCalled(written, categories, language);
    return key === null ? refused('category') : taken({ category: key });
  }
  const amount = readAmount(written, currency, language);
  return amount === null
    ? refused('amount')
    : taken({ lines: lines.map((line) => ({ ...line, amount })) });
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
  const wanted = foldedText(text);
  const nameOf = (category: MappedCategory): string => foldedText(category[language]);
  const same = categories.find((category) => nameOf(category) === wanted);
  if (same) return same.key;
  const like = wanted === '' ? [] : categories.filter((one) => nameOf(one).includes(wanted));
  const [only] = like;
  return like.length === 1 && only ? only.key : null;
}

/** The column beside one, to the right or the left; null past either end. */
export function columnBeside(column: CellColumn, by: 1 | -1): CellColumn | null {
  return CELL_COLUMNS[CELL_COLUMNS.indexOf(column) + by] ?? null;
}
