import type { z } from 'zod';
import type { Envelope, Refused } from '#shared/ipc/envelope.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Business } from '../db/handles.ts';
import { FileLost } from '../db/file-presence.ts';
import { newestCommand } from '../db/history.ts';
import type {
  CommandContext,
  Desktop,
  DesktopQueryContext,
  QueryContext,
  Surroundings,
  TaskContext,
} from './context.ts';
import { guardLosses } from './guarded-business.ts';
import { findInTurn } from './late-handlers.ts';
import type { Handled, Handlers } from './late-handlers.ts';
import { UNCOMPILED } from '#shared/kernel/uncompiled.ts';
import { UNWATCHED } from './work.ts';
import type { Progress, Watch } from './work.ts';

/** Carries out one call by name; never throws, never writes half of anything. */
export type Dispatch = (
  name: unknown,
  input: unknown,
  /** By which the work can be told of, and stopped. */
  call?: number,
) => Promise<Envelope<unknown>>;

/** What the dispatcher is made of; the business is asked for anew at each call, since it can change. */
export type DispatchParts = {
  readonly handlers: Handlers;
  readonly business: () => Business;
  readonly surroundings: Surroundings;
  /** Absent where there is no window: tasks are refused there. */
  readonly desktop: Desktop | null;
  /** Throws a refusal where an import may not begin, since no backup could be made. */
  readonly beforeImport: () => void;
  /** Throws a refusal where much may not be taken away, since no backup could be made. */
  readonly beforeLoss: () => void;
  /** Told once answers that were given before may no longer hold. */
  readonly onChanged: () => void;
  /** Absent where nobody waits before a window. */
  readonly watch?: Watch;
  /** Told of failures that nobody foresaw: the name and the error, never the input. */
  readonly onFailure: (name: string, error: unknown) => void;
};

/** Makes the function through which every call goes, from the window and from tests alike. */
export function createDispatch(parts: DispatchParts): Dispatch {
  const find = findInTurn(parts.handlers);
  return async (name, input, call = 0) => {
    if (typeof name !== 'string') return UNKNOWN;
    const work = parts.watch?.begin(call);
    try {
      const found = await find(name);
      if (!found) return UNKNOWN;
      const context = found.operation.kind === 'query' ? UNCOMPILED : undefined;
      const parsed = found.operation.input.safeParse(input, context);
      if (!parsed.success) return badInput(parsed.error);
      const progress = work?.progress ?? UNWATCHED;
      return { ok: true, value: await carryOut(parts, { name, ...found }, parsed.data, progress) };
    } catch (error) {
      return refusalOf(error, () => parts.onFailure(name, error));
    } finally {
      afterwards(parts, name, () => work?.end());
    }
  };
}

const UNKNOWN: Refused = { ok: false, code: 'unknown_operation' };

function carryOut(
  parts: DispatchParts,
  { name, operation, handler: typed }: Handled & { readonly name: string },
  input: unknown,
  progress: Progress,
): unknown {
  const { surroundings, desktop } = parts;
  const business = guardedBusiness(parts, progress);
  const { kind, door = 'typed' } = operation;
  // Each kind is paired with its context where handlers are joined with their contract.
  const handler = typed as (context: unknown, input: unknown) => unknown;
  switch (kind) {
    case 'query': {
      const context: QueryContext = { ...surroundings, db: business.readable, progress };
      return handler(context, input);
    }
    case 'desktop_query': {
      if (!desktop) throw new Refusal('needs_a_window');
      const { path, readable: db } = business;
      const context: DesktopQueryContext = { ...surroundings, db, path, desktop, progress };
      return handler(context, input);
    }
    case 'command':
      if (door === 'imported') {
        progress('copying');
        parts.beforeImport();
      }
      return tellingOfChanges(parts, name, () =>
        business.runCommand({ name, door, at: surroundings.clock.now() }, (db) => {
          const context: CommandContext = { ...surroundings, db, progress };
          return handler(context, input);
        }),
      );
    case 'task': {
      if (!desktop) throw new Refusal('needs_a_window');
      const context: TaskContext = { ...surroundings, business, desktop, progress };
      return tellingAnyway(parts, name, () => handler(context, input));
    }
  }
}

function guardedBusiness({ business, beforeLoss }: DispatchParts, progress: Progress): Business {
  return guardLosses(business(), () => {
    progress('copying');
    beforeLoss();
  });
}

/*
 * What makes answers old is listed nowhere, so that it cannot be forgotten: the log says whether
 * anything was written.
 */

/** A command that wrote something has left its mark in the log; a refused one wrote nothing. */
function tellingOfChanges<T>(parts: DispatchParts, name: string, work: () => T): T {
  const newest = () => newestCommand(parts.business().readable);
  const before = newest();
  const value = work();
  afterwards(parts, name, () => {
    if (newest() !== before) parts.onChanged();
  });
  return value;
}

/** A task may have done anything to the world around the file, also one that was refused half-way. */
async function tellingAnyway<T>(
  parts: DispatchParts,
  name: string,
  work: () => T | Promise<T>,
): Promise<T> {
  try {
    return await work();
  } finally {
    afterwards(parts, name, parts.onChanged);
  }
}

/** What was written stands, whatever fails afterwards: that is for the log, and no answer. */
function afterwards({ onFailure }: DispatchParts, name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    onFailure(name, error);
  }
}

function badInput(error: z.ZodError): Refused {
  const issue = error.issues[0];
  const field = issue?.path.map(String).join('.');
  return {
    ok: false,
    code: 'bad_input',
    ...(field ? { field } : {}),
    details: { problem: issue?.code ?? 'custom' },
  };
}

const NOT_ALLOWED = ['EROFS', 'EACCES', 'EPERM'];

/** Turns what was thrown into a refusal; only the unforeseen is reported, and its words stay inside. */
export function refusalOf(error: unknown, report: () => void): Refused {
  if (error instanceof Refusal) {
    const { code, field, details } = error;
    return { ok: false, code, ...(field ? { field } : {}), ...(details ? { details } : {}) };
  }
  if (error instanceof FileLost) {
    return { ok: false, code: 'file_lost', details: { problem: error.presence } };
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return { ok: false, code: 'disk_full' };
  if (code.startsWith('SQLITE_READONLY') || NOT_ALLOWED.includes(code)) {
    return { ok: false, code: 'read_only' };
  }
  // What else the system says of a file: its folder is gone, something else lies in its place.
  if (error instanceof Error && 'syscall' in error) return { ok: false, code: 'file_not_written' };
  report();
  return { ok: false, code: 'failed' };
}
