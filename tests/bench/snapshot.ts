/*
 * What the main process does between a typed value and the next look at the grid, on a file of all
 * the catalogue's inputs by 520 weeks: the snapshot brought up to date, against one read anew from
 * the file, both in the same run. Fails above its bound.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBusiness } from '#main/db/open.ts';
import { readSnapshot, snapshotOf } from '#main/features/values/snapshot.ts';
import { valuesHandlers } from '#main/features/values/handlers.ts';
import { definitionsOf } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import { CIVIL_CALENDAR, periodAt, periodContaining } from '#shared/kernel/period.ts';

const WEEKS = 520;
const COLUMNS = 12;
const EDITS = 30;
const BOUND = 0.25;

const TODAY = '2026-11-22';
const NOW = `${TODAY}T12:00:00.000Z`;
const surroundings = {
  clock: { today: () => TODAY, now: () => NOW },
  systemLanguage: 'en',
} as const;

const first = periodContaining('week', '2016-11-28', CIVIL_CALENDAR).ordinal;
const keyOf = (week: number) => periodAt('week', first + week, CIVIL_CALENDAR).key;
const inputs = [...definitionsOf({ ltv: 'saas' }).values()]
  .filter(({ kind }) => kind !== 'computed')
  .map(({ id }) => id);

function milliseconds(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'solocap-bench-'));
const request = { path: join(folder, 'business.db'), backupFolder: join(folder, 'b'), now: NOW };
const created = createBusiness(request);
if (!created.ok) throw new Error(created.error.code);
const business = created.value;
const source = { ...surroundings, db: business.readable };

function enter(cells: ValueDraft[]): void {
  business.runCommand({ name: 'values.enter', door: 'typed', at: NOW }, (db) =>
    valuesHandlers['values.enter']({ ...surroundings, db }, { cells }),
  );
}

function look(): void {
  const [from, to] = [keyOf(WEEKS - COLUMNS), keyOf(WEEKS - 1)];
  valuesHandlers['values.grid'](source, { kind: 'week', from, to });
}

try {
  const rows = inputs.flatMap((metric, row) =>
    Array.from({ length: WEEKS }, (_, week) => ({
      metric,
      period: keyOf(week),
      segment: null,
      value: ((week * 7 + row * 13) % 90) + 10,
    })),
  );
  enter(rows);
  look();
  const times = Array.from({ length: EDITS }, (_, index) => {
    const metric = inputs[(index * 7) % inputs.length] ?? '';
    const cell = { metric, period: keyOf(WEEKS - 1 - (index % COLUMNS)), segment: null };
    return {
      written: milliseconds(() => enter([{ ...cell, value: 1_000 + index }])),
      caughtUp: milliseconds(() => snapshotOf(source)),
      seen: milliseconds(look),
      anew: milliseconds(() => readSnapshot(source)),
    };
  });
  const of = (what: keyof (typeof times)[number]) => median(times.map((one) => one[what]));
  const ratio = median(times.map(({ caughtUp, anew }) => caughtUp / anew));
  const rest = median(times.map(({ written, caughtUp, seen }) => written + caughtUp + seen));
  console.log(`${rows.length} values (${inputs.length} metrics × ${WEEKS} weeks), ${EDITS} edits`);
  console.log(`snapshot read anew: ${of('anew').toFixed(1)} ms`);
  console.log(`snapshot caught up: ${of('caughtUp').toFixed(1)} ms, ${(ratio * 100).toFixed(1)} %`);
  console.log(`written, caught up, and ${COLUMNS} weeks of the grid: ${rest.toFixed(1)} ms`);
  console.log(`bound: ${BOUND * 100} % of reading anew`);
  if (ratio > BOUND) process.exitCode = 1;
} finally {
  business.close();
  rmSync(folder, { recursive: true, force: true });
}
