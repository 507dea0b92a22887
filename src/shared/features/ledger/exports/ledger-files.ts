/** The files that can be written of the ledger; `postings` is the journal of double entries. */
export const LEDGER_FILES = [
  'journal',
  'postings',
  'receipts',
  'purchases',
  'fec',
  'fec_copy',
  'neutral',
] as const;
export type LedgerFile = (typeof LEDGER_FILES)[number];

/** Those of them that are tables, and so can be read in a workbook too. */
export const BOOKS = ['journal', 'receipts', 'purchases'] as const satisfies readonly LedgerFile[];
export type Book = (typeof BOOKS)[number];

/** True for a file that is a table. */
export function isBook(file: LedgerFile): file is Book {
  return BOOKS.some((book) => book === file);
}

/** In what the command line writes a book: the file that counts, or a workbook to read. */
export const BOOK_FORMATS = ['csv', 'xlsx'] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];

/** What can go along with the books, to be read. */
export const BOOK_COPIES = ['xlsx'] as const;
export type BookCopy = (typeof BOOK_COPIES)[number];
