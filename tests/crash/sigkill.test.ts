import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Business } from '#main/db/handles.ts';
import { openBusiness } from '#main/db/open.ts';
import type { OpenRequest } from '#main/db/open.ts';
import { measurement, metric } from '#main/db/schema.ts';
import {
  NOW,
  freshFolderOnDisk,
  newBusiness,
  requestIn,
  valueOf,
} from '../main/db/business-on-disk.ts';
import { addMonth } from '../main/db/sample-rows.ts';
import { bundled } from './bundled.ts';
import { longRuns } from '../support/runs.ts';

const KILLS = longRuns('SOLOCAP_KILLS', 200);
/** A file is used again and again, and exchanged before checking it takes all the time. */
const KILLS_PER_FILE = 25;
const FILES_AT_ONCE = 2;
/** A kill falls up to so many milliseconds after one of the first acknowledgements. */
const LONGEST_DELAY_MS = 12;
const MOST_ACKNOWLEDGED = 12;
const ROWS_PER_COMMAND = 6;

let writer: string;

beforeAll(async () => {
  writer = await bundled(new URL('./writer.ts', import.meta.url));
});

type Acknowledged = { readonly names: ReadonlySet<string>; readonly last: string | undefined };

function preparedFile(): OpenRequest {
  const request = requestIn(freshFolderOnDisk());
  const business = newBusiness(request);
  business.runCommand({ name: 'prepare', door: 'typed', at: NOW }, (db) => {
    for (let month = 1; month <= 5; month += 1) addMonth(db, month);
  });
  business.close();
  return request;
}

/** Lets a process write into the file, kills it, and gives what it had acknowledged by then. */
async function writeUntilKilled(request: OpenRequest, seed: string): Promise<string[]> {
  const child = spawn(process.execPath, [writer, request.path, request.backupFolder, seed], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  let isDoomed = false;
  const lines = 1 + Math.floor(Math.random() * MOST_ACKNOWLEDGED);
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    if (isDoomed || output.split('\n').length <= lines) return;
    isDoomed = true;
    setTimeout(() => child.kill('SIGKILL'), Math.random() * LONGEST_DELAY_MS);
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal, output).toBe('SIGKILL');
  return output.split('\n').slice(1, -1);
}

function afterAcknowledged(before: ReadonlySet<string>, lines: readonly string[]): Acknowledged {
  const names = new Set(before);
  let last: string | undefined;
  for (const line of lines) {
    const [verb, name = ''] = line.split(' ');
    if (verb === 'did') names.add(name);
    else names.delete(name);
    last = verb === 'did' ? name : undefined;
  }
  return { names, last };
}

/**
 * What was acknowledged is there, and of the one step that may have been under way, all or nothing:
 * one command more, or the newest one taken back.
 */
function expectNothingLost(business: Business, { names, last }: Acknowledged): Set<string> {
  const found = new Set(
    business.readable
      .select()
      .from(metric)
      .all()
      .map(({ slug }) => slug),
  );
  const lost = [...names].filter((name) => !found.has(name));
  const unannounced = [...found].filter((name) => !names.has(name));
  expect(lost.filter((name) => name !== last)).toEqual([]);
  expect(lost.length + unannounced.length).toBeLessThanOrEqual(1);
  const values = business.readable.select({ id: measurement.metricId }).from(measurement).all();
  expect(values).toHaveLength(found.size * (ROWS_PER_COMMAND - 1));
  return found;
}

function expectWholeHistory(business: Business): void {
  const { isGood, rows } = business.check();
  expect(isGood).toBe(true);
  // The first command, which made the five months, is one row short of the others.
  expect(rows['change']).toBe((rows['command'] ?? 0) * ROWS_PER_COMMAND - 1);
}

async function killAgainAndAgain(times: number, file: number): Promise<number> {
  const request = preparedFile();
  let known: ReadonlySet<string> = new Set();
  let acknowledged = 0;
  for (let kill = 0; kill < times; kill += 1) {
    const lines = await writeUntilKilled(request, `${file}_${kill}`);
    acknowledged += lines.length;
    const business = valueOf(openBusiness({ ...request, now: NOW }));
    known = expectNothingLost(business, afterAcknowledged(known, lines));
    expectWholeHistory(business);
    business.close();
  }
  return acknowledged;
}

describe('a process that is killed while it writes', () => {
  it(
    `loses nothing that it acknowledged, in ${KILLS} kills`,
    { timeout: KILLS * 3000 },
    async () => {
      const files = Array.from({ length: Math.ceil(KILLS / KILLS_PER_FILE) }, (_, index) => index);
      let acknowledged = 0;
      const worker = async () => {
        for (let file = files.pop(); file !== undefined; file = files.pop()) {
          const times = Math.min(KILLS_PER_FILE, KILLS - file * KILLS_PER_FILE);
          acknowledged += await killAgainAndAgain(times, file);
        }
      };
      await Promise.all(Array.from({ length: FILES_AT_ONCE }, worker));
      // Otherwise the kills fell on nothing, and the test says nothing.
      expect(acknowledged).toBeGreaterThan(KILLS);
    },
  );
});
