import { Refusal } from '#shared/ipc/refusal.ts';
import { focusView, GUARDRAIL, PACT, PAST } from '#renderer/gallery/answers/focus.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { FocusPage } from './FocusPage.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ own: [OWN_METRIC] }),
  'focus.view': focusView({ past: PAST, guardrail: GUARDRAIL }),
  'reviews.overview': { today: '2026-11-22', rituals: [], waiting: [], past: [] },
};

const page = () => <FocusPage plan={() => null} oneThing={null} checkIn={null} now={null} />;

export const states: readonly PieceState[] = [
  { name: 'chosen', render: page, answers: ANSWERS },
  {
    name: 'nothing chosen',
    render: page,
    answers: { ...ANSWERS, 'focus.view': focusView({ pact: null, hero: null, chart: null }) },
  },
  {
    name: 'a new quarter before its pact',
    render: page,
    answers: {
      ...ANSWERS,
      'focus.view': ({ quarter }) =>
        quarter === null
          ? focusView({ pact: null, hero: null, chart: null, past: PAST })
          : focusView({ pact: { ...PACT, metric: 'conversion_rate', line: 4 } }),
      'focus.choose': new Refusal('too_busy'),
    },
  },
  { name: 'loading', render: page, answers: { ...ANSWERS, 'focus.view': PENDING } },
  { name: 'failed', render: page, answers: { ...ANSWERS, 'focus.view': new Refusal('failed') } },
];
