import type { Operation } from '#shared/ipc/operation.ts';
import type { HandlersOf } from './context.ts';

/** An operation, and what carries it out in the context of its kind. */
export type Handled = {
  readonly operation: Operation;
  readonly handler: (context: never, input: never) => unknown;
};

/** Operations by their names. */
export type HandledOperations = Readonly<Record<string, Handled>>;

/** What is there from the beginning, and what brings the rest of a feature at the first call of it. */
export type Handlers = {
  readonly first: HandledOperations;
  readonly later: Readonly<Record<string, () => Promise<HandledOperations>>>;
};

/** Joins a contract with its handlers. */
export function handled<C extends Readonly<Record<string, Operation>>>(
  contract: C,
  handlers: HandlersOf<C>,
): HandledOperations {
  const pairs = Object.entries(contract).map(([name, operation]) => {
    return [name, { operation, handler: handlers[name] as Handled['handler'] }] as const;
  });
  return Object.fromEntries(pairs);
}

/** The same, of files that are read and compiled when that is called. */
export function late<C extends Readonly<Record<string, Operation>>>(
  contract: () => Promise<C>,
  handlers: () => Promise<HandlersOf<C>>,
): () => Promise<HandledOperations> {
  return async () => handled(await contract(), await handlers());
}

/**
 * Makes the function that finds an operation by its name: null where there is none. A feature is
 * loaded once. Whatever is called while another call still loads waits for its turn: none overtakes
 * another. Throws what the loading threw; the next call tries again.
 */
export function findInTurn({ first, later }: Handlers): (name: string) => Promise<Handled | null> {
  const loaded = new Map<string, HandledOperations>();
  let last: Promise<void> | null = null;

  const bring = async (feature: string): Promise<void> => {
    const load = Object.hasOwn(later, feature) ? later[feature] : undefined;
    if (load && !loaded.has(feature)) loaded.set(feature, await load());
  };
  const inTurn = async (work: () => Promise<void>): Promise<void> => {
    const turn = afterwards(last, work);
    last = turn;
    try {
      await turn;
    } finally {
      if (last === turn) last = null;
    }
  };

  return async (name) => {
    const [feature = ''] = name.split('.');
    const isFirst = Object.hasOwn(first, name);
    if (last || !(isFirst || loaded.has(feature))) {
      await inTurn(async () => (isFirst ? undefined : bring(feature)));
    }
    const operations = isFirst ? first : (loaded.get(feature) ?? {});
    return Object.hasOwn(operations, name) ? (operations[name] ?? null) : null;
  };
}

async function afterwards(before: Promise<void> | null, work: () => Promise<void>): Promise<void> {
  // What went wrong there is told there.
  await before?.catch(() => undefined);
  await work();
}
