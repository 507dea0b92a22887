import { Refusal } from '#shared/ipc/refusal.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { useOperationQuery } from '../api/queries.ts';
import { UnreadNotice } from './UnreadNotice.tsx';

/** A page of one answer, and what stands above it where the answer does not come. */
function Page() {
  const rules = useOperationQuery('ledger.rules', {}).data;
  return (
    <>
      <UnreadNotice />
      {rules && <p>{rules.length}</p>}
    </>
  );
}

export const states: readonly PieceState[] = [
  {
    name: 'a failure of the program',
    render: () => <Page />,
    answers: { 'ledger.rules': () => new Refusal('failed') },
  },
  {
    name: 'a disk that is full',
    render: () => <Page />,
    answers: { 'ledger.rules': () => new Refusal('disk_full') },
  },
];
