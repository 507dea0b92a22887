import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { MovingInLink } from './MovingInLink.tsx';

export const states: readonly PieceState[] = [
  { name: 'as in the settings', render: () => <MovingInLink /> },
];
