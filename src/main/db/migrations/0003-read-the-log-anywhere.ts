import type { Migration } from './migration.ts';

/*
 * Older SQLite (before 3.45: that of Debian 12, of Python there) takes json_valid(NULL) for false,
 * so that its integrity check called the log of every sound file damaged. A check says now that
 * what is not there is not looked at. SQLite changes no check of a table: the log is written anew.
 */
const sql = `
CREATE TABLE change_anew (
  id INTEGER PRIMARY KEY,
  command_id INTEGER NOT NULL
    REFERENCES command (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  table_name TEXT NOT NULL,
  row_id INTEGER NOT NULL,
  before TEXT CHECK (before IS NULL OR json_valid(before)),
  after TEXT CHECK (after IS NULL OR json_valid(after)),
  CHECK (before IS NOT NULL OR after IS NOT NULL)
) STRICT;
INSERT INTO change_anew (id, command_id, table_name, row_id, before, after)
  SELECT id, command_id, table_name, row_id, before, after FROM change ORDER BY id;
DROP TABLE change;
ALTER TABLE change_anew RENAME TO change;
CREATE INDEX change_command ON change (command_id);
CREATE INDEX change_row ON change (table_name, row_id);
CREATE INDEX change_deleted_measurement
  ON change (json_extract(before, '$.metric_id'), json_extract(before, '$.period_id'))
  WHERE table_name = 'measurement' AND after IS NULL;
`;

/** The log of changes as every SQLite can check it. */
export const readTheLogAnywhere: Migration = {
  id: 3,
  name: 'read-the-log-anywhere',
  date: '2026-11-22',
  sql,
};
