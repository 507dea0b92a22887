import { describe, expect, it } from 'vitest';
import type { Business } from '#main/db/handles.ts';
import { nextCommand } from '#main/db/undo.ts';
import * as tables from '#main/db/schema.ts';
import { listPacts } from '#main/features/focus/store.ts';
import { listActions } from '#main/features/plans/store.ts';
import { reviewsHandlers } from '#main/features/reviews/handlers.ts';
import { listReviews } from '#main/features/reviews/store.ts';
import { readSettings } from '#main/features/settings/store.ts';
import { signalsHandlers } from '#main/features/signals/handlers.ts';
import { listAnnotations } from '#main/features/signals/store.ts';
import { listTargetDecisions } from '#main/features/targets/store.ts';
import { snapshotOf } from '#main/features/values/snapshot.ts';
import type { Snapshot } from '#main/features/values/snapshot.ts';
import { settingsSchema } from '#shared/features/settings/model.ts';
import { isLate } from '#shared/features/plans/rules.ts';
import { periodContaining, shiftPeriod } from '#shared/kernel/period.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { NOW } from '../db/business-on-disk.ts';
import { filledSample, focusOn, freshSample, queryOn } from './filled-sample.ts';

const TODAY = '2026-11-22';
const IN_FRENCH = { today: TODAY, language: 'fr' } as const;
const IN_ENGLISH = { today: TODAY, language: 'en' } as const;

/** Every row of every table that people write, as the file holds it. */
function dump(business: Business): Record<string, unknown[]> {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      business.readable.select().from(table).orderBy(table.id).all(),
    ]),
  );
}

/** The value of a finished period, so many of its kind before the one of today. */
function figure(snapshot: Snapshot, metric: string, kind: PeriodKind, ago: number): number {
  const period = shiftPeriod(
    periodContaining(kind, TODAY, snapshot.calendar),
    -ago,
    snapshot.calendar,
  );
  const { value, isWhole } = snapshot.engine.evaluate(metric, period);
  if (value === null || !isWhole) throw new Error(`${metric} is not known in ${period.key}`);
  return value;
}

describe('the sample business', () => {
  it('is a set-up business with a name, in the language that was asked for', () => {
    for (const options of [IN_FRENCH, IN_ENGLISH]) {
      const business = filledSample(options);
      const other = options.language === 'fr' ? 'en' : 'fr';
      const settings = readSettings(business.readable, other);
      expect(settingsSchema.parse(settings)).toMatchObject({
        language: options.language,
        business_name: 'Studio Azimut',
        is_first_run_done: true,
      });
    }
  });

  it('tells its story in the language that was asked for, with the same figures', () => {
    const [french, english] = [filledSample(IN_FRENCH), filledSample(IN_ENGLISH)];
    const segmentsIn = (business: Business) =>
      business.readable.select({ name: tables.segment.name }).from(tables.segment).all();
    expect(segmentsIn(french).map(({ name }) => name)).toContain('Salon');
    expect(segmentsIn(english).map(({ name }) => name)).toContain('Trade fair');
    expect(dump(english)['measurement']).toEqual(dump(french)['measurement']);
    const titles = listActions(english.readable, null).map(({ title }) => title);
    const titresFrancais = listActions(french.readable, null).map(({ title }) => title);
    expect(titles.filter((title) => titresFrancais.includes(title))).toEqual([]);
  });

  it('is the same every time it is opened on the same day', () => {
    expect(dump(freshSample(IN_FRENCH))).toEqual(dump(filledSample(IN_FRENCH)));
  });

  it('leaves a sound file', () => {
    expect(filledSample(IN_FRENCH).check()).toMatchObject({
      isGood: true,
      problems: [],
      brokenReferences: 0,
    });
  });

  it('is out of reach for undo, so that trying Ctrl+Z leaves no empty window', () => {
    const business = freshSample(IN_FRENCH);
    expect(nextCommand(business.readable, 'undo')).toBeUndefined();
    expect(business.replay('undo', NOW)).toEqual({ ok: false, error: { code: 'nothing' } });
    expect(dump(business)['measurement']?.length).toBeGreaterThan(1000);
  });
});

