import type { VatRow } from '#shared/features/ledger/vat/rows.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';

const DOMESTIC = { kind: 'domestic', rate: 2000, isAsset: false, lines: 3, entries: 3 } as const;

const ROWS: readonly VatRow[] = [
  { ...DOMESTIC, side: 'receipt', base: 1_000_000, due: 200_000, deducted: 0 },
  { ...DOMESTIC, side: 'receipt', rate: 550, base: 24_545, due: 1_350, deducted: 0, entries: 1 },
  { ...DOMESTIC, side: 'receipt', kind: 'eu_service', rate: 0, base: 450_000, due: 0, deducted: 0 },
  { ...DOMESTIC, side: 'receipt', rate: null, base: 5_555, due: 0, deducted: 0, entries: 1 },
  { ...DOMESTIC, side: 'expense', base: 30_000, due: 0, deducted: 6_000, entries: 12 },
  { ...DOMESTIC, side: 'expense', base: 51_750, due: 0, deducted: 10_350, isAsset: true },
  {
    ...DOMESTIC,
    side: 'expense',
    kind: 'foreign_service',
    base: 55_000,
    due: 11_000,
    deducted: 11_000,
  },
];

/** A quarter of sales at home and abroad, purchases, a laptop, and advertising bought in Ireland. */
export const RETURN: OutputOf<'ledger.vatReturn'> = {
  rows: [...ROWS],
  doubts: [
    { doubt: 'no_document', entries: 4, vat: 12_640 },
    { doubt: 'sale_without_rate', entries: 1, vat: 0 },
  ],
};

/** Nothing has to do with VAT. */
export const NO_RETURN: OutputOf<'ledger.vatReturn'> = { rows: [], doubts: [] };

/** A service from abroad, of which an exempt business owes the VAT. */
export const OWED: OutputOf<'ledger.vatReturn'> = {
  rows: [
    {
      ...DOMESTIC,
      side: 'expense',
      kind: 'foreign_service',
      base: 5_000,
      due: 1_000,
      deducted: 0,
      entries: 1,
    },
  ],
  doubts: [],
};

/** A return that is over and not settled yet: something to pay, and a little that rounding leaves. */
export const SETTLEMENT: OutputOf<'ledger.vatSettlement'> = {
  lines: [
    { account: '445710', accountName: 'TVA collectée', amount: 193_410 },
    {
      account: '445660',
      accountName: 'TVA déductible sur autres biens et services',
      amount: -6_325,
    },
    { account: '445620', accountName: 'TVA déductible sur immobilisations', amount: -29_180 },
    { account: '445510', accountName: 'TVA à décaisser', amount: -157_900 },
    { account: '758000', accountName: 'Indemnités et autres produits', amount: -5 },
  ],
  due: 157_900,
  credit: 0,
  refund: 0,
  late: null,
  on: '2026-09-30',
  isOver: true,
  seq: null,
  isLocked: false,
  isSame: false,
  overlap: null,
};
