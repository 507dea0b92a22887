import { UNITS } from '#shared/kernel/quantity.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { Quantity } from './Quantity.tsx';

export const states: readonly PieceState[] = [
  {
    name: 'text, in each unit',
    render: () => UNITS.map((unit) => <p key={unit}>{<Quantity value={123_456} unit={unit} />}</p>),
  },
  { name: 'heading', render: () => <Quantity value={8.2} unit="percent" size="heading" /> },
  { name: 'hero', render: () => <Quantity value={8.2} unit="percent" size="hero" /> },
  {
    name: 'hero, a large amount in another currency',
    render: () => <Quantity value={123_456_789_00} unit="money" size="hero" />,
    settings: { currency: 'CHF' },
  },
  { name: 'zero', render: () => <Quantity value={0} unit="money" /> },
  { name: 'not known', render: () => <Quantity value={null} unit="percent" size="hero" /> },
];
