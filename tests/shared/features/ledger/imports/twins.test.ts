import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAlike, twinsOf } from '#shared/features/ledger/imports/twins.ts';
import type { FreshMove, DatedEntry } from '#shared/features/ledger/imports/twins.ts';

const OCTOBER = { from: '2026-10-01', to: '2026-10-31' };

const row = (fields: Partial<FreshMove> = {}): FreshMove => ({
  accountId: 1,
  day: '2026-10-12',
  worths: ['EUR|120000'],
  opposites: ['EUR|-120000'],
  words: 'vir sepa recu maison dubreuil f-12',
  partyAccountId: null,
  ...fields,
});
const typed = (fields: Partial<DatedEntry> = {}): DatedEntry => ({
  seq: 7,
  accountId: 1,
  day: '2026-10-10',
  worths: ['EUR|120000'],
  words: 'maison dubreuil formation',
  isTold: false,
  isOneSided: true,
  ...fields,
});
const twinOf = (fresh: FreshMove, ...written: readonly DatedEntry[]) =>
  twinsOf([fresh], written, OCTOBER)[0];

describe('a row that may be an entry which was typed', () => {
  it('is it where the amount is the same, the day near and the name alike', () => {
    expect(twinOf(row(), typed())).toEqual({ seq: 7, as: 'same' });
    expect(twinOf(row({ day: '2026-10-20' }), typed())).toEqual({ seq: 7, as: 'same' });
    expect(twinOf(row({ day: '2026-10-21' }), typed())).toBeNull();
    expect(twinOf(row({ worths: ['EUR|-120000'], opposites: [] }), typed())).toBeNull();
    expect(twinOf(row({ worths: ['EUR|120001'] }), typed())).toBeNull();
  });

  it('is it under any name where it is the only one, and on the same day', () => {
    const other = typed({ words: 'studio ete' });
    expect(twinOf(row(), other)).toEqual({ seq: 7, as: 'same' });
    const two = [other, typed({ seq: 8, words: 'agence' })];
    expect(twinOf(row(), ...two)).toBeNull();
    expect(twinOf(row({ day: '2026-10-10' }), ...two)).toMatchObject({ as: 'same' });
  });

  it('is it under another name only a few days apart', () => {
    const other = typed({ words: 'studio ete' });
    expect(twinOf(row({ day: '2026-10-13' }), other)).toEqual({ seq: 7, as: 'same' });
    expect(twinOf(row({ day: '2026-10-14' }), other)).toBeNull();
    expect(twinOf(row({ day: '2026-10-06' }), other)).toBeNull();
  });

  it('is the one that is alike before one that is nearer', () => {
    const near = typed({ seq: 8, day: '2026-10-12', words: 'agence' });
    expect(twinOf(row(), near, typed({ day: '2026-10-05' }))).toEqual({ seq: 7, as: 'same' });
  });

  it('leaves the entry to one row alone', () => {
    const rows = [row({ day: '2026-10-14' }), row()];
    expect(twinsOf(rows, [typed()], OCTOBER)).toEqual([null, { seq: 7, as: 'same' }]);
  });

  it('may stand in another account where the name is alike', () => {
    expect(twinOf(row(), typed({ accountId: 2 }))).toEqual({ seq: 7, as: 'same' });
    expect(twinOf(row(), typed({ accountId: 2, words: 'studio' }))).toBeNull();
  });

  it('is found by what it was in its own currency', () => {
    const dollars = row({ worths: ['EUR|11000', 'USD|12000'] });
    const entry = typed({ worths: ['EUR|10900', 'USD|12000'] });
    expect(twinOf(dollars, entry)).toEqual({ seq: 7, as: 'same' });
  });
});

describe('a row that may be what the bank told already', () => {
  const told = typed({ isTold: true, words: 'maison dubreuil', day: '2026-10-11' });

  it('is doubted within the days of the file, which would have to tell it too', () => {
    expect(twinOf(row(), told)).toEqual({ seq: 7, as: 'same' });
    expect(twinOf(row({ day: '2026-10-16' }), told)).toBeNull();
    expect(twinOf(row(), { ...told, words: 'agence' })).toBeNull();
    expect(twinOf(row({ day: '2026-10-11' }), { ...told, words: 'agence' })).not.toBeNull();
    const before = { ...told, day: '2026-09-30' };
    expect(twinOf(row({ day: '2026-10-01' }), before)).toBeNull();
  });
});

describe('a row that may be the other side of a transfer', () => {
  const side = typed({
    accountId: 3,
    worths: ['EUR|-120000'],
    words: 'virement vers compte pro',
    isTold: true,
  });

  it('is it where the only opposite amount moved in another account', () => {
    expect(twinOf(row(), side)).toEqual({ seq: 7, as: 'transfer' });
    expect(twinOf(row(), side, { ...side, seq: 8 })).toBeNull();
    expect(twinOf(row({ accountId: 3 }), side)).toBeNull();
    expect(twinOf(row({ day: '2026-10-16' }), side)).toBeNull();
    expect(twinOf(row(), { ...side, isOneSided: false })).toBeNull();
  });

  it('needs words that speak of one, or the account on the other side', () => {
    const plain = { ...side, words: 'achat' };
    const sale = row({ words: 'cb boutique' });
    expect(twinOf(sale, plain)).toBeNull();
    expect(twinOf({ ...sale, partyAccountId: 3 }, plain)).toEqual({ seq: 7, as: 'transfer' });
  });
});

describe('names', () => {
  it.each([
    ['vir maison dubreuil', 'dubreuil', true],
    ['carte x4912 dubreui', 'maison dubreuil', true],
    ['vir sepa recu client', 'virement client', false],
    ['12 345 678', '345', false],
    ['axa', 'axa france', true],
  ])('in “%s” and “%s”: %s', (one, other, are) => {
    expect(isAlike(one, other)).toBe(are);
    expect(isAlike(other, one)).toBe(are);
  });
});

it('an entry is the twin of one row, whatever there is', () => {
  const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`);
  const words = fc.constantFrom('dubreuil', 'studio', '');
  const amount = fc.constantFrom(100, -100);
  const move = fc.record({ accountId: fc.constantFrom(1, 3), day, words, amount });
  const rows = fc.array(
    move.map(({ amount: cents, ...rest }) =>
      row({ ...rest, worths: [`EUR|${cents}`], opposites: [`EUR|${-cents}`] }),
    ),
  );
  const entries = fc.array(
    fc
      .tuple(move, fc.boolean())
      .map(([{ amount: cents, ...rest }, isTold]) =>
        typed({ ...rest, worths: [`EUR|${cents}`], isTold }),
      ),
  );
  fc.assert(
    fc.property(rows, entries, (fresh, found) => {
      const written = found.map((one, index) => ({ ...one, seq: index + 1 }));
      const twins = twinsOf(fresh, written, OCTOBER).flatMap((twin) => twin?.seq ?? []);
      expect(new Set(twins).size).toBe(twins.length);
    }),
  );
});
