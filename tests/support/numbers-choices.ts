import type { Day } from '#shared/kernel/day.ts';
import type { Desk } from './desk.ts';
import type { InputOf } from '#shared/ipc/contract.ts';

type NumbersChoices = InputOf<'numbers.read'>['choices'];
type TakenValue = InputOf<'numbers.enterTaken'>['values'][number];

/** Files as they are recognised, with nothing chosen. */
export const AS_RECOGNISED: NumbersChoices = {
  profile: null,
  kind: null,
  from: null,
  until: null,
  dayOrder: null,
  rates: {},
  withPartial: false,
  only: null,
  takesAll: false,
};

/** A number of a week that a person took from a file of Plausible. */
export function takenValue(
  metric: string,
  value: number,
  more: Partial<TakenValue> = {},
): TakenValue {
  return {
    metric,
    period: '2026-W46',
    segment: null,
    kind: 'week',
    value,
    unit: 'count',
    sample: null,
    before: null,
    isPartial: false,
    movesUntil: null,
    rows: 7,
    rule: 'sum',
    column: 'visits',
    source: {
      via: 'numbers',
      profile: 'plausible',
      files: [{ name: 'visitors.csv', sha256: 'a'.repeat(64) }],
      rows: 7,
      rule: 'sum',
      until: '2026-11-15',
    },
    ...more,
  };
}

/** Takes the visits of these days, 30 a day, from the file of a tool, whole weeks or not. */
export async function takeVisits(desk: Desk, days: readonly Day[]): Promise<void> {
  const heading = 'date,visitors,pageviews,visits,views_per_visit,bounce_rate,visit_duration';
  const rows = days.map((day) => `${day},20,60,30,2,50,60`);
  const bytes = new TextEncoder().encode([heading, ...rows].join('\n'));
  const file = { name: 'visitors.csv', bytes, isOnlyKnown: false };
  const { id } = await desk.call('numbers.dropFile', file);
  const choices = { ...AS_RECOGNISED, withPartial: true };
  await desk.call('numbers.take', { files: [id], choices, without: [] });
}
