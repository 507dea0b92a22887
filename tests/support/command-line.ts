import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { runCommandLine } from '#main/cli/program.ts';
import { createBusiness, openBusiness } from '#main/db/open.ts';
import { listMeasurements } from '#main/features/values/store.ts';
import { freshFolder, requestIn, valueOf } from '../main/db/business-on-disk.ts';

const PROGRAM = fileURLToPath(new URL('../../src/main/cli.ts', import.meta.url));

/**
 * The environment in which the command line is tried: English, whatever the machine speaks. Node
 * keeps what it compiled, which halves the start of each of many processes.
 */
export const SHELL_ENV = {
  ...process.env,
  LC_ALL: 'en_GB.UTF-8',
  NO_COLOR: '1',
  NODE_COMPILE_CACHE: fileURLToPath(new URL('../../node_modules/.cache/cli', import.meta.url)),
};

/** How a command ended, and what it said. */
export type Outcome = {
  readonly status: number | null;
  /** Standard output: data. */
  readonly out: string;
  /** Standard error: words. */
  readonly err: string;
};

/** What starts the command line on plain Node: the words before a command's own. */
export function programWords(db: string): string[] {
  return [PROGRAM, '--db', db, '--today', '2026-11-22'];
}

/** Runs any words in a process of their own, as a shell does. */
export function runWords(words: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { env: SHELL_ENV });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => err.push(bytes));
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.end(input);
  });
}

/**
 * Runs the command line in this process, which a start a hundred times over would slow down; what
 * only a process of its own shows (its status, its streams, its death) is tried with `runWords`.
 */
async function runHere(words: readonly string[]): Promise<Outcome> {
  const said = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.out += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said.err += String(text);
    return true;
  });
  vi.stubEnv('LC_ALL', SHELL_ENV.LC_ALL);
  vi.stubEnv('NO_COLOR', SHELL_ENV.NO_COLOR);
  try {
    const status = await runCommandLine([process.execPath, ...words]);
    return { status, ...said };
  } finally {
    out.mockRestore();
    err.mockRestore();
    vi.unstubAllEnvs();
  }
}

/** The program without a data file: for what is wrong with the words themselves. */
export function runBare(...words: readonly string[]): Promise<Outcome> {
  return runHere([PROGRAM, ...words]);
}

/** The program in a process of its own. */
export function runProcess(...words: readonly string[]): Promise<Outcome> {
  return runWords([PROGRAM, ...words]);
}

/** A folder with a data file in it, on which commands are run. */
export type Shell = {
  readonly folder: string;
  readonly db: string;
  readonly run: (...words: readonly string[]) => Promise<Outcome>;
  /** Runs a command that has to succeed, and gives its data. */
  readonly data: (...words: readonly string[]) => Promise<string>;
  readonly json: (...words: readonly string[]) => Promise<unknown>;
  /** Writes a file into the folder, and gives its path. */
  readonly file: (name: string, content: string | Uint8Array) => string;
  /** The stored values, `metric period segment` to value and sample size. */
  readonly stored: () => Readonly<Record<string, number | readonly [number, number]>>;
};

/** A shell in a folder of its own; the data file is not there yet. */
export function openShell(folder = freshFolder()): Shell {
  const db = requestIn(folder).path;
  const run = async (...words: readonly string[]) => runHere([...programWords(db), ...words]);
  const data = async (...words: readonly string[]) => {
    const { status, out, err } = await run(...words);
    if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${err}`);
    return out;
  };
  return {
    folder,
    db,
    run,
    data,
    json: async (...words) => JSON.parse(await data(...words)),
    file: (name, content) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    stored: () => storedIn(folder),
  };
}

/** Makes the data file without a process. */
export function makeFileIn({ folder }: Shell): void {
  valueOf(createBusiness(requestIn(folder))).close();
}

function storedIn(folder: string): ReturnType<Shell['stored']> {
  const business = valueOf(openBusiness(requestIn(folder)));
  try {
    const rows = listMeasurements(business.readable).map((row) => {
      const { metric, periodKey, segment, value, sampleSize } = row;
      const place = [metric, periodKey, ...(segment === null ? [] : [segment])].join(' ');
      return [place, sampleSize === null ? value : ([value, sampleSize] as const)] as const;
    });
    return Object.fromEntries(rows);
  } finally {
    business.close();
  }
}
