/** As many calls as can be under way at once and be told apart. */
const PLACES = 1024;

/**
 * Memory that both threads see: a thread that is busy with one long command hears no message, but
 * can look here after every row. Each call has its place, and its number there says that it is to stop.
 */
export type StopBoard = Int32Array<SharedArrayBuffer>;

/** A board on which nothing is to stop. */
export function createStopBoard(): StopBoard {
  return new Int32Array(new SharedArrayBuffer(PLACES * Int32Array.BYTES_PER_ELEMENT));
}

/** Writes that a call is to stop; harmless where it has ended. */
export function stopCall(board: StopBoard, call: number): void {
  Atomics.store(board, call % PLACES, call);
}

/** True for a call that is to stop; what has no number of its own is never asked to. */
export function isStopped(board: StopBoard, call: number): boolean {
  return call > 0 && Atomics.load(board, call % PLACES) === call;
}
