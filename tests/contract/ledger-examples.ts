import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { profileFile } from '#shared/features/ledger/imports/told-mapping.ts';
import { NO_TAG } from '#shared/features/ledger/tags.ts';
import type { InputOf, OperationName } from '#shared/ipc/contract.ts';
import { fileOf } from '../support/desk.ts';
import type { Desk } from '../support/desk.ts';
import { EVERY_ENTRY } from '../support/every-entry.ts';
import { xlsxOf } from '../support/workbooks.ts';
import type { AccountsOperation } from './accounts-examples.ts';
import type { Example } from './example.ts';

type LedgerOperation = Exclude<Extract<OperationName, `ledger.${string}`>, AccountsOperation>;

const FEE = {
  kind: 'receipt',
  paidOn: '2026-10-05',
  docRef: 'F-12',
  docDate: '2026-09-30',
  party: 'Atelier Bleu',
  label: 'Formation',
  category: 'services',
  method: 'transfer',
  currency: 'EUR',
  fx: null,
  lines: [{ rate: 2000, basis: 'gross', amount: 120_000 }],
} satisfies InputOf<'ledger.add'>;

const record = async (desk: Desk) => {
  await desk.call('ledger.add', FEE);
  await desk.call('ledger.add', {
    ...FEE,
    kind: 'expense',
    docRef: null,
    category: 'advertising',
    paidOn: '2026-10-09',
    party: 'Journal',
    tag: { ...NO_TAG, segment: 'Salon' },
  });
};

const lockOctober = async (desk: Desk) => {
  await record(desk);
  await desk.call('ledger.lockMonth', { month: '2026-10', lockedOn: null });
};

const STATEMENT = 'Date;Libellé;Montant(EUROS)\n03/10/2026;VIR STUDIO;120,00\n';
const STATEMENT_READING = {
  file: createHash('sha256').update(STATEMENT).digest('hex').slice(0, 32),
  isDayFirst: null,
  rates: {},
};

/** A row of a statement that was found to be an entry which was typed before. */
async function pairStatement(desk: Desk): Promise<void> {
  const lines = [{ rate: null, basis: 'gross' as const, amount: 12_000 }];
  await desk.call('ledger.add', { ...FEE, party: 'Studio', paidOn: '2026-10-01', lines });
  await takeStatement(desk);
  await desk.call('ledger.importFile', STATEMENT_READING);
}

/** A statement that was chosen and waits to be imported. */
async function takeStatement(desk: Desk): Promise<void> {
  const path = fileOf(desk, 'statement.csv');
  writeFileSync(path, STATEMENT);
  desk.desktop.opens = path;
  await desk.call('ledger.takeFile', {});
}

const FEC = [
  'JournalCode|JournalLib|EcritureNum|EcritureDate|CompteNum|CompteLib|PieceRef|PieceDate|EcritureLib|Debit|Credit',
  'BQ|Banque|1|20261120|613200|Loyer|F1|20261120|Loyer|800,00|0,00',
  'BQ|Banque|1|20261120|512000|Banque|F1|20261120|Loyer|0,00|800,00',
].join('\n');
const FEC_ID = createHash('sha256').update(FEC).digest('hex').slice(0, 32);

const WORKBOOK = xlsxOf({
  sheets: ['Octobre', 'Novembre'].map((name) => ({
    name,
    xml: '<sheetData><row><c t="str"><v>Date</v></c></row></sheetData>',
  })),
});
const WORKBOOK_ID = createHash('sha256').update(WORKBOOK).digest('hex').slice(0, 32);

const PROFILE = profileFile({
  name: 'Ma banque',
  columns: [
    { header: 'jour', role: 'date' },
    { header: 'combien', role: 'amount' },
  ],
  decimal: ',',
  isDayFirst: true,
  encoding: 'utf-8',
});
const PROFILE_ID = createHash('sha256').update(PROFILE).digest('hex').slice(0, 32);

