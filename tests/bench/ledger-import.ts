/*
 * A bank's file of 100 000 rows: read, planned and written as entries with their history, against
 * the sqlite3 command line, twice. Once where it does what the database has to do whoever imports:
 * `.import`, then the same rows into the same tables, with their checks, references, indexes and
 * the triggers of the history. And once where it copies the file into a bare table of texts, with
 * nothing of it all. Processor time of each; fails above three times the first. Beside it, what the
 * command line takes for 200 000 rows, with quotes and without: processor time, and the most memory
 * that it holds, where the system tells it.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { insertTriggerOf, loggedTables } from '#main/db/change-log.ts';
import { planImport } from '#main/features/ledger/bank-import.ts';
import { writeImport } from '#main/features/ledger/import-writing.ts';
import { readStatement } from '#main/features/ledger/statement-reading.ts';
import { BENCH_CLOCK, withFolder } from './large-ledger.ts';
import { processorTime, sqliteTime } from './processor-time.ts';
import { useOfProgram } from './program-use.ts';
import { HEADINGS, statement } from './statement.ts';

const ROWS = 100_000;
const BOUND = 3;
const MEMORY_ROWS = 200_000;
const MOST_MEGABYTES = 300;
const MOST_SECONDS = 20;
/** How a NULL is written in a CSV, where an empty text is another thing. */
const NOTHING = '-null-';
const TABLES = ['ledger_import', 'ledger_entry', 'ledger_line', 'ledger_bank_row'] as const;

/**
 * The rows that were written, dumped as CSV, taken in by the command line into an equal, empty file:
 * through a table of texts in memory, since CSV knows no NULL, logged by the triggers of the history.
 */
function sameRowsTime(folder: string): number {
  const raw = new Database(join(folder, 'filled.sqlite'), { readonly: true });
  const tables = loggedTables(raw).filter(({ name }) => TABLES.some((table) => table === name));
  raw.close();
  sqliteTime(
    join(folder, 'filled.sqlite'),
    TABLES.flatMap((name) => [
      '.mode csv',
      `.nullvalue ${NOTHING}`,
      `.output ${join(folder, name)}.csv`,
      `SELECT * FROM ${name} ORDER BY id;`,
    ]),
  );
  const takeIn = TABLES.flatMap((name) => {
    const columns = tables.find((table) => table.name === name)?.columns ?? [];
    return [
      `CREATE TEMP TABLE taken_${name} (${columns.map((column) => `${column} TEXT`).join(', ')});`,
      `.import --csv --schema temp ${join(folder, name)}.csv taken_${name}`,
      `INSERT INTO main.${name} SELECT ${columns.map((column) => `nullif(${column}, '${NOTHING}')`).join(', ')} FROM temp.taken_${name};`,
    ];
  });
  return sqliteTime(join(folder, 'empty.sqlite'), [
    'PRAGMA journal_mode = WAL;',
    'PRAGMA synchronous = FULL;',
    'PRAGMA foreign_keys = ON;',
    'PRAGMA temp_store = MEMORY;',
    'CREATE TEMP TABLE running_command (id INTEGER NOT NULL) STRICT;',
    'INSERT INTO running_command VALUES (1);',
    ...tables.map(insertTriggerOf),
    'BEGIN;',
    ...takeIn,
    "INSERT INTO command (id, name, door, at, state) VALUES (1, 'import', 'imported', '2027-01-20T00:00:00.000Z', 'done');",
    'COMMIT;',
    `SELECT CASE count(*) WHEN ${ROWS} THEN 1 ELSE 1 / 0 END FROM ledger_entry;`,
  ]);
}

/** The same file as a bank writes it that puts words in quotes. */
function quoted(text: string): string {
  return text.replaceAll(/;(VIR [^;]*);/g, ';"$1";');
}

withFolder((folder, business) => {
  const text = statement(ROWS);
  const file = join(folder, 'bank.csv');
  writeFileSync(file, text);
  const bytes = Buffer.from(text);
  business.backUpTo(join(folder, 'empty.sqlite'));
  let written = 0;
  const own = processorTime(() => {
    const reading = readStatement(bytes, [], { profile: null, isDayFirst: null });
    if (!reading.ok) throw new Error(reading.error.code);
    const plan = planImport(business.readable, reading.value, {});
    const label = { name: 'ledger.importFile', door: 'imported', at: BENCH_CLOCK.now() } as const;
    const context = { clock: BENCH_CLOCK, systemLanguage: 'fr' } as const;
    written = business.runCommand(label, (db) =>
      writeImport({ db, ...context }, plan, { name: 'bank.csv', bytes }),
    ).entries;
  });
  business.backUpTo(join(folder, 'filled.sqlite'));
  const alike = sameRowsTime(folder);
  const columns = HEADINGS.split(';').map((name) => `${name} TEXT`);
  const theirs = sqliteTime(join(folder, 'bare.sqlite'), [
    `CREATE TABLE bank (${columns.join(', ')});`,
    '.separator ;',
    `.import --skip 1 ${file} bank`,
  ]);
  const ratio = own / alike;
  process.stdout.write(
    `${written} entries of ${(statSync(file).size / 1e6).toFixed(0)} MB: ${own.toFixed(2)} s
  sqlite3 .import into the same tables, with checks, indexes and history: ${alike.toFixed(2)} s: ${ratio.toFixed(2)} ×
  sqlite3 .import into a bare table, with none of them: ${theirs.toFixed(2)} s: ${(own / theirs).toFixed(1)} ×\n`,
  );
  if (ratio > BOUND) process.exitCode = 1;
  const many = statement(MEMORY_ROWS);
  for (const [name, csv] of [
    ['plain', many],
    ['quoted', quoted(many)],
  ] as const) {
    const large = join(folder, `${name}.csv`);
    writeFileSync(large, csv);
    const { megabytes, seconds } = useOfProgram([
      '--db',
      join(folder, `${name}.sqlite`),
      'import-ledger',
      large,
    ]);
    process.stdout.write(
      `${MEMORY_ROWS} rows, ${name}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB at most\n`,
    );
    if (megabytes > MOST_MEGABYTES || seconds > MOST_SECONDS) process.exitCode = 1;
  }
});
