import { stepProps } from '#renderer/gallery/answers/first-run.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { DEFAULT_SETTINGS } from '#shared/features/settings/model.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { FirstRunTop } from './FirstRunTop.tsx';

const ANSWERS: Answers = {
  'vault.status': vaultStatus({ isEmpty: true }),
  'taxes.saveProfile': [],
  'settings.change': DEFAULT_SETTINGS,
};

const top = () => <FirstRunTop draft={stepProps({ taxes: 'micro_vat' }).draft} />;

export const states: readonly PieceState[] = [
  { name: 'with an answer about taxes', render: top, answers: ANSWERS },
  {
    name: 'while the day cannot be read',
    render: top,
    answers: { ...ANSWERS, 'vault.status': new Refusal('too_busy') },
  },
];
