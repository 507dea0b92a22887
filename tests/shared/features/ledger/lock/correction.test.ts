import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { counterEntry } from '#shared/features/ledger/lock/correction.ts';
import { entryFieldsSchema } from '#shared/features/ledger/model.ts';
import { VAT_KINDS } from '#shared/features/ledger/model.ts';
import type { LedgerEntry } from '#shared/features/ledger/model.ts';
import {
  SHIPPED_CHART,
  lockedLines,
  lockedWith,
  postingsOf,
  printedLines,
  takenBackWith,
} from '#shared/features/ledger/postings.ts';
import { vatLinesOf } from '#shared/features/ledger/vat/lines.ts';
import { worthByCategory } from '#shared/features/ledger/worth.ts';
import { entry, expense, line, receipt, someFields } from '../entries.ts';

const LOCKED = entry(7, receipt({ lines: [line(12_000, 2000), line(0), line(-55, 550, 'net')] }));

describe('the correction of a locked entry', () => {
  it('is the same entry with the other sign, on the day of the correction, naming its number', () => {
    expect(counterEntry(LOCKED, '2026-11-22', 'fr')).toEqual({
      ...receipt(),
      paidOn: '2026-11-22',
      label: 'Correction du n° 7 – Conseil',
      lines: [line(-12_000, 2000), line(0), line(55, 550, 'net')],
    });
  });

  it('takes back what arrived of a transfer, and has no number of its own yet', () => {
    const moved = receipt({
      kind: 'transfer',
      category: 'transfer',
      toAccountId: 2,
      toAmount: 900,
    });
    const counter = counterEntry({ ...entry(7, moved), finalNumber: 12 }, '2026-11-22', 'fr');
    expect(counter).toMatchObject({ toAmount: -900 });
    expect(Object.keys(counter)).not.toContain('finalNumber');
  });

  it('speaks the language of the books, and needs no other words', () => {
    expect(counterEntry(LOCKED, '2026-11-22', 'en').label).toBe('Correction of no. 7 – Conseil');
    const silent = entry(12, receipt({ label: '' }));
    expect(counterEntry(silent, '2026-11-22', 'fr').label).toBe('Correction du n° 12');
  });

  it('of an entry with the longest label is cut to what can be kept', () => {
    const longest = entry(7, receipt({ label: 'x'.repeat(10_000) }));
    const counter = counterEntry(longest, '2026-11-22', 'fr');
    expect(entryFieldsSchema.safeParse(counter).success).toBe(true);
    expect(counter.label).toMatch(/^Correction du n° 7 – x+$/);
  });

  it('of any entry leaves nothing of it, to the cent, and is an entry that can be written', () => {
    fc.assert(
      fc.property(someFields, (fields) => {
        const counter = counterEntry(entry(3, fields, '2027-01-10'), '2027-01-11', 'fr');
        expect(entryFieldsSchema.safeParse(counter).success).toBe(true);
        const [was, now] = [entryEuros(fields), entryEuros(counter)];
        expect([was.net + now.net, was.vat + now.vat, was.gross + now.gross]).toEqual([0, 0, 0]);
      }),
    );
  });
});

const standing = (deductsVat: boolean) => ({ ...SHIPPED_CHART, deductsVat: () => deductsVat });

function locked(open: LedgerEntry, chart = SHIPPED_CHART): LedgerEntry {
  const lines = lockedLines(open, chart);
  return { ...open, lines, printedWith: lockedWith(open, chart), lockedOn: open.paidOn };
}

function takenBack(entryToTakeBack: LedgerEntry, chart = SHIPPED_CHART): LedgerEntry {
  const lines = printedLines(entryToTakeBack, chart);
  const fields = counterEntry({ ...entryToTakeBack, lines }, '2027-03-01', 'fr');
  const kept = takenBackWith(entryToTakeBack, chart);
  return { ...entry(2, fields), ...(kept === null ? {} : { printedWith: kept }) };
}

/** What stands on each account, and to be deducted, and in each category, that is not zero. */
function leftOf(entries: readonly LedgerEntry[], chart = SHIPPED_CHART): unknown[] {
  const left = new Map<string, number>();
  const add = (key: string, amount: number) => left.set(key, (left.get(key) ?? 0) + amount);
  for (const one of entries) {
    for (const { account, cents } of postingsOf(one, chart)) add(account[0], cents);
    for (const { due, deducted, base } of vatLinesOf(one, chart)) {
      add('due', due);
      add('deducted', deducted);
      add('base', base);
    }
    for (const [category, worth] of worthByCategory(one, chart)) add(`of ${category}`, worth);
  }
  return [...left].filter(([, amount]) => amount !== 0);
}

describe('what a correction leaves after VAT stands otherwise', () => {
  it('takes back the VAT that was deducted, in a year in which none is', () => {
    const bought = locked(entry(1, expense({ category: 'goods_purchase' })), standing(true));
    const counter = takenBack(bought, standing(false));
    expect(
      postingsOf(counter, standing(false)).map(({ account, cents }) => [account[0], cents]),
    ).toEqual([
      ['607000', -10_000],
      ['445660', -2000],
      ['512000', 12_000],
    ]);
    expect(vatLinesOf(counter, standing(false))).toMatchObject([{ deducted: -2000 }]);
  });

  it('is nothing on any account, in the return and in any category, however it stands when', () => {
    const taxed = fc.record({
      lines: fc.array(
        fc.record({
          rate: fc.option(fc.constantFrom(0, 210, 550, 1000, 2000)),
          basis: fc.constantFrom('net' as const, 'gross' as const),
          amount: fc.integer({ min: -1e8, max: 1e8 }),
          vatKind: fc.constantFrom(...VAT_KINDS),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    });
    fc.assert(
      fc.property(
        someFields,
        taxed,
        fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
        (fields, kinds, [then, now, later]) => {
          const bought = locked(entry(1, { ...fields, ...kinds }), standing(then));
          const counter = takenBack(bought, standing(now));
          expect(leftOf([bought, counter], standing(now))).toEqual([]);
          expect(leftOf([bought, counter], standing(later))).toEqual([]);
          const both = [bought, locked(counter, standing(later))];
          expect(leftOf(both, standing(then))).toEqual([]);
        },
      ),
    );
  });
});
