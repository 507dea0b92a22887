import { RefusedError } from '../api/client.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { StartFailure } from './StartFailure.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'nothing could be read',
    render: () => (
      <StartFailure refused={new RefusedError({ code: 'failed' })} onRetry={() => {}} />
    ),
    isWindow: true,
  },
];
