import { describe, expect, it } from 'vitest';
import { ledgerEntry } from '#main/db/ledger-schema.ts';
import { balancesOn, reconciliations } from '#main/features/ledger/balances.ts';
import { ledgerFile } from '#main/features/ledger/ledger-file.ts';
import { balancesBefore, openingOf } from '#main/features/ledger/opening.ts';
import { unsortedEntries } from '#main/features/ledger/sorting.ts';
import { lastDayOf, monthOf } from '#shared/features/ledger/lock/months.ts';
import { settlementOf } from '#main/features/ledger/vat-settling.ts';
import { addDays } from '#shared/kernel/day.ts';
import { verifyBooks } from '#main/features/ledger/verify-books.ts';
import { tillsBelowZero } from '#main/features/ledger/tills.ts';
import { ledgerHandlers } from '#main/features/ledger/handlers.ts';
import { snapshotOf } from '#main/features/values/snapshot.ts';
import { entriesOf as writtenIn, monthsOfLedger } from '#main/sample/ledger.ts';
import { moneyIn } from '#main/sample/money.ts';
import { storyTime } from '#main/sample/story-time.ts';
import type { StoryPeriod } from '#main/sample/story-time.ts';
import type { SampleOptions } from '#main/sample/fill-sample.ts';
import { setFrench } from '#shared/features/metrics/catalogue/typography.ts';
import { filledSample, queryOn } from './filled-sample.ts';

const OPTIONS = { today: '2026-11-22', language: 'fr' } as const;
const entriesOf = (options: Parameters<typeof filledSample>[0]) =>
  filledSample(options).readable.select().from(ledgerEntry).orderBy(ledgerEntry.seq).all();

/** What a whole month earned and spent, as the story plans it. */
function moneyOf(at: StoryPeriod): Record<string, number> {
  const { time, club, products, running, linkedIn, podcast, fair } = moneyIn(at);
  const acquisition = linkedIn + podcast + fair;
  return {
    revenue_time: time,
    revenue_scalable: club + products,
    acquisition_spend: acquisition,
    expenses: acquisition + running,
    mrr: club,
  };
}

/** The same of the month that is running: what its entries say, added up. */
function enteredIn({ today, language }: SampleOptions, month: string): Record<string, number> {
  const entries = writtenIn(storyTime(today), language).filter(({ fields }) =>
    fields.paidOn.startsWith(month),
  );
  const sum = (isMeant: (entry: (typeof entries)[number]) => boolean) =>
    entries
      .filter(isMeant)
      .flatMap(({ fields: { lines, fx } }) =>
        lines.map(({ amount }) => (fx === null ? amount : Math.round(amount * Number(fx)))),
      )
      .reduce((total, amount) => total + amount, 0);
  const isIncome = ({ fields }: (typeof entries)[number]) => fields.category === 'services';
  const isCost = ({ fields: { kind, category } }: (typeof entries)[number]) =>
    kind === 'expense' && !['owner_out', 'fixed_asset', 'vat_payment'].includes(category);
  return {
    revenue_time: sum((entry) => isIncome(entry) && entry.tag?.stream !== 'scalable'),
    revenue_scalable: sum(({ tag }) => tag?.stream === 'scalable'),
    acquisition_spend: sum(({ tag }) => tag?.isAcquisition === true),
    expenses: sum(isCost),
  };
}