/** A file that holds a profile of a bank, chosen as a statement is. */
async function takeProfile(desk: Desk): Promise<void> {
  const path = fileOf(desk, 'ma banque.json');
  writeFileSync(path, PROFILE);
  desk.desktop.opens = path;
  await desk.call('ledger.takeFile', {});
}

async function addOwnProfile(desk: Desk): Promise<void> {
  await takeProfile(desk);
  await desk.call('ledger.addProfile', { file: PROFILE_ID });
}

/** The id of a file that was dropped. */
const DROP = '11111111-2222-4333-8444-555555555555';

/** A workbook that was chosen, of which another sheet is meant. */
async function takeWorkbook(desk: Desk): Promise<void> {
  const path = fileOf(desk, 'statements.xlsx');
  writeFileSync(path, WORKBOOK);
  desk.desktop.opens = path;
  await desk.call('ledger.takeFile', {});
}

/** A FEC that was chosen and waits to be taken in. */
async function takeFec(desk: Desk): Promise<void> {
  const path = fileOf(desk, 'fec.txt');
  writeFileSync(path, FEC);
  desk.desktop.opens = path;
  await desk.call('ledger.takeFile', {});
}

/** A folder of files for the accountant. */
async function sendBooks(desk: Desk): Promise<void> {
  await lockOctober(desk);
  desk.desktop.savesTo = desk.folder;
  await desk.call('ledger.send', {
    from: '2026-01-01',
    to: '2026-12-31',
    books: ['receipts'],
    copies: ['pdf', 'xlsx'],
    profile: 'fr',
    siren: null,
    activity: null,
  });
}

const STRIPE = {
  field: 'text',
  pattern: 'stripe',
  kind: 'receipt',
  party: 'Stripe',
  category: 'services',
  rate: 2000,
  tag: { ...NO_TAG, stream: 'scalable', isRecurring: true, segment: 'Salon' },
} as const;

const addRule = (desk: Desk) => desk.call('ledger.addRule', { rule: STRIPE });

