import type { OutputOf } from '#shared/ipc/contract.ts';
import { periodInfos } from './periods.ts';

type Preview = OutputOf<'metrics.preview'>;

const MONTHS = periodInfos('2026-06', '2026-11');

/** Half the revenue of a call, of the two months in which calls were counted. */
export const PREVIEW: Preview = {
  error: null,
  values: MONTHS.map((period) => {
    const known = { '2026-09': 5_000, '2026-10': 7_500 }[period.key];
    const isKnown = known !== undefined;
    return {
      period,
      value: known ?? null,
      have: isKnown ? 1 : 0,
      of: 1,
      isWhole: isKnown,
      missing: isKnown
        ? []
        : [{ metric: 'calls', segment: null, reason: 'not_known', periods: [period.key] }],
      filled:
        period.key === '2026-10'
          ? [
              {
                type: 'metric',
                metric: 'revenue_time',
                role: 'period',
                unit: 'money',
                value: 300_000,
              },
              { type: 'sign', sign: '/' },
              { type: 'metric', metric: 'calls', role: 'period', unit: 'count', value: 20 },
              { type: 'sign', sign: '/' },
              { type: 'number', value: 2 },
            ]
          : [],
    };
  }),
};

/** A formula that only the whole file knows to be wrong. */
export const CIRCULAR_PREVIEW: Preview = {
  error: {
    problem: 'circular_definition',
    start: 0,
    end: 12,
    facts: { circle: ['calls', 'per_call', 'calls'] },
  },
  values: [],
};
