import { setFlagsFromString } from 'node:v8';
import { app } from 'electron';

/**
 * How V8 begins, in the data's thread and in the pages:
 *
 * - Young objects have the room, in megabytes, that they soon have anyway: V8 begins with one, and
 *   collects ten times in the thread while the first screen is made.
 * - A function is worth the middle compiler once it was called ten times as often as V8 thinks, which
 *   begins with 90 of them before the first screen stands. What is called thousands of times later is
 *   compiled all the same, and loops are as before.
 */
const FLAGS = ['--min-semi-space-size=8', '--invocation-count-for-maglev=4000'] as const;

/** Before the app is ready, and before the thread starts. */
export function setV8Flags(): void {
  // One by one: a later V8 that no longer knows one still takes the others.
  for (const flag of FLAGS) setFlagsFromString(flag);
  app.commandLine.appendSwitch('js-flags', FLAGS.join(' '));
}
