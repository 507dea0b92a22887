import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { keepFresh } from '#renderer/api/app-events.ts';
import { createQueryClient, operationKey } from '#renderer/api/queries.ts';
import { askAhead } from '#renderer/app/ask-ahead.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';

afterEach(() => vi.unstubAllGlobals());

const REFUSED = { ok: false, code: 'service_lost' };
const FIRST = ['settings.read', 'vault.status'];

/** A window that begins at a place; each of its calls waits until it is answered by its name. */
function openWindow(hash = '') {
  const waiting = new Map<string, (envelope: unknown) => void>();
  let tell = (_event: AppEvent): void => {};
  vi.stubGlobal('document', { documentElement: { lang: 'fr' } });
  vi.stubGlobal('location', { hash });
  vi.stubGlobal('window', {
    api: {
      call: (name: string) => new Promise((resolve) => waiting.set(name, resolve)),
      on: (listener: (event: AppEvent) => void) => {
        tell = listener;
        return () => {};
      },
    },
  });
  const client = createQueryClient();
  onTestFinished(keepFresh(client));
  onTestFinished(() => client.clear());
  return {
    client,
    asked: askAhead(client),
    names: () => [...waiting.keys()],
    answer: (name: string, envelope: unknown) => waiting.get(name)?.(envelope),
    tell: (event: AppEvent) => tell(event),
  };
}

it('is over once the focus was answered, where the window begins with it', async () => {
  const { client, asked, names, answer } = openWindow();
  expect(names()).toEqual(expect.arrayContaining([...FIRST, 'focus.view', 'reviews.overview']));
  const later = ['reviews.overview'];
  for (const name of names().filter((one) => !later.includes(one))) {
    answer(name, { ok: true, value: `answer to ${name}` });
  }
  await asked;
  const view = client.getQueryData(operationKey('focus.view', { quarter: null }));
  expect(view).toBe('answer to focus.view');
});

it.each(['#/grid', '#/print/2026-Q3'])('asks nothing of the focus at %s', async (hash) => {
  const { asked, names, answer } = openWindow(hash);
  expect(names()).toEqual(FIRST);
  for (const name of names()) answer(name, REFUSED);
  await asked;
});

it('is over also where everything was refused, and whoever shows it asks again', async () => {
  const { client, asked, names, answer } = openWindow();
  for (const name of names()) answer(name, REFUSED);
  await asked;
  expect(client.getQueryState(operationKey('focus.view', { quarter: null }))?.status).toBe('error');
});

it('keeps no answer that was on its way when something changed', async () => {
  const { client, asked, names, answer, tell } = openWindow();
  tell({ type: 'changed' });
  for (const name of names()) answer(name, { ok: true, value: 'of before' });
  await asked;
  expect(client.getQueryData(operationKey('settings.read', {}))).toBeUndefined();
  expect(client.getQueryData(operationKey('focus.view', { quarter: null }))).toBeUndefined();
});
