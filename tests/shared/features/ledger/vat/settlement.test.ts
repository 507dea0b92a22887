import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { VatLine } from '#shared/features/ledger/vat/lines.ts';
import { vatSettlement } from '#shared/features/ledger/vat/settlement.ts';

const vat = (part: Partial<VatLine>): VatLine => ({
  seq: 1,
  day: '2026-11-05',
  side: 'receipt',
  kind: 'domestic',
  rate: 2000,
  isAsset: false,
  base: 0,
  due: 0,
  deducted: 0,
  unclaimed: 0,
  ...part,
});
const bought = (deducted: number, more: Partial<VatLine> = {}) =>
  vat({ side: 'expense', deducted, ...more });
const NOTHING_HELD = { credit: 0, instalments: 0 };

const rowsOf = (lines: readonly VatLine[], held = NOTHING_HELD) =>
  vatSettlement(lines, held).lines.map(({ account, amount }) => [account, amount]);

describe('a return that is settled', () => {
  it('leaves what is to be paid, in whole euros, and what rounding leaves as income', () => {
    const lines = [
      vat({ due: 168_400 }),
      vat({ due: 25_010 }),
      bought(6_200),
      bought(125, { rate: 550 }),
      bought(29_180, { isAsset: true }),
    ];
    expect(vatSettlement(lines, NOTHING_HELD)).toMatchObject({ due: 157_900, credit: 0 });
    expect(rowsOf(lines)).toEqual([
      ['445710', 193_410],
      ['445660', -6_325],
      ['445620', -29_180],
      ['445510', -157_900],
      ['758000', -5],
    ]);
  });

  it('carries a credit on, the one before with it', () => {
    const lines = [
      vat({ due: 20_000 }),
      bought(30_000),
      bought(1_000, { kind: 'foreign_service', due: 1_000 }),
    ];
    const held = { credit: 8_500, instalments: 0 };
    expect(vatSettlement(lines, held)).toMatchObject({ due: 0, credit: 18_500 });
    expect(rowsOf(lines, held)).toEqual([
      ['445710', 20_000],
      ['445200', 1_000],
      ['445660', -31_000],
      ['445670', 10_000],
    ]);
  });

  it('uses a credit up, and what was paid ahead', () => {
    const held = { credit: 5_000, instalments: 70_000 };
    expect(rowsOf([vat({ due: 100_049 })], held)).toEqual([
      ['445710', 100_049],
      ['445670', -5_000],
      ['445810', -70_000],
      ['445510', -25_000],
      ['758000', -49],
    ]);
  });

  it('has rounding that is to our cost among costs', () => {
    expect(rowsOf([vat({ due: 1_050 }), vat({ due: 150, rate: 550 })])).toEqual([
      ['445710', 1_200],
      ['445510', -1_300],
      ['658000', 100],
    ]);
  });

  it('is nothing where nothing was declared', () => {
    expect(vatSettlement([], NOTHING_HELD)).toEqual({ lines: [], due: 0, credit: 0, refund: 0 });
  });

  it('balances to the cent, in whole euros, whatever was declared', () => {
    const cents = fc.integer({ min: -1e9, max: 1e9 });
    const lines = fc.array(
      fc.record({
        side: fc.constantFrom('receipt' as const, 'expense' as const),
        rate: fc.constantFrom(null, 210, 550, 1000, 2000),
        isAsset: fc.boolean(),
        due: cents,
        deducted: cents,
      }),
      { maxLength: 12 },
    );
    const whole = fc.integer({ min: 0, max: 1e6 }).map((euros) => euros * 100);
    fc.assert(
      fc.property(lines, whole, whole, (parts, credit, instalments) => {
        const settled = vatSettlement(parts.map(vat), { credit, instalments });
        expect(settled.lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(0);
        expect([settled.due % 100, settled.credit % 100]).toEqual([0, 0]);
        expect(Math.min(settled.due, settled.credit)).toBe(0);
        const held = settled.lines.find(({ account }) => account === '445670')?.amount ?? 0;
        expect(credit + held).toBe(settled.credit);
        // Half a euro for each rate, assets, other purchases and what is set off, at the most.
        const rounding = settled.lines.find(({ account }) => /^[67]58/.test(account));
        expect(Math.abs(rounding?.amount ?? 0)).toBeLessThanOrEqual(50 * 8);
      }),
    );
  });
});
