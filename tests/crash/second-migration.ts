import type { Migration } from '#main/db/migrations/migration.ts';

/** A migration that rebuilds a table and adds one, as some later version might bring. */
export const addingTable: Migration = {
  id: 2,
  name: 'adding-table',
  date: '2026-12-01',
  sql: `
    CREATE TABLE segment_new (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL) STRICT;
    INSERT INTO segment_new SELECT id, name FROM segment;
    DROP TABLE segment;
    ALTER TABLE segment_new RENAME TO segment;
    CREATE TABLE goal (id INTEGER PRIMARY KEY AUTOINCREMENT, text TEXT NOT NULL) STRICT;`,
};
