/*
 * A bank's file of 200 000 rows in the running app: looked through, imported, and handed over once more.
 * The most memory that the process of the service holds beyond what it holds at rest, and its processor
 * time, for each of the first two. Fails above its bounds, and where the second time brings anything.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from 'playwright/test';
import type { Page } from 'playwright/test';
import { openElectronEnvironment } from '#build/electron/electron-runtime.ts';
import { projectRoot } from '#build/project-root.ts';
import { useOfTree } from './process-tree.ts';
import { statement } from './statement.ts';

const ROWS = 200_000;
const MOST_MEGABYTES = 300;
const MOST_SECONDS = 20;

/** A line of what Linux tells of the memory of a process, in MB: `VmRSS` now, `VmHWM` at most. */
function memoryOf(pid: number, line: 'VmRSS' | 'VmHWM'): number {
  const told = new RegExp(`^${line}:\\s+(\\d+)`, 'm').exec(
    readFileSync(`/proc/${pid}/status`, 'utf8'),
  );
  return Number(told?.[1]) / 1024;
}

async function call(page: Page, name: string, input: unknown): Promise<Record<string, unknown>> {
  const answer = await page.evaluate(([operation, handed]) => window.api.call(operation, handed), [
    name,
    input,
  ] as const);
  const { ok, value } = answer as { ok: boolean; value: Record<string, unknown> };
  if (!ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return value;
}

const folder = mkdtempSync(join(tmpdir(), 'solocap-bench-'));
const file = join(folder, 'bank.csv');
writeFileSync(file, statement(ROWS));
const environment = await openElectronEnvironment();
const app = await _electron.launch({
  executablePath: environment.executable,
  args: [...environment.switches, '--lang=en-GB', projectRoot],
  env: { ...environment.env, SOLOCAP_DATA_DIR: folder, SOLOCAP_TODAY: '2027-01-20' },
});
try {
  const page = await app.firstWindow();
  await page.getByRole('heading').first().waitFor();
  await call(page, 'settings.change', { is_first_run_done: true });
  await app.evaluate(({ dialog }, open) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [open] });
  }, file);
  // The service is a thread of the first process.
  const service = app.process().pid ?? 0;
  const idle = memoryOf(service, 'VmRSS');
  const used = () => useOfTree(service).processor / 1000;
  const reading = async () => {
    const { file: taken } = (await call(page, 'ledger.takeFile', {})) as { file: { id: string } };
    const input = { file: taken.id, isDayFirst: null, rates: {} };
    return { input, preview: await call(page, 'ledger.readFile', input) };
  };
  const begun = used();
  const first = await reading();
  const read = used();
  const { entries } = await call(page, 'ledger.importFile', first.input);
  const imported = used();
  const peak = memoryOf(service, 'VmHWM');
  const again = await reading();
  const [toRead, toImport] = [read - begun, imported - read];
  process.stdout.write(
    [
      `${String(entries)} entries of ${ROWS} rows: ${toRead.toFixed(1)} s of the processor to look through them, ${toImport.toFixed(1)} s to import them`,
      `at rest ${idle.toFixed(0)} MB, ${(peak - idle).toFixed(0)} MB more at most`,
      `once more: ${String(again.preview['entries'])} entries`,
      '',
    ].join('\n'),
  );
  const isOver = peak - idle > MOST_MEGABYTES || Math.max(toRead, toImport) > MOST_SECONDS;
  if (isOver || again.preview['entries'] !== 0) process.exitCode = 1;
} finally {
  await app.close();
  await environment.close();
  rmSync(folder, { recursive: true, force: true });
}
