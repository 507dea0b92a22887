import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { doubleEntryText } from '#shared/features/ledger/exports/double-entry.ts';
import { reconciledBooks } from '#shared/features/ledger/exports/reconciliation.ts';
import { SHIPPED_CHART } from '#shared/features/ledger/postings.ts';
import type { LedgerEntry } from '#shared/features/ledger/model.ts';
import { entry, someFields } from '../entries.ts';

const someEntries = fc
  .array(fc.tuple(someFields, fc.boolean()), { maxLength: 30 })
  .map((list) =>
    list.map(([fields, isLocked], index) =>
      entry(index + 1, fields, isLocked ? '2027-01-05' : null),
    ),
  );

const SALES = ['services', 'goods'];
const isInBook = ({ category }: Pick<LedgerEntry, 'category'>) => SALES.includes(category);

function reconciled(entries: readonly LedgerEntry[]) {
  return reconciledBooks({
    legalBooks: entries.filter(isInBook).map((one) => ({ ...one, euros: entryEuros(one) })),
    isInBook,
    journal: entries,
    locked: entries.filter(({ lockedOn }) => lockedOn !== null),
    chart: SHIPPED_CHART,
  });
}

describe('the reconciliation', () => {
  it('finds any books in agreement, also with foreign money and open entries', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        expect(reconciled(entries).gap).toBe(0);
      }),
    );
  });

  it('finds the cent that one of them lacks', () => {
    fc.assert(
      fc.property(someFields, (fields) => {
        const one = entry(9, { ...fields, category: 'services', kind: 'receipt' }, '2027-01-05');
        const euros = entryEuros(one);
        const legalBooks = [{ ...one, euros: { ...euros, gross: euros.gross + 1 } }];
        const rest = { isInBook, journal: [one], locked: [one], chart: SHIPPED_CHART };
        expect(reconciledBooks({ legalBooks, ...rest }).gap).toBe(1);
      }),
    );
  });
});

describe('the journal of double entries', () => {
  it('has as much on one side as on the other, for any entries', () => {
    fc.assert(
      fc.property(someEntries, (entries) => {
        const plain = entries.map((one) => ({ ...one, party: '', label: '', docRef: null }));
        const rows = [...doubleEntryText(plain, 'int')].join('').trimEnd().split('\r\n').slice(1);
        const cents = (text = '') => BigInt(text.replace('.', '') || '0');
        const sides = rows.map((row) => row.split(',').slice(-3));
        const sum = (at: number) => sides.reduce((all, cells) => all + cents(cells[at]), 0n);
        expect(sum(0)).toBe(sum(1));
      }),
    );
  });
});
