import { isDeepStrictEqual } from 'node:util';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { readImage } from '#main/db/change-log.ts';
import { runLogged } from '#main/db/command-log.ts';
import type { Connection } from '#main/db/connection.ts';
import { historyOf, historyOfMeasurement } from '#main/db/history.ts';
import { MIGRATIONS } from '#main/db/migrations/list.ts';
import type { Migration } from '#main/db/migrations/migration.ts';
import { openBusiness } from '#main/db/open.ts';
import { verifyBooks } from '#main/features/ledger/verify-books.ts';
import { tableNames } from '#main/db/table-names.ts';
import type { Direction } from '#main/db/undo-outcome.ts';
import { replay } from '#main/db/undo.ts';
import { NOW, valueOf } from '../main/db/business-on-disk.ts';
import { fileOfVersion, fileWithHistory, openLog } from './frozen-file.ts';
import { HISTORY_VERSIONS } from './frozen-history.ts';
import type { OpenLog } from './frozen-file.ts';
import { LATER } from './later-migrations.ts';

const ALL = [...MIGRATIONS, ...LATER];

type Content = Readonly<Record<string, readonly string[]>>;

/** Every row that a person's work consists of, to the last digit, table by table. */
function contentOf(raw: Connection): Content {
  const tables = tableNames(raw).filter(
    (name) => !['command', 'change', 'migration'].includes(name),
  );
  return Object.fromEntries(
    tables.map((table) => {
      const info = raw.pragma(`table_info("${table}")`) as { readonly name: string }[];
      const columns = info.map(({ name }) => `'${name}=' || quote("${name}")`).join(` || ', ' || `);
      const rows = raw.prepare<[], string>(`SELECT ${columns} FROM "${table}" ORDER BY id`);
      return [table, rows.pluck().all()];
    }),
  );
}

/** Goes through the log as far as it leads, and calls back before the first step and after each. */
function walk(log: OpenLog, direction: Direction, onStep: () => void): void {
  onStep();
  for (;;) {
    const step = replay(log, direction, NOW);
    if (!step.ok && step.error.code === 'nothing') return;
    valueOf(step);
    onStep();
  }
}

/** What a file would hold if it were upgraded now. */
function upgraded(raw: Connection, migrations: readonly Migration[]): Content {
  const image = raw.serialize();
  // What lies in memory has no log beside it.
  image.fill(1, 18, 20);
  const copy = new Database(image);
  copy.pragma('foreign_keys = OFF');
  for (const migration of migrations) copy.exec(migration.sql);
  const content = contentOf(copy);
  copy.close();
  return content;
}

function run(raw: Connection, sql: string): void {
  const label = { name: 'anything', door: 'typed', at: NOW, targetId: null } as const;
  runLogged(raw, label, () => raw.exec(sql));
}

/** What is there before the first step of a walk, and after each. */
function stepsOf(log: OpenLog, direction: Direction, seen = () => contentOf(log.raw)): Content[] {
  const steps: Content[] = [];
  walk(log, direction, () => steps.push(seen()));
  return steps;
}

function withoutRepeats(steps: readonly Content[]): Content[] {
  return steps.filter((content, index) => !isDeepStrictEqual(content, steps[index - 1]));
}

describe.each(HISTORY_VERSIONS)('a long history of version %i', (version) => {
  it('is undone to its first step and done again, in a schema of this version', () => {
    const log = openLog(fileWithHistory(version), MIGRATIONS);
    walk(log, 'redo', () => {});
    const down = stepsOf(log, 'undo');
    expect(down.length).toBeGreaterThan(50);
    expect(withoutRepeats(down)).toEqual(down);
    expect(stepsOf(log, 'redo')).toEqual(down.toReversed());
    expect(log.raw.pragma('foreign_key_check')).toEqual([]);
  });

  it('goes the same way in a schema that later adds, renames, rebuilds and drops', () => {
    const before = openLog(fileWithHistory(version), MIGRATIONS);
    walk(before, 'redo', () => {});
    // As if it had been upgraded at each step. One whose rows go with their table is none any more.
    const expected = withoutRepeats(stepsOf(before, 'undo', () => upgraded(before.raw, LATER)));
    const log = openLog(fileWithHistory(version), ALL);
    walk(log, 'redo', () => {});
    expect(stepsOf(log, 'undo')).toEqual(expected);
    expect(stepsOf(log, 'redo')).toEqual(expected.toReversed());
    expect(log.raw.pragma('foreign_key_check')).toEqual([]);
  });
});

