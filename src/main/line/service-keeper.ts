import type { Envelope } from '#shared/ipc/envelope.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { createStopBoard, stopCall } from './stop-board.ts';
import type { StopBoard } from './stop-board.ts';
import { countDeaths } from './death-count.ts';
import { createLine } from './line.ts';
import type { AnswersTo, Line, Port } from './line.ts';
import type {
  DesktopQuestions,
  OpenOrder,
  Opening,
  Reminder,
  ServiceQuestions,
} from './service-line.ts';

/** A thread that runs the service; `exit` comes once, however it ends. */
export type ServiceThread = Port & {
  readonly once: {
    (event: 'error', listener: (error: unknown) => void): unknown;
    (event: 'exit', listener: () => void): unknown;
  };
};

/** The service as the main process sees it, through every thread that ever runs it. */
export type Service = {
  readonly open: (order: OpenOrder) => Promise<Opening>;
  /** Never throws: a service that dies meanwhile is a refusal of its own. */
  readonly call: (name: unknown, input: unknown) => Promise<Envelope<unknown>>;
  /** Asks the work of a call to stop, which its progress names; what it wrote is taken back. */
  readonly stop: (call: number) => void;
  readonly reminder: (told: readonly string[]) => Promise<Reminder | null>;
  /** Asks it to end in order, and waits until it has. */
  readonly close: () => Promise<void>;
};

/** What keeping the service takes. */
export type KeeperParts = {
  readonly startThread: (stops: StopBoard) => ServiceThread;
  readonly answers: AnswersTo<DesktopQuestions>;
  /** Told of a death, when the next thread is there and has to be opened; `isLast`: there is none. */
  readonly onDeath: (isLast: boolean) => void;
  readonly onFailure: (where: string, error: unknown) => void;
};

/** Calls that may wait at once; a window has a few dozen. */
const MOST_WAITING = 1000;

/**
 * Keeps one thread of the service running. Whatever was under way when it died is refused with
 * `service_lost`: nobody here knows whether it was kept.
 */
export function keepService(parts: KeeperParts): Service {
  const stops = createStopBoard();
  const keptLine = keepLine({ ...parts, startThread: () => parts.startThread(stops) });
  let waiting = 0;
  let calls = 0;
  return {
    open: (order) => keptLine.now().ask('open', order),
    call: async (name, input) => {
      if (waiting >= MOST_WAITING) return { ok: false, code: 'too_busy' };
      waiting += 1;
      try {
        calls += 1;
        return await keptLine.now().ask('call', { name, input, id: calls });
      } catch (error) {
        return { ok: false, code: error instanceof Refusal ? error.code : 'failed' };
      } finally {
        waiting -= 1;
      }
    },
    stop: (call) => {
      if (call > 0 && call <= calls) stopCall(stops, call);
    },
    reminder: (told) => keptLine.now().ask('reminder', told),
    close: keptLine.close,
  };
}

type ServiceLine = Line<ServiceQuestions>;

/** A line to a thread, and to the next one when that dies. */
type LineParts = Omit<KeeperParts, 'startThread'> & { readonly startThread: () => ServiceThread };

function keepLine(parts: LineParts): {
  readonly now: () => ServiceLine;
  readonly close: () => Promise<void>;
} {
  const isHopeless = countDeaths();
  let isClosing = false;
  const start = () => startLine(parts, onEnd);
  const onEnd = (): void => {
    if (isClosing) return;
    const isLast = isHopeless();
    parts.onFailure('service', new Error('the thread died'));
    if (!isLast) thread = start();
    parts.onDeath(isLast);
  };
  let thread = start();
  return {
    now: () => thread.line,
    close: async () => {
      isClosing = true;
      await thread.line.ask('close', null).catch(() => null);
      await thread.ended;
    },
  };
}

type StartedLine = { readonly line: ServiceLine; readonly ended: Promise<void> };

function startLine({ startThread, answers, onFailure }: LineParts, onEnd: () => void): StartedLine {
  let thread: ServiceThread;
  try {
    thread = startThread();
  } catch (error) {
    onFailure('service', error);
    return lineToNowhere(onEnd);
  }
  const line = createLine<ServiceQuestions, DesktopQuestions>(thread, answers, onFailure);
  const ended = new Promise<void>((resolve) => {
    thread.once('error', (error) => onFailure('service', error));
    thread.once('exit', () => {
      line.cut('service_lost');
      resolve();
      onEnd();
    });
  });
  return { line, ended };
}

/** A thread that cannot be started is one that died at once. */
function lineToNowhere(onEnd: () => void): StartedLine {
  const lost = () => Promise.reject(new Refusal('service_lost'));
  const line: ServiceLine = { ask: lost, tell: () => {}, cut: () => {} };
  // Not before whoever starts it has it.
  setImmediate(onEnd);
  return { line, ended: Promise.resolve() };
}
