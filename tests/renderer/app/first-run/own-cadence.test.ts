import { expect, it } from 'vitest';
import { cellsOf, EMPTY_DRAFT, groupInputs, inputsToCount } from '#renderer/app/first-run/draft.ts';
import { ownCadences } from '#renderer/app/first-run/own-cadence.ts';
import { outcomesOf } from '#renderer/app/first-run/typed-figures.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { byId, SHIPPED } from '#tests/renderer/parts/metric/metric-summaries.ts';
import { openDesk, TODAY } from '#tests/support/desk.ts';

const metrics = byId(SHIPPED);
const chosen = { ...EMPTY_DRAFT, chosen: ['day_rate'] };
const groups = groupInputs(inputsToCount(chosen, metrics), TODAY, CIVIL_CALENDAR);
const numbers = {
  'revenue_time@2026-10': '6 000',
  'days_billable@2026-10': '12',
  'revenue_time@2026-11': '4 000',
};
const draft = { ...chosen, numbers };

it('the typed months come to what the app will tell, while they are typed', () => {
  const [rate] = outcomesOf(draft, metrics, groups, { language: 'fr', ...CIVIL_CALENDAR });
  expect(rate?.figures.map(({ value }) => value)).toEqual([50_000, null]);
  const half = { ...chosen, numbers: { 'revenue_time@2026-10': '6 000' } };
  const [waiting] = outcomesOf(half, metrics, groups, { language: 'fr', ...CIVIL_CALENDAR });
  expect(waiting?.missing.map(({ id }) => id)).toEqual(['days_billable']);
});

it('a month of what is counted by the week is kept, and the weeks after it are asked for', async () => {
  const desk = openDesk();
  const cells = cellsOf(draft, groups, 'fr');
  await desk.call('metrics.follow', { metrics: ['day_rate'], isFollowed: true });
  await desk.call('values.enter', { cells, isEstimate: true });
  const own = ownCadences(cells, groups, metrics);
  expect(own).toEqual([{ metric: 'days_billable', cadence: 'week', from: '2026-11-01' }]);
  for (const change of own) await desk.call('metrics.changeCadence', change);
  const known = await desk.call('metrics.list', {});
  expect(known.find(({ id }) => id === 'days_billable')?.cadence).toBe('week');
  const week = { metric: 'days_billable', period: '2026-W46', segment: null, value: 3 };
  await desk.call('values.enter', { cells: [week], isEstimate: false });
  const { rows } = await desk.call('values.grid', {
    kind: 'month',
    from: '2026-10',
    to: '2026-10',
  });
  const rate = rows.find(({ metric }) => metric === 'day_rate');
  expect(rate?.cells.map(({ value }) => value)).toEqual([50_000]);
});
