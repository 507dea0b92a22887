/*
 * The ledger in the real window, with 100 000 entries: each frame of scrolling at its 95th percentile,
 * from the newest entry on and in the middle of the list, beside an empty page on the same machine.
 * Fails above its bound.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openElectronEnvironment } from '#build/electron/electron-runtime.ts';
import { projectRoot } from '#build/project-root.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { saveSetting } from '#main/features/settings/store.ts';
import { createBusiness } from '#main/db/open.ts';
import { BENCH_CLOCK, largeBook } from './large-ledger.ts';
import { emptyScrolled, scrolled } from './scrolling.ts';

const ENTRIES = 100_000;
const BOUND = 20;
const STEP = { right: 0, down: 40 };

/** Writes the entries as a business that is past its first steps. */
function writeLedger(folder: string): void {
  const path = join(folder, 'solocap.sqlite');
  const request = { path, backupFolder: join(folder, 'backups'), now: BENCH_CLOCK.now() };
  const created = createBusiness(request);
  if (!created.ok) throw new Error(`no file: ${created.error.code}`);
  const business = created.value;
  const label = { door: 'typed', at: BENCH_CLOCK.now() } as const;
  business.runCommand({ ...label, name: 'settings.change' }, (db) => {
    saveSetting(db, 'is_first_run_done', true);
    saveSetting(db, 'language', 'en');
  });
  business.runCommand({ ...label, name: 'ledger.import' }, (db) =>
    importNeutral(db, largeBook(ENTRIES), BENCH_CLOCK.today()),
  );
  business.close();
}

/** Scrolls the list to its middle, and waits for what lies there. */
async function goToMiddle(page: Page): Promise<void> {
  const row = page.locator('[aria-rowindex="50000"]');
  await page.getByRole('table').evaluate((table) => {
    table.scrollTo({ top: table.scrollHeight / 2, behavior: 'instant' });
  });
  await row.or(page.locator('[aria-rowindex="50010"]')).first().waitFor();
}

const folder = mkdtempSync(join(tmpdir(), 'solocap-bench-'));
writeLedger(folder);
const environment = await openElectronEnvironment();
const app = await _electron.launch({
  executablePath: environment.executable,
  args: [...environment.switches, '--lang=en-GB', projectRoot],
  env: {
    ...environment.env,
    SOLOCAP_DATA_DIR: folder,
    SOLOCAP_TODAY: '2027-01-20',
    LANGUAGE: 'en_GB',
  },
});
try {
  const page = await app.firstWindow();
  await page.getByRole('link', { name: 'Ledger' }).click();
  await page.locator('[aria-rowindex="10"]').waitFor();
  const newest = await scrolled(page, '[aria-rowindex="10"]', STEP);
  await goToMiddle(page);
  const middle = await scrolled(page, '[role="table"] [role="row"]', STEP);
  const empty = await emptyScrolled(page);
  for (const [what, figure] of Object.entries({
    'from the newest on': newest,
    'in the middle': middle,
  })) {
    console.log(`frame, scrolling ${what}: ${figure.toFixed(1)} ms, bound ${BOUND}`);
    if (!(figure <= BOUND)) process.exitCode = 1;
  }
  console.log(`frame, scrolling an empty page: ${empty.toFixed(1)} ms`);
} finally {
  await app.close();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
}
