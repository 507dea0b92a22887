import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { createTranslator } from 'use-intl/core';
import { bookColumn } from '#shared/features/ledger/exports/book-columns.ts';
import type { BookColumn } from '#shared/features/ledger/exports/book-columns.ts';
import { isLegalBook } from '#shared/features/ledger/exports/ledger-files.ts';
import type { Book } from '#shared/features/ledger/exports/ledger-files.ts';
import type { ExportProfile } from '#shared/features/ledger/exports/profile.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { CSV_LAYOUTS, eachCsvRow, unguardText } from '#shared/kernel/csv.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import type { QueryContext } from '#main/operations/context.ts';
import type { Workbook } from '#main/operations/workbook.ts';
import type { WorkbookCell, WorkbookSheet } from '#main/operations/workbook-out/workbook-sheet.ts';
import { chainEnd } from './lock-store.ts';
import { lastDelivery } from './taxpayer.ts';

/** A book as it was written: which, the name of its file, and its text in parts that end with a row. */
export type WrittenBook = {
  readonly book: Book;
  readonly name: string;
  readonly parts: () => Iterable<string>;
};

/** What the workbook says of itself. */
export type WorkbookFacts = DayRange & {
  readonly profile: ExportProfile;
  readonly business: string;
  readonly siren: string | null;
  readonly madeOn: Day;
  /** The end of the chain of hashes, as `COUNT:HASH`. */
  readonly chain: string | null;
};

/**
 * A workbook to read the books in: a sheet for each, made of the very text of its file, and one that
 * names those files with their checksums.
 */
export function booksWorkbook(books: readonly WrittenBook[], facts: WorkbookFacts): Workbook {
  const words = workbookWords(facts.profile === 'fr' ? 'fr' : 'en');
  const hashed = books.map((book) => ({ ...book, hash: createHash('sha256') }));
  const sheets = hashed.map((book) => bookSheet(book, facts.profile, words(`sheet.${book.book}`)));
  return { title: words('title', facts), sheets: [...sheets, aboutSheet(hashed, facts)] };
}

/** A book whose text is hashed while its sheet is written. */
type HashedBook = WrittenBook & { readonly hash: Hash };

/** What the books themselves say: whose they are, and the end of their chain. */
export function bookFacts(
  context: QueryContext,
): Pick<WorkbookFacts, 'business' | 'madeOn' | 'chain'> {
  const { place, hash } = chainEnd(context.db);
  return {
    business: lastDelivery(context).name,
    madeOn: context.clock.today(),
    chain: hash === null ? null : `${place}:${hash}`,
  };
}

/** The words of the workbook, in the language of the profile that was asked for. */
export function workbookWords(language: Language) {
  return createTranslator<Messages, 'ledgerFile.workbook'>({
    locale: language,
    messages: messages[language],
    namespace: 'ledgerFile.workbook',
  });
}

function bookSheet(
  { book, parts, hash }: HashedBook,
  profile: ExportProfile,
  name: string,
): WorkbookSheet {
  // The legal books are French, whatever else is asked for.
  const isFrench = profile === 'fr' || isLegalBook(book);
  const { separator } = CSV_LAYOUTS[isFrench ? 'excel-fr' : 'excel-en'];
  const format = isFrench ? 'dd/mm/yyyy' : 'yyyy-mm-dd';
  function* hashed() {
    for (const part of parts()) {
      hash.update(part);
      yield part;
    }
  }
  function* cells() {
    let columns: readonly BookColumn[] | null = null;
    for (const row of eachCsvRow(hashed(), separator)) {
      const known = columns;
      yield known ? row.map((cell, at) => cellOf(cell, known[at], format)) : row;
      columns ??= row.map(bookColumn);
    }
  }
  // Totals have no rank.
  const isStrong = ([rank]: readonly WorkbookCell[]): boolean => rank === null;
  return { name, hasHead: true, fixedColumns: 2, rows: cells(), isStrong };
}

/** The cell of a text that we wrote; what is no day and no number there, such as nothing, stays text. */
function cellOf(text: string, column: BookColumn = 'text', dayFormat: string): WorkbookCell {
  if (text === '') return null;
  if (column === 'text') return unguardText(text);
  if (column === 'day') return { day: dayIn(text), format: dayFormat };
  const decimals = /[,.](\d+)$/.exec(text)?.[1]?.length ?? 0;
  const places = decimals === 0 ? '' : `.${'0'.repeat(decimals)}`;
  const format = (column === 'amount' ? '#,##0' : '0') + places;
  return { number: Number(text.replace(',', '.')), format };
}

function dayIn(text: string): Day {
  const [date, month, year] = text.split('/');
  return year === undefined ? text : `${year}-${month}-${date}`;
}

function aboutSheet(books: readonly HashedBook[], facts: WorkbookFacts): WorkbookSheet {
  const isFrench = facts.profile === 'fr';
  const words = workbookWords(isFrench ? 'fr' : 'en');
  const format = isFrench ? 'dd/mm/yyyy' : 'yyyy-mm-dd';
  const { business, siren, madeOn, chain } = facts;
  // Asked for last, when the books have been read.
  function* rows(): Generator<WorkbookCell[]> {
    yield [words('title', facts)];
    yield [words('copy')];
    yield [];
    yield [words('business'), business];
    if (siren !== null) yield [words('siren'), siren];
    yield [words('period'), words('days', facts)];
    yield [words('made'), { day: madeOn, format }];
    yield [words('currency'), LEDGER_CURRENCY];
    if (chain !== null) yield [words('chain'), chain];
    for (const { name, hash } of books) yield [words('source', { name }), hash.digest('hex')];
  }
  return {
    name: words('sheet.about'),
    rows: rows(),
    hasHead: false,
    isStrong: (_row, at) => at === 0,
  };
}