describe.each(HISTORY_VERSIONS)('the books of a long history of version %i', (version) => {
  it('are sound after the upgrade, after all of it was undone, and after it was done again', () => {
    const business = valueOf(openBusiness(fileWithHistory(version)));
    const locked = verifyBooks(business.readable);
    expect(locked.faults).toEqual([]);
    expect(locked.entries).toBeGreaterThan(1);
    for (const direction of ['redo', 'undo', 'redo'] as const) {
      while (business.replay(direction, NOW).ok);
      expect(verifyBooks(business.readable)).toEqual(locked);
    }
    business.close();
  });

  it('are refused by the chain once a locked amount is another one', () => {
    const request = fileWithHistory(version);
    valueOf(openBusiness(request)).close();
    const raw = new Database(request.path);
    raw.exec(`DROP TRIGGER ledger_line_locked_stays;
      UPDATE ledger_line SET gross = gross + 1 WHERE entry_id =
        (SELECT id FROM ledger_entry WHERE locked_on IS NOT NULL ORDER BY chain_place DESC LIMIT 1)`);
    raw.close();
    const business = valueOf(openBusiness(request));
    expect(verifyBooks(business.readable).faults.map(({ what }) => what)).toContain(
      'entry_changed',
    );
    business.close();
  });
});

it('the newest history has rows in every table, so that undoing it proves something', () => {
  const { path } = fileWithHistory(HISTORY_VERSIONS.at(-1));
  const raw = new Database(path, { readonly: true });
  const empty = tableNames(raw).filter(
    (table) => raw.prepare(`SELECT 1 FROM "${table}" LIMIT 1`).get() === undefined,
  );
  raw.close();
  expect(empty).toEqual([]);
});

describe('undo', () => {
  it('takes back what was done between one migration and the next, each in its own schema', () => {
    const request = fileWithHistory();
    const steps = [
      `UPDATE measurement SET value = value + 1 WHERE id = 1`,
      `UPDATE measurement SET value = value + 1, quality = 0.5 WHERE id = 1`,
      `UPDATE happening SET words = 'Radio' WHERE id = 1`,
      `UPDATE focus SET line = 13, reason = 'Autre', reason_length = 5 WHERE id = 1`,
      `DELETE FROM action WHERE id = 2`,
      `UPDATE measurement SET quality = 0.1 WHERE id = 1`,
      `UPDATE measurement SET value = value + 1 WHERE id = 1`,
    ];
    for (const [index, step] of steps.entries()) {
      const { raw } = openLog(request, ALL.slice(0, MIGRATIONS.length + index));
      run(raw, step);
      raw.close();
    }
    const log = openLog(request, ALL);
    const after = contentOf(log.raw);
    for (const _step of steps) valueOf(replay(log, 'undo', NOW));
    expect(contentOf(log.raw)).toEqual(contentOf(openLog(fileWithHistory(), ALL).raw));
    for (const _step of steps) valueOf(replay(log, 'redo', NOW));
    expect(contentOf(log.raw)).toEqual(after);
  });

  it('goes on past rows that a migration took, and knows a default as its column keeps it', () => {
    const request = fileWithHistory();
    const first = openLog(request, MIGRATIONS);
    run(first.raw, `INSERT INTO annotation (on_date, text) VALUES ('2026-08-01', 'Foire')`);
    run(first.raw, `UPDATE action SET title = 'Mesurer mieux' WHERE id = 3`);
    run(first.raw, `UPDATE annotation SET text = 'Foire de Lyon' WHERE text = 'Foire'`);
    first.raw.close();
    const taking: Migration = {
      id: MIGRATIONS.length + 1,
      name: 'no-fairs',
      date: '2027-01-01',
      sql: `
        DELETE FROM annotation WHERE text LIKE 'Foire%';
        ALTER TABLE action ADD COLUMN rank TEXT NOT NULL DEFAULT 7;`,
      takesRowsFrom: ['annotation'],
    };
    const log = openLog(request, [...MIGRATIONS, taking]);
    const titleOf = () => log.raw.prepare('SELECT title FROM action WHERE id = 3').pluck().get();
    expect(titleOf()).toBe('Mesurer mieux');
    valueOf(replay(log, 'undo', NOW));
    expect(titleOf()).toBe('Mesurer');
    valueOf(replay(log, 'undo', NOW));
    valueOf(replay(log, 'redo', NOW));
    valueOf(replay(log, 'redo', NOW));
    expect(titleOf()).toBe('Mesurer mieux');
    expect(replay(log, 'redo', NOW)).toMatchObject({ ok: false, error: { code: 'nothing' } });
  });

  it('reaches what was written before it was remembered which command a migration found', () => {
    const request = fileOfVersion(1);
    const { raw } = openLog(request, MIGRATIONS.slice(0, 1));
    const content = contentOf(raw);
    run(raw, `UPDATE ledger_entry SET party = 'Another' WHERE locked_on IS NULL`);
    raw.close();
    const log = openLog(request, MIGRATIONS);
    valueOf(replay(log, 'undo', NOW));
    expect(contentOf(log.raw)['ledger_entry']?.join('\n')).not.toContain('Another');
    expect(contentOf(log.raw)['ledger_entry']).toHaveLength(content['ledger_entry']?.length ?? 0);
  });
});

