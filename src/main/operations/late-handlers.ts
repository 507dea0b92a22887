import type { Operation } from '#shared/ipc/operation.ts';
import type { HandlersOf } from './context.ts';

/*
 * What the first screen does not ask for is read and compiled at the first call that needs it. A
 * handler of such a call stands for the real one, and says how that is brought.
 */

type Handler = (context: never, input: never) => unknown;
type Bring = () => Promise<void>;

const bringers = new WeakMap<Handler, Bring>();

/** Handlers of these operations, all of which `load` gives: once, at the first call of one. */
export function late<C extends Readonly<Record<string, Operation>>>(
  contract: C,
  load: () => Promise<HandlersOf<C>>,
): HandlersOf<C> {
  let loaded: Readonly<Record<string, Handler>> | null = null;
  const bring = async (): Promise<void> => {
    loaded ??= (await load()) as Readonly<Record<string, Handler>>;
  };
  const stand = (name: string): Handler => {
    const handler: Handler = (context, input) => {
      const real = loaded?.[name];
      if (!real) throw new Error(`${name} was called before it was loaded`);
      return real(context, input);
    };
    bringers.set(handler, bring);
    return handler;
  };
  const handlers = Object.keys(contract).map((name) => [name, stand(name)]);
  return Object.fromEntries(handlers) as HandlersOf<C>;
}

/**
 * Makes the function that is awaited before a handler is called. Whatever is called while another
 * call still loads waits for its turn: none overtakes another. Throws what the loading threw; the
 * next call tries again.
 */
export function loadInTurn(): (handler: Handler) => Promise<void> {
  let last: Promise<void> | null = null;
  return async (handler) => {
    const bring = bringers.get(handler);
    if (!bring && !last) return;
    const turn = afterwards(last, bring);
    last = turn;
    try {
      await turn;
    } finally {
      if (last === turn) last = null;
    }
  };
}

async function afterwards(before: Promise<void> | null, bring: Bring | undefined): Promise<void> {
  // What went wrong there is told there.
  await before?.catch(() => undefined);
  await bring?.();
}
