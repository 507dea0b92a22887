import type { OutputOf } from '#shared/ipc/contract.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { NextOpening } from './NextOpening.tsx';
import { OpeningDialog } from './OpeningDialog.tsx';

const LINES: OutputOf<'ledger.opening'>['proposed'] = [
  { account: '108000', accountName: "Compte de l'exploitant", amount: -1_354_567 },
  {
    account: '218300',
    accountName: 'Matériel de bureau et matériel informatique',
    amount: 120_000,
  },
  { account: '512000', accountName: 'Banque', amount: 1_234_567 },
];

const dialog = () => <OpeningDialog onClose={() => {}} />;

const YEAR = { current: '2026-01-01', toOpen: null };

const opening = (answer: Partial<OutputOf<'ledger.opening'>>) => ({
  'ledger.openingYear': YEAR,
  'ledger.opening': { kept: null, isLocked: false, proposed: LINES, held: [], ...answer },
});

export const states: readonly PieceState[] = [
  { name: 'proposed', render: dialog, answers: opening({}) },
  { name: 'kept', render: dialog, answers: opening({ kept: LINES }) },
  { name: 'locked', render: dialog, answers: opening({ kept: LINES, isLocked: true }) },
  { name: 'locked without', render: dialog, answers: opening({ isLocked: true }) },
  { name: 'unequal', render: dialog, answers: opening({ kept: LINES.slice(1) }) },
  {
    name: 'the next year waits',
    render: () => <NextOpening />,
    answers: {
      ...opening({}),
      'ledger.keepOpening': null,
      'ledger.openingYear': { current: '2027-01-01', toOpen: '2027-01-01' },
    },
  },
  {
    name: 'other than the account held',
    render: dialog,
    answers: opening({ held: [{ account: 1, number: '512000', amount: 1_200_000 }] }),
  },
  { name: 'nothing before', render: dialog, answers: opening({ proposed: [] }) },
];
