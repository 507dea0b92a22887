import { describe, expect, it } from 'vitest';
import { planTargets } from '#renderer/features/targets/sheet/target-plan.ts';
import type { PlanSheet } from '#renderer/features/targets/sheet/target-plan.ts';
import { pasted } from '#renderer/features/targets/sheet/pasted.ts';
import { levelsShown, yearRows } from '#renderer/features/targets/sheet/year-rows.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { yearOf } from '#tests/support/target-year.ts';

const year = yearOf({ line: { '2026-01': 1000 }, closed: ['2026-03'] });
const sheet: PlanSheet = {
  metric: 'revenue',
  unit: 'money',
  language: 'fr',
  levels: ['floor', 'line', 'stretch'],
  entryOf: (row) => year.periods.find(({ period }) => period.key === row),
};
const band: PlanSheet = { ...sheet, unit: 'percent', levels: ['low', 'high'] };
const at = (row: string, column: number, text: string) => ({ spot: { row, at: column }, text });

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
  const field = { rowKeys: ['a', 'b', 'c'], last: 2 };
  const area = (top: number, left: number, bottom = top, right = left) => ({
    top,
    left,
    bottom,
    right,
  });

  it('goes into the rows and levels from where one is', () => {
    const cells = pasted([['1'], ['2']], area(1, 1), field);
    expect(cells).toEqual([at('b', 1, '1'), at('c', 1, '2')]);
  });

  it('goes down where it is a row that is too long for the levels', () => {
    const cells = pasted([['1', '2', '3']], area(0, 1), field);
    expect(cells?.map(({ spot }) => spot.row)).toEqual(['a', 'b', 'c']);
  });

  it('fills the selection where it is one cell', () => {
    expect(pasted([['9']], area(0, 0, 1, 1), field)).toHaveLength(4);
  });

  it('has to have room', () => {
    expect(pasted([['1'], ['2'], ['3']], area(1, 1), field)).toBeNull();
    expect(pasted([['1', '2', '3', '4']], area(0, 0), field)).toBeNull();
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
