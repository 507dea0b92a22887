import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from './draft/draft-place.ts';
import { useKeptState } from './draft/use-kept-state.ts';
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

function Reopened() {
  const [isOpen, setOpen] = useState(true);
  if (!isOpen) return <Button onClick={() => setOpen(true)}>Open</Button>;
  return <Letter onClose={() => setOpen(false)} />;
}

type LetterProps = { readonly onClose: () => void };

const Letter = withDraft(() => 'letter', LetterFields);

function LetterFields({ onClose }: LetterProps) {
  const [text, setText] = useKeptState('text', '');
  const leave = useDraftEnd(onClose);
  return (
    <FormModal title="A letter" onClose={onClose}>
      <TextInput
        label="Text"
        data-autofocus
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button onClick={leave}>Cancel</Button>
    </FormModal>
  );
}

export const states: readonly PieceState[] = [
  { name: 'nothing typed', render: () => <Opened /> },
  { name: 'kept over its closing', render: () => <Reopened /> },
];
