import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { isSameImage, readImage } from './change-log.ts';
import type { LoggedTable, RowImage } from './change-log.ts';
import { hasEffect, runLogged } from './command-log.ts';
import type { Connection } from './connection.ts';
import type { ReadableDb } from './handles.ts';
import type { Instant } from './instant.ts';
import { command } from './log-schema.ts';
import type { LoggedRow, PastRows } from './past-rows.ts';
import { storageFaultOf } from './sqlite-fault.ts';
import { nameInSql } from './table-names.ts';
import type { Direction, UndoError, Undone } from './undo-outcome.ts';

/** A command, by its number and the operation's name. */
export type NextCommand = { readonly id: number; readonly name: string };

/** An open file, as far as its commands are undone. */
type ReplayedFile = {
  readonly raw: Connection;
  readonly tables: readonly LoggedTable[];
  readonly pastRows: PastRows;
};

type RowMove = {
  readonly table: string;
  readonly rowId: number;
  /** A migration since then took rows out of the table, this one perhaps among them. */
  readonly mayBeTaken: boolean;
  readonly from: RowImage | null;
  readonly to: RowImage | null;
};

/** The command that would be undone or redone next; undefined where there is none. */
export function nextCommand(
  db: Pick<ReadableDb, 'select'>,
  direction: Direction,
): NextCommand | undefined {
  const from = db.select({ id: command.id, name: command.name }).from(command);
  const next =
    direction === 'undo'
      ? from
          .where(and(eq(command.state, 'done'), inArray(command.door, ['typed', 'imported'])))
          .orderBy(desc(command.id))
      : // Undo goes from the newest to older ones, so the one undone last is the oldest of them. A
        // literal, since SQLite finds a partial index by no parameter.
        from.where(sql`${command.state} = 'undone'`).orderBy(asc(command.id));
  return next.limit(1).get();
}

/** Told of each row how many of how many are done. */
type OnRow = (done: number, of: number) => void;

/**
 * Takes the newest command back, or does the one undone last again, as a new command of its own, so
 * that the history shows it too. One of which nothing is left to move, since its rows went with a
 * migration, is passed over for good: the one before it is meant. Works across restarts: the log is in the file. Throws what SQLite
 * throws for a full disk or a damaged file; `onRow`, told of each row, may throw to give up.
 */
export function replay(
  file: ReplayedFile,
  direction: Direction,
  at: Instant,
  onRow: OnRow = () => {},
  beforeCommit?: (lost: number) => void,
): Result<Undone, UndoError> {
  try {
    for (;;) {
      const target = nextCommand(drizzle(file.raw), direction);
      if (!target) return err({ code: 'nothing' });
      const label = { name: target.name, door: direction, at, targetId: target.id };
      const work = () => apply(file, target, { direction, onRow });
      const replayed = runLogged(file.raw, label, work, beforeCommit);
      if (!replayed.ok) return replayed;
      const { hasMoved, ...undone } = replayed.value;
      if (hasMoved) return ok(undone);
    }
  } catch (error) {
    if (storageFaultOf(error) !== 'refused' || !(error instanceof Error)) throw error;
    return err({ code: 'refused', reason: error.message });
  }
}

function apply(
  { raw, tables, pastRows }: ReplayedFile,
  target: NextCommand,
  { direction, onRow }: { readonly direction: Direction; readonly onRow: OnRow },
): Result<Undone & { readonly hasMoved: boolean }, UndoError> {
  // Rows come back one by one; a child may come before its parent.
  raw.pragma('defer_foreign_keys = ON');
  const moves = movesOf({ raw, pastRows }, direction, target);
  const touched = new Set(moves.map(({ table }) => table));
  // Of these tables alone: most of a short undo would be preparing what nobody writes.
  const writers = new Map(
    tables
      .filter(({ name }) => touched.has(name))
      .map((table) => [table.name, rowWriter(raw, table)]),
  );
  for (const [index, move] of moves.entries()) {
    onRow(index, moves.length);
    if (!writers.get(move.table)?.(move)) {
      return err({ code: 'conflict', table: move.table, rowId: move.rowId });
    }
  }
  const running = raw.prepare<[], number>('SELECT id FROM running_command').pluck().get();
  const hasMoved = running !== undefined && hasEffect(raw, running);
  const replayed = direction === 'undo' ? 'undone' : 'done';
  raw
    .prepare('UPDATE command SET state = ? WHERE id = ?')
    .run(hasMoved ? replayed : 'dropped', target.id);
  return ok({ name: target.name, tables: [...touched], hasMoved });
}

/** What is gone with its table moves no more. */
function movesOf(
  { raw, pastRows }: Omit<ReplayedFile, 'tables'>,
  direction: Direction,
  { id: commandId }: NextCommand,
): RowMove[] {
  const rows = raw
    .prepare<[number], Omit<LoggedRow, 'commandId'> & { readonly rowId: number }>(
      `SELECT table_name AS "table", row_id AS rowId, before, after
       FROM change WHERE command_id = ? ORDER BY id`,
    )
    .all(commandId);
  const forward = rows.flatMap(({ rowId, ...row }): RowMove[] => {
    const change = pastRows.changeOf({ commandId, ...row });
    if (!change) return [];
    const { table, before: from, after: to, mayBeTaken } = change;
    return [{ table, rowId, from, to, mayBeTaken }];
  });
  if (direction === 'redo') return forward;
  return forward.toReversed().map((move) => ({ ...move, from: move.to, to: move.from }));
}

/**
 * Returns the function that moves one row of the table from one image to another; a row that a
 * migration took stays away. It says false, and writes nothing, where the row is not the first or the second has other columns than the table.
 */
function rowWriter(raw: Connection, table: LoggedTable): (move: RowMove) => boolean {
  const name = nameInSql(table.name);
  const columns = table.columns.map(nameInSql);
  const find = raw
    .prepare<[number], string>(`SELECT ${table.image(name)} FROM ${name} WHERE id = ?`)
    .pluck();
  const remove = raw.prepare(`DELETE FROM ${name} WHERE id = ?`);
  const insert = raw.prepare(
    `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const update = raw.prepare(
    `UPDATE ${name} SET ${columns.map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
  );
  return ({ rowId, from, to, mayBeTaken }) => {
    const found = find.get(rowId);
    if (found === undefined && from !== null && mayBeTaken) return true;
    if (!isSameImage(found === undefined ? null : readImage(found), from)) return false;
    if (to === null) return remove.run(rowId).changes === 1;
    if (!isRowOf(table, to)) return false;
    const values = table.columns.map((column) => to[column]);
    return (from === null ? insert.run(values) : update.run(values, rowId)).changes === 1;
  };
}

/** A log written by other hands may hold anything. */
function isRowOf(table: LoggedTable, image: RowImage): boolean {
  return (
    Object.keys(image).length === table.columns.length &&
    table.columns.every((column) => {
      const value = image[column];
      return value === null || typeof value === 'string' || typeof value === 'number';
    })
  );
}
