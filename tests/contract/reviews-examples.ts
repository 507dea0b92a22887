import type { OperationName } from '#shared/ipc/contract.ts';
import { fileOf } from '../support/desk.ts';
import type { Desk } from '../support/desk.ts';
import type { Example } from './example.ts';
import { choose, enter, enterWeeks, plan } from './given.ts';

type ReviewsOperation = Extract<OperationName, `reviews.${string}`>;

const WEEK = { kind: 'weekly', period: '2026-W46' } as const;

const review = (desk: Desk) =>
  desk.call('reviews.save', {
    ...WEEK,
    answers: { step: 'actions', oneThing: 'Appeler dix clients' },
    note: 'Calme',
  });

/** A call of each operation of the reviews. */
export const REVIEWS_EXAMPLES: { readonly [N in ReviewsOperation]: Example<N> } = {
  'reviews.overview': { given: review, input: {} },
  'reviews.read': { given: review, input: WEEK },
  'reviews.numbers': {
    given: enter,
    input: { kind: 'monthly', period: '2026-10' },
  },
  'reviews.becomes': {
    given: enter,
    input: { metric: 'revenue_time', segment: null, period: '2026-10', value: 480_000 },
  },
  'reviews.gaps': {
    given: enter,
    input: { kind: 'quarterly', period: '2026-Q3' },
  },
  'reviews.moved': { given: enterWeeks, input: { kind: 'weekly', period: '2026-W40' } },
  'reviews.save': {
    given: review,
    input: {
      ...WEEK,
      answers: {
        step: 'close',
        questions: [{ question: 'Quoi de neuf ?', answer: 'Deux signatures' }],
        channels: { LinkedIn: 'push' },
        decision: 'keep',
        notKnown: ['sessions||2026-W46'],
      },
      note: 'Une bonne semaine',
    },
  },
  'reviews.endOneThing': {
    given: async (desk) => {
      await plan(desk);
      await desk.call('reviews.chooseOneThing', {
        kind: 'weekly',
        period: '2026-W45',
        action: 2,
        title: '',
      });
      await desk.call('reviews.finish', { kind: 'weekly', period: '2026-W45', closes: false });
    },
    input: { period: '2026-W46', became: 'kept' },
  },
  'reviews.chooseOneThing': {
    given: choose,
    input: { ...WEEK, action: null, title: 'Relire la page de vente' },
  },
  'reviews.finish': { given: review, input: { ...WEEK, closes: true } },
  'reviews.letGo': {
    given: review,
    input: { reviews: [WEEK, { kind: 'monthly', period: '2026-09' }] },
  },
  'reviews.exportCalendar': {
    given: (desk) => {
      desk.desktop.savesTo = fileOf(desk, 'bilans.ics');
    },
    input: {},
  },
  'reviews.printReport': {
    given: (desk) => {
      desk.desktop.savesTo = fileOf(desk, 'bilan.pdf');
    },
    input: { quarter: '2026-Q4' },
  },
};
