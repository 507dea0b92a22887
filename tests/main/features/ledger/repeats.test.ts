import { expect, it } from 'vitest';
import { openDesk } from '#tests/support/desk.ts';
import { expense } from '#tests/shared/features/ledger/entries.ts';

it('a dismissed proposal stays away, and undo brings it back', async () => {
  const desk = openDesk();
  for (const month of ['08', '09', '10']) {
    await desk.call('ledger.add', expense({ paidOn: `2026-${month}-05`, party: 'EDF' }));
  }
  const proposed = async () =>
    (await desk.call('ledger.repeats', {})).map(({ entry }) => entry.seq);
  expect(await proposed()).toEqual([3]);
  await desk.call('ledger.dismissRepeat', { seq: 3 });
  expect(await proposed()).toEqual([]);
  await desk.call('values.undo', {});
  expect(await proposed()).toEqual([3]);
});
