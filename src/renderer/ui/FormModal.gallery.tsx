import { Autocomplete, Button, Drawer, Popover, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { withDraft } from '#renderer/parts/draft/DraftScope.tsx';
import { useDraftEnd } from './draft/draft-place.ts';
import { useKeptState } from './draft/use-kept-state.ts';
import { DayField } from './DayField.tsx';
import { FormModal } from './FormModal.tsx';
import { useEscape } from './use-escape.ts';

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

/** All that can lie over each other: what opens from a dialog, over a drawer. */
function Layers() {
  const [isDrawn, setDrawn] = useState(true);
  useEscape(isDrawn, () => setDrawn(false));
  const [isOpen, setOpen] = useState(false);
  return (
    <Drawer
      closeOnEscape={false}
      opened={isDrawn}
      onClose={() => setDrawn(false)}
      title="A drawer"
      closeButtonProps={{ 'aria-label': '×' }}
    >
      <Button onClick={() => setOpen(true)}>Open</Button>
      {isOpen && <Fields onClose={() => setOpen(false)} />}
    </Drawer>
  );
}

const Fields = withDraft(() => 'fields', FieldsOfAllKinds);

function FieldsOfAllKinds({ onClose }: LetterProps) {
  const [name, setName] = useKeptState('name', '');
  const [day, setDay] = useKeptState<string | null>('day', null);
  return (
    <FormModal title="A letter" onClose={onClose}>
      <Select label="Country" data={['France', 'Italy']} searchable />
      <Autocomplete label="Name" data={['Ada', 'Alan']} value={name} onChange={setName} />
      <DayField label="Day" value={day} onDay={setDay} />
      <Popover withRoles={false} trapFocus returnFocus>
        <Popover.Target>
          <Button>More</Button>
        </Popover.Target>
        <Popover.Dropdown role="dialog" aria-label="More of it">
          <TextInput label="Street" />
        </Popover.Dropdown>
      </Popover>
    </FormModal>
  );
}

export const states: readonly PieceState[] = [
  { name: 'nothing typed', render: () => <Opened /> },
  { name: 'over a drawer, with lists in it', render: () => <Layers /> },
  { name: 'kept over its closing', render: () => <Reopened /> },
];
