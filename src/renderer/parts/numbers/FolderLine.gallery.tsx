import { useEffect } from 'react';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { FolderLine } from './FolderLine.tsx';
import { forgetNumbers } from './handed-numbers.ts';

const NAME = 'Téléchargements';
const LOOKED: OutputOf<'numbers.lookIntoFolder'> = {
  name: NAME,
  state: 'looked',
  taken: ['visitors.csv', 'Export des campagnes de la semaine du 16 novembre 2026.csv'].map(
    (fileName, place) => ({ id: String(place).repeat(32), fileName, tool: 'plausible' }),
  ),
  others: 3,
};
const EMPTY = { ...LOOKED, taken: [], others: 0 };

/** What was found is handed on: nothing of it is left for the next state. */
function Alone({ isBeginning = true }: { readonly isBeginning?: boolean }) {
  useEffect(() => forgetNumbers, []);
  return <FolderLine isBeginning={isBeginning} />;
}

const state = (name: string, found: PieceState['answers']): PieceState => ({
  name,
  render: () => <Alone />,
  answers: { 'numbers.folder': { name: NAME }, 'numbers.chooseFolder': { name: NAME }, ...found },
});

export const states: readonly PieceState[] = [
  state('none named yet', { 'numbers.folder': { name: null } }),
  {
    ...state('none named yet, on the page of numbers', {
      'numbers.folder': { name: null },
      'numbers.lookIntoFolder': LOOKED,
    }),
    render: () => <Alone isBeginning={false} />,
  },
  state('new files', { 'numbers.lookIntoFolder': LOOKED }),
  state('nothing new', { 'numbers.lookIntoFolder': EMPTY }),
  state('gone', { 'numbers.lookIntoFolder': { ...EMPTY, state: 'gone' } }),
  state('closed to us', { 'numbers.lookIntoFolder': { ...EMPTY, state: 'unreadable' } }),
];
