import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openBusiness } from '#main/db/open.ts';
import { freshFolderOnDisk, requestIn, valueOf } from '../main/db/business-on-disk.ts';
import { makeFileIn, openShell, programWords, SHELL_ENV } from '../support/command-line.ts';
import type { Shell } from '../support/command-line.ts';
import { bundled } from '../crash/bundled.ts';
import { longRuns } from '../support/runs.ts';

const KILLS = longRuns('SOLOCAP_KILLS', 100);

/** The command line in one file, which starts in half the time. */
let program: string;

beforeAll(async () => {
  program = await bundled(new URL('../../src/main/cli.ts', import.meta.url));
});

const SEGMENTS = 20;
const MONTHS = 60;
const VALUES = SEGMENTS * MONTHS;

/** Five years of months for twenty channels. */
function largeGrid(): string {
  const keys = Array.from({ length: MONTHS }, (_, index) => {
    return `${2016 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  });
  const rows = Array.from({ length: SEGMENTS }, (_, row) =>
    [`leads/Channel ${row}`, ...keys.map((_key, index) => row + index)].join(','),
  );
  return `${['metric', ...keys].join(',')}\n${rows.join('\n')}\n`;
}

/**
 * Imports the grid, and kills the process when the folder has changed so many times: the moments
 * lie where files are written, however fast the machine is. Gives the changes that were seen.
 */
function importAndKill(shell: Shell, changesBefore: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let changes = 0;
    const words = [
      program,
      ...programWords(shell.db).slice(1),
      'import-grid',
      shell.file('grid.csv', largeGrid()),
    ];
    const child = spawn(process.execPath, words, { env: SHELL_ENV, stdio: 'ignore' });
    const watcher = watch(shell.folder, () => {
      changes += 1;
      if (changes === changesBefore) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('exit', () => {
      watcher.close();
      resolve(changes);
    });
  });
}

/** What the file holds after the next start, which has to find it sound. */
function valuesAfterRestart(shell: Shell): number {
  const business = valueOf(openBusiness(requestIn(shell.folder)));
  const report = business.check();
  business.close();
  expect(report).toMatchObject({ isGood: true, problems: [], brokenReferences: 0 });
  return report.rows['measurement'] ?? -1;
}

describe('an import that is killed', () => {
  it(
    'leaves the file without or with all of it, and sound, whenever it happens',
    { timeout: 120_000 + KILLS * 30_000 },
    async () => {
      const whole = openShell(freshFolderOnDisk());
      makeFileIn(whole);
      const changes = await importAndKill(whole, Infinity);
      expect(valuesAfterRestart(whole)).toBe(VALUES);
      for (let kill = 1; kill <= KILLS; kill += 1) {
        const shell = openShell(freshFolderOnDisk());
        makeFileIn(shell);
        await importAndKill(shell, 1 + Math.floor(Math.random() * changes));
        const found = valuesAfterRestart(shell);
        expect([0, VALUES], `kill ${kill}`).toContain(found);
      }
    },
  );
});
