import type { PieceState } from '../gallery/piece-state.ts';
import { QuantityInput } from './QuantityInput.tsx';

const hear = (): void => {};

export const states: readonly PieceState[] = [
  {
    name: 'empty',
    render: () => <QuantityInput label="Total" unit="money" onEntry={hear} />,
    width: 240,
  },
  {
    name: 'filled',
    render: () => <QuantityInput label="Total" unit="percent" initial={8.25} onEntry={hear} />,
    width: 240,
  },
  {
    name: 'in doubt',
    render: () => <QuantityInput label="Total" unit="money" initialText="1.234" onEntry={hear} />,
    width: 240,
  },
  {
    name: 'no number',
    render: () => <QuantityInput label="Total" unit="money" initialText="a lot" onEntry={hear} />,
    width: 240,
  },
  {
    name: 'refused',
    render: () => (
      <QuantityInput
        label="Total"
        unit="days"
        initial={3}
        error="No more days than the month has."
        onEntry={hear}
      />
    ),
    width: 240,
  },
  {
    name: 'of a unit with a word',
    render: () => <QuantityInput label="Total" unit="months" onEntry={hear} />,
    width: 240,
  },
  {
    name: 'one of a unit with a word',
    render: () => <QuantityInput label="Total" unit="days" initial={1} onEntry={hear} />,
    width: 240,
  },
  {
    name: 'disabled',
    render: () => (
      <QuantityInput label="Total" unit="minutes" initial={90} disabled onEntry={hear} />
    ),
    width: 240,
  },
];
