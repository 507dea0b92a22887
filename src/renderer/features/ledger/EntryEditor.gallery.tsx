import { ACCOUNTS, ENTRIES, entryView } from '#renderer/gallery/answers/ledger.ts';
import { EXEMPT } from '#renderer/gallery/answers/taxes.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { TODAY } from '#renderer/gallery/answers/periods.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { EntryEditor } from './EntryEditor.tsx';

const ANSWERS: Answers = {
  'ledger.parties': [],
  'ledger.change': ({ seq }) => entryView(seq),
  'ledger.tag': { tagged: 1 },
};

const editor = (seq: number) => (
  <EntryEditor
    entry={ENTRIES.find((entry) => entry.seq === seq) ?? entryView(seq)}
    today={TODAY}
    onClose={() => {}}
  />
);

const LATE = entryView(9, {
  lockedOn: '2026-11-03',
  activityLine: 'bic',
  lateDocuments: [{ docRef: 'FA-181', addedOn: '2026-11-14' }],
});

const WITHDRAWAL = entryView(8, {
  kind: 'transfer',
  category: 'transfer',
  party: '',
  accountId: 1,
  toAccountId: 3,
  toAmount: 10_800,
  lines: [{ rate: null, basis: 'gross', amount: 10_000 }],
});

const CASH = entryView(9, { kind: 'expense', category: 'supplies', method: 'cash' });

const OPENING = entryView(10, {
  kind: 'journal',
  category: 'journal',
  journal: 'AN',
  party: '',
  label: 'À nouveaux 2026',
  method: 'other',
  lines: [
    { rate: null, basis: 'gross', amount: 50_000, account: '512000', accountName: 'Banque' },
    {
      rate: null,
      basis: 'gross',
      amount: -50_000,
      account: '108000',
      accountName: "Compte de l'exploitant",
    },
  ],
  euros: { net: 0, vat: 0, gross: 0 },
});

const ABROAD = entryView(11, {
  kind: 'expense',
  party: 'Google Ireland Limited',
  category: 'advertising',
  method: 'card',
  lines: [{ rate: 2000, basis: 'gross', amount: 5_000, vatKind: 'foreign_service' }],
  euros: { net: 5_000, vat: 0, gross: 5_000 },
});

const SOLD_ABROAD = entryView(12, {
  party: 'Studio Berlin GmbH',
  lines: [
    { rate: 0, basis: 'gross', amount: 450_000, vatKind: 'eu_service' },
    { rate: 2000, basis: 'gross', amount: 12_000 },
  ],
  euros: { net: 460_000, vat: 2_000, gross: 462_000 },
});

const SOLD_WHILE_EXEMPT = entryView(14, {
  party: 'Studio Berlin GmbH',
  lines: [{ rate: null, basis: 'gross', amount: 450_000, vatKind: 'eu_service' }],
  euros: { net: 450_000, vat: 0, gross: 450_000 },
});

const PERHAPS_ABROAD = entryView(13, {
  kind: 'expense',
  party: 'LinkedIn',
  category: 'advertising',
  lines: [{ rate: 2000, basis: 'gross', amount: 3_000 }],
});

const editorOf = (entry: EntryView) => (
  <EntryEditor entry={entry} today={TODAY} onClose={() => {}} />
);

export const states: readonly PieceState[] = [
  { name: 'a service from abroad', render: () => editorOf(ABROAD), answers: ANSWERS },
  {
    name: 'a service from abroad, exempt from VAT',
    render: () => editorOf(ABROAD),
    answers: { ...ANSWERS, 'taxes.profiles': [EXEMPT] },
  },
  {
    name: 'a rate although exempt from VAT',
    render: () => editorOf(PERHAPS_ABROAD),
    answers: { ...ANSWERS, 'taxes.profiles': [EXEMPT] },
  },
  {
    name: 'a sale in the EU and one at home',
    render: () => editorOf(SOLD_ABROAD),
    answers: ANSWERS,
  },
  {
    name: 'a sale in the EU, exempt from VAT',
    render: () => editorOf(SOLD_WHILE_EXEMPT),
    answers: { ...ANSWERS, 'taxes.profiles': [EXEMPT] },
  },
  { name: 'a supplier perhaps abroad', render: () => editorOf(PERHAPS_ABROAD), answers: ANSWERS },
  { name: 'a receipt', render: () => editor(2), answers: ANSWERS },
  {
    name: 'a receipt of a name last written otherwise',
    render: () => editor(2),
    answers: {
      ...ANSWERS,
      'ledger.parties': [
        {
          party: 'Studio Lambda',
          kind: 'receipt',
          category: 'goods',
          method: 'cash',
          rate: 550,
          lastPaidOn: '2026-11-05',
          times: 3,
        },
      ],
    },
  },
  { name: 'an expense with long words', render: () => editor(3), answers: ANSWERS },
  { name: 'another currency, tagged', render: () => editor(4), answers: ANSWERS },
  { name: 'several amounts', render: () => editor(5), answers: ANSWERS },
  {
    name: 'a withdrawal into dollars',
    render: () => <EntryEditor entry={WITHDRAWAL} today={TODAY} onClose={() => {}} />,
    answers: { ...ANSWERS, 'ledger.accounts': ACCOUNTS },
  },
  {
    name: 'cash that the till does not hold',
    render: () => <EntryEditor entry={CASH} today={TODAY} onClose={() => {}} />,
    answers: {
      ...ANSWERS,
      'ledger.accounts': ACCOUNTS,
      'ledger.belowZero': { day: '2026-11-03', balance: -4200 },
    },
  },
  {
    name: 'opening balances',
    render: () => <EntryEditor entry={OPENING} today={TODAY} onClose={() => {}} />,
    answers: ANSWERS,
  },
  { name: 'locked', render: () => editor(1), answers: ANSWERS },
  {
    name: 'locked without its document, noted later',
    render: () => editorOf(LATE),
    answers: {
      ...ANSWERS,
      'ledger.addDocument': {
        ...LATE,
        lateDocuments: [...(LATE.lateDocuments ?? []), { docRef: 'FA-118', addedOn: TODAY }],
      },
    },
  },
  {
    name: 'locked, and its document is refused',
    render: () => editorOf(LATE),
    answers: { ...ANSWERS, 'ledger.addDocument': new Refusal('not_found') },
  },
  {
    name: 'refused',
    render: () => editor(2),
    answers: { ...ANSWERS, 'ledger.change': new Refusal('month_locked') },
  },
  {
    name: 'being saved',
    render: () => editor(2),
    answers: { ...ANSWERS, 'ledger.change': PENDING },
  },
];
