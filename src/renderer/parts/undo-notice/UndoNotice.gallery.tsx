import { Button } from '@mantine/core';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { UndoNotice } from './UndoNotice.tsx';
import { useUndoNotice } from './use-undo-notice.ts';

const LONG =
  'Action supprimée : Écrire à toutes les personnes rencontrées au salon de Lyon en octobre';

function Deleting() {
  const tell = useUndoNotice();
  return <Button onClick={() => tell(LONG)}>Delete</Button>;
}

export const states: readonly PieceState[] = [
  {
    name: 'long words',
    render: () => <UndoNotice text={LONG} undoWord="Annuler" undoKey="Ctrl+Z" onUndo={() => {}} />,
    width: 380,
  },
  {
    name: 'told in a notice',
    render: () => <Deleting />,
    answers: { 'values.undo': { name: 'plans.remove' } },
  },
];
