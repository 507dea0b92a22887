import { Refusal } from '#shared/ipc/refusal.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { targetYear } from '#renderer/gallery/answers/targets.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { TargetsPage } from './TargetsPage.tsx';

const ANSWERS: Answers = {
  'metrics.list': metricList(),
  'vault.status': vaultStatus(),
  'targets.year': targetYear(),
  'targets.set': ({ objectives }) => ({ written: objectives.length }),
  'targets.fill': { written: 12, skipped: [] },
};

const page = (id = 'revenue_time') => <TargetsPage id={id} />;

export const states: readonly PieceState[] = [
  { name: 'a year begun', render: () => page(), answers: ANSWERS },
  {
    name: 'a target that the catalogue suggests',
    render: () => page('list_growth'),
    answers: ANSWERS,
  },
  {
    name: 'a closed month',
    render: () => page(),
    answers: { ...ANSWERS, 'targets.year': targetYear(['2026-01']) },
  },
  {
    name: 'a file that takes nothing',
    render: () => page(),
    answers: { ...ANSWERS, 'targets.set': new Refusal('disk_full') },
  },
  { name: 'of an unknown metric', render: () => page('no_such_metric'), answers: ANSWERS },
  {
    name: 'loading',
    render: () => page(),
    answers: { ...ANSWERS, 'targets.year': PENDING },
  },
];
