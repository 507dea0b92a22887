import { UNITS } from '#shared/kernel/unit.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { Change } from './Change.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'up, in each unit',
    render: () => UNITS.map((unit) => <p key={unit}>{<Change value={1234.5} unit={unit} />}</p>),
  },
  {
    name: 'down, in each unit',
    render: () => UNITS.map((unit) => <p key={unit}>{<Change value={-2} unit={unit} />}</p>),
  },
  { name: 'none', render: () => <Change value={0} unit="percent" /> },
  { name: 'not known', render: () => <Change value={null} unit="money" /> },
];
