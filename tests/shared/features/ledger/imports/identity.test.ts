import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BankRow } from '#shared/features/ledger/imports/bank-row.ts';
import {
  movementOf,
  movementOfMark,
  recognised,
} from '#shared/features/ledger/imports/identity.ts';
import type { Movement } from '#shared/features/ledger/imports/identity.ts';
import { bankRow } from './rows.ts';

const movement = (fields: Partial<BankRow> = {}, hasTrueIds = false): Movement =>
  movementOf(bankRow(fields), { accountId: 1, hasTrueIds });
const isKnown = (fresh: Movement, known: Movement): boolean =>
  recognised([fresh], [known])[0] === 0;

describe('a movement of a bank without true numbers', () => {
  it('is known by its number, day and amount, whatever its words became', () => {
    const richer = movement({ party: 'SARL Atelier Bleu', label: 'Virement reçu, facture 12' });
    expect(isKnown(richer, movement())).toBe(true);
  });

  it('is known by its words, whatever new number a later download gives it', () => {
    expect(isKnown(movement({ bankId: 'T77' }), movement())).toBe(true);
    expect(isKnown(movement({ bankId: '' }), movement())).toBe(true);
    expect(isKnown(movement(), movement({ bankId: '' }))).toBe(true);
  });

  it.each([
    ['day', { paidOn: '2026-03-03' }],
    ['amount', { amount: 12_001 }],
    ['currency', { currency: 'USD' }],
    ['account', { account: 'DE89' }],
  ])('is another one where the number is used again on another %s', (_what, fields) => {
    expect(isKnown(movement(fields), movement())).toBe(false);
  });

  it('is another one where both number and words are others', () => {
    expect(isKnown(movement({ bankId: 'T2', label: 'Facture 13' }), movement())).toBe(false);
  });

  it('is known however the bank spaces and writes it, and what a user noted is no part of it', () => {
    const spaced = movement({ account: 'FR76 1234', party: 'ATELIER', label: 'été  1' });
    const plain = { account: 'FR761234', party: 'Atelier', label: 'ETE 1', bankId: 'T3' };
    expect(isKnown(movement({ ...plain, line: 90 }), spaced)).toBe(true);
  });

  it('is known without what was noted, and as it was kept while notes were part of it', () => {
    const fresh = movement({ bankId: '', label: 'Facture 12', note: 'à relancer' });
    expect(isKnown(fresh, movement({ bankId: '', label: 'Facture 12', note: 'payée' }))).toBe(true);
    expect(isKnown(fresh, movement({ bankId: '', label: 'Facture 12 – à relancer' }))).toBe(true);
    expect(isKnown(fresh, movement({ bankId: '', label: 'Facture 13' }))).toBe(false);
  });

  it('is in one account whether its file names it whole, by its last digits or not at all', () => {
    const [whole, end] = ['FR7616958000011234123412341', '12341'];
    expect(isKnown(movement({ account: end }), movement({ account: whole }))).toBe(true);
    expect(isKnown(movement({ account: '' }), movement({ account: whole }))).toBe(true);
    const elsewhere = { ...movement({ account: '' }), accountId: 3 };
    expect(isKnown(elsewhere, movement({ account: whole }))).toBe(false);
  });

  it('given with one number twice, and on one day, is two', () => {
    const [first, second] = [movement({ label: 'A' }), movement({ label: 'B' })];
    expect(recognised([first, second], [first])).toEqual([0, null]);
    expect(recognised([second, first], [first, second])).toEqual([1, 0]);
    expect(recognised([second, first], [first])).toEqual([null, 0]);
  });

  it.each(['0000000', 'NOTPROVIDED', ''])('has no number where %j stands for none', (bankId) => {
    const [first, second] = [movement({ bankId, label: 'A' }), movement({ bankId, label: 'B' })];
    expect(recognised([second, first], [first])).toEqual([null, 0]);
  });
});

