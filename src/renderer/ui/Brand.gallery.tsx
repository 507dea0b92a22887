import type { PieceState } from '../gallery/piece-state.ts';
import { Brand } from './Brand.tsx';

export const states: readonly PieceState[] = [
  { name: 'as in the navigation', render: () => <Brand />, width: 190 },
];
