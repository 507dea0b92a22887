import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasVatSteps,
  reconciledVat,
  vatReconciliationText,
} from '#shared/features/ledger/exports/vat-reconciliation.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { SHIPPED_CHART } from '#shared/features/ledger/postings.ts';
import { vatLinesOf } from '#shared/features/ledger/vat/lines.ts';
import type { VatGround } from '#shared/features/ledger/vat/lines.ts';
import { vatByPeriod } from '#shared/features/ledger/vat/periods.ts';
import { entry, expense, line, receipt, someFields } from '../entries.ts';

const YEAR = { from: '2026-01-01', to: '2026-12-31' };

function booksOf(fields: readonly EntryFields[], ground: VatGround = SHIPPED_CHART) {
  return fields.map((one, at) => {
    const kept = entry(at + 1, one);
    return { entry: kept, lines: vatLinesOf(kept, ground) };
  });
}

describe('the way from the VAT of the journal to that of the return', () => {
  it('names what is due in another month, what waits, and what came later', () => {
    const ground = {
      ...SHIPPED_CHART,
      needsDocuments: () => true,
      documentDays: new Map([[3, '2026-03-05']]),
    };
    const bought = { category: 'supplies', paidOn: '2026-02-10', lines: [line(12_000, 2000)] };
    const fields = [
      receipt({ category: 'goods', docDate: '2026-01-30', paidOn: '2026-02-03' }),
      expense(bought),
      expense({ ...bought, lines: [line(6_000, 2000)] }),
      expense({
        ...bought,
        docRef: 'IE-1',
        docDate: '2026-01-31',
        lines: [{ ...line(5_000, 2000), vatKind: 'foreign_service' }],
      }),
    ];
    const { months, gap } = reconciledVat(booksOf(fields, ground), YEAR);
    expect(gap).toBe(0);
    expect(Object.fromEntries(months.map(({ month, steps }) => [month, told(steps)]))).toEqual({
      '2026-01': {
        paidInOtherMonth: 2_000,
        reverse: 1_000,
        due: 3_000,
        reverseDeducted: 1_000,
        deducted: 1_000,
      },
      '2026-02': {
        collected: 2_000,
        dueInOtherMonth: -2_000,
        paid: 3_000,
        waiting: -2_000,
        deductedInOtherMonth: -1_000,
      },
      '2026-03': { paidBefore: 1_000, deducted: 1_000 },
    });
  });

  it('comes to what the return says in each month, for any entries', () => {
    fc.assert(
      fc.property(fc.array(someFields, { maxLength: 20 }), fc.boolean(), (fields, isRegistered) => {
        const ground = { ...SHIPPED_CHART, deductsVat: () => isRegistered };
        const books = booksOf(fields, ground);
        const { months, gap } = reconciledVat(books, YEAR);
        expect(gap).toBe(0);
        const days = books
          .flatMap(({ lines }) => lines)
          .filter(({ day }) => day >= YEAR.from && day <= YEAR.to)
          .map(({ day, due, deducted }) => ({ day, collected: due, deductible: deducted }));
        const declared = vatByPeriod(days, 'month').filter(
          (one) => one.collected || one.deductible,
        );
        const walked = months.filter(({ steps }) => steps.due !== 0 || steps.deducted !== 0);
        expect(walked.map(({ month, steps }) => [month, steps.due, steps.deducted])).toEqual(
          declared.map(({ period, collected, deductible }) => [period, collected, deductible]),
        );
      }),
    );
  });

  it('is no way at all where all counts when it is paid', () => {
    const plain = [receipt(), expense({ docRef: 'F-1' })];
    expect(hasVatSteps(reconciledVat(booksOf(plain), YEAR))).toBe(false);
  });

  it('is a row for each month and their sum', () => {
    const sold = receipt({ category: 'goods', docDate: '2026-01-30', paidOn: '2026-02-03' });
    const text = vatReconciliationText(reconciledVat(booksOf([sold]), YEAR), 'fr');
    const rows = text.slice(1).trimEnd().split('\r\n');
    expect(rows.map((row) => row.split(';').slice(0, 6).join(' | '))).toEqual([
      'Mois | TVA collectée du journal | Due un autre mois | Encaissée un autre mois | Due à la place de fournisseurs | TVA due de la déclaration',
      '2026-01 | 0,00 | 0,00 | 20,00 | 0,00 | 20,00',
      '2026-02 | 20,00 | -20,00 | 0,00 | 0,00 | 0,00',
      'Total | 20,00 | -20,00 | 20,00 | 0,00 | 20,00',
    ]);
  });
});

/** The steps that say something. */
function told(steps: Readonly<Record<string, number>>) {
  return Object.fromEntries(Object.entries(steps).filter(([, cents]) => cents !== 0));
}
