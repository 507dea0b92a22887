import { describe, expect, it } from 'vitest';
import { checkCadenceChange } from '#shared/features/metrics/cadence-rules.ts';
import { timelineOfKept } from '#shared/features/metrics/kept-versions.ts';
import type { KeptVersion } from '#shared/features/metrics/kept-versions.ts';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import {
  BEGINNING,
  definitionBreaks,
  inForceOn,
  isSameTimeline,
  rulingDay,
  startOf,
  withStep,
} from '#shared/features/metrics/versions.ts';
import type { DatedDefinition } from '#shared/features/metrics/versions.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';

const first: MetricDefinition = {
  id: 'mine',
  kind: 'computed',
  unit: 'money',
  good: 'up',
  cadence: 'month',
  formula: 'a',
  readBy: null,
};

const formula = (version: number, from: string, text: string) => ({
  version,
  from,
  says: { formula: text },
});

const shown = (timeline: readonly DatedDefinition[]) =>
  timeline.map(({ from, version, definition }) => [from, version, definition.formula]);

function periodOf(key: string): Period {
  const parsed = parsePeriodKey(key, CIVIL_CALENDAR);
  if (!parsed.ok) throw new Error(key);
  return parsed.value;
}

describe('the versions of a definition', () => {
  it('follow each other, and the first one holds for everything before', () => {
    const timeline = [formula(2, '2026-03-01', 'b'), formula(3, '2026-06-01', 'c')].reduce(
      withStep,
      startOf(first),
    );
    expect(shown(timeline)).toEqual([
      [null, 1, 'a'],
      ['2026-03-01', 2, 'b'],
      ['2026-06-01', 3, 'c'],
    ]);
    for (const [day, text] of [
      ['1990-01-01', 'a'],
      ['2026-02-28', 'a'],
      ['2026-03-01', 'b'],
      ['2026-05-31', 'b'],
      ['2100-12-31', 'c'],
    ] as const) {
      expect(inForceOn(timeline, day).definition.formula, day).toBe(text);
    }
  });

  it('a later decision wins from its day on, whatever was planned after it', () => {
    const timeline = [formula(2, '2026-06-01', 'b'), formula(3, '2026-03-01', 'c')].reduce(
      withStep,
      startOf(first),
    );
    expect(shown(timeline)).toEqual([
      [null, 1, 'a'],
      ['2026-03-01', 3, 'c'],
    ]);
  });

  it('one that applies from the beginning leaves nothing of the others', () => {
    const timeline = [formula(2, '2026-06-01', 'b'), formula(3, BEGINNING, 'c')].reduce(
      withStep,
      startOf(first),
    );
    expect(shown(timeline)).toEqual([[null, 3, 'c']]);
  });

  it('one from the day of another takes its place', () => {
    const timeline = [formula(2, '2026-06-01', 'b'), formula(3, '2026-06-01', 'c')].reduce(
      withStep,
      startOf(first),
    );
    expect(shown(timeline)).toEqual([
      [null, 1, 'a'],
      ['2026-06-01', 3, 'c'],
    ]);
  });

  it('that say the same are one and the same timeline, whatever their numbers', () => {
    const once = withStep(startOf(first), formula(2, '2026-06-01', 'b'));
    expect(isSameTimeline(withStep(once, formula(3, '2026-06-01', 'b')), once)).toBe(true);
    expect(isSameTimeline(withStep(once, formula(3, '2026-07-01', 'b')), once)).toBe(true);
    expect(isSameTimeline(withStep(once, formula(3, '2026-05-01', 'b')), once)).toBe(false);
    expect(isSameTimeline(withStep(once, formula(3, '2026-06-01', 'c')), once)).toBe(false);
    expect(isSameTimeline(startOf(first), once)).toBe(false);
  });

  it('are told apart by the Thursday of a week', () => {
    // 2026-12-01 is a Tuesday: the week of 30 November is December's.
    expect(rulingDay(periodOf('2026-W49')) >= '2026-12-01').toBe(true);
    expect(rulingDay(periodOf('2026-W48')) >= '2026-12-01').toBe(false);
    // The week from Monday 2 February on is the first of February's.
    expect(rulingDay(periodOf('2026-02')) >= '2026-02-02').toBe(true);
  });

  it('are a break in a chart where figures are made otherwise, not where words or cadence changed', () => {
    const timeline = [
      formula(2, '2026-03-01', 'b'),
      { version: 3, from: '2026-04-01', says: { cadence: 'week' } as const },
      { version: 4, from: '2026-05-01', says: { good: 'down' } as const },
      { version: 5, from: '2026-06-01', says: { unit: 'count' } as const },
    ].reduce(withStep, startOf(first));
    const other = withStep(startOf({ ...first, id: 'other' }), formula(2, '2026-04-15', 'z'));
    const timelines = new Map([
      ['mine', { versions: timeline, isCadenceDated: true }],
      ['other', { versions: other, isCadenceDated: false }],
    ]);
    expect(definitionBreaks(timelines, ['mine', 'other', 'unknown'])).toEqual([
      { metric: 'mine', from: '2026-03-01', version: 2 },
      { metric: 'other', from: '2026-04-15', version: 2 },
      { metric: 'mine', from: '2026-05-01', version: 4 },
      { metric: 'mine', from: '2026-06-01', version: 5 },
    ]);
  });
});

