import { TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { FormModal } from './FormModal.tsx';

function Opened() {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return <p>Closed</p>;
  return (
    <FormModal title="A letter" onClose={() => setOpen(false)}>
      <TextInput label="To" data-autofocus />
      <TextInput label="Text" />
    </FormModal>
  );
}

export const states: readonly PieceState[] = [{ name: 'nothing typed', render: () => <Opened /> }];
