import { useState } from 'react';
import type { PieceState } from '../gallery/piece-state.ts';
import { ValueInput } from './ValueInput.tsx';

const hear = (): void => {};

function Following() {
  const [value, setValue] = useState<number | null>(100);
  const [text, setText] = useState('');
  return (
    <>
      <ValueInput
        label="Total"
        unit="count"
        initial={value}
        onEntry={(entry) => {
          setText(entry.text);
          if (entry.reading.ok) setValue(entry.reading.value);
        }}
      />
      <p>
        {value} by {text}
      </p>
    </>
  );
}

export const states: readonly PieceState[] = [
  {
    name: 'empty',
    render: () => <ValueInput label="Total" unit="money" onEntry={hear} />,
    width: 240,
  },
  {
    name: 'filled',
    render: () => <ValueInput label="Total" unit="percent" initial={8.25} onEntry={hear} />,
    width: 240,
  },
  { name: 'given what is typed', render: () => <Following />, width: 240 },
  {
    name: 'in doubt',
    render: () => <ValueInput label="Total" unit="money" initialText="1.234" onEntry={hear} />,
    width: 240,
  },
  {
    name: 'no number',
    render: () => <ValueInput label="Total" unit="money" initialText="a lot" onEntry={hear} />,
    width: 240,
  },
  {
    name: 'refused',
    render: () => (
      <ValueInput
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
    render: () => <ValueInput label="Total" unit="months" onEntry={hear} />,
    width: 240,
  },
  {
    name: 'one of a unit with a word',
    render: () => <ValueInput label="Total" unit="days" initial={1} onEntry={hear} />,
    width: 240,
  },
  {
    name: 'disabled',
    render: () => <ValueInput label="Total" unit="minutes" initial={90} disabled onEntry={hear} />,
    width: 240,
  },
];