describe.each(['2027-01-01', '2026-03-31', '2028-02-29', '2026-11-22', '2026-08-31', '2026-12-31'])(
  'the ledger of the sample on %s',
  (today) => {
    const options = { today, language: 'en' } as const;

    it('adds up to the figures of the story, month by month, to the cent', () => {
      const snapshot = snapshotOf(queryOn(filledSample(options), options));
      const months = monthsOfLedger(storyTime(today));
      expect(months.length).toBeGreaterThanOrEqual(22);
      for (const at of months) {
        // What the running month will bring is known only as far as it has come.
        const said = at.passed === 1 ? moneyOf(at) : enteredIn(options, at.period.key);
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

    it('never has less than nothing in the bank, and its newest locked month agrees with it', () => {
      const { readable } = filledSample(options);
      for (const { period } of monthsOfLedger(storyTime(today))) {
        const [bank] = balancesOn(readable, lastDayOf(monthOf(period.start)));
        expect(bank?.balance).toBeGreaterThan(0);
      }
      expect(reconciliations(readable)).toMatchObject([{ account: 1, difference: 0 }]);
    });

    it('declares the VAT of each quarter that is over, and pays what it declared', () => {
      const { readable } = filledSample(options);
      const quarters = monthsOfLedger(storyTime(today))
        .filter(({ period, month }) => month % 3 === 0 && period.end < today)
        .map(
          ({ period }) => `${period.start.slice(0, 4)}-Q${Number(period.start.slice(5, 7)) / 3}`,
        );
      for (const key of quarters) {
        const { seq, due, on, isSame } = settlementOf(readable, key, today);
        expect([key, seq !== null, isSame]).toEqual([key, true, true]);
        const account = balancesBefore(readable, addDays(on, 1)).find(
          (line) => line.account === '445710',
        );
        expect(account?.amount ?? 0).toBe(0);
        const paid = entriesOf(options).find(
          ({ docRef }) => docRef === `CA3-${key.replace('Q', 'T')}`,
        );
        if (paid) expect(paid.euroGross).toBe(due);
      }
    });

    it('never has less than nothing in its till', () => {
      expect(tillsBelowZero(filledSample(options).readable)).toEqual([]);
    });
  },
);

describe('the ledger of the sample', () => {
  it('is believable: cash, a cheque, a refund, two currencies, a computer, the owner’s money', () => {
    const entries = entriesOf(OPTIONS);
    expect(entries.length).toBeGreaterThan(400);
    const paid = entries.filter(({ kind }) => kind !== 'journal');
    expect(new Set(paid.map(({ method }) => method))).toEqual(
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

  it('moves money between its places, settles VAT, and leaves something to be sorted', () => {
    const entries = entriesOf(OPTIONS);
    const moved = entries.filter(({ kind }) => kind === 'transfer');
    const places = new Set(
      moved.map(({ accountId, toAccountId }) => `${accountId} ${toAccountId}`),
    );
    expect(places).toEqual(new Set(['1 2', '2 1', '1 3']));
    expect(entries.filter(({ category }) => category === 'vat_payment').length).toBeGreaterThan(5);
    expect(unsortedEntries(filledSample(OPTIONS).readable)).toHaveLength(2);
  });

  it('makes a FEC that breaks no rule', () => {
    const { readable: db } = filledSample(OPTIONS);
    const taxpayer = { siren: '732829320', vat: null, activity: 'bnc', year_end: null };
    const days = { from: '2026-01-01', to: '2026-12-31' };
    const { parts, check } = ledgerFile(db, 'fec', { ...days, profile: 'fr', taxpayer });
    expect([...parts()].length).toBeGreaterThan(300);
    expect(check).not.toThrow();
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

  it('owes and deducts VAT abroad, has its documents, and little to check', () => {
    const query = queryOn(filledSample(OPTIONS), OPTIONS);
    const year = { from: '2026-01-01', to: '2026-12-31' };
    const { rows, doubts } = ledgerHandlers['ledger.vatReturn'](query, year);
    const abroad = rows.filter(({ kind }) => kind !== 'domestic');
    expect(abroad.map(({ side, kind }) => [side, kind])).toEqual([
      ['receipt', 'abroad_service'],
      ['expense', 'foreign_service'],
    ]);
    const owed = abroad.find(({ side }) => side === 'expense');
    expect(owed?.due).toBeGreaterThan(0);
    expect(owed?.deducted).toBe(owed?.due);
    // Slips of restaurants have no number.
    expect(doubts.map(({ doubt }) => doubt)).toEqual(['no_document']);
  });

  it('opens the running year with what the one before ended with, before all its entries', () => {
    const [opening, ...more] = entriesOf(OPTIONS).filter(({ journal }) => journal === 'AN');
    expect(more).toEqual([]);
    expect(opening).toMatchObject({ paidOn: '2026-01-01', finalNumber: 1 });
    const { readable } = filledSample(OPTIONS);
    const [bank] = balancesOn(readable, '2025-12-31');
    const line = openingOf(readable, '2026-01-01').kept?.find(
      ({ account }) => account === '512000',
    );
    expect(line?.amount).toBe(bank?.balance);
  });

  it('is locked up to the month before last, and its chain is whole', () => {
    const entries = entriesOf(OPTIONS);
    const locked = entries.filter(({ lockedOn }) => lockedOn !== null);
    expect(locked.at(-1)?.paidOn.slice(0, 7)).toBe('2026-09');
    expect(verifyBooks(filledSample(OPTIONS).readable)).toMatchObject({
      entries: locked.length,
      faults: [],
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
