import { expect, it } from 'vitest';
import { keepService } from '#main/line/service-keeper.ts';
import type { AnswersTo } from '#main/line/line.ts';
import type { DesktopQuestions } from '#main/line/service-line.ts';
import { ORDER } from '#tests/support/kept-service.ts';

it('a thread that cannot be started is a death like any other, and told as one', async () => {
  const deaths: boolean[] = [];
  const failures: string[] = [];
  let endOfTries = (): void => {};
  const over = new Promise<void>((resolve) => (endOfTries = resolve));
  const service = keepService({
    startThread: () => {
      throw new Error('no memory for a thread');
    },
    // Nobody is there to ask anything.
    answers: {} as AnswersTo<DesktopQuestions>,
    onDeath: (isLast) => {
      deaths.push(isLast);
      if (isLast) endOfTries();
    },
    onFailure: (_where, error) => failures.push(String(error)),
  });
  const opening = service.open(ORDER);
  await expect(opening).rejects.toMatchObject({ code: 'service_lost' });
  await over;
  expect(deaths).toEqual([false, false, false, true]);
  expect(failures).toContain('Error: no memory for a thread');
  expect(await service.call('settings.read', {})).toEqual({ ok: false, code: 'service_lost' });
  await service.close();
});
