import { Button, Modal, TextInput } from '@mantine/core';
import { useState } from 'react';
import { findEntryCommands } from '#renderer/features/ledger/ledger-commands.ts';
import { reviewAtWorkCommands } from '#renderer/features/reviews/review-commands.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { useCommandGroup } from '#renderer/parts/command/shown-commands.ts';
import { CommandCentre } from './CommandCentre.tsx';
import { EVERYDAY } from './groups.ts';

/** A page on which a review is held and something can be found, and a dialog over it. */
function Page() {
  const [done, setDone] = useState<readonly string[]>([]);
  const [isOpen, setOpen] = useState(false);
  const note = (what: string) => (): void => setDone((before) => [...before, what]);
  useCommandGroup(reviewAtWorkCommands, () => ({ goOn: note('went on'), leave: note('left') }));
  useCommandGroup(findEntryCommands, () => ({ find: note('found') }));
  return (
    <>
      <Button onClick={() => setOpen(true)}>Open</Button>
      <p role="status" aria-label="Done">
        {done.join(', ')}
      </p>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title="Over the page"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <TextInput label="Words" data-autofocus />
      </Modal>
      <CommandCentre commands={EVERYDAY} />
    </>
  );
}

export const states: readonly PieceState[] = [
  {
    name: 'a page with commands, and a dialog',
    render: () => <Page />,
    location: '/reviews',
    answers: {
      'vault.status': vaultStatus(),
      'metrics.list': [],
      'values.undoState': { undo: 'values.enter', redo: null },
      'values.undo': { name: 'values.enter' },
      'plans.list': [],
      'ledger.parties': [],
      'ledger.list': { entries: [] },
    },
  },
];
