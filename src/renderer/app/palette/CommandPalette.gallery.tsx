import { Refusal } from '#shared/ipc/refusal.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { stillCommands } from '#renderer/gallery/still-commands.ts';
import { CommandPalette } from './CommandPalette.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'before any metric is followed',
    render: () => <CommandPalette offered={stillCommands()} />,
    answers: { 'metrics.list': [] },
  },
  {
    name: 'while the metrics cannot be read',
    render: () => <CommandPalette offered={stillCommands()} />,
    answers: { 'metrics.list': new Refusal('failed') },
  },
];
