import { QueryObserver } from '@tanstack/react-query';
import { expect, it, onTestFinished } from 'vitest';
import { RefusedError } from '#renderer/api/client.ts';
import { createQueryClient, operationKey } from '#renderer/api/queries.ts';
import { unreadIn } from '#renderer/api/unread-parts.ts';

function openWindow() {
  const client = createQueryClient();
  onTestFinished(() => client.clear());
  let isBroken = true;
  const rules = (isRefusalTold: boolean) => ({
    queryKey: operationKey('ledger.rules', {}),
    queryFn: async () => {
      if (isBroken) throw new RefusedError({ code: 'failed' });
      return [];
    },
    meta: { isRefusalTold },
  });
  const shown = async (isRefusalTold: boolean) => {
    const observer = new QueryObserver(client, rules(isRefusalTold));
    onTestFinished(observer.subscribe(() => {}));
    await observer.refetch();
  };
  return { client, rules, shown, mend: () => (isBroken = false) };
}

it('what is on the screen and could not be read is told, until it can be read', async () => {
  const { client, shown, mend } = openWindow();
  await shown(false);
  const [unread] = unreadIn(client.getQueryCache());
  expect(unread?.state.error).toMatchObject({ code: 'failed' });
  mend();
  await unread?.fetch();
  expect(unreadIn(client.getQueryCache())).toEqual([]);
});

it('what its own component tells, and what nobody looks at, is not told twice', async () => {
  const told = openWindow();
  await told.shown(true);
  expect(unreadIn(told.client.getQueryCache())).toEqual([]);
  const unseen = openWindow();
  await unseen.client.prefetchQuery(unseen.rules(false));
  expect(unreadIn(unseen.client.getQueryCache())).toEqual([]);
});
