import { stepProps, THREE_CHOSEN } from '#renderer/gallery/answers/first-run.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { PactStep } from './PactStep.tsx';

const ANSWERS: Answers = { 'vault.status': vaultStatus({ isEmpty: true }) };

export const states: readonly PieceState[] = [
  {
    name: 'to be filled',
    render: () => <PactStep {...stepProps(THREE_CHOSEN)} />,
    answers: ANSWERS,
  },
  {
    name: 'filled, a weak one',
    render: () => (
      <PactStep
        {...stepProps({
          ...THREE_CHOSEN,
          chosen: ['page_views', 'cac'],
          lines: { page_views: 'beaucoup' },
          why: 'L’agenda est plein jusqu’à Noël.',
          reaction: 'Deux matinées par semaine pour le cours.',
        })}
      />
    ),
    answers: ANSWERS,
  },
];
