/*
 * Opens an older frozen history, lives on in it through the operations of this version, with undo
 * and redo, imports and locks, and prints its file as SQL. To be done once for a schema that ships,
 * with the steps of `lived-history.ts` written anew:
 *   node tests/migrations/freeze-history.ts > tests/migrations/frozen/0006-history.sql
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Business } from '#main/db/handles.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import { openBusiness } from '#main/db/open.ts';
import { nameInSql, tableNames } from '#main/db/table-names.ts';
import { ledgerHandlers } from '#main/features/ledger/handlers.ts';
import { saveIncident } from '#main/features/ledger/incident-store.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { handlers } from '#main/handlers.ts';
import type { Desktop } from '#main/operations/context.ts';
import { createDispatch } from '#main/operations/dispatch.ts';
import { writeHistory } from './frozen-history.ts';
import { BEFORE, BEGINS_AS, FEC, INCIDENT, LIFE, STATEMENT, TAKEN_OVER } from './lived-history.ts';

const DAY = '2026-11-30';
const clock = { today: () => DAY, now: () => `${DAY}T09:30:00.000Z` };
const surroundings = { clock, systemLanguage: 'fr' } as const;

/** A business that an older version left, in the schema of this one. */
function upgraded(folder: string): Business {
  const path = join(folder, 'business.db');
  writeHistory(path, BEGINS_AS);
  const opened = openBusiness({ path, backupFolder: join(folder, 'backups'), now: clock.now() });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** What was given from elsewhere: no undo reaches it. */
function fill(business: Business): void {
  const label = {
    name: 'ledger.import',
    door: 'imported',
    at: clock.now(),
    isFinal: true,
  } as const;
  business.runCommand(label, (db) => {
    importNeutral(db, TAKEN_OVER, DAY);
    for (const entry of BEFORE) ledgerHandlers['ledger.add']({ ...surroundings, db }, entry);
    saveIncident(db, INCIDENT);
  });
}

async function live(business: Business, folder: string): Promise<void> {
  const files = filesOf(folder);
  const dispatch = createDispatch({
    handlers,
    business: () => business,
    surroundings,
    // All that is asked of the desktop here: which file is chosen, and where files are sent.
    desktop: {
      chooseBankFiles: async () => [files.next().value ?? []].flat(),
      chooseFolder: async () => folder,
    } as unknown as Desktop,
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

/** The files, in the order in which they are chosen. */
function* filesOf(folder: string): Iterator<string> {
  for (const [index, text] of [STATEMENT, FEC].entries()) {
    const file = join(folder, `${index}.csv`);
    writeFileSync(file, text);
    yield file;
  }
}

/** The whole file: tables, rows (`quote` keeps each number to its last digit), then what watches them. */
function print(path: string): void {
  const raw = new Database(path, { readonly: true });
  console.log(`-- A business that was lived for a while, with undo, imports and locked months, as the version of
-- schema ${MIGRATIONS.length} wrote it (freeze-history.ts). Frozen: a later version undoes it to its first step.`);
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
  const business = upgraded(folder);
  fill(business);
  await live(business, folder);
  business.close();
  print(business.path);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
