import { Refusal } from '#shared/ipc/refusal.ts';
import { OWN_METRIC } from '#renderer/gallery/answers/metrics.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { CadenceForm } from './CadenceForm.tsx';

const ANSWERS: Answers = {
  'vault.status': vaultStatus(),
  'metrics.changeCadence': ({ metric, cadence, from }) => ({ metric, cadence, from, version: 2 }),
};

const form = () => <CadenceForm metric={OWN_METRIC} onClose={() => {}} />;

export const states: readonly PieceState[] = [
  { name: 'open', render: form, answers: ANSWERS },
  {
    name: 'values in the way',
    render: form,
    answers: {
      ...ANSWERS,
      'metrics.changeCadence': new Refusal('cadence_in_use', {
        field: 'from',
        details: { period: '2026-10' },
      }),
    },
  },
  {
    name: 'a closed period in the way',
    render: form,
    answers: {
      ...ANSWERS,
      'metrics.changeCadence': new Refusal('closed_period', {
        field: 'from',
        details: { period: '2026-10' },
      }),
    },
  },
];
