import { Button } from '@mantine/core';
import type { PieceState } from '../gallery/piece-state.ts';
import { EmptyState } from './EmptyState.tsx';

export const states: readonly PieceState[] = [
  { name: 'title alone', render: () => <EmptyState title="No action yet" /> },
  {
    name: 'with the first step',
    render: () => (
      <EmptyState
        title="No action yet"
        text="What you will do about a metric stands here: one line, a state, a due date."
        action={<Button>Add an action</Button>}
      />
    ),
  },
  {
    name: 'long words in a panel',
    render: () => (
      <EmptyState
        title="Anticonstitutionnellement vide, en attendant la première action"
        text="Une phrase qui s’étend sur plusieurs lignes, parce que le panneau où elle se trouve est étroit."
        action={<Button>Ajouter une action pour cette métrique</Button>}
      />
    ),
    width: 320,
  },
];
