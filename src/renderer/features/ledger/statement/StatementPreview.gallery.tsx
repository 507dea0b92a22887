import type { FilePreview, PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';
import { NO_TAX_PROFILE } from '#shared/features/taxes/model.ts';
import { STATEMENT } from '#renderer/gallery/answers/ledger.ts';
import type { PieceState } from '#renderer/gallery/piece-state.ts';
import { StatementPreview } from './StatementPreview.tsx';
import type { StatementOnItsWay } from './use-statement.ts';

const nothing = (): void => {};

const WAY: StatementOnItsWay = {
  file: { id: 'a'.repeat(32), fileName: 'relevé de compte, octobre 2026.csv', isFec: false },
  place: null,
  goNext: null,
  preview: null,
  refused: null,
  leftOut: [],
  isBusy: false,
  imported: null,
  rates: {},
  columns: null,
  sayMapping: nothing,
  choose: nothing,
  chooseSheet: nothing,
  sayDayOrder: nothing,
  into: null,
  sayAccount: nothing,
  sayRate: nothing,
  write: nothing,
  isDecided: true,
  choices: {
    turned: new Set([3]),
    apart: new Set(),
    vats: new Map(),
    agreed: new Set(),
    isAnyMade: true,
    isSure: false,
    saySure: nothing,
    sayVat: nothing,
    agree: nothing,
    turn: nothing,
    part: nothing,
    forget: nothing,
  },
};

const preview = (more: Partial<FilePreview> = {}) => (
  <StatementPreview way={WAY} preview={{ ...STATEMENT, ...more }} onDone={nothing} />
);

const changed = (row: PreviewRow): PreviewRow =>
  row.twin
    ? row
    : {
        ...row,
        doubts: ['amount_changed'],
        change: { seq: 9, was: 120_000, now: 100_000, currency: 'EUR' },
      };

const asked = ({ twin, ...row }: PreviewRow): PreviewRow =>
  twin ? { ...row, doubts: [], by: { category: 'name', vat: 'asked' } } : row;

const cash = ({ twin: _twin, entries, ...row }: PreviewRow, at: number): PreviewRow => ({
  ...row,
  doubts: [],
  by: { category: 'words', vat: 'rule' },
  entries: entries.map((entry) => ({
    ...entry,
    kind: 'transfer',
    category: 'transfer',
    party: '',
    label: at === 0 ? 'RETRAIT DAB 04/10 LYON' : 'VERSEMENT ESPECES',
    accountId: at === 0 ? 1 : 2,
    toAccountId: at === 0 ? 2 : 1,
    lines: [{ rate: null, basis: 'gross', amount: 8_000 }],
  })),
});

const across = ({ twin: _twin, ...row }: PreviewRow): PreviewRow => ({
  ...row,
  doubts: ['own_transfer'],
  across: { line: row.line === 2 ? 3 : 2, as: 'transfer' },
});

const ANSWERS = { 'ledger.addRule': [] };

export const states: readonly PieceState[] = [
  { name: 'two new entries, one in doubt', render: () => preview(), answers: ANSWERS },
  {
    name: 'VAT is charged, of one row it is asked',
    render: () => preview({ rows: STATEMENT.rows.map(asked) }),
    answers: {
      ...ANSWERS,
      'taxes.profiles': [{ ...NO_TAX_PROFILE, from: '2026-01-01', vat: 'ca3_month' }],
    },
  },
  {
    name: 'cash that went into the till, and came out of it',
    render: () => preview({ rows: STATEMENT.rows.map(cash) }),
    answers: ANSWERS,
  },
  {
    name: 'a file that ends in the middle',
    render: () => preview({ cautions: ['cut'] }),
    answers: ANSWERS,
  },
  {
    name: 'a row called Total that is the sum of those above',
    render: () => preview({ sums: [12] }),
    answers: ANSWERS,
  },
  {
    name: 'a transfer of which the file tells both sides',
    render: () => preview({ rows: STATEMENT.rows.map(across), doubtful: 2 }),
    answers: ANSWERS,
  },
  {
    name: 'an amount that has changed since its import',
    render: () => preview({ rows: STATEMENT.rows.map(changed), doubtful: 2 }),
    answers: ANSWERS,
  },
  {
    name: 'currencies without a rate',
    render: () => preview({ currencies: ['USD', 'CHF'] }),
    answers: ANSWERS,
  },
  {
    name: 'nothing new, much left out',
    render: () =>
      preview({
        fresh: 0,
        rows: [],
        entries: 0,
        read: 40,
        known: 0,
        skipped: Array.from({ length: 12 }, (_, index) => ({
          line: index + 2,
          reason: index % 2 === 0 ? ('locked_month' as const) : ('unreadable' as const),
        })),
        reasons: { locked_month: 20, unreadable: 20 },
      }),
    answers: ANSWERS,
  },
];
