import type { Connection } from './connection.ts';
import type { Instant } from './instant.ts';

/** By which way an ordinary change came in. */
export type Door = 'typed' | 'imported';

/** What a command is called in the history and in the undo menu, how it came in, and when. */
export type CommandLabel = {
  /** The operation's name, such as `values.paste`; the interface has the words for it. */
  readonly name: string;
  readonly door: Door;
  readonly at: Instant;
  /** True for what undo must not reach, such as what a file is filled with before anyone saw it. */
  readonly isFinal?: boolean;
};

/** A command as the log writes it: also undo and redo, which name the command they act on. */
export type LoggedCommand = {
  readonly name: string;
  readonly door: Door | 'undo' | 'redo';
  readonly at: Instant;
  readonly targetId: number | null;
  readonly isFinal?: boolean;
};

/**
 * Runs the work in one IMMEDIATE transaction: all of it or nothing. The command's own row is
 * written at the end, and only where the work left something changed: what it wrote and took away
 * again is no step of the history. Nothing is kept where the work
 * throws, and nothing where it returns a refusal (`{ ok: false }`). Throws what the work throws,
 * what SQLite throws, and for a promise: a transaction cannot wait.
 */
export function runLogged<T>(
  raw: Connection,
  label: LoggedCommand,
  work: () => T,
  /** Told how many rows it takes away, or overwrites where it undoes; may throw to give up. */
  beforeCommit?: (lost: number) => void,
): T {
  if (raw.inTransaction) throw new Error('a command cannot run inside a command');
  try {
    return raw
      .transaction(() => {
        const id = nextCommandId(raw);
        raw.prepare('INSERT INTO running_command (id) VALUES (?)').run(id);
        const result = work();
        if (isRefusal(result)) throw new Refused(result);
        raw.exec('DELETE FROM running_command');
        beforeCommit?.(rowsLost(raw, id, label));
        writeCommand(raw, id, label);
        return result;
      })
      .immediate();
  } catch (error) {
    if (error instanceof Refused) return error.result as T;
    throw error;
  }
}

/** A row that is overwritten is still in the log; an undo takes back what was imported over it. */
function rowsLost(raw: Connection, id: number, { targetId }: LoggedCommand): number {
  const isLost = targetId === null ? 'after IS NULL' : 'before IS NOT NULL';
  const count = raw.prepare<[number], number>(
    `SELECT count(*) FROM change WHERE command_id = ? AND ${isLost}`,
  );
  return count.pluck().get(id) ?? 0;
}

/** Carries a refusal out of the transaction; never leaves this file. */
class Refused extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super('refused');
    this.result = result;
  }
}

function isRefusal(result: unknown): boolean {
  return typeof result === 'object' && result !== null && 'ok' in result && result.ok === false;
}

function nextCommandId(raw: Connection): number {
  return Number(raw.prepare('SELECT ifnull(max(id), 0) + 1 FROM command').pluck().get());
}

/**
 * True where a row is not what it was before the running command. A row that was written several
 * times is what its first change found and its last one left.
 */
export function hasEffect(raw: Connection, id: number): boolean {
  const first = raw
    .prepare<[number], number | null>('SELECT min(id) FROM change WHERE command_id = ?')
    .pluck()
    .get(id);
  if (first === null || first === undefined) return false;
  // Nobody else writes meanwhile: from its first change on, all of them are its own.
  const moved = raw.prepare<{ first: number }>(`
    SELECT 1 FROM change AS found
    WHERE id >= @first
      AND NOT EXISTS (
        SELECT 1 FROM change WHERE table_name = found.table_name AND row_id = found.row_id
          AND id >= @first AND id < found.id
      )
      AND before IS NOT (
        SELECT after FROM change WHERE table_name = found.table_name AND row_id = found.row_id
          AND id >= @first ORDER BY id DESC LIMIT 1
      )
    LIMIT 1`);
  return moved.get({ first }) !== undefined;
}

function writeCommand(raw: Connection, id: number, label: LoggedCommand): void {
  if (!hasEffect(raw, id)) {
    raw.prepare('DELETE FROM change WHERE command_id = ?').run(id);
    return;
  }
  const isOrdinary = label.targetId === null;
  // What was undone can be done again only until something else is done.
  if (isOrdinary) raw.exec("UPDATE command SET state = 'dropped' WHERE state = 'undone'");
  raw
    .prepare(`INSERT INTO command (id, name, door, at, state, target_id) VALUES (?, ?, ?, ?, ?, ?)`)
    .run(id, label.name, label.door, label.at, label.isFinal ? 'dropped' : 'done', label.targetId);
}