describe('a movement of a source with true numbers', () => {
  it('is known by its number alone, on whichever day it is told', () => {
    const later = movement({ paidOn: '2026-03-09', label: 'Note à moi-même' }, true);
    expect(isKnown(later, movement({}, true))).toBe(true);
  });

  it('is the newest one told under its number, where its amount has changed since', () => {
    const [first, second] = [movement({}, true), movement({ amount: 11_900 }, true)];
    expect(recognised([movement({ amount: 10_000 }, true)], [first, second])).toEqual([1]);
    expect(recognised([movement({}, true)], [first, second])).toEqual([0]);
    const old = movementOfMark('FR76|2026-03-02|12000|EUR|atelier bleu facture 12|T1|0', 1);
    if (!old) throw new Error('this is a mark');
    expect(isKnown(second, old)).toBe(true);
  });

  it('is another one where it went the other way: what is given back whole under one number', () => {
    const [left, back] = [movement({ amount: -5_000 }, true), movement({ amount: 5_000 }, true)];
    expect(recognised([left, back], [left])).toEqual([0, null]);
    expect(isKnown(back, left)).toBe(false);
    expect(isKnown(movement({ amount: 0 }, true), left)).toBe(true);
    expect(recognised([movement({ amount: -4_000 }, true)], [left, back])).toEqual([0]);
  });

  it('is another one where its number is, whatever its words', () => {
    expect(isKnown(movement({ bankId: 'T2' }, true), movement({}, true))).toBe(false);
  });

  it('is not the other side of an exchange, which has the same number', () => {
    const dollars = movement({ currency: 'USD', amount: -13_000 }, true);
    expect(isKnown(dollars, movement({}, true))).toBe(false);
  });
});

describe('the mark of an earlier version', () => {
  const MARK = 'FR76|2026-03-02|12000|EUR|atelier bleu facture 12|T1|0';

  it('tells the movement, also of a fee and of words with strokes in them', () => {
    expect(movementOfMark(MARK, 1)).toEqual({ ...movement(), isOld: true });
    expect(movementOfMark(`${MARK}|fee`, 1)).toEqual({ ...movement(), isOld: true });
    expect(movementOfMark('|2026-03-02|-5|EUR|a|b||1', 3)).toMatchObject({
      named: '',
      accountId: 3,
      words: 'a|b',
      bankId: '',
    });
    expect(movementOfMark('FR76|2026-02-05|-1200|abc|0', 1)).toBeNull();
  });

  it('is known where its words held what a user had noted, and where its number is a true one', () => {
    const noted = movementOfMark('FR76|2026-03-02|12000|EUR|atelier bleu facture 12 merci||0', 1);
    const numbered = movementOfMark(MARK, 1);
    if (!noted || !numbered) throw new Error('these are marks');
    expect(isKnown(movement({ bankId: '' }), noted)).toBe(true);
    expect(isKnown(movement({ label: 'Loyer', bankId: '' }), noted)).toBe(false);
    expect(isKnown(movement({ paidOn: '2026-03-05' }, true), numbered)).toBe(true);
  });
});

describe('the movements of a file', () => {
  const some = fc
    .record({
      account: fc.constantFrom('', 'FR761', 'FR762'),
      paidOn: fc.constantFrom('2026-03-02', '2026-03-03'),
      amount: fc.constantFrom(100, -100),
      party: fc.constantFrom('', 'Zoé', 'Ben'),
      bankId: fc.constantFrom('', 'T1', 'T2'),
    })
    .map((fields) => movement(fields));

  it('are all known the second time, in any order, and each as another one', () => {
    fc.assert(
      fc.property(fc.array(some), fc.integer(), (movements, turn) => {
        const at = movements.length === 0 ? 0 : Math.abs(turn) % movements.length;
        const turned = [...movements.slice(at), ...movements.slice(0, at)].toReversed();
        const found = recognised(turned, movements);
        expect(found).not.toContain(null);
        expect(new Set(found).size).toBe(movements.length);
      }),
    );
  });

  it('that were never told are new: as many as there are more than before', () => {
    fc.assert(
      fc.property(fc.array(some), fc.array(some), (before, added) => {
        const found = recognised([...before, ...added], before);
        expect(found.filter((place) => place === null)).toHaveLength(added.length);
      }),
    );
  });
});
