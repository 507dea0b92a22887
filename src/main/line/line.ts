import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { RefusalDetails } from '#shared/ipc/refusal.ts';

/** One end of a two-way post: what is posted here is heard at the other end, copied and in order. */
export type Port = {
  readonly postMessage: (message: unknown) => void;
  readonly on: (event: 'message', listener: (message: unknown) => void) => unknown;
};

/** What one side can be asked and told: by name, what is handed in and what comes back. */
export type Questions = Readonly<Record<string, (input: never) => unknown>>;

type Names<Q> = keyof Q & string;
type QuestionInput<Q extends Questions, N extends Names<Q>> = Parameters<Q[N]>[0];
type QuestionOutput<Q extends Questions, N extends Names<Q>> = Awaited<ReturnType<Q[N]>>;

/** How a side answers: each question by one function, which may take its time or throw. */
export type AnswersTo<Q extends Questions> = {
  readonly [N in keyof Q]: (
    input: Parameters<Q[N]>[0],
  ) => Awaited<ReturnType<Q[N]>> | Promise<Awaited<ReturnType<Q[N]>>>;
};

/** This end of a line, towards a side that is asked these questions. */
export type Line<Q extends Questions> = {
  /** Rejects with what the answer threw over there: a refusal, or an error by its code. */
  readonly ask: <N extends Names<Q>>(
    name: N,
    input: QuestionInput<Q, N>,
  ) => Promise<QuestionOutput<Q, N>>;
  /** Says something that is not answered. */
  readonly tell: <N extends Names<Q>>(name: N, input: QuestionInput<Q, N>) => void;
  /** The other side is gone: every question that waits is refused with that code, and each later one. */
  readonly cut: (code: ErrorCode) => void;
};

/** What of an error crosses: enough to refuse in words, and never its own words or a path. */
type Fault =
  | { readonly refusal: ErrorCode; readonly field?: string; readonly details?: RefusalDetails }
  | { readonly error: string; readonly syscall: string | null };
type Outcome = { readonly value: unknown } | { readonly fault: Fault };
type Message =
  | { readonly ask: string; readonly input: unknown; readonly id: number | null }
  | { readonly answer: number; readonly outcome: Outcome };

/**
 * Joins two sides over a port. `onFailure` is told what was thrown here without anybody having
 * foreseen it: the name of the question and the error, never the input.
 */
export function createLine<Theirs extends Questions, Ours extends Questions>(
  port: Port,
  answers: AnswersTo<Ours>,
  onFailure: (name: string, error: unknown) => void,
): Line<Theirs> {
  const open = createAsking(port);
  const answer = async (name: string, input: unknown): Promise<Outcome> => {
    try {
      return { value: await (answers[name] as (input: unknown) => unknown)(input) };
    } catch (error) {
      if (!(error instanceof Refusal)) onFailure(name, error);
      return { fault: faultOf(error) };
    }
  };
  port.on('message', (message) => {
    const heard = message as Message;
    if ('answer' in heard) {
      open.settle(heard.answer, heard.outcome);
      return;
    }
    const { id } = heard;
    void answer(heard.ask, heard.input).then((outcome) => {
      if (id !== null) reply(port, { id, outcome }, (error) => onFailure(heard.ask, error));
    });
  });
  return {
    ask: async (name, input) => {
      const outcome = await open.ask(name, input);
      if ('fault' in outcome) throw errorOf(outcome.fault);
      return outcome.value as never;
    },
    tell: (name, input) => port.postMessage({ ask: name, input, id: null }),
    cut: open.cut,
  };
}

/** Whoever waits is told something, also where what was answered cannot be copied. */
function reply(
  port: Port,
  { id, outcome }: { readonly id: number; readonly outcome: Outcome },
  onFailure: (error: unknown) => void,
): void {
  try {
    port.postMessage({ answer: id, outcome });
  } catch (error) {
    onFailure(error);
    port.postMessage({ answer: id, outcome: { fault: faultOf(error) } });
  }
}

/** The questions of this side that wait for their answers. */
function createAsking(port: Port): {
  readonly ask: (name: string, input: unknown) => Promise<Outcome>;
  readonly settle: (id: number, outcome: Outcome) => void;
  readonly cut: (code: ErrorCode) => void;
} {
  const waiting = new Map<number, (outcome: Outcome) => void>();
  let asked = 0;
  let end: Outcome | null = null;
  return {
    ask: async (name, input) => {
      if (end) return end;
      const id = ++asked;
      // Throws what cannot be copied; then nobody waits.
      port.postMessage({ ask: name, input, id });
      return new Promise((resolve) => {
        waiting.set(id, resolve);
      });
    },
    settle: (id, outcome) => {
      waiting.get(id)?.(outcome);
      waiting.delete(id);
    },
    cut: (code) => {
      end = { fault: { refusal: code } };
      for (const resolve of waiting.values()) resolve(end);
      waiting.clear();
    },
  };
}

function faultOf(error: unknown): Fault {
  if (error instanceof Refusal) {
    const { code: refusal, field, details } = error;
    return { refusal, ...(field ? { field } : {}), ...(details ? { details } : {}) };
  }
  const has = (key: string): string | null =>
    error instanceof Error && key in error ? String(Reflect.get(error, key)) : null;
  return { error: has('code') ?? 'failed', syscall: has('syscall') };
}

function errorOf(fault: Fault): Error {
  if ('refusal' in fault) {
    const { refusal, ...about } = fault;
    return new Refusal(refusal, about);
  }
  const { error: code, syscall } = fault;
  return Object.assign(new Error(code), { code }, syscall === null ? {} : { syscall });
}
