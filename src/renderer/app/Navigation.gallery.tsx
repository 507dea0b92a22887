import type { PieceState } from '../gallery/piece-state.ts';
import { Navigation } from './Navigation.tsx';

const navigation = () => <Navigation />;

export const states: readonly PieceState[] = [
  { name: 'on the focus', render: navigation },
  { name: 'on the grid', render: navigation, location: '/grid' },
  { name: 'on no screen', render: navigation, location: '/nowhere' },
];
