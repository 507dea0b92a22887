/*
 * A livre des recettes that is as long as may be printed, in the real app: the time until it lies in
 * the accountant's folder, and the most memory of the hidden window that prints it. Fails above its
 * bounds.
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright/test';
import { openElectronEnvironment } from '#build/electron/electron-runtime.ts';
import { projectRoot } from '#build/project-root.ts';
import { importNeutral } from '#main/features/ledger/neutral-import.ts';
import { BENCH_CLOCK, largeBook, withFolder } from './large-ledger.ts';

/** Of which nearly 4000 are in the livre. */
const ENTRIES = 23_500;
const MOST_SECONDS = 30;
const MOST_MEGABYTES = 2000;

/** The most memory that a program below this one holds or held, in MB; pages are programs of their own. */
function largestBelow(root: number): number {
  const all = readdirSync('/proc').flatMap((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, 'utf8');
      const told = (name: string) =>
        Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
      return [{ pid: Number(pid), parent: told('PPid'), most: told('VmHWM') }];
    } catch {
      return [];
    }
  });
  const parents = new Map(all.map(({ pid, parent }) => [pid, parent]));
  const isBelow = (pid: number): boolean => {
    const parent = parents.get(pid) ?? 0;
    return parent === root || (parent > 1 && isBelow(parent));
  };
  return Math.max(0, ...all.filter(({ pid }) => isBelow(pid)).map(({ most }) => most)) / 1024;
}

const folder = mkdtempSync(join(tmpdir(), 'solocap-bench-'));
const out = join(folder, 'out');
mkdirSync(out);
withFolder((_folder, business) => {
  const label = { name: 'ledger.import', door: 'imported', at: BENCH_CLOCK.now() } as const;
  business.runCommand(label, (db) => importNeutral(db, largeBook(ENTRIES), BENCH_CLOCK.today()));
  business.backUpTo(join(folder, 'solocap.sqlite'));
});
const environment = await openElectronEnvironment();
const app = await _electron.launch({
  executablePath: environment.executable,
  args: [...environment.switches, '--lang=fr', projectRoot],
  env: { ...environment.env, SOLOCAP_DATA_DIR: folder, SOLOCAP_TODAY: '2027-01-20' },
});
const root = await app.evaluate(() => process.pid);
let most = 0;
const timer = setInterval(() => {
  most = Math.max(most, largestBelow(root));
}, 200);
try {
  const page = await app.firstWindow();
  await page.getByRole('heading').first().waitFor();
  await app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
  }, out);
  const begun = performance.now();
  const answer = await page.evaluate(() =>
    window.api.call('ledger.send', {
      from: '2026-01-01',
      to: '2026-12-31',
      books: ['receipts'],
      copies: ['pdf'],
      profile: 'fr',
      siren: null,
      activity: null,
    }),
  );
  if (!(answer as { ok: boolean }).ok) throw new Error(JSON.stringify(answer));
  const seconds = (performance.now() - begun) / 1000;
  const [sent = ''] = readdirSync(out);
  const book = readdirSync(join(out, sent)).find(
    (name) => name.endsWith('.csv') && name.startsWith('livre'),
  );
  const rows = readFileSync(join(out, sent, book ?? ''), 'utf8').split('\n').length;
  process.stdout.write(`${rows} rows: ${seconds.toFixed(1)} s, ${most.toFixed(0)} MB at most\n`);
  if (seconds > MOST_SECONDS || most > MOST_MEGABYTES) process.exitCode = 1;
} finally {
  clearInterval(timer);
  await app.close();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
}
