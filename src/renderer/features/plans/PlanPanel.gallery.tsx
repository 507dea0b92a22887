import { focusView } from '#renderer/gallery/answers/focus.ts';
import { metricList, OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { action, ACTIONS, EFFECT } from '#renderer/gallery/answers/plans.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { PlanPanel } from './PlanPanel.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList({ own: [OWN_METRIC] }),
  'vault.status': vaultStatus(),
  'focus.view': focusView(),
  'signals.effects': [EFFECT],
  'plans.list': ACTIONS.filter(({ state }) => state !== 'dropped'),
  'plans.add': ({ title }) => action(9, title),
  'plans.change': ({ id }) => action(id, 'Changed'),
  'plans.move': ({ id }) => action(id, 'Moved'),
  'plans.remove': null,
  'values.undo': { name: 'plans.remove' },
};

const ORDERED = ['First', 'Second', 'Third'].map((title, index) => action(index + 1, title));
const LATE = [
  action(1, 'In time', { state: 'doing', dueOn: '2026-12-08' }),
  action(2, 'Too late', { state: 'doing', dueOn: '2026-11-10' }),
  action(3, 'No hurry', { state: 'doing' }),
];
const MANY = [
  ...['One', 'Two', 'Three', 'Four'].map((title) => ({ title, state: 'doing' as const })),
  ...['Five', 'Six', 'Seven'].map((title) => ({ title, state: 'todo' as const })),
].map(({ title, state }, index) => action(index + 1, title, { state }));

const panel = () => <PlanPanel metric="list_growth" isShort />;

export const states: readonly PieceState[] = [
  { name: 'under way', render: panel, answers: ANSWERS, width: 400 },
  { name: 'empty', render: panel, answers: { ...ANSWERS, 'plans.list': [] }, width: 400 },
  {
    name: 'all done',
    render: panel,
    answers: { ...ANSWERS, 'plans.list': ACTIONS.filter(({ state }) => state === 'done') },
    width: 400,
  },
  { name: 'many', render: panel, answers: { ...ANSWERS, 'plans.list': MANY }, width: 400 },
  { name: 'ordered', render: panel, answers: { ...ANSWERS, 'plans.list': ORDERED }, width: 400 },
  {
    name: 'one done, whose learning is on its way',
    render: panel,
    answers: {
      ...ANSWERS,
      'plans.list': [action(1, 'Call ten clients', { state: 'done', doneOn: '2026-11-10' })],
      'plans.change': PENDING,
    },
    width: 400,
  },
  { name: 'late', render: panel, answers: { ...ANSWERS, 'plans.list': LATE }, width: 400 },
  {
    name: 'of a metric that is not the quarter’s',
    render: () => <PlanPanel metric="retention" />,
    answers: { ...ANSWERS, 'plans.list': [action(1, 'Call ten clients', { metric: 'retention' })] },
  },
  { name: 'loading', render: panel, answers: { ...ANSWERS, 'plans.list': PENDING }, width: 400 },
];
