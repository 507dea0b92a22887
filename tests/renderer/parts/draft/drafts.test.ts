import type { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { createQueryClient, readAnew } from '#renderer/api/queries.ts';
import { draftsIn } from '#renderer/parts/draft/drafts.ts';

const WRITTEN = { first: '{"title":""}', written: { title: 'Call ten clients' } };

function clientWithDraft(): QueryClient {
  const client = createQueryClient();
  draftsIn(client).set('action', 'fields', WRITTEN);
  return client;
}

it('is kept over every change of the business, until it is given up', async () => {
  const client = clientWithDraft();
  await readAnew(client);
  expect(draftsIn(client).get('action', 'fields')).toEqual(WRITTEN);
  draftsIn(client).delete('action', 'fields');
  expect(draftsIn(client).get('action', 'fields')).toBeUndefined();
});

it('is not there in another business', async () => {
  const client = clientWithDraft();
  // As the window does when another one is opened.
  await client.resetQueries();
  expect(draftsIn(client).get('action', 'fields')).toBeUndefined();
});

it('is given up with all that was written in its form, and nothing of another', () => {
  const client = clientWithDraft();
  draftsIn(client).set('action', 'place', WRITTEN);
  draftsIn(client).set('action 1', 'fields', WRITTEN);
  draftsIn(client).forget('action');
  expect(draftsIn(client).of('action')).toEqual([]);
  expect(draftsIn(client).get('action 1', 'fields')).toEqual(WRITTEN);
});
