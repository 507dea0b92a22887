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
import { holdOutput, terminal } from './test/held-output.ts';
import type { Output } from './test/held-output.ts';
import { testSteps } from './test/test-steps.ts';
import type { TestStep } from './test/test-steps.ts';

/** Runs one step, shows what it says, and counts it. A failure is counted, never thrown. */
async function runStep(step: TestStep, output: Output = terminal): Promise<TestCounts> {
  output.tell(`\n▸ ${step.title}\n`);
  const [command, ...args] = step.command;
  const run = step.opensWindow ? runWithElectron : runCommand;
  const exitCode = await run(command, args, { tell: output.tell }).catch((error: unknown) => {
    output.tell(`${sentence(error)}\n`);
    return 1;
  });
  if (!step.report) return countsOfCheck(exitCode);
  const text = await readFile(step.report.file, 'utf8').catch(() => 'null');
  return countsOfRunner(step.report.read(JSON.parse(text)), exitCode);
}

async function runEach(steps: readonly TestStep[], output?: Output): Promise<TestCounts> {
  const all: TestCounts[] = [];
  for (const step of steps) all.push(await runStep(step, output));
  return totalCounts(all);
}

/**
 * The window's tests wait for the window most of the time, so the other half runs beside them; what
 * they say comes after it.
 */
async function runAll(folder: string): Promise<TestCounts> {
  const steps = testSteps(folder);
  const office = ensureOffice();
  const first = await runEach(steps.first);
  await office;
  const output = holdOutput();
  const window = runEach(steps.window, output);
  const rules = await runEach(steps.rules);
  output.release();
  return totalCounts([first, rules, await window]);
}

process.chdir(projectRoot);
// npm puts the project's programs first in the path; so do we, when started without npm.
process.env['PATH'] = [path.join(projectRoot, 'node_modules', '.bin'), process.env['PATH']].join(
  path.delimiter,
);
// What is handed on through us still has its colours where someone reads along.
if (process.stdout.isTTY) process.env['FORCE_COLOR'] = '1';
const folder = await mkdtemp(path.join(tmpdir(), 'solocap-test-'));
process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = path.join(folder, 'playwright.json');
try {
  const total = await runAll(folder);
  console.log(`\n${countsLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
