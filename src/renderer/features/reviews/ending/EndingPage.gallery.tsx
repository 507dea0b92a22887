import type { ReviewsOverview } from '#shared/features/reviews/first-contract.ts';
import type { Review } from '#shared/features/reviews/contract.ts';
import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { focusView } from '#renderer/gallery/answers/focus.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { periodInfo } from '#renderer/gallery/answers/periods.ts';
import { action } from '#renderer/gallery/answers/plans.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { EndingPage } from './EndingPage.tsx';

const KEPT: ReviewsOverview['past'] = ['46', '45', '44', '42', '41', '40'].map((week, ago) => ({
  kind: 'weekly',
  period: periodInfo(`2026-W${week}`),
  state: 'kept',
  answers: { ...NO_ANSWERS, confidence: ago < 2 ? 'confident' : 'worried' },
  note: '',
  keptOn: '2026-11-16',
  isLate: false,
}));

const reading = { quarter: '2026-Q4', metric: 'list_growth', value: 8.2 };

const weekly: Review = {
  kind: 'weekly',
  period: periodInfo('2026-W46'),
  next: periodInfo('2026-W47'),
  state: 'kept',
  answers: {
    ...NO_ANSWERS,
    step: 'close',
    oneThing: 'Relancer les dix anciens clients du salon de Lyon',
    confidence: 'confident',
    reading,
  },
  note: '',
  last: {
    period: periodInfo('2026-W46'),
    text: 'Write to ten former clients',
    isAction: false,
    became: 'done',
  },
  before: { ...reading, value: 7.4 },
  confidenceQuarter: periodInfo('2026-Q4'),
};

const ANSWERS: Answers = {
  'metrics.list': metricList(),
  'focus.view': focusView(),
  'plans.list': [
    action(1, 'Guest on three podcasts', { state: 'done', doneOn: '2026-11-12' }),
    action(2, 'A talk in Lyon', {
      state: 'done',
      doneOn: '2026-11-16',
      learned: 'Forty people, twelve addresses',
    }),
  ],
  'reviews.read': weekly,
  'today.read': {
    due: [{ kind: 'review', review: 'monthly', period: periodInfo('2026-10'), isBegun: false }],
    firstSteps: null,
    nextCheckIn: '2026-11-23',
  },
  'reviews.overview': {
    today: '2026-11-22',
    rituals: [
      {
        kind: 'weekly',
        run: 3,
        current: { period: periodInfo('2026-W46'), state: 'kept' },
        nextOn: '2026-11-23',
      },
    ],
    waiting: [],
    past: KEPT,
  },
};

const quarterly: Review = {
  ...weekly,
  kind: 'quarterly',
  period: periodInfo('2026-Q3'),
  next: periodInfo('2026-Q4'),
  answers: { ...weekly.answers, reading: { ...reading, quarter: '2026-Q3' } },
  before: null,
  confidenceQuarter: null,
};

const page = () => (
  <EndingPage reviewKey={{ kind: 'weekly', period: '2026-W46' }} chooseMetric={() => null} />
);

export const states: readonly PieceState[] = [
  { name: 'a week', render: page, answers: ANSWERS },
  {
    name: 'a week that is not finished',
    render: page,
    answers: { ...ANSWERS, 'reviews.read': { ...weekly, state: 'open' } },
  },
  {
    name: 'a quarter, before the next one is chosen',
    render: page,
    answers: { ...ANSWERS, 'reviews.read': quarterly, 'focus.choose': new Refusal('too_busy') },
  },
  {
    name: 'a week of which nothing is known',
    render: page,
    answers: {
      ...ANSWERS,
      'plans.list': [],
      'reviews.read': {
        ...weekly,
        answers: NO_ANSWERS,
        before: null,
        confidenceQuarter: null,
      },
    },
  },
];
