import { sql } from 'drizzle-orm';
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core';
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core';

/*
 * The tables that no store writes: the history of commands, which is also the undo log, and the
 * history of the file itself.
 */

/** What was done, in order. Written by the command log alone. */
export const command = sqliteTable(
  'command',
  {
    id: integer('id').primaryKey(),
    name: text('name').notNull(),
    door: text('door', { enum: ['typed', 'imported', 'undo', 'redo'] }).notNull(),
    at: text('at').notNull(),
    state: text('state', { enum: ['done', 'undone', 'dropped'] }).notNull(),
    targetId: integer('target_id').references((): AnySQLiteColumn => command.id, {
      onDelete: 'restrict',
    }),
  },
  (table) => [
    index('command_undone')
      .on(table.id)
      .where(sql`${table.state} = 'undone'`),
    index('command_target').on(table.targetId),
  ],
);

/** One row that a command wrote, before and after. Written by triggers alone. */
export const change = sqliteTable(
  'change',
  {
    id: integer('id').primaryKey(),
    commandId: integer('command_id')
      .notNull()
      .references(() => command.id, { onDelete: 'restrict' }),
    tableName: text('table_name').notNull(),
    rowId: integer('row_id').notNull(),
    before: text('before'),
    after: text('after'),
  },
  (table) => [
    index('change_command').on(table.commandId),
    index('change_row').on(table.tableName, table.rowId),
  ],
);

/** The migrations that made this file what it is. Written by the migration runner alone. */
export const migration = sqliteTable('migration', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  hash: text('hash').notNull(),
  appliedAt: text('applied_at').notNull(),
  /** The newest command that it found; 0 where that is not known. */
  lastCommand: integer('last_command').notNull(),
});
