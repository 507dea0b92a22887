import { useState } from 'react';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { FoldButton } from './FoldButton.tsx';

function Folded() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <FoldButton
        words="What waits"
        isOpen={isOpen}
        controls="waits"
        onToggle={() => setOpen(!isOpen)}
      />
      <p id="waits">{isOpen ? 'Three entries' : ''}</p>
    </>
  );
}

export const states: readonly PieceState[] = [
  { name: 'folded', render: () => <Folded />, answers: {} },
];
