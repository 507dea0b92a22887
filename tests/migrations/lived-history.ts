import { createHash } from 'node:crypto';
import type { AccountFields } from '#shared/features/ledger/accounts.ts';
import type { Incident } from '#shared/features/ledger/lock/incidents.ts';
import type { LedgerLine } from '#shared/features/ledger/model.ts';
import type { NeutralLedger } from '#shared/features/ledger/neutral.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { InputOf, OperationName } from '#shared/ipc/contract.ts';
import type { HistoryVersion } from './frozen-history.ts';

/*
 * How the business of an older frozen history lived on once there were accounts. For a schema that is
 * about to ship: the newest history, and other steps, which put something into whatever is new.
 */

/** The schema of the history that is lived on in. */
export const BEGINS_AS: HistoryVersion = 3;

/** A call of an operation, as someone made it. */
export type Step = { readonly name: OperationName; readonly input: unknown };

function step<N extends OperationName>(name: N, input: InputOf<N>): Step {
  return { name, input };
}

const undo = step('values.undo', {});
const redo = step('values.redo', {});

type Entry = InputOf<'ledger.add'>;

function gross(cents: number, more: Partial<LedgerLine> = {}): LedgerLine {
  return { rate: null, basis: 'gross', amount: cents, ...more };
}

function entry(paidOn: string, party: string, more: Partial<Entry> = {}): Entry {
  return {
    kind: 'expense',
    paidOn,
    docRef: null,
    docDate: null,
    party,
    label: '',
    category: 'software',
    method: 'card',
    currency: 'EUR',
    fx: null,
    lines: [gross(4_999, { rate: 2000 })],
    ...more,
  };
}

function transfer(paidOn: string, cents: number, toAccountId: number, more: Partial<Entry> = {}) {
  const between = { kind: 'transfer', category: 'transfer', method: 'transfer' } as const;
  return entry(paidOn, '', { ...between, lines: [gross(cents)], toAccountId, ...more });
}

function journal(paidOn: string, label: string, lines: LedgerLine[]) {
  const inDouble = {
    kind: 'journal',
    journal: 'OD',
    category: 'journal',
    method: 'other',
  } as const;
  return entry(paidOn, '', { ...inDouble, label, lines });
}

function account(name: string | null, fields: Partial<AccountFields> = {}): AccountFields {
  return {
    name,
    kind: 'bank',
    currency: 'EUR',
    number: '512000',
    identification: null,
    openingOn: null,
    openingBalance: 0,
    closedOn: null,
    ...fields,
  };
}

const SAVINGS = account('Livret', { kind: 'savings', number: '508000', openingBalance: 150_000 });
const STRIPE = account('Stripe', { kind: 'processor', currency: 'USD', number: '517000' });
const SAVINGS_ID = 3;
const STRIPE_ID = 4;

const WORKSHOPS: InputOf<'ledger.saveCategory'> = {
  key: 'own_workshops',
  kind: 'receipt',
  name: 'Ateliers',
  account: '706100',
  accountName: 'Ateliers de l’été',
  activityLine: 'bnc',
  isHidden: false,
};

/** What another machine locked: a month with its day, and one entry of a month that stayed open. */
export const TAKEN_OVER: NeutralLedger = {
  taxpayer: { siren: null, vat: null, activity: null, year_end: null },
  accounts: [
    { ...SAVINGS, id: SAVINGS_ID },
    { ...STRIPE, id: STRIPE_ID },
  ],
  categories: [WORKSHOPS],
  entries: [
    { ...entry('2026-09-14', 'Imprimeur'), seq: 101, lockedOn: '2026-11-22' },
    { ...transfer('2026-09-15', 30_000, SAVINGS_ID), seq: 102, lockedOn: '2026-11-23' },
    { ...entry('2026-10-01', 'Loyer', { category: 'rent' }), seq: 103, lockedOn: '2026-11-23' },
    { ...entry('2026-10-01', 'Assureur', { category: 'insurance' }), seq: 104, lockedOn: null },
  ],
};

const IN_PARTS = entry('2026-10-02', 'Papeterie', {
  category: 'supplies',
  lines: [
    gross(1_200, { rate: 2000 }),
    gross(550, { rate: 550, category: 'meals' }),
    gross(333, { category: 'travel' }),
  ],
});

/** Entries of a month that is locked by hand: in parts, between accounts, in double form, from abroad. */
export const BEFORE: readonly Entry[] = [
  IN_PARTS,
  entry('2026-10-05', 'Ville de Lyon', {
    kind: 'receipt',
    category: 'own_workshops',
    method: 'transfer',
    docRef: 'F-7',
    docDate: '2026-09-28',
    lines: [{ rate: 2000, basis: 'net', amount: 80_001 }],
  }),
  entry('2026-10-06', 'Notion', { lines: [gross(960, { vatKind: 'foreign_service' })] }),
  transfer('2026-10-07', 20_000, 2, { label: 'Retrait' }),
  transfer('2026-10-08', 50_000, STRIPE_ID, { toAmount: 54_321 }),
  journal('2026-10-31', 'Intérêts courus', [
    gross(700, { account: '661100', accountName: 'Intérêts des emprunts' }),
    gross(-700, { account: '168800', accountName: 'Intérêts courus' }),
  ]),
];

/** The files that are chosen: one of a bank, and one of another program. */
export const STATEMENT =
  'Date;Libellé;Montant(EUROS)\n04/11/2026;VIR STUDIO;80,00\n09/11/2026;RETRAIT DAB;-60,00\n';
