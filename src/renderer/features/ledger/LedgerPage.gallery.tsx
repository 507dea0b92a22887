import { Refusal } from '#shared/ipc/refusal.ts';
import { ENTRIES, entryView, MONTHS, SUMS } from '#renderer/gallery/answers/ledger.ts';
import { metricList } from '#renderer/gallery/answers/metrics.ts';
import { EXEMPT } from '#renderer/gallery/answers/taxes.ts';
import { vaultStatus } from '#renderer/gallery/answers/vault.ts';
import { PENDING } from '#renderer/gallery/piece-state.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { LedgerPage } from './LedgerPage.tsx';

const NOTHING = { net: 0, vat: 0, gross: 0 };
const NO_SUMS = { count: 0, receipts: NOTHING, expenses: NOTHING };

const ANSWERS: Answers = {
  'vault.status': vaultStatus(),
  // A figure that the ledger would replace is told by its metric.
  'metrics.list': metricList(),
  'ledger.sums': ({ filter }) => (filter.text === '' ? SUMS : NO_SUMS),
  'ledger.list': ({ offset, limit }) => ({ entries: ENTRIES.slice(offset, offset + limit) }),
  'ledger.entry': ({ seq }) => entryView(seq),
  'ledger.months': MONTHS,
  'ledger.parties': [],
  'ledger.add': entryView(8),
  'ledger.change': ({ seq }) => entryView(seq),
  'ledger.changeEach': ({ changes }) => ({ changed: changes.length }),
  'ledger.duplicate': entryView(8),
  'ledger.remove': null,
  'ledger.correct': entryView(8),
  'values.undo': { name: 'ledger.remove' },
};

const page = () => <LedgerPage asked={null} />;

export const states: readonly PieceState[] = [
  { name: 'entries of every sort', render: page, answers: ANSWERS, location: '/ledger' },
  {
    name: 'in the exemption from VAT',
    render: page,
    answers: {
      ...ANSWERS,
      'taxes.profiles': [EXEMPT],
      'ledger.sums': {
        count: 1,
        receipts: { net: 92_000, vat: 0, gross: 92_000 },
        expenses: NOTHING,
      },
      'ledger.list': { entries: ENTRIES.filter(({ euros }) => euros.vat === 0) },
    },
    location: '/ledger',
  },
  {
    name: 'empty',
    render: page,
    answers: {
      ...ANSWERS,
      'ledger.sums': NO_SUMS,
      'ledger.list': { entries: [] },
      'ledger.months': [],
    },
    location: '/ledger',
  },
  {
    name: 'loading',
    render: page,
    answers: { ...ANSWERS, 'ledger.sums': PENDING },
    location: '/ledger',
  },
  {
    name: 'refused entry',
    render: page,
    answers: { ...ANSWERS, 'ledger.add': new Refusal('month_locked') },
    location: '/ledger',
  },
  {
    name: 'at an entry that was asked for',
    render: () => <LedgerPage asked="2" />,
    answers: ANSWERS,
    location: '/ledger/2',
  },
];
