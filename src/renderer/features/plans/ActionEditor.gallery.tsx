import { useState } from 'react';
import { Refusal } from '#shared/ipc/refusal.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { action, ACTIONS, EFFECT } from '#renderer/gallery/answers/plans.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { ActionEditor } from './ActionEditor.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ own: [OWN_METRIC] }),
  'signals.effects': [EFFECT],
  'plans.add': ({ title }) => action(9, title),
  'plans.change': ({ id }) => action(id, 'Changed'),
};

const close = (): void => {};
const [underWay, , long, , done] = ACTIONS;

const edit = (one: (typeof ACTIONS)[number] | undefined) => (
  <ActionEditor {...(one ? { action: one } : {})} onClose={close} />
);

/** A page that opens it, and opens it again. */
function Opener() {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && <ActionEditor metric="list_growth" onClose={() => setOpen(false)} />}
    </>
  );
}

export const states: readonly PieceState[] = [
  { name: 'new', render: () => <ActionEditor onClose={close} />, answers: ANSWERS },
  {
    name: 'new, of a metric',
    render: () => <ActionEditor metric="list_growth" state="doing" onClose={close} />,
    answers: ANSWERS,
  },
  { name: 'opened from a page', render: () => <Opener />, answers: ANSWERS },
  { name: 'under way', render: () => edit(underWay), answers: ANSWERS },
  { name: 'long words', render: () => edit(long), answers: ANSWERS },
  { name: 'done, with what followed', render: () => edit(done), answers: ANSWERS },
  {
    name: 'at its due date',
    render: () => <ActionEditor action={action(1, 'Call')} field="dueOn" onClose={close} />,
    answers: ANSWERS,
  },
  {
    name: 'refused',
    render: () => edit(underWay),
    answers: { ...ANSWERS, 'plans.change': new Refusal('not_found') },
  },
  {
    name: 'being saved',
    render: () => edit(underWay),
    answers: { ...ANSWERS, 'plans.change': PENDING },
  },
];
