import { createRequire } from 'node:module';
import { format } from 'node:util';
import { expect } from 'vitest';
import type { Loader } from './room-bundle.ts';

/** A test of a room: its file, its whole name, which is its own, and what it does. */
export type RoomTest = {
  readonly file: string;
  readonly name: string;
  readonly run: () => void | Promise<void>;
};

type Body = RoomTest['run'];
type Row = readonly unknown[];

const requirePackage = createRequire(import.meta.url);

/**
 * Loads everything of the room anew and gives its tests in their order. It speaks as much of
 * Vitest's language as the tests of the rules use: what is more than that fails at once.
 */
export function loadTests(load: Loader): readonly RoomTest[] {
  const tests: RoomTest[] = [];
  const names = new Set<string>();
  const suites: string[] = [];
  let file = '';
  const add = (title: string, run: Body): void => {
    const name = unused(names, [...suites, title].join(' > '), file);
    tests.push({ file, name, run });
  };
  const describe = (title: string, body: () => void): void => {
    suites.push(title);
    body();
    suites.pop();
  };
  const each = (rows: readonly unknown[]) => (title: string, body: (...row: Row) => void) => {
    for (const one of rows) {
      const row = Array.isArray(one) ? (one as Row) : [one];
      add(format(title, ...row), () => body(...row));
    }
  };
  const vitest = { describe, expect, it: Object.assign(add, { each }) };
  load({
    require: (name) => (name === 'vitest' ? vitest : requirePackage(name)),
    beginFile: (next) => void (file = next),
  });
  return tests;
}

/** Rows of one test may look alike; each still has a name of its own. */
function unused(names: Set<string>, name: string, file: string): string {
  let [own, count] = [name, 1];
  while (names.has(`${file}#${own}`)) own = `${name} (${(count += 1)})`;
  names.add(`${file}#${own}`);
  return own;
}
