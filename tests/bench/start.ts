/*
 * A start as a person sees it, from outside: from the birth of the process to the largest paint of the
 * focus, the processor time until it rests, and its memory then (the proportional share of all
 * processes), against an empty window of the same Electron. Both in turn, PAIRS times (ten, or what is
 * handed in), the sample business and a file of ten years; medians. Fails above its bounds.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright/test';
import { openElectronEnvironment } from '#build/electron/electron-runtime.ts';
import { projectRoot } from '#build/project-root.ts';
import { createBusiness } from '#main/db/open.ts';
import { fillSample } from '#main/sample/fill-sample.ts';
import { writeLargeBusiness } from './large-business.ts';
import { useOfTree } from './process-tree.ts';
import { at } from './scrolling.ts';

const PAIRS = Number(process.argv[2] ?? 10);
const TODAY = '2026-11-22';
/** Everything has long been drawn by then, milliseconds after the birth. */
const REST = 5000;
/** Times what an empty window takes. */
const BOUNDS = { paint: 1.3, processor: 1.8, memory: 1.4 } as const;

type Start = { readonly paint: number; readonly processor: number; readonly memory: number };
type Program = { readonly app: string; readonly data: string };

const environment = await openElectronEnvironment();
const workshop = mkdtempSync(join(tmpdir(), 'solocap-bench-'));

/** An app that does nothing but show a window with a line in it. */
function emptyApp(): string {
  const folder = join(workshop, 'empty');
  mkdirSync(folder);
  writeFileSync(
    join(folder, 'package.json'),
    '{"name":"empty","version":"1.0.0","main":"main.cjs"}',
  );
  writeFileSync(join(folder, 'page.html'), '<!doctype html><h1>An empty window</h1>');
  writeFileSync(
    join(folder, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
app.setPath('userData', process.env.SOLOCAP_DATA_DIR);
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  window.loadFile(__dirname + '/page.html');
});`,
  );
  return folder;
}

/** The folder of a person's data with the sample, or with ten years, as their own business. */
function dataFolder(name: string, write: (file: string) => void): string {
  const folder = join(workshop, name);
  mkdirSync(folder);
  write(join(folder, 'solocap.sqlite'));
  return folder;
}

function writeSample(file: string): void {
  const now = `${TODAY}T12:00:00.000Z`;
  const created = createBusiness({ path: file, backupFolder: `${file}-backups`, now });
  if (!created.ok) throw new Error(created.error.code);
  fillSample(created.value, { today: TODAY, language: 'en' });
  created.value.close();
}

function writeTenYears(file: string): void {
  writeLargeBusiness(file, { metrics: 100, weeks: 520, today: TODAY });
}

async function startOnce({ app, data }: Program): Promise<Start> {
  const birth = Date.now();
  const child = spawn(
    environment.executable,
    [...environment.switches, '--lang=en-GB', '--remote-debugging-port=0', app],
    {
      env: { ...environment.env, SOLOCAP_DATA_DIR: data, SOLOCAP_TODAY: TODAY, LANGUAGE: 'en_GB' },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  const address = addressOf(child);
  await new Promise((resolve) => {
    setTimeout(resolve, REST);
  });
  // Asked of once it rests: nothing is measured of what the question itself costs.
  const use = useOfTree(child.pid ?? 0);
  const paint = (await largestPaint(await address)) - birth;
  const gone = once(child, 'exit');
  child.kill('SIGTERM');
  await gone;
  return { paint, ...use };
}

/** Where the page can be asked, told among Chromium's words. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let words = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      words += chunk.toString();
      const found = /DevTools listening on (ws:\S+)/.exec(words)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
}

/** When the largest part of the page was painted, in milliseconds since 1970. */
async function largestPaint(address: string): Promise<number> {
  const browser = await chromium.connectOverCDP(address);
  try {
    const page = browser.contexts().flatMap((context) => context.pages())[0];
    if (!page) throw new Error('no window came');
    return await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1);
            resolve(performance.timeOrigin + (last?.startTime ?? Number.NaN));
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
  } finally {
    await browser.close();
  }
}

function median(starts: readonly Start[], what: keyof Start): number {
  return at(
    0.5,
    starts.map((start) => start[what]),
  );
}

/** Starts both in turn, so that what else the machine does weighs on both. */
async function compare(name: string, ours: Program, empty: Program): Promise<void> {
  const [mine, theirs]: [Start[], Start[]] = [[], []];
  // The first of each fills caches that a person's second start finds full.
  await startOnce(ours);
  await startOnce(empty);
  for (let pair = 0; pair < PAIRS; pair += 1) {
    mine.push(await startOnce(ours));
    theirs.push(await startOnce(empty));
  }
  for (const what of ['paint', 'processor', 'memory'] as const) {
    const [own, other] = [median(mine, what), median(theirs, what)];
    const unit = what === 'memory' ? 'MB' : 'ms';
    const ratio = own / other;
    console.log(
      `${name}, ${what}: ${ratio.toFixed(2)} × (${own.toFixed(0)} against ${other.toFixed(0)} ${unit}), bound ${BOUNDS[what]}`,
    );
    if (!(ratio <= BOUNDS[what])) process.exitCode = 1;
  }
}

try {
  const empty = { app: emptyApp(), data: join(workshop, 'nothing') };
  mkdirSync(empty.data);
  const sample = dataFolder('sample', writeSample);
  const tenYears = dataFolder('ten-years', writeTenYears);
  await compare('sample business', { app: projectRoot, data: sample }, empty);
  await compare('ten years', { app: projectRoot, data: tenYears }, empty);
} finally {
  await environment.close();
  rmSync(workshop, { recursive: true, force: true });
}
