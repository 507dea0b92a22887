import { Refusal } from '#shared/ipc/refusal.ts';
import { focusView } from '#renderer/gallery/answers/focus.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { action, ACTIONS, EFFECT } from '#renderer/gallery/answers/plans.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { PlanPage } from './PlanPage.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ own: [OWN_METRIC] }),
  'vault.status': vaultStatus(),
  'focus.view': focusView(),
  'signals.effects': [EFFECT],
  'plans.list': [...ACTIONS],
  'plans.add': ({ title }) => action(9, title),
  'plans.change': ({ id }) => action(id, 'Changed'),
  'plans.move': ({ id }) => action(id, 'Moved'),
  'plans.remove': null,
  'values.undo': { name: 'plans.remove' },
};

const page = () => <PlanPage />;

export const states: readonly PieceState[] = [
  { name: 'something in each column', render: page, answers: ANSWERS },
  {
    name: 'three actions',
    render: page,
    answers: {
      ...ANSWERS,
      'plans.list': [
        action(1, 'Write the guide'),
        action(2, 'Record the talk', { metric: 'retention' }),
        action(3, 'Call ten clients', { state: 'doing' }),
      ],
    },
  },
  {
    name: 'three weeks',
    render: page,
    answers: {
      ...ANSWERS,
      'plans.list': [
        action(1, 'Write the guide', { dueOn: '2026-11-20' }),
        action(2, 'Record the talk', { dueOn: '2026-11-24' }),
        action(3, 'Call ten clients', { dueOn: '2026-11-26' }),
        action(4, 'Print the flyer'),
      ],
    },
  },
  { name: 'empty', render: page, answers: { ...ANSWERS, 'plans.list': [] } },
  { name: 'loading', render: page, answers: { ...ANSWERS, 'plans.list': PENDING } },
  { name: 'failed', render: page, answers: { ...ANSWERS, 'plans.list': new Refusal('failed') } },
];
