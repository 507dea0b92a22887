import { Refusal } from '#shared/ipc/refusal.ts';
import { COLUMNS, RULE, STATEMENT } from '#renderer/gallery/answers/ledger.ts';
import type { Answers, PieceState } from '#renderer/gallery/piece-state.ts';
import { StatementDialog } from './StatementDialog.tsx';

const FILE = { id: 'a'.repeat(32), fileName: 'relevé de compte, octobre 2026.csv' };

const ANSWERS: Answers = {
  'ledger.rules': [RULE],
  'ledger.saveRules': ({ rules }) => rules,
  'ledger.takeFile': { file: FILE },
  'ledger.readFile': STATEMENT,
  'ledger.importFile': { rows: 2, entries: 2 },
  'values.undo': { name: 'ledger.importFile' },
};

const dialog = () => <StatementDialog onClose={() => {}} />;

export const states: readonly PieceState[] = [
  { name: 'with rules', render: dialog, answers: ANSWERS },
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
    name: 'no file of a bank',
    render: dialog,
    answers: { ...ANSWERS, 'ledger.readFile': new Refusal('bad_file') },
  },
];