describe('its figures', () => {
  it('are known for every followed metric in the last finished month, or say why not', () => {
    const business = filledSample(IN_FRENCH);
    const snapshot = snapshotOf(queryOn(business, IN_FRENCH));
    const thisMonth = periodContaining('month', TODAY, snapshot.calendar);
    const lastMonth = shiftPeriod(thisMonth, -1, snapshot.calendar);
    const followed = [...snapshot.metrics.values()].filter(({ isFollowed }) => isFollowed);
    expect(followed.length).toBeGreaterThanOrEqual(45);
    const unknown = followed
      .map(({ definition }) => snapshot.engine.evaluate(definition.id, lastMonth))
      .filter(({ value }) => value === null)
      .map(({ metric, missing }) => [metric, missing[0]?.reason]);
    // The survey is sent once a quarter, so it has nothing to say of a month.
    expect(unknown).toEqual([
      ['nps', 'finer_than_cadence'],
      ['nps_promoters', 'finer_than_cadence'],
      ['nps_passives', 'finer_than_cadence'],
      ['nps_detractors', 'finer_than_cadence'],
    ]);
  });

  it('go from about 5 % to about 60 % of scalable revenue', () => {
    const snapshot = snapshotOf(queryOn(filledSample(IN_FRENCH), IN_FRENCH));
    const quarters = [7, 6, 5, 4, 3, 2, 1].map((ago) =>
      figure(snapshot, 'scalable_share', 'quarter', ago),
    );
    expect(quarters).toEqual(quarters.toSorted((a, b) => a - b));
    expect(figure(snapshot, 'scalable_share', 'month', 24)).toBeGreaterThan(3);
    expect(figure(snapshot, 'scalable_share', 'month', 24)).toBeLessThan(7);
    expect(quarters[0]).toBeLessThan(9);
    expect(quarters.at(-1)).toBeGreaterThan(48);
    expect(figure(snapshot, 'scalable_share', 'month', 1)).toBeGreaterThan(52);
    expect(figure(snapshot, 'scalable_share', 'year', 1)).toBeLessThan(25);
  });

  it('have gaps, and never a zero in the place of one', () => {
    const business = filledSample(IN_FRENCH);
    const snapshot = snapshotOf(queryOn(business, IN_FRENCH));
    const thisMonth = periodContaining('month', TODAY, snapshot.calendar);
    const months = Array.from({ length: 24 }, (_, index) =>
      shiftPeriod(thisMonth, -1 - index, snapshot.calendar),
    );
    for (const metric of ['expenses', 'days_billable', 'emails_opened']) {
      const values = months.map((month) => snapshot.engine.evaluate(metric, month).value);
      expect(values.filter((value) => value === null)).toHaveLength(1);
      expect(values).not.toContain(0);
    }
  });

  it('slow down in August and in December', () => {
    const snapshot = snapshotOf(queryOn(filledSample(IN_FRENCH), IN_FRENCH));
    const revenueIn = (key: string) => {
      const ago = (2026 - Number(key.slice(0, 4))) * 12 + 11 - Number(key.slice(5));
      return figure(snapshot, 'revenue', 'month', ago);
    };
    for (const slow of ['2025-08', '2026-08', '2025-12', '2024-12']) {
      const before = shiftPeriod(
        periodContaining('month', `${slow}-01`, snapshot.calendar),
        -1,
        snapshot.calendar,
      );
      expect(revenueIn(slow)).toBeLessThan(revenueIn(before.key) * 0.9);
    }
  });

  it('fit together: the list and the customers are what came less what went', () => {
    const snapshot = snapshotOf(queryOn(filledSample(IN_FRENCH), IN_FRENCH));
    for (const ago of [1, 5, 12, 18]) {
      const at = (metric: string, months = ago) => figure(snapshot, metric, 'month', months);
      const gained = at('customers') - at('customers', ago + 1);
      expect(at('customers_new') - at('customers_lost')).toBe(gained);
      const grown = at('list_size') - at('list_size', ago + 1);
      expect(at('list_joined') - at('list_left')).toBe(grown);
      expect(at('emails_clicked')).toBeLessThan(at('emails_opened'));
      expect(at('emails_opened')).toBeLessThan(at('emails_delivered'));
      expect(at('emails_delivered')).toBeLessThanOrEqual(at('emails_sent'));
    }
  });
});

describe('its heading and plan', () => {
  it('show a metric of the quarter that is at risk, with a projection that falls short', () => {
    const view = focusOn(filledSample(IN_FRENCH), IN_FRENCH);
    expect(view.hero?.status).toBe('at_risk');
    const { projection, value, baseline } = view.hero ?? {};
    if (!projection?.isKnown) throw new Error('no projection');
    expect(projection.value).toBeLessThan(view.pact?.line ?? 0);
    expect(projection.high).toBeGreaterThanOrEqual(view.pact?.line ?? Infinity);
    expect(value).toBeGreaterThan(baseline?.value ?? Infinity);
    expect(view.guardrail?.status).toBe('on_track');
    expect(view.chart?.limits).not.toBeNull();
  });

  it('remember four quarters, won and lost, each with its lesson', () => {
    const { past } = focusOn(filledSample(IN_FRENCH), IN_FRENCH);
    expect(past.map(({ quarter }) => quarter)).toEqual([
      '2026-Q3',
      '2026-Q2',
      '2026-Q1',
      '2025-Q4',
    ]);
    expect(past.map(({ status }) => status)).toEqual(['missed', 'met', 'met', 'missed']);
    expect(past.filter(({ learned }) => learned === '')).toEqual([]);
  });

  it('have actions in every state, three under way on the metric of the quarter, one of them late', () => {
    const actions = listActions(filledSample(IN_FRENCH).readable, null);
    expect(new Set(actions.map(({ state }) => state))).toEqual(
      new Set(['todo', 'doing', 'done', 'dropped']),
    );
    const underWay = actions.filter(
      ({ state, metric }) => state === 'doing' && metric === 'scalable_share',
    );
    expect(underWay).toHaveLength(3);
    expect(actions.filter((action) => isLate(action, TODAY))).toHaveLength(1);
    const unlearned = actions.filter(({ state, learned }) => state === 'done' && learned === '');
    expect(unlearned).toEqual([]);
  });

  it('lay out the revenue of the year, a band for utilisation, and keep a line that was raised', () => {
    const business = filledSample(IN_FRENCH);
    const snapshot = snapshotOf(queryOn(business, IN_FRENCH));
    const targetAt = (metric: string, kind: PeriodKind) =>
      snapshot.targetOf(metric, periodContaining(kind, TODAY, snapshot.calendar));
    expect(targetAt('revenue', 'year')).toMatchObject({ origin: 'rolled_up' });
    expect(targetAt('utilisation', 'month')).toMatchObject({ low: 60, high: 80 });
    const { line, was } = targetAt('revenue', 'month') ?? {};
    expect(was).toBeLessThan(line ?? 0);
  });
});

