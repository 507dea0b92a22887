import { expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import { pact, type, cell, typeRow } from '#tests/support/figures.ts';

it('a formula in a running month tells no further than the input that ends first', async () => {
  const desk = openDesk();
  await typeRow(desk, 'revenue_time', { '2026-10': 200_000 });
  await typeRow(desk, 'revenue_scalable', { '2026-10': 0 });
  desk.goTo('2026-11-10');
  await type(desk, cell('revenue_time', '2026-11', 200_000));
  desk.goTo('2026-11-20');
  await type(desk, cell('revenue_scalable', '2026-11', 0));
  await desk.call('metrics.follow', { metrics: ['revenue'], isFollowed: true });
  await desk.call('focus.choose', pact('2026-Q4', 'revenue', 1_000_000));
  const { hero } = await desk.call('focus.view', { quarter: '2026-Q4' });
  // 4 000 € in 31 and 10 of the 92 days.
  expect(hero?.projection).toMatchObject({ isKnown: true });
  const value = hero?.projection?.isKnown === true ? hero.projection.value : 0;
  expect(Math.round(value)).toBe(Math.round((400_000 * 92) / 41));
});
