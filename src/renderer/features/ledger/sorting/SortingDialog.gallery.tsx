import { Refusal } from '#shared/ipc/refusal.ts';
import { entryView } from '#renderer/gallery/answers/ledger.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { WaitingLine } from '../accounts/WaitingLine.tsx';
import { SortingDialog } from './SortingDialog.tsx';

const bill = { kind: 'expense', category: 'other_expense' } as const;

const LOCKED: Answers = {
  'ledger.reclassify': { sorted: 1 },
  'ledger.lockedWaiting': [
    {
      entry: entryView(5, { ...bill, party: 'SNCF', lockedOn: '2026-11-02' }),
      proposal: { to: { category: 'travel' }, by: 'words' },
      on: '2026-11-01',
      left: 12_000,
    },
    {
      entry: entryView(4, { ...bill, party: 'Retrait DAB', lockedOn: '2026-11-02' }),
      proposal: { to: { account: 2 }, by: 'words' },
      on: '2026-11-01',
      left: 12_000,
    },
    {
      entry: entryView(3, {
        kind: 'journal',
        journal: 'OD',
        category: 'journal',
        party: '',
        label: 'Reprise',
        lockedOn: '2026-11-02',
      }),
      proposal: null,
      on: '2026-11-01',
      left: -4500,
    },
  ],
};

/** What is proposed says its VAT too, where it is charged. */
const TAXED: Answers = {
  'ledger.lockedWaiting': [],
  'ledger.unsorted': [
    {
      entry: entryView(9, { ...bill, party: 'OVH' }),
      proposal: {
        to: { category: 'software' },
        by: 'words',
        vat: { rate: 2000, by: 'usual' },
      },
    },
    {
      entry: entryView(8, { ...bill, party: 'Amazon' }),
      proposal: { to: { category: 'supplies' }, by: 'past', vat: { rate: null, by: 'asked' } },
    },
    { entry: entryView(7, { ...bill, party: 'Dupont' }), proposal: null },
  ],
  'ledger.sort': { sorted: 3 },
  'ledger.vatOfSorted': ({ seqs }) =>
    seqs.map((seq) => ({
      seq,
      vat: seq === 8 ? { rate: null, by: 'asked' } : { rate: 2000, by: 'usual' },
    })),
};

const ANSWERS: Answers = {
  'ledger.lockedWaiting': [],
  'ledger.unsorted': [
    {
      entry: entryView(9, { ...bill, party: 'SNCF' }),
      proposal: { to: { category: 'travel' }, by: 'words' },
    },
    {
      entry: entryView(8, {
        ...bill,
        party: 'Hébergement et noms de domaine, société coopérative de Bretagne',
        label: 'Abonnement annuel, renouvelé pour trois sites',
      }),
      proposal: { to: { category: 'software' }, by: 'past' },
    },
    {
      entry: entryView(6, { ...bill, party: 'Retrait DAB' }),
      proposal: { to: { account: 2 }, by: 'words' },
    },
    { entry: entryView(7, { category: 'unsorted_receipt', party: 'Dupont' }), proposal: null },
  ],
};

export const states: readonly PieceState[] = [
  { name: 'three entries', render: () => <SortingDialog onClose={() => {}} />, answers: ANSWERS },
  { name: 'with VAT', render: () => <SortingDialog onClose={() => {}} />, answers: TAXED },
  {
    name: 'without a proposal',
    render: () => <SortingDialog onClose={() => {}} />,
    answers: {
      'ledger.unsorted': [{ entry: entryView(7, { ...bill, party: 'Dupont' }), proposal: null }],
      'ledger.lockedWaiting': [],
    },
  },
  {
    name: 'nothing left',
    render: () => <SortingDialog onClose={() => {}} />,
    answers: { 'ledger.unsorted': [], 'ledger.lockedWaiting': [] },
  },
  {
    name: 'some in a locked month',
    render: () => <SortingDialog onClose={() => {}} />,
    answers: { ...ANSWERS, ...LOCKED },
  },
  {
    name: 'locked ones alone',
    render: () => <SortingDialog onClose={() => {}} />,
    answers: { ...LOCKED, 'ledger.unsorted': [] },
  },
  {
    name: 'refused',
    render: () => <SortingDialog onClose={() => {}} />,
    answers: { ...ANSWERS, 'ledger.sort': new Refusal('entry_locked') },
  },
  {
    name: 'the line of the ledger',
    render: () => <WaitingLine onOpen={() => {}} />,
    answers: { ...LOCKED, 'ledger.waiting': { count: 12, oldest: '2026-09-05', isOld: true } },
  },
];
