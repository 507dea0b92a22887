/** The files that can be written of the ledger. */
export const LEDGER_FILES = ['journal', 'receipts', 'purchases', 'fec', 'neutral'] as const;
export type LedgerFile = (typeof LEDGER_FILES)[number];
