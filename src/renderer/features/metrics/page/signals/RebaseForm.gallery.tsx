import { createRef } from 'react';
import { TODAY } from '#renderer/gallery/answers/periods.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { RebaseForm } from './RebaseForm.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'open',
    render: () => (
      <RebaseForm
        metric="sessions"
        day="2026-11-16"
        today={TODAY}
        onClose={() => {}}
        returnTo={createRef<HTMLElement>()}
      />
    ),
    answers: { 'signals.rebase': { from: '2026-11-16' } },
  },
];
