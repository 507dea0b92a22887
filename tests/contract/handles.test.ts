import { describe, expect, it } from 'vitest';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { setting } from '#main/db/schema.ts';
import type {
  CommandContext,
  HandlersOf,
  QueryContext,
  TaskContext,
} from '#main/operations/context.ts';
import type { Contract } from '#shared/ipc/contract.ts';
import { openDesk } from '../support/desk.ts';

/* The compiler is the judge here: a line that it would let pass makes the type check fail. */

type HandlerOf<N extends keyof Contract> = HandlersOf<Contract>[N];

function aQueryCannotWrite({ db }: QueryContext): void {
  // @ts-expect-error a query's handle has no insert
  db.insert(setting);
  // @ts-expect-error a query's handle has no update
  db.update(setting);
  // @ts-expect-error a query's handle has no delete
  db.delete(setting);
  // @ts-expect-error a query's handle runs no SQL of its own
  db.run('DELETE FROM setting');
  // @ts-expect-error a query's handle starts no transaction
  db.transaction(() => {});
}

function aReadableHandleIsNoWritableOne(db: ReadableDb): WritableDb {
  // @ts-expect-error only a command is handed a writable one
  return db;
}

function aTaskWritesByCommandsOnly({ business }: TaskContext): void {
  // @ts-expect-error a task reads the open file, and writes through its commands
  business.readable.insert(setting);
}

function aHandlerTakesWhatItsKindIsGiven(
  query: HandlerOf<'metrics.list'>,
  command: HandlerOf<'plans.remove'>,
  contexts: { readonly query: QueryContext; readonly command: CommandContext },
): void {
  query(contexts.query, {});
  // @ts-expect-error a command's handler cannot be run with a query's handle
  command(contexts.query, { id: 1 });
}

function everyOperationNeedsItsHandler(all: HandlersOf<Contract>): void {
  const { 'plans.remove': _left, ...others } = all;
  // @ts-expect-error one is missing
  const missing: HandlersOf<Contract> = others;
  // @ts-expect-error one is not in the contract
  const stray: HandlersOf<Contract> = { ...all, 'plans.burn': () => null };
  void [missing, stray];
}

describe('handles', () => {
  it('are told apart by the compiler', () => {
    const proofs = [
      aQueryCannotWrite,
      aReadableHandleIsNoWritableOne,
      aTaskWritesByCommandsOnly,
      aHandlerTakesWhatItsKindIsGiven,
      everyOperationNeedsItsHandler,
    ];
    expect(proofs).toHaveLength(5);
  });

  it('write nothing outside of a command, even where the compiler was talked round', () => {
    const { readable } = openDesk().business();
    const forced = readable as WritableDb;
    expect(() => forced.insert(setting).values({ key: 'theme', value: 'dark' }).run()).toThrow(
      /NOT NULL|constraint/,
    );
    expect(readable.select().from(setting).all()).toEqual([]);
  });
});
