import type { accountsContract } from '#shared/features/ledger/accounts-contract.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { Desk } from '../support/desk.ts';
import type { Example } from './example.ts';

/** The operations of accounts and categories. */
export type AccountsOperation = keyof typeof accountsContract;

const SALE = {
  kind: 'receipt',
  paidOn: '2026-10-05',
  docRef: null,
  docDate: null,
  party: 'Atelier Bleu',
  label: '',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
  lines: [{ rate: 2000, basis: 'gross', amount: 120_000 }],
} satisfies InputOf<'ledger.add'>;

const OPENING = [
  { account: '512000', accountName: 'Banque', amount: 50_000 },
  { account: '108000', accountName: "Compte de l'exploitant", amount: -50_000 },
];

const SAVINGS = {
  name: 'Livret',
  kind: 'savings',
  currency: 'EUR',
  number: '508000',
  identification: null,
  openingOn: '2026-01-01',
  openingBalance: 150_000,
  closedOn: null,
} satisfies InputOf<'ledger.saveAccount'>['account'];

const record = async (desk: Desk) => {
  await desk.call('ledger.add', SALE);
  await desk.call('ledger.add', {
    ...SALE,
    kind: 'expense',
    party: 'OVH',
    category: 'other_expense',
    method: 'cash',
    lines: [{ rate: null, basis: 'gross', amount: 1200 }],
  });
};

const lockWaiting = async (desk: Desk) => {
  await record(desk);
  await desk.call('ledger.lockMonth', { month: '2026-10', lockedOn: null });
};

const reconcile = async (desk: Desk) => {
  await record(desk);
  await desk.call('ledger.keepStatement', { account: 1, month: '2026-10', closing: 1 });
};

/** One call of every operation of accounts and categories. */
export const ACCOUNTS_EXAMPLES: { readonly [N in AccountsOperation]: Example<N> } = {
  'ledger.accounts': { input: {} },
  'ledger.saveAccount': { input: { id: null, account: SAVINGS } },
  'ledger.removeAccount': {
    given: (desk: Desk) => desk.call('ledger.saveAccount', { id: null, account: SAVINGS }),
    input: { id: 3 },
  },
  'ledger.balances': { given: record, input: { on: '2026-10-31' } },
  'ledger.keepStatement': {
    given: record,
    input: { account: 1, month: '2026-10', closing: 120_000 },
  },
  'ledger.categories': { input: {} },
  'ledger.sayOtherIncome': { input: { isTurnover: false } },
  'ledger.saveCategory': {
    input: {
      key: 'software',
      kind: 'expense',
      name: 'Outils',
      account: '613500',
      accountName: 'Locations mobilières',
      activityLine: null,
      isHidden: false,
    },
  },
  'ledger.usualAccounts': { given: record, input: {} },
  'ledger.belowZero': {
    given: record,
    input: { account: 2, on: '2026-10-06', change: -500, without: 2 },
  },
  'ledger.tillsBelowZero': { given: record, input: {} },
  'ledger.accountFaults': {
    given: (desk: Desk) => desk.call('ledger.keepOpening', { on: '2026-01-01', lines: OPENING }),
    input: {},
  },
  'ledger.monthEnds': { given: reconcile, input: { account: 1 } },
  'ledger.candidates': { given: reconcile, input: { account: 1, month: '2026-10' } },
  'ledger.waiting': { given: record, input: {} },
  'ledger.unsorted': { given: record, input: {} },
  'ledger.sort': { given: record, input: { entries: [{ seq: 2, to: { category: 'software' } }] } },
  'ledger.vatOfSorted': { given: record, input: { seqs: [2], category: 'software' } },
  'ledger.lockedWaiting': { given: lockWaiting, input: {} },
  'ledger.reclassify': {
    given: lockWaiting,
    input: { entries: [{ seq: 2, category: 'software' }] },
  },
  'ledger.opening': {
    given: (desk: Desk) => desk.call('ledger.keepOpening', { on: '2026-01-01', lines: OPENING }),
    input: { on: '2026-01-01' },
  },
  'ledger.openingYear': { given: record, input: {} },
  'ledger.keepOpening': { input: { on: '2027-01-01', lines: OPENING } },
};
