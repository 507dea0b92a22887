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
