import type { z } from 'zod';
import type { Topic } from './topics.ts';

/**
 * What an operation may do: a `query` reads; a `command` writes, inside one transaction; a `task`
 * talks to the desktop (a dialog, a file, another database file) and may take its time.
 */
export type OperationKind = 'query' | 'command' | 'task';

/** One entry of the contract: everything both sides need to know of an operation. */
export type Operation<
  Kind extends OperationKind = OperationKind,
  Input extends z.ZodType = z.ZodType,
  Output extends z.ZodType = z.ZodType,
> = {
  readonly kind: Kind;
  readonly input: Input;
  readonly output: Output;
  /** What a command or task may have changed, so that every window refreshes just that. */
  readonly changes: readonly Topic[];
  /** How a command's values come in; typed, where it does not say. */
  readonly door?: 'typed' | 'imported';
};

/** An operation that only reads. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<'query', I, O> {
  return { kind: 'query', input, output, changes: [] };
}

/** An operation that writes in one transaction and can be undone; names the topics it changes. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  changes: readonly Topic[],
  input: I,
  output: O,
): Operation<'command', I, O> {
  return { kind: 'command', input, output, changes };
}

/** A command that takes over what was written elsewhere: the history names it so. */
export function importCommand<I extends z.ZodType, O extends z.ZodType>(
  changes: readonly Topic[],
  input: I,
  output: O,
): Operation<'command', I, O> {
  return { kind: 'command', input, output, changes, door: 'imported' };
}

/** An operation that talks to the desktop: dialogs, files, opening another business. */
export function task<I extends z.ZodType, O extends z.ZodType>(
  changes: readonly Topic[],
  input: I,
  output: O,
): Operation<'task', I, O> {
  return { kind: 'task', input, output, changes };
}
