import { useState } from 'react';
import type { Day } from '#shared/kernel/day.ts';
import type { PieceState } from '../gallery/piece-state.ts';
import { DayField } from './DayField.tsx';

function Field({ first, isClearable }: { first: Day | null; isClearable?: boolean }) {
  const [day, setDay] = useState(first);
  return <DayField label="Date" value={day} onDay={setDay} isClearable={isClearable ?? true} />;
}

export const states: readonly PieceState[] = [
  { name: 'empty', render: () => <Field first={null} />, width: 240 },
  { name: 'filled', render: () => <Field first="2026-11-22" />, width: 240 },
  {
    name: 'always a day',
    render: () => <Field first="2026-11-22" isClearable={false} />,
    width: 240,
  },
  {
    name: 'refused',
    render: () => <DayField label="Date" value="2026-12-31" error="…" onDay={() => {}} />,
    width: 240,
  },
];