export const FEC = [
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|PieceRef|PieceDate|EcritureLib|Debit|Credit',
  'BQ|Banque|1|20261120|613200|Loyer|F1|20261120|Loyer|800,00|0,00',
  'BQ|Banque|1|20261120|512000|Banque|F1|20261120|Loyer|0,00|800,00',
].join('\n');
const idOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** An older backup was put in the place of the file. */
export const INCIDENT: Incident = {
  at: '2026-11-25T18:00:00.000Z',
  what: 'older_backup',
  backup: 'business-2026-11-20.db',
  months: [],
  lockedAgain: ['2026-08'],
};

const TAXED: InputOf<'taxes.saveProfile'> = {
  from: '2026-01-01',
  profile: {
    country: 'FR',
    status: 'micro',
    lines: ['bnc', 'sale'],
    vat: 'franchise',
    rhythm: 'quarter',
    startedOn: '2025-03-01',
  },
};

const RULE = {
  field: 'text',
  pattern: 'notion',
  kind: 'expense',
  party: 'Notion',
  category: 'software',
  rate: null,
  tag: { ...NO_TAG, isRecurring: true },
} as const;

const OPENING = [
  { account: '512000', accountName: 'Banque', amount: 50_000 },
  { account: '108000', accountName: "Compte de l'exploitant", amount: -50_000 },
];

const seen = (month: string, closing: number | null) =>
  step('ledger.keepStatement', { account: SAVINGS_ID, month, closing });
const value = (metric: string, period: string, amount: number | null) =>
  step('values.enter', { cells: [{ metric, period, segment: null, value: amount }] });

/** What someone did, every kind of command of accounts and taxes among it, some of it taken back. */
export const LIFE: readonly Step[] = [
  step('ledger.lockMonth', { month: '2026-10', lockedOn: null }),
  step('ledger.send', {
    from: '2026-08-01',
    to: '2026-10-31',
    books: ['journal', 'fec'],
    profile: 'fr',
    siren: '732829320',
    activity: 'bnc',
  }),
  step('ledger.correct', { seq: 105 }),
  step('ledger.correct', { seq: 102 }),
  undo,
  redo,
  step('ledger.saveAccount', { id: 1, account: account('Qonto', { identification: 'FR76 1234' }) }),
  step('ledger.saveAccount', { id: SAVINGS_ID, account: { ...SAVINGS, name: 'Livret A' } }),
  step('ledger.saveAccount', { id: null, account: account('Ancienne', { number: '512100' }) }),
  step('ledger.removeAccount', { id: 5 }),
  undo,
  redo,
  step('ledger.saveCategory', { ...WORKSHOPS, name: 'Ateliers en ligne' }),
  step('ledger.saveCategory', {
    ...WORKSHOPS,
    key: 'cfe',
    kind: 'expense',
    name: null,
    account: '635110',
    accountName: 'CFE',
    activityLine: null,
    isHidden: true,
  }),
  undo,
  step('ledger.sayOtherIncome', { isTurnover: false }),
  step('taxes.saveProfile', TAXED),
  step('taxes.saveProfile', {
    from: '2026-11-01',
    profile: { ...TAXED.profile, vat: 'ca3_quarter' },
  }),
  step('taxes.removeProfile', { from: '2026-11-01' }),
  undo,
  step('ledger.setThreshold', {
    key: 'franchise_services',
    from: '2026-01-01',
    amount: 3_750_000,
    source: 'CGI 293 B',
    checkedOn: null,
  }),
  step('ledger.addRule', { rule: RULE }),
  step('ledger.changeRule', { id: 2, part: { category: 'other_expense' } }),
  step('ledger.removeRule', { id: 1 }),
  undo,
  step('ledger.add', transfer('2026-11-12', 10_000, SAVINGS_ID, { label: 'Réserve' })),
  step('ledger.change', { seq: 113, toAccountId: STRIPE_ID, toAmount: 10_800 }),
  step(
    'ledger.add',
    entry('2026-11-13', 'Cafetier', { category: 'other_expense', method: 'cash', accountId: 2 }),
  ),
  step('ledger.sort', { entries: [{ seq: 114, to: { category: 'meals' } }] }),
  undo,
  redo,
  step('ledger.add', { ...IN_PARTS, paidOn: '2026-11-14' }),
  step('ledger.change', { seq: 115, lines: [gross(99, { vatKind: 'eu_service' }), gross(-7)] }),
  step('ledger.remove', { seq: 115 }),
  undo,
  step('ledger.tag', {
    seqs: [101, 114],
    tag: { ...NO_TAG, isCostOfSales: true, segment: 'Salon' },
  }),
  step('ledger.takeFile', {}),
  step('ledger.importFile', { file: idOf(STATEMENT), isDayFirst: null, rates: {} }),
  step('ledger.takeFile', {}),
  step('ledger.importFec', { file: idOf(FEC), use: 'entries' }),
  undo,
  redo,
  seen('2026-09', 180_000),
  seen('2026-10', 179_999),
  seen('2026-10', null),
  undo,
  step('ledger.keepOpening', { on: '2027-01-01', lines: OPENING }),
  step('ledger.keepOpening', { on: '2027-01-01', lines: [] }),
  undo,
  value('lifetime_months', '2026-11', 0.1),
  step('plans.change', { id: 5, learned: 'Le mardi porte' }),
  step('focus.learn', { quarter: '2026-Q4', learned: 'La page, puis l’appel' }),
  value('leads', '2026-10', 3),
  // What is undone at the end waits to be done again.
  undo,
  undo,
];
