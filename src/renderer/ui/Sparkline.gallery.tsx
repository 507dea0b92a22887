import type { PieceState } from '../gallery/piece-state.ts';
import { Sparkline } from './Sparkline.tsx';

export const states: readonly PieceState[] = [
  { name: 'rising', render: () => <Sparkline values={[1, 3, 2, 5, 4, 6]} /> },
  { name: 'with a gap', render: () => <Sparkline values={[1, 3, null, null, 4, 6]} /> },
  { name: 'a lone value', render: () => <Sparkline values={[null, 3, null]} /> },
  {
    name: 'with what is usual',
    render: () => (
      <Sparkline
        values={[1, 3, 2, 5, 4, 9]}
        usual={[0, 1, 2, 3, 4, 5].map((index) => ({ lower: index / 2, upper: index / 2 + 4 }))}
        width={132}
        height={36}
      />
    ),
  },
  { name: 'flat', render: () => <Sparkline values={[5, 5, 5]} /> },
  { name: 'nothing known', render: () => <Sparkline values={[null, null]} /> },
];
