import type {
  ValueExplanation,
  Relative,
  ExplanationPart,
  UnfoldedValue,
} from '#shared/features/values/contract.ts';

const PLAIN: UnfoldedValue = {
  kind: 'flow',
  value: null,
  unit: 'count',
  have: 1,
  of: 1,
  isWhole: true,
  missing: [],
  sample: null,
  formula: null,
  filled: [],
  version: 1,
  definedSince: null,
  versions: 1,
  used: [],
};

export function usedValue(
  period: string,
  value: number,
  more: Partial<UnfoldedValue['used'][number]> = {},
): UnfoldedValue['used'][number] {
  return {
    period,
    value,
    segment: null,
    sampleSize: null,
    source: 'typed',
    sourceDetail: null,
    note: null,
    ...more,
  };
}

/** The explanation of a value of October; an input that is not known, unless more is said. */
export function cellExplanation(more: Partial<ValueExplanation> = {}): ValueExplanation {
  return {
    ...PLAIN,
    metric: 'leads',
    period: '2026-10',
    segment: null,
    status: 'no_target',
    line: null,
    source: null,
    sourceDetail: null,
    parts: [],
    dependants: [],
    history: [],
    note: null,
    ledgerSays: null,
    ...more,
  };
}

export function explanationPart(
  metric: string,
  value: number | null,
  more: Partial<ExplanationPart> = {},
) {
  const period = more.period ?? '2026-10';
  return {
    ...PLAIN,
    metric,
    value,
    role: 'period',
    depth: 1,
    period,
    periods: [period],
    used: value === null ? [] : [usedValue(period, value)],
    ...more,
  } satisfies ExplanationPart;
}

/** A value that is held beside another one. */
export function relative(metric: string, more: Partial<Relative> = {}): Relative {
  return { ...PLAIN, metric, method: null, isChosen: false, ...more };
}

/** The typed revenue of October: two values, a note, a history, a target. */
export const TYPED_EXPLANATION: ValueExplanation = cellExplanation({
  metric: 'revenue_time',
  unit: 'money',
  value: 420_000,
  status: 'missed',
  line: 500_000,
  source: 'typed',
  used: [usedValue('2026-10', 420_000, { note: 'Two days at the fair' })],
  note: 'Two days at the fair',
  dependants: ['revenue', 'scalable_share'],
  history: [
    { at: '2026-11-21T09:00:00.000Z', source: 'typed', before: 400_000, after: 420_000 },
    { at: '2026-11-02T09:00:00.000Z', source: 'imported', before: null, after: 400_000 },
    { at: '2026-11-03T09:00:00.000Z', source: 'undo', before: 400_000, after: null },
  ],
});

/** A conversion rate of October, by its formula, from two inputs. */
export const COMPUTED_EXPLANATION: ValueExplanation = cellExplanation({
  metric: 'conversion_rate',
  kind: 'computed',
  unit: 'percent',
  value: 2.5,
  status: 'missed',
  line: 4,
  sample: { part: 1, whole: 40 },
  formula: 'conversions_hard / prospects_contacted * 100',
  filled: [
    { type: 'metric', metric: 'conversions_hard', role: 'period', unit: 'count', value: 1 },
    { type: 'sign', sign: '/' },
    { type: 'metric', metric: 'prospects_contacted', role: 'period', unit: 'count', value: 40 },
    { type: 'sign', sign: '*' },
    { type: 'number', value: 100 },
  ],
  parts: [explanationPart('conversions_hard', 1), explanationPart('prospects_contacted', 40)],
  dependants: ['cac'],
});
