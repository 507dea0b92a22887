import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHAIN_START, chainHash } from '#shared/features/ledger/lock/chain.ts';
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

  it('covers the lock itself and the accounts that were printed, since there are accounts', () => {
    const lock = { by: 'month', lockedOn: '2026-02-02', place: 1, finalNumber: 1 } as const;
    const one = chainHash(CHAIN_START, { ...first, lock }, sha256);
    const [sale, other] = first.lines;
    const changes = [
      { lock: { ...lock, lockedOn: '2026-02-03' } },
      { lock: { ...lock, place: 2 } },
      { lock: { ...lock, finalNumber: 2 } },
      { lock: { ...lock, by: 'file' as const } },
      { lock, accountId: 2 },
      { lock, lines: [{ ...sale, account: '706100' }, other] as typeof first.lines },
      { lock, lines: [{ ...sale, vatKind: 'export' as const }, other] as typeof first.lines },
    ];
    const hashes = changes.map((change) => chainHash(CHAIN_START, { ...first, ...change }, sha256));
    expect(new Set([one, ...hashes, chainHash(CHAIN_START, first, sha256)]).size).toBe(9);
  });

  it('takes composed and decomposed letters for the same', () => {
    const [composed, decomposed] = ['Caf\u00e9', 'Cafe\u0301'].map((label) =>
      chainHash(CHAIN_START, { ...first, label }, sha256),
    );
    expect(composed).toBe(decomposed);
  });
});
