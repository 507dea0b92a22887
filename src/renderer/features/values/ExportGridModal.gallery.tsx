import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { TODAY } from '#renderer/gallery/answers/periods.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { ExportGridModal } from './ExportGridModal.tsx';

const modal = () => (
  <ExportGridModal
    today={TODAY}
    calendar={CIVIL_CALENDAR}
    kind="month"
    rows={[]}
    language="fr"
    onClose={() => {}}
  />
);

const answers = (answer: NonNullable<Answers['values.exportGrid']>): Answers => ({
  'values.exportGrid': answer,
});

export const states: readonly PieceState[] = [
  { name: 'open', render: modal, answers: answers({ path: '/home/zoe/grille.csv' }) },
  { name: 'refused', render: modal, answers: answers(new Refusal('file_not_written')) },
  { name: 'being written', render: modal, answers: answers(PENDING) },
];
