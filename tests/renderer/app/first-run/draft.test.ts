import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  EMPTY_DRAFT,
  focusOf,
  groupInputs,
  hasUnreadable,
  inputsToCount,
  lineOf,
} from '../../../../src/renderer/app/first-run/draft.ts';
import type { Draft, Metrics } from '../../../../src/renderer/app/first-run/draft.ts';
import { catalogue } from '../../../../src/shared/features/metrics/catalogue/catalogue.ts';
import type { MetricSummary } from '../../../../src/shared/features/metrics/contract.ts';
import { CIVIL_CALENDAR } from '../../../../src/shared/kernel/period.ts';

const metrics: Metrics = new Map(
  catalogue.map(({ id, kind, unit, good, cadence, formula, lines, words }) => [
    id,
    {
      id,
      kind,
      unit,
      good,
      cadence,
      formula,
      lines: [...lines],
      name: words.name,
      origin: 'catalogue',
      description: '',
      isFollowed: false,
      hasValues: false,
      segments: [],
    },
  ]),
);
const metric = (id: string): MetricSummary => {
  const found = metrics.get(id);
  if (!found) throw new Error(`the catalogue has no ${id}`);
  return found;
};
const draftWith = (change: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, ...change });
const TODAY = '2026-11-22';

describe('the metric of the quarter in the first run', () => {
  it('is the first chosen one until another is picked', () => {
    const chosen = ['list_growth', 'conversion_rate'];
    expect(focusOf(draftWith({ chosen }))).toBe('list_growth');
    expect(focusOf(draftWith({ chosen, focus: 'conversion_rate' }))).toBe('conversion_rate');
  });

  it('is no longer one that was given up on going back', () => {
    const draft = draftWith({ chosen: ['conversion_rate'], focus: 'list_growth' });
    expect(focusOf(draft)).toBe('conversion_rate');
  });

  it('starts from the line that ships with it, and a typed one wins', () => {
    const growth = metric('list_growth');
    expect(lineOf(EMPTY_DRAFT, growth)).toBe(10);
    const typed = { text: '8', reading: { ok: true, value: 8 } } as const;
    expect(lineOf(draftWith({ lines: { list_growth: typed } }), growth)).toBe(8);
  });

  it('has no line where what was typed cannot be read', () => {
    const typed = { text: 'dix', reading: { ok: false, error: 'not_a_number' } } as const;
    const draft = draftWith({ lines: { list_growth: typed } });
    expect(lineOf(draft, metric('list_growth'))).toBeNull();
  });
});

describe('the first numbers', () => {
  const draft = draftWith({ chosen: ['conversion_rate', 'list_growth'], focus: 'list_growth' });

  it('are the inputs of what was chosen, those of the quarter’s metric first, each once', () => {
    expect(inputsToCount(draft, metrics).map(({ id }) => id)).toEqual([
      'list_size',
      'conversions_hard',
      'prospects_contacted',
    ]);
  });

  it('count a metric that is no formula as it is', () => {
    const own = draftWith({ chosen: ['list_size'] });
    expect(inputsToCount(own, metrics).map(({ id }) => id)).toEqual(['list_size']);
  });

  it('are asked for last month and this one, also of what the catalogue counts by week', () => {
    const groups = groupInputs(inputsToCount(draft, metrics), TODAY, CIVIL_CALENDAR);
    expect(groups.map(({ kind, periods }) => [kind, periods.map(({ key }) => key)])).toEqual([
      ['month', ['2026-10', '2026-11']],
    ]);
  });

  it('are saved where one was typed: zero is a number, empty is not known', () => {
    const groups = groupInputs([metric('list_size')], TODAY, CIVIL_CALENDAR);
    const numbers = {
      'list_size@2026-10': { text: '', reading: { ok: true, value: null } },
      'list_size@2026-11': { text: '0', reading: { ok: true, value: 0 } },
    } as const;
    expect(cellsOf(draftWith({ numbers }), groups)).toEqual([
      { metric: 'list_size', period: '2026-11', segment: null, value: 0 },
    ]);
  });

  it('hold the first run up while one of them cannot be read', () => {
    const numbers = {
      'list_size@2026-10': { text: '12,5.3', reading: { ok: false, error: 'not_a_number' } },
    } as const;
    expect(hasUnreadable(draftWith({ numbers }))).toBe(true);
    expect(hasUnreadable(EMPTY_DRAFT)).toBe(false);
  });
});
