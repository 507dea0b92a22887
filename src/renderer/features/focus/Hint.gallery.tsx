import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { Hint } from './Hint.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'words',
    render: () => (
      <Hint label="5 of 12 cases">
        <p>Too few to judge by: from 30 cases on, the rate is coloured.</p>
      </Hint>
    ),
  },
  {
    name: 'plain',
    render: () => (
      <Hint label="Email list growth" isPlain>
        <p>New subscribers less those who left, in percent of the list at the beginning.</p>
      </Hint>
    ),
  },
];
