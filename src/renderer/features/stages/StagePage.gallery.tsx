import type { StageStanding } from '#shared/features/stages/contract.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { StagePage } from './StagePage.tsx';

const CHURN = {
  metric: 'churn',
  how: 'each',
  kind: 'month',
  periods: 3,
  count: 3,
  op: '<=',
  line: 5,
  sample: 30,
  held: 2,
  of: 3,
  value: 6.1,
  lacks: null,
} as const;

const STANDING: StageStanding = {
  stage: 'stickiness',
  since: '2026-06-01',
  gate: {
    to: 'virality',
    state: 'closed',
    must: [
      {
        state: 'open',
        source: 'lean_analytics',
        rule: null,
        question: 'used_as_expected',
        answer: {
          question: 'used_as_expected',
          isYes: true,
          on: '2026-11-02',
          evidence: 'Neuf sur douze s’en servent pour leurs devis',
        },
      },
      {
        state: 'not_known',
        source: 'lean_analytics',
        rule: null,
        question: 'comes_back',
        answer: null,
      },
      { state: 'closed', source: 'lean_analytics', rule: CHURN, question: null, answer: null },
    ],
    enough: [
      [
        {
          state: 'not_known',
          source: 'bain',
          rule: {
            ...CHURN,
            metric: 'nps',
            kind: 'quarter',
            periods: 1,
            count: 1,
            op: '>=',
            line: 20,
            held: 0,
            of: 1,
            value: 32,
            lacks: 'sample',
          },
          question: null,
          answer: null,
        },
      ],
      [
        {
          state: 'not_known',
          source: 'ours',
          rule: null,
          question: 'growth_bought',
          answer: null,
        },
      ],
    ],
  },
  warnings: [{ warning: 'fewer_new', to: null }],
  changes: [
    {
      from: 'empathy',
      to: 'stickiness',
      on: '2026-06-01',
      because: 'Quatre acomptes en un mois',
      wasOpen: false,
    },
    { from: null, to: 'empathy', on: '2026-01-04', because: '', wasOpen: null },
  ],
};

const ANSWERS: Answers = {
  'metrics.list': metricList({ followed: ['churn', 'ltv_cac', 'cac_payback'] }),
  'stages.read': STANDING,
  'stages.answer': null,
  'stages.move': null,
};
const page = () => <StagePage />;

export const states: readonly PieceState[] = [
  { name: 'something does not hold', render: page, answers: ANSWERS },
  {
    name: 'nothing said yet',
    render: page,
    answers: {
      ...ANSWERS,
      'stages.read': { stage: null, since: null, gate: null, warnings: [], changes: [] },
    },
  },
  {
    name: 'the last step',
    render: page,
    answers: {
      ...ANSWERS,
      'stages.read': {
        ...STANDING,
        stage: 'scale',
        gate: null,
        warnings: [{ warning: 'losing_customers', to: 'stickiness' }],
      },
    },
  },
  { name: 'loading', render: page, answers: { ...ANSWERS, 'stages.read': PENDING } },
];
