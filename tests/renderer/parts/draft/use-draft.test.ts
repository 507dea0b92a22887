import type { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { createQueryClient, readAnew } from '#renderer/api/queries.ts';
import { draftsIn } from '#renderer/parts/draft/use-draft.ts';

const WRITTEN = { first: '{"title":""}', written: { title: 'Call ten clients' } };

function clientWithDraft(): QueryClient {
  const client = createQueryClient();
  draftsIn(client).set('action', WRITTEN);
  return client;
}

it('is kept over every change of the business, until it is given up', async () => {
  const client = clientWithDraft();
  await readAnew(client);
  expect(draftsIn(client).get('action')).toEqual(WRITTEN);
  draftsIn(client).delete('action');
  expect(draftsIn(client).get('action')).toBeUndefined();
});

it('is not there in another business', async () => {
  const client = clientWithDraft();
  // As the window does when another one is opened.
  await client.resetQueries();
  expect(draftsIn(client).get('action')).toBeUndefined();
});
