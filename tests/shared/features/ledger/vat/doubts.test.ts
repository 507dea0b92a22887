import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SHIPPED_CHART } from '#shared/features/ledger/postings.ts';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { vatDoubts, vatEntries } from '#shared/features/ledger/vat/doubts.ts';
import { vatLinesOf } from '#shared/features/ledger/vat/lines.ts';
import type { VatLine } from '#shared/features/ledger/vat/lines.ts';
import { vatRows } from '#shared/features/ledger/vat/rows.ts';
import { entry, receipt, someFields } from '#tests/shared/features/ledger/entries.ts';

const GROUND = { ...SHIPPED_CHART, isRegistered: () => true };

/** The doubts about sales of 100 € at 20 % that bear so much VAT, a line each. */
function doubtsAbout(...taxes: readonly number[]) {
  const lines = taxes.map((due): VatLine => ({
    seq: 1,
    day: '2026-01-15',
    side: 'receipt',
    kind: 'domestic',
    rate: 2000,
    isAsset: false,
    base: 10_000,
    due,
    deducted: 0,
    unclaimed: 0,
  }));
  return vatDoubts([{ entry: entry(1, receipt()), lines }], GROUND).map(({ doubt }) => doubt);
}

describe('a tax beside its base', () => {
  it('may differ by a euro, and by one cent a line, and by no more', () => {
    expect(doubtsAbout(2101)).toEqual([]);
    expect(doubtsAbout(2102)).toEqual(['tax_differs']);
    expect(doubtsAbout(1899)).toEqual([]);
    expect(doubtsAbout(1898)).toEqual(['tax_differs']);
    expect(doubtsAbout(2000, 2102)).toEqual([]);
    expect(doubtsAbout(2000, 2103)).toEqual(['tax_differs']);
  });

  it('is what its base makes in all that can be written', () => {
    fc.assert(
      fc.property(fc.array(someFields, { maxLength: 20 }), (fields) => {
        const euros = fields
          .filter(({ currency }) => currency === 'EUR')
          .map((one, at) => entry(at + 1, one));
        const year = { from: '2025-01-01', to: '2027-12-31' };
        const doubts = vatDoubts(vatEntries(euros, year, GROUND), GROUND);
        expect(doubts.map(({ doubt }) => doubt)).not.toContain('tax_differs');
      }),
    );
  });
});

describe('the return', () => {
  it('holds each cent of VAT of the entries once', () => {
    fc.assert(
      fc.property(fc.array(someFields, { maxLength: 20 }), (fields) => {
        const entries = fields.map((one, at) => entry(at + 1, one));
        const lines = entries.flatMap((one) => vatLinesOf(one, GROUND));
        const rows = vatRows(lines);
        // What waits to be sorted is not claimed yet.
        const unclaimed = lines.reduce((all, one) => all + one.unclaimed, 0);
        const sum = (part: 'due' | 'deducted') => rows.reduce((all, row) => all + row[part], 0);
        const vatOf = (kind: string) =>
          entries
            .filter((one) => one.kind === kind)
            .reduce((all, one) => all + entryEuros(one).vat, 0);
        expect([sum('due'), sum('deducted') + unclaimed]).toEqual([
          vatOf('receipt'),
          vatOf('expense'),
        ]);
      }),
    );
  });
});
