/*
 * An old spreadsheet of 200 rows by 120 months: how long its preview takes, and its import, on a real
 * file, as milliseconds. Fails where either takes two seconds of the processor or more. The preview
 * of the same table as a workbook is held against unpacking and reading its cells alone, too.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBusiness } from '#main/db/open.ts';
import { keepBytes } from '#main/features/values/kept-sheets.ts';
import { moveIn, readKept, readSheetText } from '#main/features/values/moving-in.ts';
import { createClock } from '#main/operations/clock.ts';
import { readWorkbook } from '#main/operations/workbook-in/read-workbook.ts';
import { asXlsx } from '#tests/support/table-workbooks.ts';

const ROWS = 200;
const MONTHS = 120;
const BOUND = 2000;
const FIRST_YEAR = 2016;

const KNOWN = ['Leads', 'MRR (€)', 'Sessions', 'Nouveaux clients', 'Abonnés newsletter', 'Charges'];

/** Times as long as reading its cells alone that the preview of a workbook may take. */
const WORKBOOK_BOUND = 14;

function sheet(): string[][] {
  const months = Array.from({ length: MONTHS }, (_, index) => {
    const month = String((index % 12) + 1).padStart(2, '0');
    return `${month}/${FIRST_YEAR + Math.floor(index / 12)}`;
  });
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const name = KNOWN[row] ?? `Chiffre de la maison n° ${row}`;
    return [name, ...months.map((_month, column) => String(row * 7 + column * 3))];
  });
  return [['Indicateur', ...months], ...rows];
}

/** How long a work takes; `own` is what it takes of the processor, whatever else the machine does. */
type Time = { readonly wall: number; readonly own: number };

function timeOf(work: () => void): Time {
  const [start, used] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(used);
  return { wall: performance.now() - start, own: (user + system) / 1000 };
}

const folder = mkdtempSync(join(tmpdir(), 'solocap-bench-'));
const surroundings = { clock: createClock(() => '2026-11-22'), systemLanguage: 'fr' } as const;
const now = surroundings.clock.now();
const created = createBusiness({
  path: join(folder, 'solocap.sqlite'),
  backupFolder: join(folder, 'backups'),
  now,
});
if (!created.ok) throw new Error(`no file: ${created.error.code}`);
const business = created.value;
try {
  const table = sheet();
  const text = table.map((cells) => cells.join('\t')).join('\n');
  const workbook = asXlsx(
    table.map((cells, row) =>
      cells.map((cell, column) => (row > 0 && column > 0 ? { number: Number(cell) } : cell)),
    ),
  );
  const source = { fileName: 'bench.csv', text };
  const preview = timeOf(() => {
    readSheetText({ ...surroundings, db: business.readable }, text, {});
  });
  const readings = [1, 2, 3].map(() =>
    timeOf(() => {
      readWorkbook(workbook, { mostColumns: MONTHS + 1 })[0]?.read();
    }),
  );
  const kept = await keepBytes('bench.xlsx', workbook);
  const workbookPreview = timeOf(() => {
    kept.workbook?.[0]?.told();
    readKept({ ...surroundings, db: business.readable }, kept, {});
  });
  const reading = Math.min(...readings.map(({ own }) => own));
  const ratio = workbookPreview.own / reading;
  let written = 0;
  const moved = timeOf(() => {
    business.runCommand({ name: 'values.moveIn', door: 'imported', at: now }, (db) => {
      written = moveIn({ ...surroundings, db }, source, {}).values;
    });
  });
  const undone = timeOf(() => {
    business.replay('undo', now);
  });
  const figure = (time: number) => `${time.toFixed(0).padStart(6)} ms`;
  const line = (what: string, { wall, own }: Time) =>
    `${what.padEnd(10)} ${figure(wall)}, processor ${figure(own)}`;
  process.stdout.write(
    `${ROWS} rows × ${MONTHS} columns, ${written} values\n` +
      `${line('preview', preview)}\n${line('import', moved)}\n${line('undo', undone)}\n` +
      `${line('workbook', workbookPreview)}, ${ratio.toFixed(1)} × its cells alone\n`,
  );
  if (ratio > WORKBOOK_BOUND) process.exitCode = 1;
  if (written !== ROWS * MONTHS || preview.own >= BOUND || moved.own >= BOUND) process.exitCode = 1;
} finally {
  business.close();
  rmSync(folder, { recursive: true, force: true });
}
