import { Button } from '@mantine/core';
import { useState } from 'react';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { Value } from '#renderer/ui/Value.tsx';
import type { PieceState } from '#renderer/gallery/piece-state.ts';

export const states: readonly PieceState[] = [
  { name: 'before it changes', render: () => <Changing /> },
  { name: 'before another takes its place', render: () => <Changing isAnother /> },
];

/** A value and its status, and what changes them, as the focus view shows them. */
function Changing({ isAnother = false }: { readonly isAnother?: boolean }) {
  const [step, setStep] = useState<'before' | 'after' | 'gone'>('before');
  const isAfter = step === 'after';
  const of = isAfter && isAnother ? 'trials' : 'leads';
  return (
    <>
      {step !== 'gone' && (
        <p>
          <Value value={isAfter ? 520 : 410} unit="count" size="hero" of={of} />
          <StatusMark status={isAfter ? 'on_track' : 'off_track'} of={of} />
        </p>
      )}
      <Button onClick={() => setStep('after')}>Change</Button>
      <Button onClick={() => setStep('gone')}>Take away</Button>
    </>
  );
}
