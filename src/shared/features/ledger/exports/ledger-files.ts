/**
 * The files that can be written of the ledger; `postings` is the journal of double entries, `quadra` is
 * for the accountant's program of that name.
 */
export const LEDGER_FILES = [
  'journal',
  'postings',
  'receipts',
  'purchases',
  'fec',
  'fec_copy',
  'quadra',
  'neutral',
] as const;
export type LedgerFile = (typeof LEDGER_FILES)[number];

/** Those of them that are tables, and so can be read in a workbook too. */
export const BOOKS = [
  'journal',
  'postings',
  'receipts',
  'purchases',
] as const satisfies readonly LedgerFile[];
export type Book = (typeof BOOKS)[number];

/** True for a file that is a table. */
export function isBook(file: LedgerFile): file is Book {
  return BOOKS.some((book) => book === file);
}

/** The books that the law asks a micro-entrepreneur to keep: they are printed, too. */
export const LEGAL_BOOKS = ['receipts', 'purchases'] as const satisfies readonly Book[];
export type LegalBook = (typeof LEGAL_BOOKS)[number];

/** True for a file that is one of them. */
export function isLegalBook(file: LedgerFile): file is LegalBook {
  return LEGAL_BOOKS.some((book) => book === file);
}

/** In what the command line writes a book: the file that counts, or a workbook to read. */
export const BOOK_FORMATS = ['csv', 'xlsx'] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];

/** What can go along with the books, to be read. */
export const BOOK_COPIES = ['pdf', 'xlsx'] as const;
export type BookCopy = (typeof BOOK_COPIES)[number];
