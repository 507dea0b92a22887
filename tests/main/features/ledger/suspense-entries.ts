import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import type { Desk } from '#tests/support/desk.ts';
import { expense, line } from '#tests/shared/features/ledger/entries.ts';

/** An entry in double form of October 2026: its accounts with their debits above zero. */
export const journal = (
  rows: readonly (readonly [account: string, amount: number])[],
): EntryFields => ({
  ...expense(),
  kind: 'journal',
  journal: 'OD',
  paidOn: '2026-10-06',
  category: 'journal',
  method: 'other',
  party: '',
  label: 'Écriture reprise',
  lines: rows.map(([account, amount]) => ({ ...line(amount), account, accountName: account })),
});

/** A business that charges VAT and declares it by months. */
export const chargeVat = (desk: Desk) =>
  desk.call('taxes.saveProfile', {
    from: '2026-01-01',
    profile: { ...NO_TAX_PROFILE, status: 'ei_real', lines: ['bnc'], vat: 'ca3_month' },
  });

/** The locked entries that wait, by number, and what each has on 471. */
export const leftOn471 = async (desk: Desk) =>
  (await desk.call('ledger.lockedWaiting', {})).map(
    ({ entry, left }) => [entry.seq, left] as const,
  );
