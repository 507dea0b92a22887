/*
 * The grid in the real window, on 200 metrics by 520 weeks: its first paint, a typed figure, a paste
 * of 1 000 cells, scrolling down, back and both ways (each frame at its 95th percentile, beside an empty
 * page on the same machine), and how many cells are drawn. Fails above its bounds. Each time is the
 * window's own, from the key or the click to the frame after the change.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright/test';
import type { ElectronApplication, Page } from 'playwright/test';
import { openElectronEnvironment } from '#build/electron/electron-runtime.ts';
import { projectRoot } from '#build/project-root.ts';
import { writeLargeBusiness } from './large-business.ts';
import { at, emptyScrolled, scrolled } from './scrolling.ts';
import type { Step } from './scrolling.ts';

const METRICS = 200;
const WEEKS = 520;
const TODAY = '2026-11-22';
const REPEATS = 15;
const PASTED = { rows: 50, columns: 20 };

/** What each figure may be at most: milliseconds, but cells for the last. */
const BOUNDS = {
  'first paint, code loaded': 100,
  'a typed figure': 50,
  'paste of 1 000 cells': 300,
  'frame, scrolling down': 20,
  'frame, scrolling back through time': 20,
  'frame, scrolling both ways at once': 20,
  'cells drawn': 1_500,
} as const;
type BoundName = keyof typeof BOUNDS;

const DOWN: Step = { right: 0, down: 40 };
const BACK: Step = { right: -60, down: 0 };
const BOTH: Step = { right: -60, down: 40 };

/** What is awaited on the page: so many elements, or the first of them with a text and no field. */
type Sight = { readonly selector: string; readonly least?: number; readonly text?: string };

/** Milliseconds from the next key or click in the window until the sight is there and painted. */
async function timed(page: Page, act: () => Promise<void>, sight: Sight): Promise<number> {
  // Once the handle is here, the window listens: a key pressed earlier would go unheard.
  const measured = await page.evaluateHandle(({ selector, least = 1, text = '' }) => {
    const isThere = (): boolean => {
      const found = document.querySelectorAll(selector);
      const first = found[0];
      if (found.length < least || !first) return false;
      if (first.matches('[data-column]') && first.querySelector('input')) return false;
      return (first.textContent ?? '').replaceAll(',', '').includes(text);
    };
    const time = new Promise<number>((resolve) => {
      let start = 0;
      const begin = (event: Event): void => {
        start = event.timeStamp;
      };
      for (const kind of ['keydown', 'mousedown']) {
        addEventListener(kind, begin, { capture: true, once: true });
      }
      const look = (): void => {
        requestAnimationFrame(() => {
          if (start > 0 && isThere()) resolve(performance.now() - start);
          else look();
        });
      };
      look();
    });
    return { time };
  }, sight);
  await act();
  return measured.evaluate(({ time }) => time);
}

async function firstPaint(page: Page): Promise<number> {
  await page.getByRole('link', { name: 'Focus' }).click();
  await page.locator('[role="grid"]').waitFor({ state: 'detached' });
  const cells = { selector: '[data-row] [data-column]', least: 100 };
  return timed(page, () => page.getByRole('link', { name: 'Grid' }).click(), cells);
}

/** A cell in sight that takes values. */
function freeCell(page: Page) {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>('[data-row] [data-column]')];
    const free = cells.filter(({ ariaReadOnly }) => ariaReadOnly === 'false');
    const last = Math.max(...free.map(({ dataset }) => Number(dataset['column'])));
    return {
      row: free[0]?.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '',
      column: last - 3,
    };
  });
}

async function typeFigures(page: Page): Promise<number[]> {
  const cell = await freeCell(page);
  const selector = `[data-row="${cell.row}"] [data-column="${cell.column}"]`;
  const times: number[] = [];
  for (let turn = 0; turn < REPEATS; turn += 1) {
    await page.locator(selector).click();
    const text = String(1_001 + turn);
    await page.keyboard.type(text);
    times.push(await timed(page, () => page.keyboard.press('Enter'), { selector, text }));
  }
  return times;
}

async function paste(app: ElectronApplication, page: Page): Promise<number> {
  const line = Array.from({ length: PASTED.columns }, () => '77').join('\t');
  const text = Array.from({ length: PASTED.rows }, () => line).join('\r\n');
  await app.evaluate(({ clipboard }, content) => clipboard.writeText(content), text);
  // The own metrics stand last, all of them inputs; the last columns are weeks to come.
  await page.keyboard.press('Control+End');
  for (let up = 1; up < PASTED.rows; up += 1) await page.keyboard.press('ArrowUp');
  for (let left = 0; left < PASTED.columns + 5; left += 1) await page.keyboard.press('ArrowLeft');
  const told = { selector: 'body', text: '1000 cells pasted' };
  return timed(page, () => page.keyboard.press('Control+V'), told);
}

async function measure(app: ElectronApplication): Promise<Record<BoundName, number>> {
  const page = await app.firstWindow();
  await page.getByRole('navigation').waitFor();
  await firstPaint(page);
  const paints: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) paints.push(await firstPaint(page));
  const drawn = await page.evaluate(() => document.querySelectorAll('[role="gridcell"]').length);
  await page.getByText('Week', { exact: true }).click();
  await page.locator('[data-column][aria-readonly="false"]').first().waitFor();
  const [down, back, both] = [
    await scrolled(page, '[role="gridcell"]', DOWN),
    await scrolled(page, '[role="gridcell"]', BACK),
    await scrolled(page, '[role="gridcell"]', BOTH),
  ];
  await firstPaint(page);
  await page.getByText('Week', { exact: true }).click();
  await page.locator('[aria-readonly="false"]').first().waitFor();
  const typed = await typeFigures(page);
  return {
    'first paint, code loaded': at(0.5, paints),
    'a typed figure': at(0.5, typed),
    'paste of 1 000 cells': await paste(app, page),
    'frame, scrolling down': down,
    'frame, scrolling back through time': back,
    'frame, scrolling both ways at once': both,
    'cells drawn': drawn,
  };
}

const folder = mkdtempSync(join(tmpdir(), 'solocap-bench-'));
const values = writeLargeBusiness(join(folder, 'solocap.sqlite'), {
  metrics: METRICS,
  weeks: WEEKS,
  today: TODAY,
});
console.log(`${values} values in ${METRICS} metrics × ${WEEKS} weeks`);
const environment = await openElectronEnvironment();
const app = await _electron.launch({
  executablePath: environment.executable,
  args: [...environment.switches, '--lang=en-GB', projectRoot],
  env: { ...environment.env, SOLOCAP_DATA_DIR: folder, SOLOCAP_TODAY: TODAY, LANGUAGE: 'en_GB' },
});
try {
  const figures = await measure(app);
  for (const [what, bound] of Object.entries(BOUNDS)) {
    const figure = figures[what as BoundName];
    console.log(`${what.padEnd(42)} ${figure.toFixed(1).padStart(8)}   bound ${bound}`);
    if (!(figure <= bound)) process.exitCode = 1;
  }
  const empty = await emptyScrolled(await app.firstWindow());
  console.log(`${'(frame, scrolling an empty page)'.padEnd(42)} ${empty.toFixed(1).padStart(8)}`);
} finally {
  await app.close();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
}
