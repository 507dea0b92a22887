import { describe, expect, it } from 'vitest';
import { unlessStopped, watchWork } from '#main/operations/work.ts';
import type { WorkProgress } from '#shared/ipc/channels.ts';
import { counted } from '#shared/kernel/counted.ts';

function watched() {
  const told: (WorkProgress | null)[] = [];
  const stopped = new Set<number>();
  let now = 0;
  const watch = watchWork({
    // Each row takes a millisecond.
    now: () => (now += 1),
    tell: (_call, progress) => told.push(progress),
    isStopped: (call) => stopped.has(call),
  });
  return { told, stopped, watch };
}

describe('long work', () => {
  it('tells a step that is not counted at once, and of many rows only as often as someone reads', () => {
    const { told, watch } = watched();
    const { progress, end } = watch.begin(1);
    progress('reading');
    for (let row = 0; row < 1000; row += 1) progress('importing', row, 1000);
    progress('writing', 1, null, 'a.csv');
    progress('writing', 1, null, 'b.csv');
    end();
    expect(told[0]).toEqual({ step: 'reading', done: 0, of: null, canStop: true });
    expect(told).toContainEqual({ step: 'importing', done: 99, of: 1000, canStop: true });
    expect(told.slice(-3)).toEqual([
      { step: 'writing', done: 1, of: null, canStop: true, about: 'a.csv' },
      { step: 'writing', done: 1, of: null, canStop: true, about: 'b.csv' },
      null,
    ]);
    expect(told.filter((one) => one?.step === 'importing')).toHaveLength(10);
  });

  it('that is over before anyone could read of it says no word', () => {
    const { told, watch } = watched();
    watch.begin(1).end();
    const quick = watch.begin(2);
    quick.progress('importing', 0, 1);
    quick.end();
    expect(told).toEqual([]);
  });

  it('stops where it was asked to, and no other', () => {
    const { stopped, watch } = watched();
    const [first, second] = [watch.begin(1), watch.begin(2)];
    stopped.add(1);
    expect(() => first.progress('importing')).toThrow('stopped');
    expect(() => second.progress('importing')).not.toThrow();
  });

  it('says from where on it cannot be stopped', () => {
    const { told, watch } = watched();
    const { progress } = watch.begin(1);
    progress('checking');
    progress('restoring');
    expect(told).toMatchObject([{ canStop: true }, { step: 'restoring', canStop: false }]);
  });

  it('can be counted row by row', () => {
    const seen: number[] = [];
    expect([...counted(['a', 'b'], (done) => seen.push(done))]).toEqual(['a', 'b']);
    expect(seen).toEqual([1, 2]);
  });
});

describe('work that asks nobody whether to go on', () => {
  const never = new Promise<string>(() => {});

  it('is waited for, with what comes of it', async () => {
    await expect(unlessStopped(Promise.resolve('a page'), () => {})).resolves.toBe('a page');
    const failed = Promise.reject(new Error('no paper'));
    await expect(unlessStopped(failed, () => {})).rejects.toThrow('no paper');
  });

  it('is given up once it is stopped', async () => {
    let looks = 0;
    const stopped = unlessStopped(never, () => {
      looks += 1;
      if (looks === 2) throw new Error('stopped');
    });
    await expect(stopped).rejects.toThrow('stopped');
  });
});
