import { Refusal } from '#shared/ipc/refusal.ts';
import { VAT_DOUBTS } from '#shared/features/ledger/vat/doubt-kinds.ts';
import { EXEMPT } from '#renderer/gallery/answers/taxes.ts';
import { MONTHS } from '#renderer/gallery/answers/ledger.ts';
import { NO_RETURN, OWED, RETURN, SETTLEMENT } from '#renderer/gallery/answers/vat.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { VatDialog } from './VatDialog.tsx';

const ANSWERS: Answers = {
  'vault.status': vaultStatus(),
  'ledger.months': MONTHS,
  'ledger.vat': [
    { period: '2026-Q3', collected: 10_000, deductible: 23_456, toPay: -13_456 },
    { period: '2026-Q4', collected: 212_350, deductible: 27_350, toPay: 185_000 },
  ],
  'ledger.vatReturn': RETURN,
  'ledger.lateVat': null,
  'ledger.vatSettlement': { ...SETTLEMENT, isOver: false },
};

const EVERY_DOUBT = VAT_DOUBTS.map((doubt, at) => ({ doubt, entries: at + 1, vat: 1_234 * at }));

const settled = (part: Partial<typeof SETTLEMENT>): Answers => ({
  ...ANSWERS,
  'ledger.vatReturn': { ...RETURN, doubts: [] },
  'ledger.vatSettlement': { ...SETTLEMENT, ...part },
});

const CREDIT = {
  lines: [
    { account: '445710', accountName: 'TVA collectée', amount: 20_000 },
    {
      account: '445660',
      accountName: 'TVA déductible sur autres biens et services',
      amount: -120_200,
    },
    { account: '445670', accountName: 'Crédit de TVA à reporter', amount: 100_200 },
  ],
  due: 0,
  credit: 100_200,
};

const dialog = () => <VatDialog onEntries={() => {}} onClose={() => {}} />;

export const states: readonly PieceState[] = [
  { name: 'two quarters', render: dialog, answers: ANSWERS },
  {
    name: 'nothing to check',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.vatReturn': { ...RETURN, doubts: [] } },
  },
  {
    name: 'everything to check',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.vatReturn': { ...RETURN, doubts: EVERY_DOUBT } },
  },
  { name: 'a return to settle', render: dialog, answers: settled({}) },
  {
    name: 'a return that takes up what came late',
    render: dialog,
    answers: {
      ...settled({ late: { due: 3_000, deducted: 1_000, entries: 2, lost: 0 } }),
      'ledger.lateVat': { due: 3_000, deducted: 1_000, entries: 2, lost: 500, isLeft: false },
    },
  },
  {
    name: 'a locked return after which something came',
    render: dialog,
    answers: {
      ...settled({ seq: 12, isLocked: true, isSame: true }),
      'ledger.lateVat': { due: -2_000, deducted: 0, entries: 1, lost: 0, isLeft: true },
    },
  },
  {
    name: 'a credit, of which a part is asked back',
    render: dialog,
    answers: { ...settled(CREDIT), 'ledger.settleVat': { seq: 12 } },
  },
  {
    name: 'a credit that was asked back',
    render: dialog,
    answers: settled({ ...CREDIT, refund: 80_000, seq: 12, isSame: true }),
  },
  { name: 'a return that is settled', render: dialog, answers: settled({ seq: 12, isSame: true }) },
  { name: 'a return that changed', render: dialog, answers: settled({ seq: 12 }) },
  {
    name: 'a locked return that changed',
    render: dialog,
    answers: settled({ seq: 12, isLocked: true }),
  },
  {
    name: 'a return of which a month is settled',
    render: dialog,
    answers: settled({ overlap: { period: '2026-12', seq: 12 } }),
  },
  {
    name: 'a return that is refused',
    render: dialog,
    answers: { ...settled({}), 'ledger.settleVat': new Refusal('month_locked') },
  },
  { name: 'nothing in the year', render: dialog, answers: { ...ANSWERS, 'ledger.vat': [] } },
  {
    name: 'unread',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.months': new Refusal('failed') },
  },
  {
    name: 'a year that is unread',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.vat': new Refusal('failed') },
  },
  {
    name: 'exempt from VAT',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.vat': [],
      'ledger.vatReturn': NO_RETURN,
      'taxes.profiles': [EXEMPT],
    },
  },
  {
    name: 'exempt from VAT, and buying abroad',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.vat': [{ period: '2026-Q4', collected: 1_000, deductible: 0, toPay: 1_000 }],
      'ledger.vatReturn': OWED,
      'taxes.profiles': [EXEMPT],
    },
  },
  { name: 'no entries at all', render: dialog, answers: { ...ANSWERS, 'ledger.months': [] } },
];
