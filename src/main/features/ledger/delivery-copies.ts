import type { Delivery } from '#shared/features/ledger/contract.ts';
import { isBook, isLegalBook } from '#shared/features/ledger/exports/ledger-files.ts';
import type { LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import { bookPath } from '#shared/ipc/printing.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Desktop, QueryContext } from '#main/operations/context.ts';
import { writeWorkbook } from '#main/operations/workbook.ts';
import { bookFacts, booksWorkbook, workbookWords } from './book-workbook.ts';
import { dayInWords, deliveryWords } from './delivery-words.ts';
import type { FileToWrite } from './ledger-file.ts';

/** What a copy is made of: the files of the folder by their names, and a printer. */
export type CopySources = {
  /** The text of a file, in parts that end with a line. */
  readonly partsOf: (name: string) => Iterable<string>;
  readonly print: Desktop['printPage'];
  /** Told how many rows are written; may throw to give up. */
  readonly onTurn: (rows: number) => void;
};

/** A file to read that is made of others of the folder, once those are written. */
export type DeliveryCopy = {
  readonly name: string;
  readonly about: string;
  readonly make: (sources: CopySources) => Promise<Uint8Array>;
};

type ChosenBooks = {
  readonly chosen: readonly (Pick<FileToWrite, 'name' | 'parts'> & { readonly book: LedgerFile })[];
  readonly siren: string | null;
};

/** The copies to read that were asked for, of the tables among the files. */
export function copiesOf(
  context: QueryContext,
  delivery: Delivery,
  books: ChosenBooks,
): DeliveryCopy[] {
  const { copies = [] } = delivery;
  return [
    ...(copies.includes('xlsx') ? workbookOf(context, delivery, books) : []),
    ...(copies.includes('pdf') ? printedBooks(context, delivery, books) : []),
  ];
}

function workbookOf(
  context: QueryContext,
  { from, to, profile }: Delivery,
  { chosen, siren }: ChosenBooks,
): DeliveryCopy[] {
  const books = chosen.flatMap(({ book, name }) => (isBook(book) ? [{ book, name }] : []));
  if (books.length === 0) return [];
  const language = profile === 'fr' ? 'fr' : 'en';
  const facts = { ...bookFacts(context), from, to, profile, siren };
  return [
    {
      name: workbookWords(language)('name', { from, to }),
      about: deliveryWords(language)('xlsx'),
      make: ({ partsOf, onTurn }) => {
        const written = books.map((book) => ({ ...book, parts: () => partsOf(book.name) }));
        return writeWorkbook(booksWorkbook(written, facts), onTurn);
      },
    },
  ];
}

/** The legal books, each printed on sheets of A4. */
function printedBooks(
  context: QueryContext,
  { from, to, profile, purchases: scope = 'purchases' }: Delivery,
  { chosen, siren }: ChosenBooks,
): DeliveryCopy[] {
  const { business } = bookFacts(context);
  const language = profile === 'fr' ? 'fr' : 'en';
  const words = deliveryWords(language);
  const days = { from: dayInWords(from, language), to: dayInWords(to, language) };
  return chosen.flatMap(({ book, name, parts }) => {
    if (!isLegalBook(book)) return [];
    if (isLongerThan(parts(), MOST_PRINTED)) throw new Refusal('book_too_long');
    const foot = [business, siren, words(`bookName.${book}`), words('days', days)];
    return [
      {
        name: name.replace(/\.csv$/, '.pdf'),
        about: words('pdf'),
        make: ({ print }: CopySources) =>
          print(bookPath({ book, scope, from, to, siren }), foot.filter(Boolean).join(' · ')),
      },
    ];
  });
}

/** Rows of a book that is printed: the hidden window takes 0.4 MB for each. */
const MOST_PRINTED = 4000;

/** True where a book has more rows; each is a part of its own. */
function isLongerThan(rows: Iterable<string>, most: number): boolean {
  let count = 0;
  for (const _row of rows) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}
