import type { FocusView } from '#shared/features/focus/contract.ts';
import { CHART, focusView, HERO, PACT } from '#renderer/gallery/answers/focus.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { periodInfo } from '#renderer/gallery/answers/periods.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { FocusFacts } from './FocusFacts.tsx';

const ANSWERS: Answers = { 'metrics.list': metricList() };

const facts = (more: Partial<typeof HERO>, view: Partial<FocusView> = {}, pact = PACT) => (
  <FocusFacts view={focusView({ ...view, hero: { ...HERO, ...more } })} pact={pact} />
);

const REVENUE = {
  ...PACT,
  metric: 'revenue_time',
  line: 3_000_000,
  readingKind: 'quarter',
} as const;

export const states: readonly PieceState[] = [
  { name: 'a level with its projection', render: () => facts({}), answers: ANSWERS },
  {
    name: 'of few cases',
    render: () => facts({ sample: { part: 5, whole: 12 }, projection: null }),
    answers: ANSWERS,
  },
  {
    name: 'of many cases, no change',
    render: () =>
      facts({
        sample: { part: 5_000, whole: 12_000 },
        baseline: { period: '2026-Q3', value: 8.2 },
      }),
    answers: ANSWERS,
  },
  {
    name: 'a sum so far, of parts',
    render: () =>
      facts(
        {
          period: periodInfo('2026-Q4'),
          value: 1_425_000,
          have: 1,
          of: 3,
          projection: {
            isKnown: true,
            method: 'straight_line',
            points: 0,
            value: 2_514_000,
            low: 2_200_000,
            high: 3_020_000,
            at: '2026-12-31',
          },
        },
        {},
        REVENUE,
      ),
    answers: ANSWERS,
  },
  {
    name: 'too few points to project',
    render: () => facts({ projection: { isKnown: false, have: 1, need: 3 } }),
    answers: ANSWERS,
  },
  {
    name: 'no value yet',
    render: () => facts({ value: null, baseline: null, projection: null }, { chart: null }),
    answers: ANSWERS,
  },
  {
    name: 'nothing this period',
    render: () => facts({ value: null }, { chart: CHART }),
    answers: ANSWERS,
  },
];