describe('its reviews', () => {
  it('were kept week after week, month after month, with one week let go of', () => {
    const context = queryOn(filledSample(IN_FRENCH), IN_FRENCH);
    const { rituals, past } = reviewsHandlers['reviews.overview'](context, {});
    const kept = Object.fromEntries(rituals.map(({ kind, run }) => [kind, run]));
    expect(kept).toEqual({ weekly: 10, monthly: 6, quarterly: 3 });
    expect(rituals.map(({ current }) => current.state)).toEqual(['kept', 'kept', 'kept']);
    expect(past.filter(({ state }) => state === 'missed')).toHaveLength(1);
    expect(past.filter(({ note }) => note !== '').length).toBeGreaterThanOrEqual(2);
    expect(past.filter((review) => review.isLate)).toEqual([]);
  });

  it('fall due again on the next Monday', () => {
    const options = { today: '2026-11-23', language: 'en' } as const;
    const { rituals } = reviewsHandlers['reviews.overview'](
      queryOn(filledSample(options), options),
      {},
    );
    expect(rituals.find(({ kind }) => kind === 'weekly')).toMatchObject({
      run: 10,
      current: { state: 'due', period: { key: '2026-W47' } },
    });
  });
});

describe('what its actions were followed by', () => {
  it('is of every kind: a signal, noise, and too early to tell', () => {
    const effects = signalsHandlers['signals.effects'](
      queryOn(filledSample(IN_FRENCH), IN_FRENCH),
      {
        metric: null,
      },
    );
    const verdicts = new Set(effects.map(({ verdict }) => verdict));
    expect(verdicts).toEqual(new Set(['signal', 'noise', 'too_early']));
  });
});

describe.each(['2027-01-01', '2026-03-31', '2028-02-29', '2026-11-22', '2026-08-31', '2026-12-31'])(
  'on %s',
  (today) => {
    const options = { today, language: 'en' } as const;

    it('nothing that happened lies after today', () => {
      const { readable } = filledSample(options);
      const started = readable.select().from(tables.period).all();
      const measured = new Set(
        readable
          .select()
          .from(tables.measurement)
          .all()
          .map(({ periodId }) => periodId),
      );
      const future = started.filter(({ id, startOn }) => measured.has(id) && startOn > today);
      expect(future).toEqual([]);
      const days = [
        ...listActions(readable, null).flatMap(({ startedOn, doneOn }) => [startedOn, doneOn]),
        ...readable
          .select()
          .from(tables.action)
          .all()
          .map(({ createdAt }) => createdAt.slice(0, 10)),
        ...listPacts(readable).map(({ chosenAt }) => chosenAt.slice(0, 10)),
        ...listReviews(readable).map(({ finishedAt }) => finishedAt?.slice(0, 10) ?? null),
        ...listAnnotations(readable, null).map(({ on }) => on),
        ...listTargetDecisions(readable).map(({ decidedAt }) => decidedAt.slice(0, 10)),
      ];
      expect(days.filter((day) => day !== null && day > today)).toEqual([]);
      expect(days.length).toBeGreaterThan(100);
    });

    it('the metric of the quarter is at risk and its guardrail holds', () => {
      const view = focusOn(filledSample(options), options);
      expect(view.hero).toMatchObject({ status: 'at_risk', projection: { isKnown: true } });
      expect(view.guardrail?.status).toBe('on_track');
      expect(view.past.map(({ status }) => status)).toEqual(['missed', 'met', 'met', 'missed']);
    });

    it('the file is sound', () => {
      expect(filledSample(options).check().isGood).toBe(true);
    });
  },
);
