import { ACCOUNTS, entryView } from '#renderer/gallery/answers/ledger.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { Candidates } from './Candidates.tsx';
import { ReconcileDialog } from './ReconcileDialog.tsx';

const ENDS = [
  { month: '2026-11', books: 1_234_567, statement: null },
  { month: '2026-10', books: 175_827, statement: 180_327 },
  { month: '2026-09', books: 175_827, statement: 175_827 },
];

const ANSWERS: Answers = {
  'ledger.accounts': ACCOUNTS,
  'ledger.monthEnds': ENDS,
  'ledger.keepStatement': [],
  'ledger.candidates': [
    { reason: 'late', entry: entryView(2) },
    { reason: 'extra', entry: entryView(3, { kind: 'expense', party: 'Hébergement' }) },
  ],
};

const [bank] = ACCOUNTS;
const shown = (at: number) => () =>
  bank && ENDS[at] && <Candidates account={bank} end={ENDS[at]} before={ENDS[at + 1] ?? null} />;

export const states: readonly PieceState[] = [
  {
    name: 'three months',
    render: () => <ReconcileDialog onClose={() => {}} />,
    answers: ANSWERS,
  },
  { name: 'a month that is right', render: shown(2), answers: ANSWERS },
  { name: 'a difference with candidates', render: shown(1), answers: ANSWERS },
  {
    name: 'a difference that no entry explains',
    render: shown(1),
    answers: { ...ANSWERS, 'ledger.candidates': [] },
  },
];
