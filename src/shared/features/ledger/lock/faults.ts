import type { Month } from './months.ts';

/** What can be wrong with books that are locked. */
export const LEDGER_FAULTS = [
  'entry_changed',
  'amount_changed',
  'entry_missing',
  'entry_gone',
  'entry_unchained',
  'entry_slipped_in',
  'lock_day_changed',
  'month_unlocked',
  'number_changed',
  'chain_cut',
  'chain_rewritten',
  'document_changed',
  'document_gone',
  'guard_missing',
  'guard_changed',
  'schema_changed',
] as const;
/** One of them. */
export type LedgerFaultKind = (typeof LEDGER_FAULTS)[number];

/** A fault, with the number of the entry, the month, or the part of the file where it lies. */
export type LedgerFault = {
  readonly what: LedgerFaultKind;
  readonly entry?: number;
  readonly month?: Month;
  readonly name?: string;
};
