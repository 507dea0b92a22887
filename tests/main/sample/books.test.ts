import { describe, expect, it } from 'vitest';
import { ledgerEntry } from '#main/db/ledger-schema.ts';
import { verifyLedger } from '#main/features/ledger/lock.ts';
import { ledgerHandlers } from '#main/features/ledger/handlers.ts';
import { snapshotOf } from '#main/features/values/snapshot.ts';
import { moneyOfBooks } from '#main/sample/money.ts';
import { storyTime } from '#main/sample/story-time.ts';
import { setFrench } from '#shared/features/metrics/catalogue/typography.ts';
import { filledSample, queryOn } from './filled-sample.ts';

const OPTIONS = { today: '2026-11-22', language: 'fr' } as const;
const entriesOf = (options: Parameters<typeof filledSample>[0]) =>
  filledSample(options).readable.select().from(ledgerEntry).orderBy(ledgerEntry.seq).all();

describe.each(['2027-01-01', '2026-03-31', '2028-02-29', '2026-11-22', '2026-08-31', '2026-12-31'])(
  'the ledger of the sample on %s',
  (today) => {
    const options = { today, language: 'en' } as const;

    it('adds up to the figures of the story, month by month, to the cent', () => {
      const snapshot = snapshotOf(queryOn(filledSample(options), options));
      const months = moneyOfBooks(storyTime(today));
      expect(months.length).toBeGreaterThanOrEqual(22);
      for (const { at, time, scalable, mrr, spent, running } of months) {
        const acquisition = spent.reduce((sum, { amount }) => sum + amount, 0);
        const said = {
          revenue_time: time,
          revenue_scalable: scalable,
          acquisition_spend: acquisition,
          expenses: acquisition + (running ?? 0),
          ...(at.passed === 1 ? { mrr } : {}),
        };
        const kept = Object.keys(said).map((metric) => [
          metric,
          snapshot.engine.evaluate(metric, at.period).value,
        ]);
        expect([at.period.key, Object.fromEntries(kept)]).toEqual([at.period.key, said]);
        expect(snapshot.storedAt('revenue_time', at.period.key, null)?.source).toBe('ledger');
      }
    });

    it('holds nothing of the future, in the order in which it was written', () => {
      const days = entriesOf(options).map(({ paidOn }) => paidOn);
      expect(days).toEqual(days.toSorted());
      expect((days.at(-1) ?? '') <= today).toBe(true);
    });
  },
);

describe('the ledger of the sample', () => {
  it('is believable: cash, a cheque, a refund, two currencies, a computer, the owner’s money', () => {
    const entries = entriesOf(OPTIONS);
    expect(entries.length).toBeGreaterThan(400);
    expect(new Set(entries.map(({ method }) => method))).toEqual(
      new Set(['transfer', 'card', 'cheque', 'cash', 'direct_debit']),
    );
    expect(new Set(entries.map(({ currency }) => currency))).toEqual(
      new Set(['EUR', 'USD', 'GBP']),
    );
    const categories = new Set(entries.map(({ category }) => category));
    for (const category of [
      'owner_in',
      'owner_out',
      'fixed_asset',
      'subcontracting',
      'insurance',
    ]) {
      expect(categories).toContain(category);
    }
    expect(
      entries.filter(({ kind, euroGross }) => kind === 'receipt' && euroGross < 0),
    ).not.toEqual([]);
    const negative = entries.filter(({ euroGross }) => euroGross < 0);
    expect(
      negative.every(({ kind, label }) => kind === 'receipt' && label.startsWith('Remb')),
    ).toBe(true);
  });

  it('charges VAT in France and none abroad, and has something to pay each quarter', () => {
    const receipts = entriesOf(OPTIONS).filter(
      ({ kind, category }) => kind === 'receipt' && category !== 'owner_in',
    );
    for (const { currency, euroVat } of receipts) expect(euroVat !== 0).toBe(currency === 'EUR');
    const quarters = ledgerHandlers['ledger.vat'](queryOn(filledSample(OPTIONS), OPTIONS), {
      kind: 'quarter',
      from: '2026-01-01',
      to: '2026-12-31',
    });
    expect(quarters.map(({ toPay }) => toPay > 0)).toEqual([true, true, true, true]);
  });

  it('is locked up to the month before last, and its chain is whole', () => {
    const entries = entriesOf(OPTIONS);
    const locked = entries.filter(({ lockedOn }) => lockedOn !== null);
    expect(locked.at(-1)?.paidOn.slice(0, 7)).toBe('2026-09');
    expect(verifyLedger(filledSample(OPTIONS).readable)).toMatchObject({
      entries: locked.length,
      brokenAt: null,
    });
  });

  it('is written in the language that was asked for, well set', () => {
    const [french, english] = [entriesOf(OPTIONS), entriesOf({ ...OPTIONS, language: 'en' })];
    expect(english.map(({ euroGross }) => euroGross)).toEqual(
      french.map(({ euroGross }) => euroGross),
    );
    expect(french.filter(({ label }) => label !== setFrench(label))).toEqual([]);
    expect(english.filter(({ label }) => /[«»]/.test(label))).toEqual([]);
  });
});