describe('the history of a row', () => {
  it('goes on where its table and its columns take other names', () => {
    const business = valueOf(openBusiness({ ...fileWithHistory(), migrations: ALL }));
    const steps = historyOf(business.readable, 'happening', 1);
    expect(steps.map(({ name, after }) => [name, after?.['words']])).toEqual([
      ['signals.annotate', 'Passage à la radio'],
      ['signals.changeAnnotation', 'Radio locale'],
    ]);
    // Another table has the name now.
    expect(historyOf(business.readable, 'annotation', 1)).toEqual([]);
    business.close();
  });

  it('of a value that was taken away and typed again has all its rows, in the columns of today', () => {
    const business = valueOf(openBusiness({ ...fileWithHistory(), migrations: ALL }));
    const [typed] = historyOf(business.readable, 'measurement', 25);
    const steps = historyOfMeasurement(business.readable, {
      metricId: Number(typed?.after?.['metric_id']),
      periodId: Number(typed?.after?.['period_id']),
      segmentId: Number(typed?.after?.['segment_id']),
    });
    // Typed, noted, taken away; both taken back and done again; typed once more. In tenths now.
    const values = steps.map(({ after }) => after?.['value'] ?? null);
    expect(values).toEqual([40, 40, null, 40, 40, 40, null, 50]);
    expect(steps.at(-1)?.after).toMatchObject({ quality: 0.9, note: null });
    business.close();
  });
});

describe('a migration', () => {
  it.each(MIGRATIONS.map(({ id }) => id).slice(0, -1))(
    'carries a row of the log as it carries the row itself, from version %i on',
    (version) => {
      const request = fileOfVersion(version);
      const before = openLog(request, MIGRATIONS.slice(0, version));
      const rows = before.tables.flatMap(({ name, image }) =>
        before.raw
          .prepare<[], string>(`SELECT ${image(`"${name}"`)} FROM "${name}" ORDER BY id`)
          .pluck()
          .all()
          .map((after) => ({ commandId: 1, table: name, before: null, after })),
      );
      before.raw.close();
      const { raw, tables, pastRows } = openLog(request, MIGRATIONS);
      expect(rows.length).toBeGreaterThan(20);
      for (const row of rows) {
        const now = pastRows.changeOf(row);
        const table = tables.find(({ name }) => name === now?.table);
        const stored = raw
          .prepare<[unknown], string>(
            `SELECT ${table?.image('t')} FROM "${now?.table}" t WHERE id = ?`,
          )
          .pluck()
          .get(now?.after?.['id']);
        expect(now?.after).toEqual(readImage(stored ?? 'null'));
      }
    },
  );
});
