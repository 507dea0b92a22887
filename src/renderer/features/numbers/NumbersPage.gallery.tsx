import { Refusal } from '#shared/ipc/refusal.ts';
import { TOOLS } from '#renderer/gallery/answers/numbers.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { NumbersPage } from './NumbersPage.tsx';
import { TakenNumbers } from './TakenNumbers.tsx';

const ANSWERS: Answers = {
  'numbers.profiles': TOOLS,
  'numbers.folder': { name: 'Téléchargements' },
  'numbers.chooseFiles': new Refusal('file_damaged', { details: { file: 'visites.csv' } }),
  'values.undo': { name: 'numbers.take' },
};

export const states: readonly PieceState[] = [
  { name: 'no file yet', render: () => <NumbersPage />, answers: ANSWERS },
  {
    name: 'still asking for the tools',
    render: () => <NumbersPage />,
    answers: { ...ANSWERS, 'numbers.profiles': PENDING },
  },
  {
    name: 'taken',
    render: () => <TakenNumbers taken={{ values: 14, metrics: 0 }} />,
    answers: ANSWERS,
  },
];
