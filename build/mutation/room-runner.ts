import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import path from 'node:path';
import { MUTATION_ROOMS } from './mutation-rooms.ts';
import type { MutationRoom } from './mutation-rooms.ts';
import { bundleOf } from './room-bundle.ts';
import type { Loader } from './room-bundle.ts';
import { loadTests } from './room-tests.ts';
import type { RoomTest } from './room-tests.ts';

/** What Stryker writes into the rules reads and fills this: which mutant is on, what was reached. */
type Switchboard = {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: { static: object; perTest: object };
};

/** The part of Stryker's request that is listened to. */
type MutantRun = {
  readonly activeMutant: { readonly id: string };
  readonly testFilter?: readonly string[];
  readonly hitLimit?: number;
};

const switchboard = ((globalThis as { __stryker__?: Switchboard }).__stryker__ ??= {});

/** How long each test of the room lasts, in the sandbox. */
const TIMES = 'room-times.json';

const idOf = ({ file, name }: RoomTest): string => `${file}#${name}`;

/**
 * Runs the tests of a room for Stryker, in its own process: the bundle is read once, and each mutant
 * gets all modules anew, so that nothing computed under one mutant is left for the next.
 */
class RoomRunner {
  #load: Loader | null = null;
  /** Milliseconds of each test, so that the quickest that notices ends a mutant. */
  #lasted: ReadonlyMap<string, number> = new Map();

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    const room = process.env['SOLOCAP_MUTATION_ROOM'] as MutationRoom;
    // Another process measured them, where an endless loop was the end of that one.
    if (existsSync(TIMES)) this.#lasted = new Map(JSON.parse(readFileSync(TIMES, 'utf8')));
    this.#load = await bundleOf(MUTATION_ROOMS[room].tests, 'build/mutation/fixed-seed.ts');
  }

  async dryRun(): Promise<object> {
    const tests = [];
    for (const test of this.#tests()) {
      switchboard.currentTestId = idOf(test);
      const begun = performance.now();
      const failure = await failureOf(test);
      switchboard.currentTestId = undefined;
      const timeSpentMs = performance.now() - begun;
      tests.push({
        id: idOf(test),
        name: test.name,
        fileName: path.resolve(test.file),
        timeSpentMs,
        ...(failure === null ? { status: 0 } : { status: 1, failureMessage: failure }),
      });
    }
    this.#lasted = new Map(tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    writeFileSync(TIMES, JSON.stringify([...this.#lasted]));
    return { status: 'complete', tests, mutantCoverage: switchboard.mutantCoverage };
  }

  /** Ends at the first test that notices. */
  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRun): Promise<object> {
    const asked = new Set(testFilter);
    const lasted = (test: RoomTest) => this.#lasted.get(idOf(test)) ?? 0;
    const tests = this.#tests()
      .filter((test) => !testFilter || asked.has(idOf(test)))
      .toSorted((a, b) => lasted(a) - lasted(b));
    Object.assign(switchboard, { activeMutant: activeMutant.id, hitLimit, hitCount: 0 });
    let nrOfTests = 0;
    for (const test of tests) {
      nrOfTests += 1;
      const failureMessage = await failureOf(test);
      // A mutant that is met again and again has made an endless loop, whoever caught the error.
      if ((switchboard.hitCount ?? 0) > (hitLimit ?? Infinity)) return { status: 'timeout' };
      if (failureMessage !== null) {
        return { status: 'killed', killedBy: [idOf(test)], failureMessage, nrOfTests };
      }
    }
    return { status: 'survived', nrOfTests };
  }

  #tests(): readonly RoomTest[] {
    if (!this.#load) throw new Error('the tests of the room are not read yet');
    switchboard.activeMutant = undefined;
    return loadTests(this.#load);
  }
}

async function failureOf(test: RoomTest): Promise<string | null> {
  try {
    await test.run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'room', injectableClass: RoomRunner }];