/** One call of every operation of the ledger. */
export const LEDGER_EXAMPLES: { readonly [N in LedgerOperation]: Example<N> } = {
  'ledger.list': {
    given: lockOctober,
    input: {
      filter: { ...EVERY_ENTRY, text: 'atelier', state: 'locked' },
      sort: { by: 'amount', isDescending: true },
      offset: 0,
      limit: 50,
    },
  },
  'ledger.sums': { given: record, input: { filter: EVERY_ENTRY } },
  'ledger.entry': { given: record, input: { seq: 2 } },
  'ledger.parties': { given: record, input: { text: 'ate', kind: 'receipt' } },
  'ledger.repeats': { given: record, input: {} },
  'ledger.dismissRepeat': { given: record, input: { seq: 1 } },
  'ledger.months': { given: lockOctober, input: {} },
  'ledger.add': { input: { ...FEE, tag: { ...NO_TAG, stream: 'scalable', isRecurring: true } } },
  'ledger.change': {
    given: record,
    input: { seq: 1, party: 'Atelier Vert', lines: [{ rate: null, basis: 'net', amount: 5 }] },
  },
  'ledger.duplicate': { given: record, input: { seq: 2 } },
  'ledger.remove': { given: record, input: { seq: 2 } },
  'ledger.changeMany': {
    given: record,
    input: { seqs: [1, 2], part: { party: 'Maison Dubreuil' } },
  },
  'ledger.changeEach': {
    given: record,
    input: {
      changes: [
        { seq: 1, party: 'Atelier Vert' },
        { seq: 2, docRef: 'F-9', paidOn: '2026-11-03' },
      ],
    },
  },
  'ledger.removeMany': { given: record, input: { seqs: [1, 2] } },
  'ledger.correct': { given: lockOctober, input: { seq: 1 } },
  'ledger.tag': {
    given: lockOctober,
    input: { seqs: [1, 2], tag: { ...NO_TAG, isCostOfSales: true, segment: 'LinkedIn' } },
  },
  'ledger.lockMonth': { given: record, input: { month: '2026-10', lockedOn: '2026-11-03' } },
  'ledger.addDocument': { given: lockOctober, input: { seq: 2, docRef: 'F-7' } },
  'ledger.takeFile': { input: {} },
  'ledger.takeDropped': {
    given: (desk) => {
      const path = fileOf(desk, 'statement.csv');
      writeFileSync(path, STATEMENT);
      desk.desktop.drops.set(DROP, path);
    },
    input: { drop: DROP },
  },
  'ledger.dropFile': { input: { name: 'bank.csv', bytes: new TextEncoder().encode(STATEMENT) } },
  'ledger.bankProfiles': { given: addOwnProfile, input: {} },
  'ledger.addProfile': { given: takeProfile, input: { file: PROFILE_ID } },
  'ledger.renameProfile': { given: addOwnProfile, input: { name: 'Ma banque', to: 'Banque' } },
  'ledger.removeProfile': { given: addOwnProfile, input: { name: 'Ma banque' } },
  'ledger.exportProfile': {
    given: async (desk) => {
      await addOwnProfile(desk);
      desk.desktop.savesTo = fileOf(desk, 'ma banque.json');
    },
    input: { name: 'Ma banque' },
  },
  'ledger.takeSheet': { given: takeWorkbook, input: { file: WORKBOOK_ID, sheet: 'Novembre' } },
  'ledger.readFile': { given: takeStatement, input: STATEMENT_READING },
  'ledger.fileColumns': {
    given: takeStatement,
    input: { file: STATEMENT_READING.file, encoding: null },
  },
  'ledger.importFile': { given: takeStatement, input: STATEMENT_READING },
  'ledger.unpair': { given: pairStatement, input: { seq: 1 } },
  'ledger.readFec': { given: takeFec, input: { file: FEC_ID } },
  'ledger.importFec': { given: takeFec, input: { file: FEC_ID, use: 'entries' } },
  'ledger.toSend': { given: lockOctober, input: { from: '2026-01-01', to: '2026-12-31' } },
  'ledger.send': {
    given: lockOctober,
    input: {
      from: '2026-01-01',
      to: '2026-12-31',
      books: ['journal', 'fec'],
      profile: 'fr',
      siren: '732829320',
      activity: 'bnc',
    },
  },
  'ledger.showSent': { given: sendBooks, input: {} },
  'ledger.book': {
    given: lockOctober,
    input: { book: 'receipts', purchases: 'purchases', from: '2026-01-01', to: '2026-12-31' },
  },
  'ledger.behind': {
    given: record,
    input: { metric: 'acquisition_spend', period: '2026-Q4', segment: 'Salon' },
  },
  'ledger.vat': {
    given: record,
    input: { kind: 'month', from: '2026-01-01', to: '2026-12-31' },
  },
  'ledger.vatSettlement': { given: record, input: { period: '2026-10' } },
  'ledger.settleVat': { given: record, input: { period: '2026-10' } },
  'ledger.lateVat': { given: record, input: { period: '2026-10' } },
  'ledger.vatReturn': { given: record, input: { from: '2026-01-01', to: '2026-12-31' } },
  'ledger.thresholds': { given: record, input: { year: 2026 } },
  'ledger.setThreshold': {
    input: {
      key: 'micro_services',
      from: '2026-01-01',
      amount: 8_360_000,
      source: 'impots.gouv.fr',
      checkedOn: '2026-11-22',
    },
  },
  'ledger.rules': { input: {} },
  'ledger.addRule': { input: { rule: STRIPE } },
  'ledger.changeRule': { given: addRule, input: { id: 1, part: { category: 'goods' } } },
  'ledger.removeRule': { given: addRule, input: { id: 1 } },
  'ledger.verify': { given: lockOctober, input: { since: null } },
};
