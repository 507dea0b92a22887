import { describe, expect, it } from 'vitest';
import { planTargets } from '#renderer/features/targets/sheet/target-plan.ts';
import type { PlanSheet } from '#renderer/features/targets/sheet/target-plan.ts';
import { decidedYear } from '#renderer/features/targets/sheet/decided-year.ts';
import { targetSource } from '#renderer/features/targets/sheet/target-source.ts';
import { pasted } from '#renderer/parts/sheet/bulk.ts';
import { levelsShown, yearRows } from '#renderer/features/targets/sheet/year-rows.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { yearOf } from '#tests/support/target-year.ts';

const OWN_METRIC: MetricSummary = {
  id: 'revenue',
  origin: 'own',
  kind: 'flow',
  unit: 'money',
  good: 'up',
  cadence: 'month',
  formula: null,
  readBy: null,
  name: { fr: 'CA', en: 'Revenue' },
  description: '',
  isFollowed: true,
  hasValues: true,
  segments: [],
};
const year = yearOf({ line: { '2026-01': 1000 }, closed: ['2026-03'] });
const sheet: PlanSheet = {
  metric: 'revenue',
  unit: 'money',
  language: 'fr',
  levels: ['floor', 'line', 'stretch'],
  entryOf: (row) => year.periods.find(({ period }) => period.key === row),
};
const band: PlanSheet = { ...sheet, unit: 'percent', levels: ['low', 'high'] };
const at = (row: string, column: number, text: string) => ({ position: { row, column }, text });

describe('typed targets', () => {
  it('change their level and keep the others, one draft for each period', () => {
    const plan = planTargets([at('2026-01', 0, '8,50'), at('2026-01', 2, '1 200')], sheet);
    expect(plan).toMatchObject({
      isSound: true,
      drafts: [{ period: '2026-01', floor: 850, line: 1000, stretch: 120_000, low: null }],
    });
  });

  it('take the decimal mark that the pasted cells prove', () => {
    const plan = planTargets([at('2026-01', 1, '1.250'), at('2026-02', 1, '12.5')], sheet);
    expect(plan).toMatchObject({ drafts: [{ line: 125 }, { line: 1250 }] });
  });

  it('are all refused where one cannot be read, or its period is closed', () => {
    const plan = planTargets(
      [at('2026-01', 1, '5'), at('2026-02', 1, '12,5.3'), at('2026-03', 1, '7')],
      sheet,
    );
    expect(plan.isSound).toBe(false);
    expect(
      plan.isSound ? [] : [...plan.faults].map(([key, { reason }]) => [key, reason.code]),
    ).toEqual([
      ['2026-02@1', 'not_a_number'],
      ['2026-03@1', 'closed_period'],
    ]);
  });

  it('of a band may not be upside down', () => {
    const plan = planTargets([at('2026-01', 0, '80'), at('2026-01', 1, '60')], band);
    expect(plan).toMatchObject({ isSound: false });
    expect(planTargets([at('2026-01', 0, '60'), at('2026-01', 1, '80')], band).isSound).toBe(true);
  });
});

describe('a table pasted into the targets', () => {
  const source = targetSource({
    metric: OWN_METRIC,
    levels: ['floor', 'line', 'stretch'],
    entries: year.periods,
    language: 'fr',
    suggested: () => null,
    save: () => Promise.resolve({ isSaved: true, faults: new Map() }),
  });

  it('goes down where it is a row that is too long for the levels, as a year of a spreadsheet', () => {
    const range = { top: 0, left: 1, bottom: 0, right: 1 };
    const down = pasted(source, range, '1\t2\t3');
    expect(down).toMatchObject({ texts: [{}, {}, {}], range: { bottom: 2, right: 1 } });
    expect(pasted(source, range, '1\t2')).toMatchObject({ range: { bottom: 0, right: 2 } });
  });
});

describe('a year of which targets were just decided', () => {
  it('shows them at once as its own, beside the levels that were there', () => {
    const known = yearOf({ line: { '2026-01': 1000 } });
    const next = decidedYear(known, [{ metric: 'revenue', period: '2026-01', floor: 800 }]);
    expect(next.periods[0]).toMatchObject({ floor: 800, line: 1000, origin: 'own' });
    expect(next.periods[1]).toBe(known.periods[1]);
  });

  it('shows none where all levels were withdrawn', () => {
    const known = yearOf({ line: { '2026-01': 1000 } });
    const next = decidedYear(known, [{ metric: 'revenue', period: '2026-01', line: null }]);
    expect(next.periods[0]).toMatchObject({ line: null, origin: null });
  });

  it('is the same one where they are of another metric or another year', () => {
    const known = yearOf();
    expect(decidedYear(known, [{ metric: 'churn', period: '2026-01', line: 5 }])).toBe(known);
    expect(decidedYear(known, [{ metric: 'revenue', period: '2027-01', line: 5 }])).toBe(known);
  });
});

describe('the rows of a year', () => {
  const quarters = yearOf({ kind: 'quarter' });
  const keysOf = (kind: 'month' | 'week') =>
    yearRows(yearOf({ kind }), quarters, CIVIL_CALENDAR).map(({ key }) => key);

  it('have the total of a quarter after its last month, and the year at the end', () => {
    expect(keysOf('month').slice(0, 5)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-Q1',
      '2026-04',
    ]);
    expect(keysOf('month').slice(-2)).toEqual(['2026-Q4', '2026']);
  });

  it('count a week to the quarter that holds its Thursday', () => {
    const keys = keysOf('week');
    expect(keys.slice(12, 15)).toEqual(['2026-W13', '2026-Q1', '2026-W14']);
    expect(keys).toHaveLength(53 + 5);
  });

  it('are a single one where a metric is counted by the year', () => {
    expect(yearRows(yearOf({ kind: 'year' }), null, CIVIL_CALENDAR)).toHaveLength(1);
  });

  it('have columns for the usual levels, and for any other that is set', () => {
    expect(levelsShown('up', year.periods)).toEqual(['floor', 'line', 'stretch']);
    expect(levelsShown('band', year.periods)).toEqual(['low', 'high', 'line']);
  });
});
