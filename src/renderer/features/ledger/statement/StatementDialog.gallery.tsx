import type { FecPreview } from '#shared/features/ledger/fec-contract.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { ACCOUNTS, COLUMNS, RULE, STATEMENT } from '#renderer/gallery/answers/ledger.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { StatementDialog } from './StatementDialog.tsx';

const FILE = {
  id: 'a'.repeat(32),
  fileName: 'relevé de compte, octobre 2026.csv',
  isFec: false,
};
const SHEET = {
  name: 'Octobre',
  isHidden: false,
  names: ['Notes', 'Octobre', 'Novembre'],
  recognised: ['Octobre', 'Novembre'],
  hiddenRows: 2,
  unknownCells: 1,
};
const FEC_FILE = { id: 'f'.repeat(32), fileName: '732829320FEC20261231.txt', isFec: true };

const FEC: FecPreview = {
  from: '2026-01-01',
  to: '2026-12-31',
  read: 240,
  debit: 8_412_050,
  kinds: { receipt: 40, expense: 150, transfer: 6, journal: 12 },
  known: 30,
  locked: 2,
  empty: 1,
  accounts: [{ number: '512100', name: 'Banque Pro' }],
  opening: { on: '2027-01-01', accounts: 14 },
};

const ANSWERS: Answers = {
  'ledger.rules': [RULE],
  'ledger.changeRule': [RULE],
  'ledger.removeRule': [],
  'ledger.takeFile': { file: FILE },
  'ledger.readFile': STATEMENT,
  'ledger.importFile': { rows: 2, entries: 2 },
  'values.undo': { name: 'ledger.importFile' },
};

const dialog = () => <StatementDialog onClose={() => {}} />;

export const states: readonly PieceState[] = [
  { name: 'with rules', render: dialog, answers: ANSWERS },
  {
    name: 'with profiles of own banks',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.rules': [],
      'ledger.bankProfiles': [
        { name: 'Ma banque', columns: ['jour', 'qui', 'combien'] },
        { name: 'Néobanque', columns: ['date', 'libelle', 'montant', 'devise'] },
      ],
      'ledger.renameProfile': null,
      'ledger.removeProfile': null,
      'ledger.exportProfile': { path: '/home/me/ma-banque.json' },
      'values.undo': { name: 'ledger.removeProfile' },
    },
  },
  {
    name: 'a profile of a bank',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.takeFile': {
        file: {
          id: 'b'.repeat(32),
          fileName: 'ma banque.json',
          isFec: false,
          profile: 'Ma banque',
        },
      },
      'ledger.addProfile': null,
    },
  },
  {
    name: 'of one of several accounts',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.accounts': ACCOUNTS,
      'ledger.readFile': { ...STATEMENT, isWithoutAccount: true },
    },
  },
  { name: 'without rules', render: dialog, answers: { ...ANSWERS, 'ledger.rules': [] } },
  {
    name: 'everything known',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.readFile': { ...STATEMENT, fresh: 0, known: 3, entries: 0, rows: [], doubtful: 0 },
    },
  },
  {
    name: 'ends in the middle',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.readFile': { ...STATEMENT, cautions: ['cut'] } },
  },
  {
    name: 'some of several files are not taken',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.takeFile': {
        file: FILE,
        refused: [
          { fileName: 'septembre.xlsx', code: 'workbook_damaged' },
          { fileName: 'août.csv', code: 'files_wait' },
        ],
      },
    },
  },
  {
    name: 'a workbook of several sheets',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.takeFile': { file: { ...FILE, fileName: 'relevés 2026.xlsx', sheet: SHEET } },
      'ledger.takeSheet': { file: { ...FILE, fileName: 'relevés 2026.xlsx', sheet: SHEET } },
    },
  },
  {
    name: 'a sheet that cannot be read',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.takeFile': { file: { ...FILE, fileName: 'relevés 2026.xlsx', sheet: SHEET } },
      'ledger.takeSheet': new Refusal('workbook_damaged'),
    },
  },
  {
    name: 'a rate is missing',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.readFile': { ...STATEMENT, currencies: ['USD', 'CHF'] } },
  },
  {
    name: 'of no known bank',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.fileColumns': COLUMNS,
      'ledger.readFile': ({ mapping }) =>
        mapping === undefined
          ? new Refusal('bank_file_unknown')
          : { ...STATEMENT, bank: mapping.name },
    },
  },
  {
    name: 'days that can be read in two ways',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.readFile': new Refusal('bank_file_unclear') },
  },
  {
    name: 'a FEC',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.takeFile': { file: FEC_FILE },
      'ledger.readFec': FEC,
      'ledger.importFec': { written: 42 },
    },
  },
  {
    name: 'a FEC with customers and suppliers',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.takeFile': { file: FEC_FILE },
      'ledger.readFec': {
        ...FEC,
        owed: 12,
        cash: { settled: 5, kinds: { receipt: 43, expense: 152, transfer: 6, journal: 2 } },
      },
      'ledger.importFec': { written: 203 },
    },
  },
  {
    name: 'our own journal',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.takeFile': { file: { ...FEC_FILE, fileName: 'journal-2026-01-01-2026-12-31.csv' } },
      'ledger.readFec': { ...FEC, format: 'journal', debit: 0, unclear: 6 },
    },
  },
  {
    name: 'a FEC that does not balance',
    render: dialog,
    answers: {
      ...ANSWERS,
      'ledger.takeFile': { file: FEC_FILE },
      'ledger.readFec': new Refusal('fec_unread', { details: { problem: 'unbalanced', line: 12 } }),
    },
  },
  {
    name: 'no file of a bank',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.readFile': new Refusal('bad_file') },
  },
];
