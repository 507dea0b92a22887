/*
 * Lives a business through the operations of this version, with undo and redo, imports and a locked
 * month, and prints its file as SQL. To be done once for each schema that ships:
 *   node tests/migrations/freeze-history.ts > tests/migrations/frozen/0003-history.sql
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Business } from '#main/db/handles.ts';
import { createBusiness } from '#main/db/open.ts';
import { nameInSql, tableNames } from '#main/db/table-names.ts';
import { ledgerHandlers } from '#main/features/ledger/handlers.ts';
import { handlers } from '#main/handlers.ts';
import type { Desktop } from '#main/operations/context.ts';
import { createDispatch } from '#main/operations/dispatch.ts';
import { BEFORE, LIFE, STATEMENT, UNKNOWN_STATEMENT } from './lived-history.ts';

const DAY = '2026-11-22';
const clock = { today: () => DAY, now: () => `${DAY}T09:30:00.000Z` };
const surroundings = { clock, systemLanguage: 'fr' } as const;

function newBusiness(folder: string): Business {
  const path = join(folder, 'business.db');
  const made = createBusiness({ path, backupFolder: folder, now: clock.now() });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

/** As a sample is filled: no undo reaches it. */
function fill(business: Business): void {
  const label = { name: 'sample.fill', door: 'imported', at: clock.now(), isFinal: true } as const;
  business.runCommand(label, (db) => {
    for (const entry of BEFORE) ledgerHandlers['ledger.add']({ ...surroundings, db }, entry);
  });
}

async function live(business: Business, files: Iterator<string>): Promise<void> {
  const dispatch = createDispatch({
    handlers,
    business: () => business,
    surroundings,
    // All that is asked of the desktop here: which file of a bank is chosen.
    desktop: { chooseBankFile: async () => files.next().value ?? null } as unknown as Desktop,
    beforeImport: () => {},
    beforeLoss: () => {},
    onChanged: () => {},
    onFailure: (_name, error) => {
      throw error;
    },
  });
  for (const { name, input } of LIFE) {
    const envelope = await dispatch(name, input);
    if (!envelope.ok) throw new Error(`${name} was refused: ${JSON.stringify(envelope)}`);
  }
}

/** The files of banks, in the order in which they are chosen. */
function* filesOf(folder: string): Iterator<string> {
  for (const [index, text] of [STATEMENT, UNKNOWN_STATEMENT].entries()) {
    const file = join(folder, `${index}.csv`);
    writeFileSync(file, text);
    yield file;
  }
}

/** The whole file: tables, rows (`quote` keeps each number to its last digit), then what watches them. */
function print(path: string): void {
  const raw = new Database(path, { readonly: true });
  const number = (pragma: string) => Number(raw.pragma(pragma, { simple: true }));
  console.log(`PRAGMA application_id = ${number('application_id')};`);
  console.log(`PRAGMA user_version = ${number('user_version')};`);
  console.log(statements(raw, "type = 'table'"));
  for (const table of tableNames(raw)) printRows(raw, table);
  // The numbers that were given out, also those of rows that are gone.
  console.log('DELETE FROM sqlite_sequence;');
  printRows(raw, 'sqlite_sequence');
  console.log(statements(raw, "type <> 'table'"));
  raw.close();
}

function statements(raw: Database.Database, which: string): string {
  const sql = raw
    .prepare<[], string>(
      `SELECT sql FROM sqlite_schema
       WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite%' AND ${which} ORDER BY name`,
    )
    .pluck();
  return sql
    .all()
    .map((text) => `${text};`)
    .join('\n');
}

function printRows(raw: Database.Database, table: string): void {
  const info = raw.pragma(`table_info(${nameInSql(table)})`) as { readonly name: string }[];
  const values = info.map(({ name }) => `quote(${nameInSql(name)})`).join(` || ', ' || `);
  const rows = raw
    .prepare<[], string>(`SELECT ${values} FROM ${nameInSql(table)} ORDER BY rowid`)
    .pluck();
  for (const row of rows.iterate()) console.log(`INSERT INTO ${table} VALUES (${row});`);
}

const folder = mkdtempSync(join(tmpdir(), 'solocap-freeze-'));
try {
  const business = newBusiness(folder);
  fill(business);
  await live(business, filesOf(folder));
  business.close();
  print(business.path);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
