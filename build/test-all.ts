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
import type { Failures } from './test/test-failures.ts';
import { holdOutput, terminal } from './test/held-output.ts';
import type { Output } from './test/held-output.ts';
import { testSteps } from './test/test-steps.ts';
import type { TestStep } from './test/test-steps.ts';

/** What steps came to. */
type Outcome = { counts: TestCounts; failures: Failures };

/** Runs one step, shows what it says, and counts it. A failure is counted, never thrown. */
async function runStep(step: TestStep, output: Output = terminal): Promise<Outcome> {
  output.tell(`\n▸ ${step.title}\n`);
  const [command, ...args] = step.command;
  const run = step.opensWindow ? runWithElectron : runCommand;
  const exitCode = await run(command, args, { tell: output.tell }).catch((error: unknown) => {
    output.tell(`${sentence(error)}\n`);
    return 1;
  });
  if (!step.report) {
    return { counts: countsOfCheck(exitCode), failures: exitCode === 0 ? [] : [step.title] };
  }
  const text = await readFile(step.report.file, 'utf8').catch(() => 'null');
  const report: unknown = JSON.parse(text);
  const counts = countsOfRunner(step.report.read(report), exitCode);
  const named = step.report.failures(report);
  return { counts, failures: counts.failed > 0 && named.length === 0 ? [step.title] : named };
}

async function runEach(steps: readonly TestStep[], output?: Output): Promise<Outcome> {
  const all: Outcome[] = [];
  for (const step of steps) all.push(await runStep(step, output));
  return sumOf(all);
}

function sumOf(all: readonly Outcome[]): Outcome {
  return {
    counts: totalCounts(all.map(({ counts }) => counts)),
    failures: all.flatMap(({ failures }) => failures),
  };
}

/**
 * The window's tests wait for the window most of the time, so the other half runs beside them, and
 * what needs no build from the very beginning; what they say comes after it.
 */
async function runAll(folder: string): Promise<Outcome> {
  const steps = testSteps(folder);
  const output = holdOutput();
  const built = runEach(steps.built, output);
  // Packages are installed by one at a time, and the build brings those of Electron, which it starts.
  const office = built.then(ensureOffice);
  const window = built.then(() => runEach(steps.window, output));
  const checks = await runEach(steps.checks);
  await office;
  const rules = await runEach(steps.rules);
  output.release();
  return sumOf([checks, rules, await built, await window]);
}

process.chdir(projectRoot);
// npm puts the project's programs first in the path; so do we, when started without npm.
process.env['PATH'] = [path.join(projectRoot, 'node_modules', '.bin'), process.env['PATH']].join(
  path.delimiter,
);
// Compiler and linter are of a language that tidies its memory up whenever it has doubled: done half
// as often, a fifth of the linter's time is saved, and no memory is lost.
process.env['GOGC'] ??= '400';
// Of some twenty programs most read the same libraries and sources: what one has compiled, and freed
// of its types, the next one takes.
process.env['NODE_COMPILE_CACHE'] ??= path.join(projectRoot, 'node_modules', '.cache', 'node');
// What is handed on through us still has its colours where someone reads along.
if (process.stdout.isTTY) process.env['FORCE_COLOR'] = '1';
const folder = await mkdtemp(path.join(tmpdir(), 'solocap-test-'));
process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] = path.join(folder, 'playwright.json');
try {
  const total = await runAll(folder);
  // Once more where it is found: what failed early lies thousands of lines above.
  for (const failure of total.failures) console.log(`✗ ${failure}`);
  console.log(`\n${countsLine(total.counts)}`);
  process.exitCode = total.counts.failed === 0 ? 0 : 1;
} finally {
  await rm(folder, { recursive: true, force: true });
}
