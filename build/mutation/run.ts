/*
 * Mutation tests of src/shared: changes one small thing in a rule, and asks whether a test notices.
 * `npm run test:mutation` measures every room, `npm run test:mutation -- kernel signals` some of
 * them; then it sums up what was measured so far, and fails below 85 %.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../project-root.ts';
import { runCommand } from '../run-command.ts';
import { MUTATION_ROOMS, WITHOUT_RULES } from './mutation-rooms.ts';
import type { MutationRoom } from './mutation-rooms.ts';
import { countsOfReport, scoreOf, sumOfCounts } from './mutation-score.ts';
import type { MutantCounts } from './mutation-score.ts';

const FLOOR = 85;
const FOLDER = '.cache/mutation';
/** The tools of these tests have a package of their own: nobody else installs them. */
const TOOLS = 'build/mutation/tools/node_modules';
const ALL_ROOMS = Object.keys(MUTATION_ROOMS) as MutationRoom[];
/** Of the runs of each property: the same few tests run thousands of times. */
const RUNS_SHARE = '0.1';
/** Of the texts that are tried as formulas: their runs are many enough to be cut once more. */
const FORMULAS = '2000';
/** Milliseconds beyond its usual time: a machine that is busy must not pass for an endless loop. */
const PATIENCE = 8_000;

const reportOf = (room: MutationRoom) => path.join(FOLDER, `${room}.json`);

function configOf(room: MutationRoom) {
  return {
    testRunner: 'room',
    plugins: ['./build/mutation/room-runner.ts'],
    mutate: [...MUTATION_ROOMS[room].rules, ...WITHOUT_RULES],
    concurrency: Number(process.env['SOLOCAP_MUTATION_CORES'] ?? 1),
    timeoutMS: PATIENCE,
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    incremental: true,
    incrementalFile: path.join(FOLDER, `${room}.incremental.json`),
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: reportOf(room) },
    tempDirName: path.join(FOLDER, 'sandbox'),
    ignorePatterns: ['/out', '/dist', '/docs', '/test-results', '/tests/e2e'],
    // TypeScript 7 has no programming interface, with which it would rewrite paths of tsconfig.json.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    allowEmpty: true,
  };
}

async function measure(room: MutationRoom): Promise<number> {
  const config = path.join(FOLDER, `${room}.config.json`);
  writeFileSync(config, JSON.stringify(configOf(room), null, 2));
  const { SOLOCAP_RUNS = RUNS_SHARE, SOLOCAP_FORMULAS = FORMULAS } = process.env;
  return runCommand(path.join(TOOLS, '.bin', 'stryker'), ['run', config], {
    env: { ...process.env, SOLOCAP_RUNS, SOLOCAP_FORMULAS, SOLOCAP_MUTATION_ROOM: room },
  });
}

function lineOf(name: string, counts: MutantCounts): string {
  const { detected, survived, uncovered, passedOver } = counts;
  const score = `${scoreOf(counts).toFixed(1).padStart(6)} %`;
  return `${name.padEnd(10)}${score}  ${detected} noticed, ${survived} survived, ${uncovered} reached by no test (${passedOver} passed over)`;
}

/** Prints what was measured so far, and gives the score of all of it. */
function sumUp(): number {
  const measured = ALL_ROOMS.filter((room) => existsSync(reportOf(room))).map((room) => ({
    room,
    counts: countsOfReport(JSON.parse(readFileSync(reportOf(room), 'utf8'))),
  }));
  for (const { room, counts } of measured) console.log(lineOf(room, counts));
  const all = sumOfCounts(measured.map(({ counts }) => counts));
  console.log(lineOf('all', all));
  return scoreOf(all);
}

process.chdir(projectRoot);
mkdirSync(FOLDER, { recursive: true });
const asked = process.argv.slice(2);
const rooms = asked.length === 0 ? ALL_ROOMS : ALL_ROOMS.filter((room) => asked.includes(room));
const unknown = asked.filter((word) => !ALL_ROOMS.some((room) => room === word));
if (unknown.length > 0)
  throw new Error(`no such room: ${unknown.join(', ')} (${ALL_ROOMS.join(', ')})`);
if (!existsSync(TOOLS)) {
  await runCommand('npm', ['ci', '--prefix', 'build/mutation/tools', '--loglevel=error']);
}
for (const room of rooms) {
  if ((await measure(room)) !== 0) process.exitCode = 1;
}
if (sumUp() < FLOOR) process.exitCode = 1;
