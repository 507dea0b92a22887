import type { Migration } from './migration.ts';

/*
 * Rows in the log have the columns that their tables had when they were written. Each migration
 * remembers the newest command that it found, so that the log knows which rows are older than it; 0
 * for those of before, where the columns of a row tell it.
 */
const sql = `
ALTER TABLE migration ADD COLUMN last_command INTEGER NOT NULL DEFAULT 0 CHECK (last_command >= 0);
CREATE TRIGGER migration_knows_last_command AFTER INSERT ON migration BEGIN
  UPDATE migration SET last_command = (SELECT ifnull(max(id), 0) FROM command) WHERE id = NEW.id;
END;
`;

/** From which command on the rows of the log have the columns of a migration. */
export const knowWhatAMigrationFound: Migration = {
  id: 4,
  name: 'know-what-a-migration-found',
  date: '2026-11-29',
  sql,
};
