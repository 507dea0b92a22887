/** The files that can be written of the ledger. */
export const BOOKS = ['journal', 'receipts', 'purchases', 'fec', 'neutral'] as const;
/** One of them. */
export type Book = (typeof BOOKS)[number];
