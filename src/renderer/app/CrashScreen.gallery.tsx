import type { PieceState } from '../gallery/piece-state.ts';
import { CrashScreen } from './CrashScreen.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'in the content',
    render: () => <CrashScreen error={new Error('no row')} retry={() => {}} />,
    location: '/grid',
  },
];
