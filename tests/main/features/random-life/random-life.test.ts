import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listMeasurements } from '#main/features/values/store.ts';
import { openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { figure } from '#tests/support/figures.ts';
import { longRuns } from '#tests/support/runs.ts';
import { METRICS, Model, MONTHS, PAST_QUARTER, QUARTERS, toText } from './model.ts';
import type { MetricName, ModelPact, State } from './model.ts';
import { life } from './steps.ts';

/** What the real business says of itself, asked as the window asks. */
async function stateOf(desk: Desk): Promise<State> {
  const metrics = await desk.call('metrics.list', {});
  const actions = await desk.call('plans.list', { metric: null });
  const stored = listMeasurements(desk.business().readable);
  const titlesIn = (list: string) =>
    actions.filter(({ state }) => state === list).map(({ title }) => title);
  const { business_name: name } = await desk.call('settings.read', {});
  return {
    followed: new Set(metrics.filter(({ isFollowed }) => isFollowed).map(({ id }) => id)),
    values: new Map(
      stored.map((row) => [`${row.metric}|${row.periodKey}|${row.segment ?? ''}`, row.value]),
    ),
    lines: await linesOf(desk),
    pacts: await pactsOf(desk),
    plan: {
      todo: titlesIn('todo'),
      doing: titlesIn('doing'),
      done: titlesIn('done'),
      dropped: titlesIn('dropped'),
    },
    name,
  };
}

/** Lines of months and of the quarters ahead are their own; the past quarter's is asked by itself. */
async function linesOf(desk: Desk): Promise<State['lines']> {
  const lines = new Map<string, number>();
  for (const metric of METRICS) {
    for (const key of [...MONTHS, ...QUARTERS]) {
      const { line } = await figure(desk, metric, key);
      if (line !== null) lines.set(`${metric}|${key}`, line);
    }
  }
  return lines;
}

async function pactsOf(desk: Desk): Promise<State['pacts']> {
  const { past } = await desk.call('focus.view', { quarter: '2027-Q2' });
  const pacts = past.map(({ quarter, metric, line, learned }): [string, ModelPact] => [
    quarter,
    { metric: metric as MetricName, line, learned },
  ]);
  return new Map(pacts);
}

async function expectSame(desk: Desk, model: Model): Promise<void> {
  const lines = new Map([...model.now.lines].filter(([key]) => !key.endsWith(PAST_QUARTER)));
  expect(toText(await stateOf(desk))).toBe(toText({ ...model.now, lines }));
  for (const metric of METRICS) {
    const { value, line } = await figure(desk, metric, PAST_QUARTER);
    expect([value, line]).toEqual([model.total(metric), model.lineOfQuarter(metric)]);
  }
}

const SEQUENCES = longRuns('SOLOCAP_SEQUENCES', 500);

describe('a random life of a business', () => {
  it(
    'is the same in the file and in memory after every step, undo and restarts included',
    { timeout: 60_000 + SEQUENCES * 10_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(life, async (steps) => {
          const desk = openDesk();
          const model = new Model();
          for (const step of steps) {
            await step(model, desk);
            await expectSame(desk, model);
          }
          expect(desk.failures).toEqual([]);
          expect(desk.business().check()).toMatchObject({ isGood: true });
          desk.business().close();
        }),
        { numRuns: SEQUENCES },
      );
    },
  );
});
