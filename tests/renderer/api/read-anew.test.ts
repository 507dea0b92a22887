import { QueryObserver } from '@tanstack/react-query';
import { expect, it, onTestFinished } from 'vitest';
import { createQueryClient, operationKey, readAnew } from '#renderer/api/queries.ts';

/** A window whose figures are counted: each reading gives the next number. */
function openWindow() {
  const client = createQueryClient();
  const readings = { grid: 0, list: 0 };
  const grid = {
    queryKey: operationKey('values.grid', { kind: 'month', from: '2026-01', to: '2026-12' }),
    queryFn: async () => (readings.grid += 1),
  };
  const list = {
    queryKey: operationKey('metrics.list', {}),
    queryFn: async () => (readings.list += 1),
  };
  onTestFinished(() => client.clear());
  return { client, readings, grid, list };
}

it('what is on the screen is read again, and what is not is forgotten without being read', async () => {
  const { client, readings, grid, list } = openWindow();
  const shown = new QueryObserver(client, grid);
  const stop = shown.subscribe(() => {});
  await client.fetchQuery(grid);
  await client.fetchQuery(list);
  await readAnew(client);
  expect(shown.getCurrentResult().data).toBe(2);
  expect(client.getQueryData(list.queryKey)).toBeUndefined();
  expect(readings).toEqual({ grid: 2, list: 1 });
  stop();
});

it('what is shown but not asked for now keeps its answer, and is read again once it is asked for', async () => {
  const { client, readings, grid } = openWindow();
  const shown = new QueryObserver(client, { ...grid, enabled: true });
  const stop = shown.subscribe(() => {});
  await client.fetchQuery(grid);
  shown.setOptions({ ...grid, enabled: false });
  await readAnew(client);
  expect(shown.getCurrentResult().data).toBe(1);
  shown.setOptions({ ...grid, enabled: true });
  await client.fetchQuery(grid);
  expect(shown.getCurrentResult().data).toBe(2);
  expect(readings.grid).toBe(2);
  stop();
});

it('an answer on its way, which was asked for before the change, is not taken for a new one', async () => {
  const { client, grid } = openWindow();
  const asked: ((figure: string) => void)[] = [];
  const queryFn = () => new Promise<string>((resolve) => asked.push(resolve));
  const shown = new QueryObserver(client, { queryKey: grid.queryKey, queryFn });
  const stop = shown.subscribe(() => {});
  const reading = readAnew(client);
  asked[0]?.('of yesterday');
  await expect.poll(() => asked.length).toBe(2);
  asked[1]?.('of today');
  await reading;
  expect(shown.getCurrentResult()).toMatchObject({ data: 'of today', isFetching: false });
  stop();
});

it('words and parts of the program, which no command changes, stay', async () => {
  const { client } = openWindow();
  client.setQueryData(['words', 'fr'], 'bonjour');
  await readAnew(client);
  expect(client.getQueryData(['words', 'fr'])).toBe('bonjour');
});
