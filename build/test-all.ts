import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureOffice } from './electron/debian-packages.ts';
import { runWithElectron } from './electron/run.ts';
import { projectRoot } from './project-root.ts';
import { runCommand } from './run-command.ts';
import { sentence } from './sentence.ts';
import { countsLine, countsOfCheck, countsOfRunner, totalCounts } from './test/test-counts.ts';
import type { TestCounts } from './test/test-counts.ts';
import { testSteps } from './test/test-steps.ts';
import type { TestStep } from './test/test-steps.ts';

/** Runs one step, shows what it says, and counts it. A failure is counted, never thrown. */
async function runStep(step: TestStep): Promise<TestCounts> {
  console.log(`\n▸ ${step.title}`);
  const [command, ...args] = step.command;
  const exitCode = await (step.opensWindow ? runWithElectron : runCommand)(command, args).catch(
    (error: unknown) => {
      console.error(sentence(error));
      return 1;
    },
  );
  if (!step.report) return countsOfCheck(exitCode);
  const text = await readFile(step.report.file, 'utf8').catch(() => 'null');
  return countsOfRunner(step.report.read(JSON.parse(text)), exitCode);
}

async function runAll(folder: string): Promise<TestCounts> {
  const all: TestCounts[] = [];
  // It comes while the checks run, and has to be there for the tests that open files with it.
  const office = ensureOffice();
  for (const step of testSteps(folder)) {
    if (step.report) await office;
    all.push(await runStep(step));
  }
  return totalCounts(all);
}

process.chdir(projectRoot);
// npm puts the project's programs first in the path; so do we, when started without npm.
process.env['PATH'] = [path.join(projectRoot, 'node_modules', '.bin'), process.env['PATH']].join(
  path.delimiter,
);
const folder = await mkdtemp(path.join(tmpdir(), 'solocap-test-'));
process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = path.join(folder, 'playwright.json');
try {
  const total = await runAll(folder);
  console.log(`\n${countsLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
