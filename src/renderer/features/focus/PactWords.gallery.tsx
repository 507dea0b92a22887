import type { FocusView } from '#shared/features/focus/contract.ts';
import { focusView, GUARDRAIL, PACT } from '#renderer/gallery/answers/focus.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { PactWords } from './PactWords.tsx';

const ANSWERS: Answers = { 'metrics.list': metricList(), 'focus.learn': null };

const words = (more: Partial<FocusView>, learned: string | null = null, pact = PACT) => (
  <PactWords view={focusView(more)} pact={pact} learned={learned} />
);

export const states: readonly PieceState[] = [
  { name: 'without a guardrail', render: () => words({}), answers: ANSWERS, width: 620 },
  {
    name: 'with a guardrail',
    render: () => words({ guardrail: GUARDRAIL }),
    answers: ANSWERS,
    width: 620,
  },
  {
    name: 'a guardrail that is not known',
    render: () =>
      words({ guardrail: { ...GUARDRAIL, value: null, status: 'not_known', sample: null } }),
    answers: ANSWERS,
    width: 620,
  },
  {
    name: 'over, nothing learned yet',
    render: () => words({}, ''),
    answers: ANSWERS,
    width: 620,
  },
  {
    name: 'long words',
    render: () =>
      words({}, 'Les témoignages font plus que le prix', {
        ...PACT,
        why: 'La liste remplit les mois creux, et c’est le seul canal qui ne coûte rien de plus quand elle grandit : chaque personne de plus vaut deux euros par an.',
        reaction: 'Anticonstitutionnellement'.repeat(4),
      }),
    answers: ANSWERS,
    width: 620,
  },
];
