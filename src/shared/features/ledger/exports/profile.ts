import { CSV_LAYOUTS, cleanText, guardText, quoteCell } from '#shared/kernel/csv.ts';
import type { CsvSeparator } from '#shared/kernel/csv.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { printAmount } from '../amounts.ts';
import { minorDigits } from '../currencies.ts';
import { LEDGER_CURRENCY } from '../model.ts';
import type { EntryKind, Method } from '../model.ts';

/** For whom a file is written: a French spreadsheet, or any other. */
export const EXPORT_PROFILES = ['fr', 'int'] as const;
export type ExportProfile = (typeof EXPORT_PROFILES)[number];

/** How a business is taxed: professional fees by receipts and payments (BNC), or trade (BIC). */
export const ACTIVITIES = ['bic', 'bnc'] as const;
export type Activity = (typeof ACTIVITIES)[number];

type ExportWords = {
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly methods: Readonly<Record<Method, string>>;
};

/** The words that the program itself writes into the files. */
export const EXPORT_WORDS: Readonly<Record<'fr' | 'en', ExportWords>> = {
  fr: {
    kinds: {
      receipt: 'Recette',
      expense: 'Dépense',
      transfer: 'Virement interne',
      journal: 'Opération diverse',
    },
    methods: {
      transfer: 'Virement',
      card: 'Carte bancaire',
      cheque: 'Chèque',
      cash: 'Espèces',
      direct_debit: 'Prélèvement',
      other: 'Autre',
    },
  },
  en: {
    kinds: {
      receipt: 'Income',
      expense: 'Expense',
      transfer: 'Internal transfer',
      journal: 'Journal entry',
    },
    methods: {
      transfer: 'Bank transfer',
      card: 'Card',
      cheque: 'Cheque',
      cash: 'Cash',
      direct_debit: 'Direct debit',
      other: 'Other',
    },
  },
};

/** How a profile writes: its language, its cells and its lines. */
export type ExportLayout = {
  readonly language: 'fr' | 'en';
  readonly decimal: DecimalMark;
  /** What a file begins with: a byte order mark, without which Excel takes UTF-8 for something else. */
  readonly start: string;
  readonly separator: CsvSeparator;
  readonly lineEnd: string;
  readonly day: (day: Day | null) => string;
  /** Words that a person wrote: cleaned, defused, quoted where needed. Never for what we format. */
  readonly text: (text: string | null) => string;
  readonly euros: (cents: number | bigint) => string;
  /** Cells beside each other: a part of a line. */
  readonly cells: (cells: readonly string[]) => string;
  readonly line: (cells: readonly string[]) => string;
};

function layoutOf(
  language: 'fr' | 'en',
  format: 'excel-fr' | 'excel-en',
  day: (day: Day) => string,
): ExportLayout {
  const { start, separator, decimal, lineEnd } = CSV_LAYOUTS[format];
  const bookDigits = minorDigits(LEDGER_CURRENCY);
  return {
    language,
    decimal,
    start,
    separator,
    lineEnd,
    day: remembered(day),
    text: (text) => (text === null ? '' : textCell(text, separator)),
    euros: (cents) => printAmount(cents, bookDigits, decimal),
    cells: (cells) => joined(cells, separator),
    line: (cells) => joined(cells, separator) + lineEnd,
  };
}

/** Files are in the order of their days: the one before is mostly the one that is asked for. */
function remembered(printed: (day: Day) => string): (day: Day | null) => string {
  let last: { readonly day: Day; readonly text: string } | null = null;
  return (day) => {
    if (day === null) return '';
    if (last?.day !== day) last = { day, text: printed(day) };
    return last.text;
  };
}

/** As `join` does; put together piece by piece, a hundred thousand lines take half the time. */
function joined(cells: readonly string[], separator: CsvSeparator): string {
  let text = cells[0] ?? '';
  for (let index = 1; index < cells.length; index += 1) text += separator + (cells[index] ?? '');
  return text;
}

/** What a cell may hold that needs neither cleaning nor quotes is everything but this. */
const NEEDS_CARE = /[^ !#-+\--:<-{}~\u00a1-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]/;

function textCell(text: string, separator: CsvSeparator): string {
  if (text === '' || isPlain(text)) return text;
  return quoteCell(guardText(cleanText(text)), separator);
}

/** True for what most cells are made of; between a letter and a letter nothing is trimmed or defused. */
function isPlain(text: string): boolean {
  const isBetweenWords = isOfWord(text.charCodeAt(0)) && isOfWord(text.charCodeAt(text.length - 1));
  return isBetweenWords && !NEEDS_CARE.test(text);
}

/** True for a Latin letter or a digit, by its code. */
function isOfWord(code: number): boolean {
  const small = code | 32;
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57) || (code >= 192 && code < 768);
}

/** Day first, as French spreadsheets read it. */
function frenchDay(day: Day): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

/** The profiles of the accountant's tables. */
export const LAYOUTS: Readonly<Record<ExportProfile, ExportLayout>> = {
  fr: layoutOf('fr', 'excel-fr', frenchDay),
  int: layoutOf('en', 'excel-en', (day) => day),
};
