/** A sale over two rates of VAT, with words that files have to quote; locked. */
export const SALE = {
  seq: 1,
  kind: 'receipt',
  paid_on: '2026-01-15',
  doc_ref: 'F-1',
  doc_date: '2026-01-10',
  party: 'Atelier "Bleu"',
  label: 'Conseil\r\n2 jours',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
  locked_on: '2026-02-02',
  lines: [
    { rate: 2000, gross: 12_000 },
    { rate: null, net: 500 },
  ],
};

/** An expense in a foreign currency, with a name that a spreadsheet would reckon; locked. */
export const HOSTING = {
  seq: 2,
  kind: 'expense',
  paid_on: '2026-01-20',
  doc_ref: null,
  doc_date: null,
  party: '=Host',
  label: '',
  category: 'software',
  method: 'card',
  currency: 'USD',
  fx: '0.92015',
  locked_on: '2026-02-02',
  lines: [{ rate: 2000, net: 10_000 }],
};

/** A whole ledger in the neutral format, of a business whose SIREN is right. */
export function neutralBook(entries: readonly object[]): object {
  return { siren: '732829320', vat: true, activity: 'bnc', year_end: '12-31', entries };
}
