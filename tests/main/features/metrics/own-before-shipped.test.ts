import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { metric, metricDefinition } from '#main/db/schema.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk } from '#tests/support/desk.ts';
import { figure } from '#tests/support/figures.ts';
import { importGridText } from '#tests/support/grid-text.ts';

const MINE: InputOf<'metrics.define'> = {
  id: 'mine',
  kind: 'flow',
  unit: 'count',
  good: 'up',
  cadence: 'month',
  formula: null,
  name: { fr: 'La mienne', en: 'Mine' },
  description: '',
};

it('a metric stays one’s own where a later version ships another under its id', async () => {
  const desk = openDesk();
  await desk.call('metrics.define', MINE);
  // As if the catalogue had come to have one that is called `mine`.
  desk.business().runCommand({ name: 'older', door: 'typed', at: desk.clock.now() }, (db) => {
    db.update(metric).set({ slug: 'sessions' }).where(eq(metric.slug, 'mine')).run();
  });
  desk.restart();
  await desk.call('metrics.define', { ...MINE, id: 'sessions', description: 'À moi' });
  const listed = await desk.call('metrics.list', {});
  expect(listed.filter(({ id }) => id === 'sessions')).toMatchObject([
    { origin: 'own', name: { fr: 'La mienne' }, description: 'À moi' },
  ]);
});

it('a metric keeps a name that a later version ships for another', async () => {
  const desk = openDesk();
  await desk.call('metrics.define', MINE);
  desk.business().runCommand({ name: 'older', door: 'typed', at: desk.clock.now() }, (db) => {
    db.update(metricDefinition).set({ nameFr: 'Devis signés' }).run();
  });
  desk.restart();
  const name = { fr: 'Devis signés', en: 'Mine' };
  await desk.call('metrics.define', { ...MINE, name, description: 'À moi' });
  const listed = await desk.call('metrics.list', {});
  expect(listed.filter(({ id }) => id === 'mine')).toMatchObject([{ name, description: 'À moi' }]);
});

it('a name that the catalogue gave up is free, and a file means one’s own by it from then on', async () => {
  const desk = openDesk();
  await desk.call('metrics.define', { ...MINE, name: { fr: 'Panier moyen', en: 'Basket' } });
  importGridText(desk, 'metric,2026-10\nPanier moyen,120\n', 'chiffres.csv');
  expect(await figure(desk, 'mine', '2026-10')).toMatchObject({ value: 120 });
});
