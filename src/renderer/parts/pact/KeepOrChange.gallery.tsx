import { Refusal } from '#shared/ipc/refusal.ts';
import { PACT } from '#renderer/gallery/answers/focus.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { periodInfo } from '#renderer/gallery/answers/periods.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { KeepOrChange } from './KeepOrChange.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList(),
  'focus.choose': new Refusal('too_busy'),
};

const choice = (value: number, status: 'met' | 'missed', before: 'met' | null = null) => (
  <KeepOrChange
    pact={PACT}
    result={{ value, status, statusBefore: before }}
    quarter={periodInfo('2027-Q1')}
    keepId="keep"
    onChange={() => undefined}
  />
);

export const states: readonly PieceState[] = [
  { name: 'a line that was met', render: () => choice(11.4, 'met'), answers: ANSWERS },
  {
    name: 'a line that was met twice in a row',
    render: () => choice(11.4, 'met', 'met'),
    answers: ANSWERS,
  },
  { name: 'a line that was missed', render: () => choice(8.2, 'missed'), answers: ANSWERS },
];
