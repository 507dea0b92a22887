import { NO_RETURN } from './vat.ts';
import type { EntryView } from '#shared/features/ledger/contract.ts';
import { SHIPPED_CATEGORIES } from '#shared/features/ledger/category-map.ts';
import type { OutputOf } from '#shared/ipc/contract.ts';
import type { Answers } from '../piece-state.ts';

/** A receipt of October, with 20 % of VAT; an entry of the ledger as the window shows it. */
export function entryView(seq: number, more: Partial<EntryView> = {}): EntryView {
  return {
    seq,
    kind: 'receipt',
    paidOn: '2026-10-05',
    docRef: null,
    docDate: null,
    party: 'Studio Lambda',
    label: '',
    category: 'services',
    method: 'transfer',
    currency: 'EUR',
    fx: null,
    lines: [{ rate: 2000, basis: 'gross', amount: 120_000 }],
    lockedOn: null,
    euros: { net: 100_000, vat: 20_000, gross: 120_000 },
    tag: null,
    corrects: null,
    correctedBy: [],
    ...more,
  };
}

/** Entries of every sort: locked, corrected, of another currency, of several amounts, with a long name. */
export const ENTRIES: readonly EntryView[] = [
  entryView(1, {
    party: 'Atelier Bleu',
    paidOn: '2026-09-05',
    lockedOn: '2026-10-02',
    correctedBy: [7],
    docRef: 'F-2026-031',
  }),
  entryView(2),
  entryView(3, {
    kind: 'expense',
    party: 'Hébergement et noms de domaine, société coopérative de Bretagne',
    label: 'Abonnement annuel, renouvelé pour trois sites et deux boîtes de courrier',
    paidOn: '2026-10-09',
    category: 'software',
    method: 'card',
    lines: [{ rate: 2000, basis: 'gross', amount: 2_400 }],
    euros: { net: 2_000, vat: 400, gross: 2_400 },
  }),
  entryView(4, {
    party: 'Acme Inc.',
    currency: 'USD',
    fx: '0.92',
    lines: [{ rate: null, basis: 'gross', amount: 100_000 }],
    euros: { net: 92_000, vat: 0, gross: 92_000 },
    tag: {
      stream: 'scalable',
      isRecurring: true,
      isCostOfSales: null,
      isAcquisition: null,
      segment: 'Cours en ligne',
    },
  }),
  entryView(5, {
    party: '',
    label: 'Marché de Noël, espèces',
    method: 'cash',
    lines: [
      { rate: 2000, basis: 'gross', amount: 12_000 },
      { rate: 550, basis: 'gross', amount: 10_550 },
    ],
    euros: { net: 20_000, vat: 2_550, gross: 22_550 },
  }),
  entryView(7, {
    party: 'Atelier Bleu',
    paidOn: '2026-11-22',
    corrects: 1,
    lines: [{ rate: 2000, basis: 'gross', amount: -120_000 }],
    euros: { net: -100_000, vat: -20_000, gross: -120_000 },
  }),
];

export const SUMS: OutputOf<'ledger.sums'> = {
  count: 6,
  receipts: { net: 212_000, vat: 22_550, gross: 234_550 },
  expenses: { net: 2_000, vat: 400, gross: 2_400 },
};

/** Three months: one locked, one that can be locked, the running one. */
export const MONTHS: OutputOf<'ledger.months'> = [
  {
    month: '2026-09',
    entries: 12,
    open: 0,
    waiting: 0,
    receipts: 60_000,
    expenses: 0,
    lockedOn: '2026-10-02',
  },
  {
    month: '2026-10',
    entries: 240,
    open: 240,
    waiting: 7,
    receipts: 12_345_600,
    expenses: 98_700,
    lockedOn: null,
  },
  {
    month: '2026-11',
    entries: 3,
    open: 3,
    waiting: 0,
    receipts: 0,
    expenses: 4_510,
    lockedOn: null,
  },
];

