import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresOf } from '#main/sample/figures.ts';
import { entriesOf, monthsOfLedger } from '#main/sample/ledger.ts';
import { moneyIn, typedMoney } from '#main/sample/money.ts';
import { storyTime } from '#main/sample/story-time.ts';
import { targetsOf } from '#main/sample/targets.ts';
import { entryFieldsSchema } from '#shared/features/ledger/model.ts';
import { checkEntry } from '#shared/features/ledger/rules.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import { runs } from '#tests/support/runs.ts';
import { filledSample, focusOn } from './filled-sample.ts';

/** Ends of months, leap days, week 53, first days of quarters and years, on all days of the week. */
const ODD_DAYS = `2026-01-31 2028-02-29 2026-12-28 2027-01-03 2027-01-01 2028-01-01
  2026-04-01 2026-07-01 2026-10-01 2028-10-01 2027-08-01 2026-03-29`.split(/\s+/);
const anyDay = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays('2025-01-01', days));
const onAnyDay = (told: (today: Day) => void) =>
  fc.assert(fc.property(anyDay, told), {
    numRuns: ODD_DAYS.length + runs(40),
    examples: ODD_DAYS.map((day) => [day]),
  });

describe('the sample of any day', () => {
  it('has entries that the ledger takes, none of days to come, with invoices in a row', () => {
    onAnyDay((today) => {
      const entries = entriesOf(storyTime(today), 'en').map(({ fields }) => fields);
      const refused = entries.filter((fields) => {
        const isGiven = fields.lines.some(({ amount }) => amount < 0);
        const { ok } = checkEntry(entryFieldsSchema.parse(fields), null);
        return !ok || isGiven !== fields.label.endsWith('refund');
      });
      expect(refused).toEqual([]);
      const days = entries.map(({ paidOn }) => paidOn);
      expect(days).toEqual(days.toSorted());
      expect((days.at(-1) ?? today) <= today).toBe(true);
      const own = entries.filter(({ kind }) => kind === 'receipt');
      // The livre des recettes names the document of each.
      const sales = own.filter(({ category }) => category === 'services');
      expect(sales.filter(({ docRef }) => docRef === null)).toEqual([]);
      const invoices = own.flatMap(({ docRef }) => docRef?.match(/^F-.*/) ?? []);
      expect(invoices).toEqual(invoices.map((_invoice, index) => `F-${101 + index}`));
    });
  });

  it('has a ledger that brings in and costs what its story says, once a month is over', () => {
    onAnyDay((today) => {
      const time = storyTime(today);
      const entries = entriesOf(time, 'en');
      for (const at of monthsOfLedger(time).filter(({ passed }) => passed === 1)) {
        const { time: sold, club, products, running, linkedIn, podcast, fair } = moneyIn(at);
        const sums = { receipt: 0, expense: 0 };
        for (const { fields } of entries) {
          const { kind, category, paidOn, lines, fx } = fields;
          if (!paidOn.startsWith(at.period.key) || /owner|asset|vat_payment/.test(category))
            continue;
          if (kind === 'transfer' || kind === 'journal') continue;
          for (const { amount } of lines) sums[kind] += Math.round(amount * Number(fx ?? 1));
        }
        const planned = {
          receipt: sold + club + products,
          expense: running + linkedIn + podcast + fair,
        };
        expect([at.period.key, sums]).toEqual([at.period.key, planned]);
      }
    });
  });

  it('counts nothing of periods to come, no more than there was, and no place twice', () => {
    onAnyDay((today) => {
      const time = storyTime(today);
      const values = [...typedMoney(time, 'fr'), ...figuresOf(time, 'fr')];
      const places = values.map(({ metric, period, segment }) => `${metric} ${period} ${segment}`);
      expect(new Set(places).size).toBe(places.length);
      const at = new Map(values.map(({ value }, index) => [places[index], value ?? -1]));
      const wrong = values.filter(({ period: key, value }) => {
        const period = parsePeriodKey(key, CIVIL_CALENDAR);
        const isToCome = !period.ok || period.value.start > today;
        return isToCome || value === null || !(value >= 0);
      });
      expect(wrong).toEqual([]);
      const tooMany = time.week.filter(({ period: { key } }) => {
        const [sent, opened] = ['emails_sent', 'emails_opened'].map(
          (metric) => at.get(`${metric} ${key} null`) ?? 0,
        );
        return (opened ?? 0) > (sent ?? 0);
      });
      expect(tooMany).toEqual([]);
    });
  });

  it('aims in last year and in this one, and raised its revenue from this quarter on', () => {
    onAnyDay((today) => {
      const decisions = targetsOf(storyTime(today));
      expect(decisions.map(({ decidedOn }) => decidedOn <= today)).toEqual([true, true, true]);
      const [, planned, raised] = decisions;
      const revenueIn = (targets: typeof planned) =>
        targets?.targets.findLast(({ metric }) => metric === 'revenue');
      expect(revenueIn(raised)?.period).toBe(`${today.slice(0, 4)}-12`);
      expect(revenueIn(raised)?.line).toBeGreaterThan(revenueIn(planned)?.line ?? Infinity);
    });
  });

  it('opens with its metric of the quarter at risk, four quarters behind it, and a sound file', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        const options = { today, language: 'fr' } as const;
        const view = focusOn(filledSample(options), options);
        expect(view.hero).toMatchObject({ status: 'at_risk', projection: { isKnown: true } });
        expect(view.guardrail?.status).toBe('on_track');
        expect(view.past.map(({ status }) => status)).toEqual(['missed', 'met', 'met', 'missed']);
        expect(filledSample(options).check().isGood).toBe(true);
      }),
      { numRuns: 1 + runs(2), examples: [['2034-03-18']] },
    );
  });
});
