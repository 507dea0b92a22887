/*
 * A hundred thousand payments, recognised and read into weeks as a preview does, against csv-parse
 * reading the same text alone: a ratio of medians of processor time, of five pairs in turn. Then a
 * workbook of 200 days and 120 columns, recognised and read, and the command line that imports the
 * payments, in a process of its own: its memory at its largest. Fails above any of the bounds.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { createBusiness } from '#main/db/open.ts';
import { previewNumbers } from '#main/features/numbers/preview.ts';
import type { FilesRequest } from '#main/features/numbers/preview.ts';
import { createClock } from '#main/operations/clock.ts';
import { xlsxOf } from '#tests/support/workbooks.ts';
import { processorTime } from './processor-time.ts';

const ROWS = 100_000;
const PAIRS = 5;
const MOST_TIMES = 2.5;
const MOST_MEGABYTES = 300;
const MOST_WORKBOOK_MILLISECONDS = 600;
const TODAY = '2026-11-22';
const MINUTES_APART = 14;
/** The first headings of the workbook: those of a tool’s days. */
const HEADINGS = ['date', 'nb_visits', 'nb_actions', 'bounce_count'];

function payments(): Buffer {
  const first = Date.UTC(2024, 0, 1);
  const rows = Array.from({ length: ROWS }, (_, at) => {
    const moment = new Date(first + at * MINUTES_APART * 60_000).toISOString();
    const when = moment.slice(0, 19).replace('T', ' ');
    return `ch_${at},${when},"1,${100 + (at % 900)}.${10 + (at % 90)}",0.00,eur,true,0.69,false,Live,card,Paid,0.00,,`;
  });
  const heading =
    'id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Fee,Is Link,Mode,Payment Source Type,Status,Taxes On Fee,Application Fee,Application ID';
  return Buffer.from(`${[heading, ...rows].join('\n')}\n`);
}

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const folder = mkdtempSync(join(tmpdir(), 'solocap-bench-'));
const surroundings = { clock: createClock(() => TODAY), systemLanguage: 'fr' } as const;
const path = join(folder, 'solocap.sqlite');
const created = createBusiness({
  path,
  backupFolder: join(folder, 'backups'),
  now: surroundings.clock.now(),
});
if (!created.ok) throw new Error(`no file: ${created.error.code}`);
const business = created.value;
const bytes = payments();
const context = { ...surroundings, db: business.readable };
const request: FilesRequest = {
  profile: null,
  kind: 'week',
  from: null,
  until: null,
  zone: 'Europe/Paris',
  dayOrder: null,
  rates: new Map(),
  withPartial: false,
  only: null,
  takesAll: false,
};
const file = { name: 'payments.csv', bytes, changedOn: TODAY };
const [alone, whole]: [number[], number[]] = [[], []];
for (let pair = 0; pair < PAIRS; pair += 1) {
  alone.push(1000 * processorTime(() => parse(bytes.toString())));
  whole.push(1000 * processorTime(() => previewNumbers(context, [file], request)));
}
const sheet = Array.from({ length: 201 }, (_, row) => {
  const day = new Date(Date.UTC(2026, 3, row)).toISOString().slice(0, 10);
  const cells = Array.from({ length: 120 }, (_unused, column) =>
    row > 0 && column > 0
      ? `<c><v>${row * column}</v></c>`
      : `<c t="inlineStr"><is><t>${row === 0 ? (HEADINGS[column] ?? `Column ${column}`) : day}</t></is></c>`,
  );
  return `<row r="${row + 1}">${cells.join('')}</row>`;
});
const xlsx = {
  name: 'days.xlsx',
  bytes: xlsxOf({ sheets: [{ name: 'Days', xml: `<sheetData>${sheet.join('')}</sheetData>` }] }),
  changedOn: TODAY,
};
const workbook = Array.from({ length: PAIRS }, () =>
  milliseconds(() => {
    const { values } = previewNumbers(context, [xlsx], request);
    if (values.length === 0) throw new Error('the workbook is not read');
  }),
);
console.log(`preview of a workbook of 200 × 120: ${median(workbook).toFixed(0)} ms`);
business.close();
const times = median(whole) / median(alone);
console.log(
  `preview of ${ROWS} rows: ${times.toFixed(2)} × csv-parse (${median(whole).toFixed(0)} ms instead of ${median(alone).toFixed(0)})`,
);

const source = join(folder, file.name);
writeFileSync(source, bytes);
const program = fileURLToPath(new URL('../../src/main/cli.ts', import.meta.url));
const report = `process.on('exit', () => process.stderr.write(String(process.resourceUsage().maxRSS)));`;
const hook = join(folder, 'memory.mjs');
writeFileSync(hook, report);
const words = ['--import', hook, program, '--db', join(folder, 'cli.sqlite'), '--today', TODAY];
const errors = join(folder, 'errors');
execFileSync('sh', [
  '-c',
  `"$0" "$@" 2> "${errors}" > /dev/null`,
  process.execPath,
  ...words,
  'import-numbers',
  source,
]);
const megabytes = Number(execFileSync('cat', [errors]).toString()) / 1024;
console.log(`import of ${ROWS} rows: ${megabytes.toFixed(0)} MB`);
rmSync(folder, { recursive: true });
const isSlow = times > MOST_TIMES || median(workbook) > MOST_WORKBOOK_MILLISECONDS;
if (isSlow || megabytes > MOST_MEGABYTES) process.exitCode = 1;
