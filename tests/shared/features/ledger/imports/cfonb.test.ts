import { describe, expect, it } from 'vitest';
import { isCfonb, readCfonb } from '#shared/features/ledger/imports/cfonb.ts';

/** A record with texts at their places, counted from 1; blank elsewhere. */
function record(kind: string, parts: Readonly<Record<number, string>>): string {
  const all = { 12: '00123', 17: 'EUR2', 22: '00001234567', ...parts };
  return Object.entries(all).reduce(
    (text, [place, part]) =>
      text.slice(0, Number(place) - 1) + part + text.slice(Number(place) - 1 + part.length),
    `${kind}30004`.padEnd(120),
  );
}

const OPENING = record('01', { 35: '010326', 91: '0000000010000{' });
const IN = record('04', { 35: '020326', 43: '030326', 49: 'VIR CLIENT', 91: '0000000012345F' });
const WHO = record('05', { 46: 'NPY', 49: 'Studio Bleu' });
const WHAT = record('05', { 46: 'LCC', 49: 'Facture 3' });
const OUT = record('04', { 35: '040326', 49: 'CARTE TRAIN', 91: '0000000000450J', 105: 'REF9' });
const CLOSING = record('07', { 35: '310326', 91: '0000000021895E' });
const FILE = [OPENING, IN, WHO, WHAT, OUT, CLOSING];

describe('a statement in the fixed records of French banks', () => {
  it('is known by its old balance', () => {
    expect(isCfonb(FILE.join('\r\n'))).toBe(true);
    for (const text of ['', '01', '0130004;a;b', IN]) expect(isCfonb(text)).toBe(false);
  });

  it('gives movements with their sign, their words and the balances around them', () => {
    const reading = readCfonb(FILE.join('\r\n'));
    expect(reading).toMatchObject({
      profile: 'cfonb120',
      rows: [
        {
          line: 2,
          paidOn: '2026-03-02',
          valueOn: '2026-03-03',
          amount: 123_456,
          currency: 'EUR',
          party: 'Studio Bleu',
          label: 'VIR CLIENT Facture 3',
          account: '300040012300001234567',
          method: 'transfer',
        },
        { line: 5, paidOn: '2026-03-04', amount: -4501, bankId: 'REF9', method: 'card' },
      ],
      skipped: [],
      statements: [
        {
          opening: { on: '2026-03-01', amount: 100_000 },
          closing: { on: '2026-03-31', amount: 218_955 },
          moved: 118_955,
        },
      ],
    });
    expect(reading.isCut).toBeUndefined();
  });

  it('keeps the words of a movement that is left out from the one before it', () => {
    const nothing = record('04', { 35: '030326', 49: 'RIEN', 91: '0000000000000{' });
    const { rows, skipped } = readCfonb([OPENING, IN, nothing, WHO, WHAT, CLOSING].join('\n'));
    expect(rows).toMatchObject([{ party: '', label: 'VIR CLIENT' }]);
    expect(skipped).toEqual([{ line: 3, reason: 'zero' }]);
  });

  it('counts what moves for the account of its statement, whichever branch it names', () => {
    const branch = record('04', { 12: '99999', 35: '020326', 49: 'VIR', 91: '0000000012345F' });
    const { rows, statements } = readCfonb([OPENING, branch, CLOSING].join('\n'));
    expect(rows).toMatchObject([{ account: '300040012300001234567' }]);
    expect(statements).toMatchObject([{ moved: 123_456 }]);
  });

  it('may have no line ends', () => {
    expect(readCfonb(FILE.join('')).rows).toEqual(readCfonb(FILE.join('\n')).rows);
  });

  it('that ends in the middle says so, and takes no cut amount', () => {
    expect(readCfonb([OPENING, IN, OUT.slice(0, 100)].join('\n'))).toMatchObject({
      isCut: true,
      rows: [{ line: 2 }],
      skipped: [{ line: 3, reason: 'cut' }],
    });
  });
});
