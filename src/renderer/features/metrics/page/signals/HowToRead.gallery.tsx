import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { HowToRead } from './HowToRead.tsx';

export const states: readonly PieceState[] = [
  { name: 'open', render: () => <HowToRead onClose={() => {}} /> },
];