describe('kept versions', () => {
  const content = { kind: 'flow', unit: 'count', good: 'up', formula: null } as const;
  const measured: MetricDefinition = { id: 'mine', readBy: null, cadence: 'month', ...content };
  const whole = (version: number, effectiveOn: string, cadence: PeriodKind): KeptVersion => ({
    version,
    effectiveOn,
    content: version === 1 ? content : { ...content, good: 'down' },
    cadence,
  });
  const decided = (version: number, effectiveOn: string, cadence: PeriodKind): KeptVersion => ({
    version,
    effectiveOn,
    content: null,
    cadence,
  });
  const cadences = (versions: readonly KeptVersion[], cadenceInUse: PeriodKind | null) => {
    const timeline = timelineOfKept({ first: measured, versions, cadenceInUse });
    return {
      ...timeline,
      versions: timeline.versions.map(({ from, definition }) => [from, definition.cadence]),
    };
  };

  it('take the cadence of the first values, and before those what was wished last', () => {
    const versions = [whole(1, '2026-01-01', 'month'), whole(2, '2026-03-01', 'week')];
    expect(cadences(versions, null)).toEqual({
      versions: [
        [null, 'month'],
        ['2026-03-01', 'week'],
      ],
      isCadenceDated: false,
    });
    expect(cadences(versions, 'quarter').versions).toEqual([
      [null, 'quarter'],
      ['2026-03-01', 'quarter'],
    ]);
  });

  it('follow decisions once there is one, and no longer the values', () => {
    const versions = [
      decided(1, BEGINNING, 'month'),
      decided(2, '2026-07-01', 'week'),
      decided(3, '2026-10-01', 'quarter'),
    ];
    expect(cadences(versions, 'week')).toEqual({
      versions: [
        [null, 'month'],
        ['2026-07-01', 'week'],
        ['2026-10-01', 'quarter'],
      ],
      isCadenceDated: true,
    });
  });

  it('of an own metric start with its first version, and whole ones leave the cadence alone', () => {
    const versions = [
      whole(1, '2026-01-01', 'month'),
      decided(2, '2026-07-01', 'week'),
      whole(3, '2026-09-01', 'month'),
    ];
    const { versions: dated } = timelineOfKept({
      first: measured,
      versions,
      cadenceInUse: 'month',
    });
    expect(
      dated.map(({ from, version, definition }) => [
        from,
        version,
        definition.cadence,
        definition.good,
      ]),
    ).toEqual([
      [null, 1, 'month', 'up'],
      ['2026-07-01', 2, 'week', 'up'],
      ['2026-09-01', 3, 'week', 'down'],
    ]);
  });
});

describe('another cadence from a day on', () => {
  const measured = { ...first, kind: 'flow', formula: null } as const;
  const timeline = { versions: startOf(measured), isCadenceDated: false };
  const change = (cadence: PeriodKind, from: string, ...entered: string[]) =>
    checkCadenceChange({
      timeline,
      cadence,
      from,
      entered: entered.map(periodOf),
      closed: [],
      calendar: CIVIL_CALENDAR,
    });

  it('begins with the longer of the two periods that holds the day', () => {
    expect(change('week', '2026-11-22', '2026-10')).toEqual({ ok: true, value: '2026-11-01' });
    expect(change('quarter', '2026-11-22', '2026-09')).toEqual({ ok: true, value: '2026-10-01' });
  });

  it('leaves no value of the old one behind it', () => {
    expect(change('week', '2026-11-22', '2026-10', '2026-12')).toEqual({
      ok: false,
      error: { code: 'cadence_in_use', period: '2026-12' },
    });
    expect(change('week', '2026-11-22', '2026-10', '2026-W50').ok).toBe(true);
  });

  it('needs values, and a metric that is entered at all', () => {
    expect(change('week', '2026-11-22')).toEqual({ ok: false, error: { code: 'no_values_yet' } });
    const computed = { timeline: { ...timeline, versions: startOf(first) }, from: '2026-11-22' };
    expect(
      checkCadenceChange({
        ...computed,
        cadence: 'week',
        entered: [periodOf('2026-10')],
        closed: [],
        calendar: CIVIL_CALENDAR,
      }),
    ).toEqual({ ok: false, error: { code: 'computed_not_editable' } });
  });
});
