import type { z } from 'zod';

/**
 * What an operation may do. A `query` reads the file; a `desktop_query` also reads what lies around
 * it (where the file is, how the machine starts the app); a `command` writes, inside one transaction;
 * a `task` talks to the desktop (a dialog, a file, another database file) and may take its time.
 */
export type OperationKind = 'query' | 'desktop_query' | 'command' | 'task';

/** One entry of the contract: everything both sides need to know of an operation. */
export type Operation<
  Kind extends OperationKind = OperationKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  /** How a command's values come in; typed, where it does not say. */
  readonly door?: 'typed' | 'imported';
};

/** An operation that only reads the file. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'query', I, O> {
  return { kind: 'query', input, output };
}

/** An operation that only reads, also from the desktop. */
export function desktopQuery<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'desktop_query', I, O> {
  return { kind: 'desktop_query', input, output };
}

/** An operation that writes in one transaction and can be undone. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'command', I, O> {
  return { kind: 'command', input, output };
}

/** A command that takes over what was written elsewhere: the history names it so. */
export function importCommand<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'command', I, O> {
  return { kind: 'command', input, output, door: 'imported' };
}

/** An operation that talks to the desktop: dialogs, files, opening another business. */
export function task<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'task', I, O> {
  return { kind: 'task', input, output };
}
