import { Button } from '@mantine/core';
import type { PieceState } from '../gallery/piece-state.ts';
import { PageHeading } from './PageHeading.tsx';

const LONG = 'Coût d’acquisition d’un client venu par une recommandation, hors salons et publicité';

export const states: readonly PieceState[] = [
  { name: 'title alone', render: () => <PageHeading title="Metrics" /> },
  {
    name: 'with a line and buttons',
    render: () => (
      <PageHeading
        title="Ledger"
        about="Receipts and expenses, on the day the money moved"
        actions={
          <>
            <Button variant="default">Import a statement…</Button>
            <Button>For my accountant…</Button>
          </>
        }
      />
    ),
  },
  {
    name: 'long words',
    render: () => (
      <PageHeading
        title={LONG}
        about={LONG}
        actions={<Button variant="default">Modifier la définition</Button>}
      />
    ),
  },
  { name: 'only read aloud', render: () => <PageHeading title="Focus" isHidden /> },
];
