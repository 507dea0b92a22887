import { UNITS } from '#shared/kernel/unit.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { Value } from './Value.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'text, in each unit',
    render: () => UNITS.map((unit) => <p key={unit}>{<Value value={123_456} unit={unit} />}</p>),
  },
  { name: 'heading', render: () => <Value value={8.2} unit="percent" size="heading" /> },
  { name: 'hero', render: () => <Value value={8.2} unit="percent" size="hero" /> },
  {
    name: 'hero, a large amount in another currency',
    render: () => <Value value={123_456_789_00} unit="money" size="hero" />,
    settings: { currency: 'CHF' },
  },
  { name: 'zero', render: () => <Value value={0} unit="money" /> },
  { name: 'not known', render: () => <Value value={null} unit="percent" size="hero" /> },
];