/** The bank and the till of every file, and two that were added: one in dollars, one closed. */
export const ACCOUNTS: OutputOf<'ledger.accounts'> = [
  account(1, { openingOn: '2026-01-01', openingBalance: 120_000 }),
  account(2, { kind: 'till', number: '530000' }),
  account(3, { name: 'Wise, dollars', kind: 'processor', currency: 'USD', number: '517000' }),
  account(4, {
    name: 'Compte professionnel de la Banque coopérative de Bretagne',
    number: '512100',
    identification: 'FR76 3000 4000 0312 3456 7890 143',
    closedOn: '2026-06-30',
  }),
];

function account(
  id: number,
  more: Partial<OutputOf<'ledger.accounts'>[number]>,
): OutputOf<'ledger.accounts'>[number] {
  return {
    id,
    name: null,
    kind: 'bank',
    currency: 'EUR',
    number: '512000',
    identification: null,
    openingOn: null,
    openingBalance: 0,
    closedOn: null,
    ...more,
  };
}

/** What a window of the ledger asks for whatever it shows: a business that changed nothing. */
export const LEDGER_GROUND = {
  'ledger.vat': [],
  'ledger.vatReturn': NO_RETURN,
  'ledger.accounts': ACCOUNTS.slice(0, 2),
  'ledger.categories': [...SHIPPED_CATEGORIES.values()],
  'ledger.usualAccounts': [],
  'values.differences': [],
  'ledger.repeats': [],
  'ledger.bankProfiles': [],
  'ledger.lockedWaiting': [],
  'ledger.waiting': { count: 0, oldest: null, isOld: false },
  'ledger.belowZero': null,
  'ledger.tillsBelowZero': [],
  'ledger.accountFaults': [],
  'ledger.openingYear': { current: '2026-01-01', toOpen: null },
} satisfies Answers;

/** A rule that gives rows of a bank their category. */
export const RULE: OutputOf<'ledger.rules'>[number] = {
  id: 1,
  field: 'party',
  pattern: 'EDF',
  kind: null,
  party: null,
  category: 'rent',
  rate: null,
  tag: {
    stream: null,
    isRecurring: false,
    isCostOfSales: null,
    isAcquisition: null,
    segment: null,
  },
};

const fieldsOf = ({ seq }: EntryView) => {
  const { kind, paidOn, docRef, docDate, party, label, category, method, currency, fx, lines } =
    ENTRIES.find((one) => one.seq === seq) ?? entryView(seq);
  return { kind, paidOn, docRef, docDate, party, label, category, method, currency, fx, lines };
};

/** A statement of four rows: two new, one of them in doubt, one known, one left out. */
export const STATEMENT: OutputOf<'ledger.readFile'> = {
  profile: 'la_banque_postale',
  bank: 'La Banque Postale',
  account: '',
  read: 4,
  fresh: 2,
  known: 1,
  entries: 2,
  rows: [
    {
      line: 2,
      doubts: [],
      entries: [fieldsOf(entryView(2))],
      by: { category: 'usual', vat: 'usual' },
    },
    {
      line: 3,
      doubts: ['day_or_month', 'maybe_known'],
      entries: [fieldsOf(entryView(3))],
      twin: {
        seq: 14,
        as: 'same',
        paidOn: '2026-10-11',
        party: 'Maison Dubreuil et Fils, papeterie',
        label: 'Carnets',
      },
    },
  ],
  proofs: [{ account: '', currency: 'EUR', closing: 175_827, difference: 0 }],
  doubtful: 1,
  days: { isDayFirst: true, by: 'column' },
  decimal: { mark: ',', by: 'column' },
  skipped: [{ line: 5, reason: 'zero' }],
  reasons: { zero: 1 },
  currencies: [],
};

/** What a table of no known bank looks like: its columns and what they seem to mean. */
export const COLUMNS: OutputOf<'ledger.fileColumns'> = {
  mapping: {
    name: 'tool.csv',
    columns: [
      { header: 'jour', role: 'date' },
      { header: 'chez', role: 'label' },
      { header: 'combien', role: 'amount' },
    ],
    decimal: ',',
    isDayFirst: true,
    encoding: 'utf-8',
  },
  samples: [
    { heading: 'Jour', samples: ['13/10/2026', '14/10/2026'] },
    { heading: 'Chez', samples: ['EDF', 'Poste, bureau de la rue de la République'] },
    { heading: 'Combien', samples: ['-45,10', '-5,00'] },
  ],
};
