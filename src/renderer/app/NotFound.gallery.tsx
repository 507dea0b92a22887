import type { PieceState } from '../gallery/piece-state.ts';
import { NotFound } from './NotFound.tsx';

export const states: readonly PieceState[] = [
  { name: 'in the content', render: () => <NotFound />, location: '/nowhere' },
];
