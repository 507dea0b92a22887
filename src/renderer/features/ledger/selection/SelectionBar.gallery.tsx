import { ACCOUNTS } from '#renderer/gallery/answers/ledger.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { TagsDialog } from './TagsDialog.tsx';

const ANSWERS: Answers = {
  'vault.status': vaultStatus(),
  'ledger.accounts': ACCOUNTS,
  'ledger.changeMany': ({ seqs }) => ({ changed: seqs.length - 1, locked: 1, unfit: 0 }),
  'ledger.removeMany': ({ seqs }) => ({ removed: seqs.length, locked: 0 }),
  'ledger.tag': ({ seqs }) => ({ tagged: seqs.length }),
  'values.undo': { name: 'ledger.changeMany' },
};

const bar = (kinds: readonly (readonly [number, 'receipt' | 'expense'])[]) => (
  <SelectionBar selection={{ kinds: new Map(kinds), anchor: null }} onClear={() => {}} />
);

export const states: readonly PieceState[] = [
  {
    name: 'expenses',
    render: () =>
      bar([
        [3, 'expense'],
        [4, 'expense'],
      ]),
    answers: ANSWERS,
  },
  {
    name: 'both directions',
    render: () =>
      bar([
        [3, 'expense'],
        [1, 'receipt'],
      ]),
    answers: ANSWERS,
  },
  {
    name: 'what they feed',
    render: () => <TagsDialog seqs={[3, 4]} kind="expense" onClose={() => {}} />,
    answers: ANSWERS,
  },
];
