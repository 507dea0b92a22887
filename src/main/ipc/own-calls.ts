import { COPY_REPORT_CALL, REPORT_CALL, STOP_CALL } from '#shared/ipc/channels.ts';
import type { Envelope } from '#shared/ipc/envelope.ts';

/** What the main process answers itself, whatever the service is doing. */
export type OwnCalls = {
  readonly stop: (call: number) => void;
  /** A failure of a window that nobody foresaw. */
  readonly report: (where: string, error: Error) => void;
  readonly copyReport: (error: Error) => void;
};

const MOST_LETTERS = 4000;
const DONE: Envelope<unknown> = { ok: true, value: null };
const BAD: Envelope<unknown> = { ok: false, code: 'bad_input' };

/** Answers a call of the main process's own; null for every other one. */
export function answerOwnCall(
  { stop, report, copyReport }: OwnCalls,
  name: unknown,
  input: unknown,
): Envelope<unknown> | null {
  if (name === STOP_CALL) {
    const call = memberOf(input, 'call');
    if (!Number.isSafeInteger(call)) return BAD;
    stop(Number(call));
    return DONE;
  }
  if (name === REPORT_CALL) {
    report(textIn(input, 'where').slice(0, 80), errorIn(input));
    return DONE;
  }
  if (name === COPY_REPORT_CALL) {
    copyReport(errorIn(input));
    return DONE;
  }
  return null;
}

function errorIn(input: unknown): Error {
  const name = textIn(input, 'name').slice(0, 80);
  return Object.assign(new Error(textIn(input, 'message')), {
    name,
    stack: textIn(input, 'stack'),
  });
}

function textIn(input: unknown, key: string): string {
  const text = memberOf(input, key);
  return typeof text === 'string' ? text.slice(0, MOST_LETTERS) : '';
}

function memberOf(input: unknown, key: string): unknown {
  return typeof input === 'object' && input !== null ? Reflect.get(input, key) : undefined;
}
