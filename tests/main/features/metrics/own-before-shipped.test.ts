import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { metric } from '#main/db/schema.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import { openDesk } from '#tests/support/desk.ts';

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
