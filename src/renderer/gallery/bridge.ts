import type { z } from 'zod';
import { REPORT_CALL, STOP_CALL } from '#shared/ipc/channels.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { OperationName } from '#shared/ipc/contract.ts';
import type { Envelope } from '#shared/ipc/envelope.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { WindowApi } from '#shared/ipc/window-api.ts';
import { PENDING } from './piece-state.ts';
import type { Answers } from './piece-state.ts';

/** A command or task that a piece asked for, with what it handed in. */
export type Sent = {
  readonly name: OperationName | typeof STOP_CALL;
  readonly input: unknown;
};

/** The line to a main process that only knows a few answers. */
export type Bridge = {
  readonly api: WindowApi;
  /** Every command and task so far, the oldest first. */
  readonly sent: readonly Sent[];
  /** How many answers will never come. */
  readonly pendingCount: () => number;
  /** Tells the piece what the main process would tell a window. */
  readonly tell: (event: AppEvent) => void;
};

/** Pieces stand in a page that has no menu of its own, and on which nothing is dropped. */
const OUTSIDE: Pick<WindowApi, 'showMenu' | 'keepDropped'> = {
  showMenu: () => {},
  keepDropped: () => Promise.resolve(null),
};

/** Answers as the contract promises; `complain` hears of what is missing or not in its form. */
export function createBridge(answers: Answers, complain: (fault: string) => void): Bridge {
  const sent: Sent[] = [];
  const listeners = new Set<(event: AppEvent) => void>();
  let pending = 0;
  const refuse = (fault: string): Envelope<never> => {
    complain(fault);
    return { ok: false, code: 'failed' };
  };
  const call = async (name: string, handed: unknown): Promise<unknown> => {
    if (name === STOP_CALL) return void sent.push({ name, input: handed });
    if (name === REPORT_CALL) return complain(`The piece failed: ${JSON.stringify(handed)}`);
    if (!isOperationName(name)) return refuse(`No operation is called ${name}.`);
    const input = contract[name].input.safeParse(handed);
    if (!input.success) return refuse(`${name} refuses this input. ${input.error.message}`);
    const { kind } = contract[name];
    if (kind === 'command' || kind === 'task') sent.push({ name, input: input.data });
    const value = answerOf(answers, name, input.data);
    if (value === undefined) return refuse(`No answer for ${name} ${JSON.stringify(handed)}.`);
    if (value === PENDING) {
      pending += 1;
      return new Promise(() => {});
    }
    return value instanceof Refusal ? refusalEnvelope(value) : checked(name, value, complain);
  };
  return {
    api: {
      call,
      on: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
      ...OUTSIDE,
    },
    sent,
    pendingCount: () => pending,
    tell: (event) => {
      for (const listener of listeners) listener(event);
    },
  };
}

function answerOf(answers: Answers, name: OperationName, input: unknown): unknown {
  const answer: unknown = answers[name];
  return typeof answer === 'function' ? answer(input) : answer;
}

function refusalEnvelope({ code, field, details }: Refusal): Envelope<never> {
  return {
    ok: false,
    code,
    ...(field === undefined ? {} : { field }),
    ...(details === undefined ? {} : { details }),
  };
}

/** The compiler checks an answer's type; its form checks bounds too. */
function checked(
  name: OperationName,
  value: unknown,
  complain: (fault: string) => void,
): Envelope<unknown> {
  const output: z.ZodType = contract[name].output;
  const read = output.safeParse(value);
  if (!read.success) complain(`The answer of ${name} is not in its form. ${read.error.message}`);
  return { ok: true, value };
}

function isOperationName(name: string): name is OperationName {
  return Object.hasOwn(contract, name);
}
