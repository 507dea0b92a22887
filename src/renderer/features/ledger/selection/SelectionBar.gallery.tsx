import { ACCOUNTS } from '#renderer/gallery/answers/ledger.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { NOTHING_SELECTED } from './entry-selection.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { TagsDialog } from './TagsDialog.tsx';
import { useManyMoves } from './use-many-moves.ts';

const ANSWERS: Answers = {
  'vault.status': vaultStatus(),
  'ledger.accounts': ACCOUNTS,
  'ledger.changeMany': ({ seqs }) => ({ changed: seqs.length - 1, locked: 1, unfit: 0, asked: 0 }),
  'ledger.removeMany': ({ seqs }) => ({ removed: seqs.length, locked: 0 }),
  'ledger.tag': ({ seqs }) => ({ tagged: seqs.length }),
  'values.undo': { name: 'ledger.changeMany' },
};

type Kinds = readonly (readonly [number, 'receipt' | 'expense'])[];

function Bar({ kinds, isCut = false }: { readonly kinds: Kinds; readonly isCut?: boolean }) {
  const moves = useManyMoves();
  const selection = { ...NOTHING_SELECTED, kinds: new Map(kinds), isCut };
  return <SelectionBar selection={selection} moves={moves} onClear={() => {}} />;
}

const bar = (kinds: Kinds) => <Bar kinds={kinds} />;

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
    name: 'more than are changed at once',
    render: () => (
      <Bar kinds={Array.from({ length: 1000 }, (_, at) => [at + 1, 'expense'] as const)} isCut />
    ),
    answers: ANSWERS,
  },
  {
    name: 'what they feed',
    render: () => <TagsDialog seqs={[3, 4]} kind="expense" onClose={() => {}} />,
    answers: ANSWERS,
  },
];
