import { join } from 'node:path';
import { MessageChannel } from 'node:worker_threads';
import { afterEach, expect, it, vi } from 'vitest';
import { createLine } from '#main/line/line.ts';
import type { DesktopQuestions, ServiceQuestions } from '#main/line/service-line.ts';
import { createStopBoard } from '#main/line/stop-board.ts';
import { runService } from '#main/service/run-service.ts';
import { ORDER } from '#tests/support/kept-service.ts';
import { freshFolder } from '../db/business-on-disk.ts';

afterEach(() => vi.useRealTimers());

it('a service that was closed looks at its file no more, however long its thread still lives', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  const folder = freshFolder();
  const { port1: port, port2: here } = new MessageChannel();
  runService(port, {
    business: join(folder, 'solocap.sqlite'),
    sample: join(folder, 'sample.sqlite'),
    backups: join(folder, 'backups'),
    left: join(folder, 'left-whole'),
    appVersion: '1.2.3',
    hearsTrialDay: false,
    stops: createStopBoard(),
  });
  const failures: string[] = [];
  const answers: Partial<Record<string, (told: never) => null>> = {
    look: () => null,
    event: () => null,
    failure: ({ where, report }: { where: string; report: string }) => {
      failures.push(`${where}: ${report}`);
      return null;
    },
  };
  const service = createLine<ServiceQuestions, DesktopQuestions>(here, answers as never, () => {});
  expect(await service.ask('open', ORDER)).toEqual({ failure: null });
  await service.ask('close', null);
  vi.advanceTimersByTime(5000);
  // What was told before is heard before this answer.
  expect(await service.ask('call', { name: 'none', input: {}, id: 1 })).toMatchObject({
    ok: false,
  });
  expect(failures).toEqual([]);
  here.close();
});
