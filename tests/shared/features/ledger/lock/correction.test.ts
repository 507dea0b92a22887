import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { counterEntry } from '#shared/features/ledger/lock/correction.ts';
import { entryFieldsSchema } from '#shared/features/ledger/model.ts';
import { entry, line, receipt, someFields } from '../entries.ts';

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
