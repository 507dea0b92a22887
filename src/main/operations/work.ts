import type { WorkProgress, WorkStep } from '#shared/ipc/channels.ts';
import { Refusal } from '#shared/ipc/refusal.ts';

/**
 * Tells how far long work has come, and throws a refusal where a person wants no more of it: what
 * was written so far goes with its transaction. Cheap enough to be told after every row.
 */
export type Progress = (
  step: WorkStep,
  done?: number,
  of?: number | null,
  /** What is worked at, a file for one. */
  about?: string,
) => void;

/** What long work finds in its context; absent where nobody waits before a window. */
export type Watched = { readonly progress?: Progress };

/** For work that nobody waits before: it tells nothing and is never stopped. */
export const UNWATCHED: Progress = () => {};

/** Watches calls: each gets a way to tell how far it has come, from its beginning to its end. */
export type Watch = {
  readonly begin: (call: number) => { readonly progress: Progress; readonly end: () => void };
};

/** Steps that are over in one go once they have begun, and leave nothing to take back. */
const NO_WAY_BACK: readonly WorkStep[] = ['restoring'];

/** Between two words about one step, in milliseconds: more often nobody reads. */
const PAUSE = 100;

/** Tells the windows of the work of calls, and asks of each whether it is to stop. */
export function watchWork(parts: {
  readonly tell: (call: number, progress: WorkProgress | null) => void;
  readonly isStopped: (call: number) => boolean;
  /** Milliseconds that only rise. */
  readonly now: () => number;
}): Watch {
  return {
    begin: (call) => {
      let told: WorkProgress | null = null;
      let last = parts.now();
      return {
        progress: (step, done = 0, of = null, about) => {
          if (parts.isStopped(call)) throw new Refusal('stopped');
          const now = parts.now();
          // A step that is not counted may keep the thread until it is over: it is told at once.
          const isNew = of === null && (told?.step !== step || told.about !== about);
          if (!isNew && now - last < PAUSE) return;
          last = now;
          const canStop = !NO_WAY_BACK.includes(step);
          told = { step, done, of, canStop, ...(about === undefined ? {} : { about }) };
          parts.tell(call, told);
        },
        end: () => {
          if (told !== null) parts.tell(call, null);
        },
      };
    },
  };
}

/** Lets others have their turn in between long work. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** How often it is asked whether work is to go on, in milliseconds. */
const LOOK = 200;

/** Waits for work that asks nobody whether to go on; `look` does now and then, and throws to give up. */
export function unlessStopped<Made>(work: Promise<Made>, look: () => void): Promise<Made> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      try {
        look();
      } catch (error) {
        clearInterval(timer);
        reject(error);
      }
    }, LOOK);
    const ended = <Ended>(end: (ended: Ended) => void) => {
      return (result: Ended): void => {
        clearInterval(timer);
        end(result);
      };
    };
    work.then(ended(resolve), ended(reject));
  });
}
