import type { z } from 'zod';
import { contract, isOperationName } from '#shared/ipc/contract.ts';
import type { Contract, OperationName } from '#shared/ipc/contract.ts';
import type { Envelope, Refused } from '#shared/ipc/envelope.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Operation } from '#shared/ipc/operation.ts';
import type { Topic } from '#shared/ipc/topics.ts';
import type { Business } from '../db/handles.ts';
import type {
  CommandContext,
  Desktop,
  HandlersOf,
  QueryContext,
  Surroundings,
  TaskContext,
} from './context.ts';

/** Carries out one call by name; never throws, never writes half of anything. */
export type Dispatch = (name: unknown, input: unknown) => Promise<Envelope<unknown>>;

/** What the dispatcher is made of; the business is asked for anew at each call, since it can change. */
export type DispatchParts = {
  readonly handlers: HandlersOf<Contract>;
  readonly business: () => Business;
  readonly surroundings: Surroundings;
  /** Absent where there is no window: tasks are refused there. */
  readonly desktop: Desktop | null;
  /** Throws a refusal where an import may not begin, since no backup could be made. */
  readonly beforeImport: () => void;
  readonly onChanged: (topics: readonly Topic[]) => void;
  /** Told of failures that nobody foresaw: the name and the error, never the input. */
  readonly onFailure: (name: string, error: unknown) => void;
};

/** Makes the function through which every call goes, from the window and from tests alike. */
export function createDispatch(parts: DispatchParts): Dispatch {
  return async (name, input) => {
    if (!isOperationName(name)) return { ok: false, code: 'unknown_operation' };
    const operation = contract[name];
    const parsed = (operation.input as z.ZodType).safeParse(input);
    if (!parsed.success) return badInput(parsed.error);
    try {
      const value = await carryOut(parts, name, parsed.data);
      if (operation.changes.length > 0) parts.onChanged(operation.changes);
      return { ok: true, value, changed: operation.changes };
    } catch (error) {
      return refusalOf(error, () => parts.onFailure(name, error));
    }
  };
}

function carryOut(parts: DispatchParts, name: OperationName, input: unknown): unknown {
  const business = parts.business();
  const { surroundings, desktop } = parts;
  const { kind, door = 'typed' }: Operation = contract[name];
  // The contract pairs each kind with its context; TypeScript cannot follow that through a name.
  const handler = parts.handlers[name] as (context: unknown, input: unknown) => unknown;
  switch (kind) {
    case 'query': {
      const context: QueryContext = { ...surroundings, db: business.readable };
      return handler(context, input);
    }
    case 'command':
      if (door === 'imported') parts.beforeImport();
      return business.runCommand({ name, door, at: surroundings.clock.now() }, (db) => {
        const context: CommandContext = { ...surroundings, db };
        return handler(context, input);
      });
    case 'task': {
      if (!desktop) throw new Refusal('needs_a_window');
      const context: TaskContext = { ...surroundings, business, desktop };
      return handler(context, input);
    }
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
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return { ok: false, code: 'disk_full' };
  if (code.startsWith('SQLITE_READONLY') || NOT_ALLOWED.includes(code)) {
    return { ok: false, code: 'read_only' };
  }
  // What else the system says of a file: its folder is gone, something else lies in its place.
  if (error instanceof Error && 'syscall' in error) return { ok: false, code: 'file_not_written' };
  // A rule of the database that no rule of ours foresaw: nothing was written, and the input is at fault.
  if (code.startsWith('SQLITE_CONSTRAINT')) return { ok: false, code: 'bad_input' };
  report();
  return { ok: false, code: 'failed' };
}
