import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { RefusedError } from '#renderer/api/client.ts';
import { createQueryClient, operationKey } from '#renderer/api/queries.ts';
import { optimisticCommand } from '#renderer/parts/sheet/use-optimistic-command.ts';
import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import type { Settings } from '#shared/features/settings/model.ts';

afterEach(() => vi.unstubAllGlobals());

type CommandOutcome = 'done' | 'refused';

/** A window with settings on its screen; a command waits in the main process until it is answered. */
async function openWindow() {
  let kept: Settings = { ...DEFAULT_SETTINGS, theme: 'system', language: 'en' };
  const waiting: ((outcome: CommandOutcome) => void)[] = [];
  const readings = { count: 0 };
  const carryOut = (change: Partial<Settings>): Promise<unknown> =>
    new Promise((resolve) => {
      waiting.push((outcome) => {
        if (outcome === 'refused') return resolve({ ok: false, code: 'failed' });
        kept = { ...kept, ...change };
        resolve({ ok: true, value: kept });
      });
    });
  vi.stubGlobal('window', {
    api: { call: (_name: string, change: Partial<Settings>) => carryOut(change) },
  });
  const client = createQueryClient();
  const queryKey = operationKey('settings.read', {});
  const shown = new QueryObserver(client, {
    queryKey,
    queryFn: () => {
      readings.count += 1;
      return Promise.resolve(kept);
    },
  });
  onTestFinished(shown.subscribe(() => {}));
  onTestFinished(() => client.clear());
  await client.fetchQuery({ queryKey });
  const change = optimisticCommand(client, {
    name: 'settings.change',
    update: {
      query: 'settings.read',
      update: (settings, _asked, input) => ({ ...settings, ...input }) as Settings,
    },
    meta: { isRefusalHandled: true },
  });
  return {
    change,
    readings,
    answer: async (place: number, outcome: CommandOutcome) => {
      await expect.poll(() => waiting.length).toBeGreaterThan(place);
      waiting[place]?.(outcome);
    },
    seen: () => {
      const { theme, language } = shown.getCurrentResult().data ?? {};
      return [theme, language];
    },
  };
}

it('the outcome is seen in the same breath, and stays where the command is carried out', async () => {
  const { change, answer, seen } = await openWindow();
  const done = change({ theme: 'dark' });
  expect(seen()).toEqual(['dark', 'en']);
  await answer(0, 'done');
  await expect(done).resolves.toMatchObject({ theme: 'dark' });
  expect(seen()).toEqual(['dark', 'en']);
});

it('what was there comes back where the command is refused, and the file is asked again', async () => {
  const { change, answer, seen, readings } = await openWindow();
  const refused = change({ theme: 'dark' });
  await answer(0, 'refused');
  await expect(refused).rejects.toBeInstanceOf(RefusedError);
  expect(seen()).toEqual(['system', 'en']);
  await expect.poll(() => readings.count).toBe(2);
});

it('a refusal takes nothing of a later command with it, and leaves the last word to the file', async () => {
  const { change, answer, seen } = await openWindow();
  const first = change({ theme: 'dark' });
  const second = change({ language: 'fr' });
  expect(seen()).toEqual(['dark', 'fr']);
  await answer(1, 'done');
  await second;
  await answer(0, 'refused');
  await expect(first).rejects.toBeInstanceOf(RefusedError);
  expect(seen()[1]).toBe('fr');
  await expect.poll(seen).toEqual(['system', 'fr']);
});
