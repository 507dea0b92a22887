import { describe, expect, it } from 'vitest';
import {
  cellsOf,
  EMPTY_DRAFT,
  focusOf,
  groupInputs,
  hasUnreadable,
  inputsToCount,
  lineOf,
} from '#renderer/app/first-run/draft.ts';
import type { FirstRunDraft } from '#renderer/app/first-run/draft.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { byId, SHIPPED } from '#tests/renderer/parts/metric/metric-summaries.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';

const metrics: MetricsById = byId(SHIPPED);
const metric = (id: string): MetricSummary => {
  const found = metrics.get(id);
  if (!found) throw new Error(`the catalogue has no ${id}`);
  return found;
};
const draftWith = (change: Partial<FirstRunDraft>): FirstRunDraft => ({
  ...EMPTY_DRAFT,
  ...change,
});
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

  it('starts from the line that is proposed to this business, and a typed one wins', () => {
    const growth = metric('list_growth');
    const freelancer = draftWith({ model: 'freelance_services' });
    expect(lineOf(freelancer, growth, 'fr')).toBe(10);
    expect(lineOf(draftWith({ lines: { list_growth: '8,5' } }), growth, 'fr')).toBe(8.5);
  });

  it('has no line where what was typed cannot be read', () => {
    const draft = draftWith({ lines: { list_growth: 'dix' } });
    expect(lineOf(draft, metric('list_growth'), 'fr')).toBeNull();
  });

  it('is offered a round line where it is worked out from that of a year', () => {
    const freelancer = draftWith({ model: 'freelance_services' });
    expect(lineOf(freelancer, metric('retention'), 'fr')).toBe(98.7);
  });

  it('is offered none that holds for another business', () => {
    expect(lineOf(EMPTY_DRAFT, metric('retention'), 'fr')).toBeNull();
    expect(lineOf(draftWith({ model: 'ecommerce' }), metric('retention'), 'fr')).toBeNull();
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
    const numbers = { 'list_size@2026-10': '', 'list_size@2026-11': '0' };
    expect(cellsOf(draftWith({ numbers }), groups, 'fr')).toEqual([
      { metric: 'list_size', period: '2026-11', segment: null, value: 0 },
    ]);
  });

  it('are read in the language that holds at the end, whichever it was when they were typed', () => {
    const groups = groupInputs([metric('revenue_time')], TODAY, CIVIL_CALENDAR);
    const typed = draftWith({ numbers: { 'revenue_time@2026-10': '1,234' } });
    expect(cellsOf(typed, groups, 'en')).toMatchObject([{ value: 123_400 }]);
    expect(cellsOf(typed, groups, 'fr')).toMatchObject([{ value: 123 }]);
  });

  it('may have decimals where they are means of counts, and not where something is counted', () => {
    const isRead = (id: string): boolean => {
      const groups = groupInputs([metric(id)], TODAY, CIVIL_CALENDAR);
      const typed = draftWith({ numbers: { [`${id}@2026-10`]: '12,4' } });
      return !hasUnreadable(typed, groups, 'fr');
    };
    expect([isRead('active_daily'), isRead('list_size')]).toEqual([true, false]);
  });

  it('hold the first run up while one of them cannot be read', () => {
    const groups = groupInputs([metric('list_size')], TODAY, CIVIL_CALENDAR);
    const typed = draftWith({ numbers: { 'list_size@2026-10': '12,5.3' } });
    expect(hasUnreadable(typed, groups, 'fr')).toBe(true);
    expect(hasUnreadable(EMPTY_DRAFT, groups, 'fr')).toBe(false);
  });

  it('are no hindrance where their metric is no longer among the chosen', () => {
    const typed = draftWith({ numbers: { 'list_size@2026-10': 'plenty' } });
    expect(hasUnreadable(typed, [], 'en')).toBe(false);
  });
});
