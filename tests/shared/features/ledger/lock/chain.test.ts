import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHAIN_START, chainHash, verifyChain } from '#shared/features/ledger/lock/chain.ts';
import type { HashedEntry } from '#shared/features/ledger/lock/chain.ts';
import { expense, line, receipt } from '../entries.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

const first = { ...receipt({ lines: [line(12_000, 2000), line(500)] }), seq: 1 };
const second = {
  ...expense({
    paidOn: '2026-01-20',
    currency: 'USD',
    fx: '0.92015',
    lines: [line(10_000, 2000, 'net')],
  }),
  seq: 2,
};

function chained(entries: readonly (typeof first)[]): HashedEntry[] {
  let previous = CHAIN_START;
  return entries.map((each) => {
    previous = chainHash(previous, each, sha256);
    return { ...each, hash: previous };
  });
}

describe('the chain of hashes', () => {
  it('is over the hash before, a line feed, and the fields joined by U+001F', () => {
    const texts = [
      [1, 'receipt', '2026-01-15', 'F-1', '2026-01-10', 'Atelier Bleu', 'Conseil', 'services'],
      ['transfer', 'EUR', '', 2000, 10_000, 2000, 12_000, '', 500, 0, 500],
    ].flat();
    const h1 = sha256(`${'0'.repeat(64)}\n${texts.join('\u001f')}`);
    expect(chainHash(CHAIN_START, first, sha256)).toBe(h1);
    // Amounts are euro cents: 120,00 USD of which 20,00 VAT, at 0.92015.
    const next = [2, 'expense', '2026-01-20', '', '', 'Éditeur', 'Abonnement', 'software', 'card'];
    const money = ['USD', '0.92015', 2000, 9202, 1840, 11_042];
    const h2 = sha256(`${h1}\n${[...next, ...money].join('\u001f')}`);
    expect(chainHash(h1, second, sha256)).toBe(h2);
  });

  it('takes composed and decomposed letters for the same', () => {
    const [composed, decomposed] = ['Caf\u00e9', 'Cafe\u0301'].map((label) =>
      chainHash(CHAIN_START, { ...first, label }, sha256),
    );
    expect(composed).toBe(decomposed);
  });

  it('holds, and says how many it went over and how it ends', () => {
    const entries = chained([first, second]);
    expect(verifyChain(entries, sha256)).toEqual({
      entries: 2,
      last: entries[1]?.hash,
      brokenAt: null,
    });
    expect(verifyChain([], sha256)).toEqual({ entries: 0, last: CHAIN_START, brokenAt: null });
  });

  it.each([
    ['an amount', { lines: [line(12_001, 2000), line(500)] }],
    ['a date', { paidOn: '2026-01-16' }],
    ['a letter of a label', { label: 'conseil' }],
    ['its document', { docRef: 'F-2' }],
    ['a rate', { lines: [line(12_000, 0), line(500)] }],
  ])('breaks at the entry in which %s was changed behind its back', (_what, change) => {
    const [one, two] = chained([first, second]);
    const entries = [one, two].filter((each) => each !== undefined);
    const changed = entries.map((each) => (each.seq === 1 ? { ...each, ...change } : each));
    expect(verifyChain(changed, sha256).brokenAt).toBe(1);
    expect(verifyChain(entries.slice(1), sha256).brokenAt).toBe(2);
  });
});
