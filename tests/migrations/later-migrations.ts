import { MIGRATIONS } from '#main/db/migrations/list.ts';
import type { Migration } from '#main/db/migrations/migration.ts';

type Change = Omit<Migration, 'id' | 'date'>;

const added: Change = {
  name: 'columns-are-added',
  sql: `
    ALTER TABLE ledger_entry ADD COLUMN project TEXT NOT NULL DEFAULT 'none';
    ALTER TABLE ledger_account ADD COLUMN colour TEXT NOT NULL DEFAULT 'none';
    ALTER TABLE action ADD COLUMN weight INTEGER;
    ALTER TABLE measurement ADD COLUMN quality REAL NOT NULL DEFAULT 0.30000000000000004;
    ALTER TABLE setting ADD COLUMN is_shared INTEGER NOT NULL DEFAULT 0;`,
};

const renamed: Change = {
  name: 'columns-and-tables-are-renamed',
  sql: `
    ALTER TABLE action RENAME COLUMN effect_text TO hoped_for;
    ALTER TABLE action RENAME COLUMN learned TO effect_text;
    ALTER TABLE annotation RENAME TO happening;
    ALTER TABLE happening RENAME COLUMN text TO words;
    ALTER TABLE happening ADD COLUMN text TEXT NOT NULL DEFAULT 'none';
    ALTER TABLE ledger_tag RENAME COLUMN stream TO sold_as;
    ALTER TABLE ledger_statement RENAME COLUMN closing TO balance;`,
  rows: {
    action: { columns: { effect_text: 'hoped_for', learned: 'effect_text' } },
    annotation: { table: 'happening', columns: { text: 'words' } },
    ledger_tag: { columns: { stream: 'sold_as' } },
    ledger_statement: { columns: { closing: 'balance' } },
  },
};

/** Whole numbers where there were others: the line of a pact as it is, that of a target by rounding. */
const rebuilt: Change = {
  name: 'tables-are-rebuilt',
  sql: `
    CREATE TABLE focus_new (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      period_id INTEGER NOT NULL REFERENCES period (id) ON DELETE RESTRICT,
      metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE RESTRICT,
      line INTEGER NOT NULL,
      reason TEXT NOT NULL,
      reason_length INTEGER NOT NULL CHECK (reason_length > 0),
      reaction TEXT NOT NULL,
      reading_kind TEXT NOT NULL,
      guardrail_metric_id INTEGER REFERENCES metric (id) ON DELETE RESTRICT,
      chosen_at TEXT NOT NULL,
      replaced_at TEXT,
      learned TEXT
    ) STRICT;
    INSERT INTO focus_new
      SELECT id, period_id, metric_id, line, why, length(why), reaction, reading_kind,
        guardrail_metric_id, chosen_at, replaced_at, learned
      FROM focus;
    DROP TABLE focus;
    ALTER TABLE focus_new RENAME TO focus;
    CREATE TABLE objective_new (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      metric_id INTEGER NOT NULL REFERENCES metric (id) ON DELETE RESTRICT,
      period_id INTEGER NOT NULL REFERENCES period (id) ON DELETE RESTRICT,
      version INTEGER NOT NULL,
      line INTEGER,
      stretch REAL,
      decided_at TEXT NOT NULL,
      UNIQUE (metric_id, period_id, version)
    ) STRICT;
    INSERT INTO objective_new
      SELECT id, metric_id, period_id, version, CAST(round(line) AS INTEGER), stretch, decided_at
      FROM objective;
    DROP TABLE objective;
    ALTER TABLE objective_new RENAME TO objective;`,
  rows: {
    focus: {
      columns: { why: 'reason' },
      values: { reason_length: ({ why }) => String(why).length },
    },
    objective: {
      values: { line: ({ line }) => (typeof line === 'number' ? Math.round(line) : null) },
    },
  },
};

const dropped: Change = {
  name: 'columns-and-a-table-go',
  sql: `
    ALTER TABLE action DROP COLUMN weight;
    ALTER TABLE action DROP COLUMN outcome;
    ALTER TABLE measurement DROP COLUMN quality;
    DROP TABLE limit_base;`,
  takesRowsFrom: ['limit_base'],
};

const back: Change = {
  name: 'a-column-comes-back-with-another-default',
  sql: `
    ALTER TABLE measurement ADD COLUMN quality REAL NOT NULL DEFAULT 0.9;
    CREATE TABLE annotation (id INTEGER PRIMARY KEY AUTOINCREMENT, other TEXT) STRICT;`,
};

/** The columns are the same, what they hold is not: only the number of the command tells. */
const tenfold: Change = {
  name: 'values-are-kept-in-tenths',
  sql: 'UPDATE measurement SET value = value * 10;',
  rows: { measurement: { values: { value: ({ value }) => Number(value) * 10 } } },
};

/** What later versions might do to the schema: columns and tables come, go and take other names. */
export const LATER: readonly Migration[] = [added, renamed, rebuilt, dropped, back, tenfold].map(
  (change, index) => ({
    ...change,
    id: MIGRATIONS.length + index + 1,
    date: '2027-01-01',
  }),
);
