import { useState } from 'react';
import { Refusal } from '#shared/ipc/refusal.ts';
import { NAMED, NOT_YET } from '#renderer/gallery/answers/bottleneck.ts';
import { PACT } from '#renderer/gallery/answers/focus.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { PactDialog } from './PactDialog.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ own: [OWN_METRIC] }),
  'focus.choose': PACT,
  'bottleneck.read': NOT_YET,
};

const dialog = (current: typeof PACT | null, quarter = '2026-Q4') => (
  <PactDialog
    quarter={quarter}
    current={current}
    isStarted={quarter === '2026-Q4'}
    onClose={() => {}}
  />
);

/** A page that opens it, and opens it again. */
function Opener() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <PactDialog quarter="2026-Q4" current={PACT} isStarted onClose={() => setOpen(false)} />
      )}
    </>
  );
}

export const states: readonly PieceState[] = [
  { name: 'choosing', render: () => dialog(null), answers: ANSWERS },
  {
    name: 'choosing, where one step is named',
    render: () => dialog(null),
    answers: { ...ANSWERS, 'bottleneck.read': NAMED },
  },
  { name: 'opened from a page', render: () => <Opener />, answers: ANSWERS },
  { name: 'changing', render: () => dialog(PACT), answers: ANSWERS },
  {
    name: 'changing, with a guardrail',
    render: () => dialog({ ...PACT, guardrail: { metric: 'expenses', line: 200_000 } }),
    answers: ANSWERS,
  },
  {
    name: 'a weak one',
    render: () => dialog({ ...PACT, metric: 'page_views', line: 4000 }),
    answers: ANSWERS,
  },
  { name: 'preparing the next', render: () => dialog(null, '2027-Q1'), answers: ANSWERS },
  {
    name: 'refused',
    render: () => dialog(PACT),
    answers: { ...ANSWERS, 'focus.choose': new Refusal('guardrail_is_focus') },
  },
  {
    name: 'being saved',
    render: () => dialog(PACT),
    answers: { ...ANSWERS, 'focus.choose': PENDING },
  },
];
