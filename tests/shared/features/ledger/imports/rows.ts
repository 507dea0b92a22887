import type { BankRow } from '#shared/features/ledger/imports/bank-row.ts';

/** A row of a bank's file, with what matters to a test. */
export function bankRow(fields: Partial<BankRow> = {}): BankRow {
  return {
    line: 2,
    paidOn: '2026-03-02',
    amount: 12_000,
    currency: 'EUR',
    party: 'Atelier  Bleu ',
    label: ' Facture\n 12',
    bankId: 'T1',
    account: 'FR76',
    method: null,
    kind: null,
    fee: 0,
    doubts: [],
    ...fields,
  };
}
