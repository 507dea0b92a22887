import { report } from './model.ts';
import type { ImportedValue, GridFileError, ImportedTarget } from './model.ts';
import type { FileRow } from './rows.ts';
import { sortBareRows } from './totals.ts';
import type { SampleLookup } from './totals.ts';

/** What the rows say, ready to be imported. */
export type GridContent = {
  readonly cells: readonly ImportedValue[];
  readonly targets: readonly ImportedTarget[];
  readonly totals: readonly string[];
  readonly unassigned: readonly string[];
};

/** Puts values and their sample sizes together, takes totals out, and sets the lines apart. */
export function assemble(rows: readonly FileRow[], errors: GridFileError[]): GridContent {
  const sampleRows = new Map<string, FileRow>();
  for (const row of rows) if (row.part === 'sample') sampleRows.set(placeOf(row), row);
  const samplesOf: SampleLookup = (row) => sizesIn(sampleRows.get(placeOf(row)));
  const { totals, unassigned } = sortBareRows(rows, samplesOf);
  const valueRows = rows.filter(({ part }) => part === 'value');
  refuseLooseSamples(sampleRows, valueRows, totals, errors);
  return {
    cells: valueRows.filter((row) => !totals.has(row)).flatMap((row) => cellsOf(row, samplesOf)),
    targets: rows.filter(({ part }) => part === 'target').flatMap(targetsOf),
    totals: [...totals].map(({ metric }) => metric.id),
    unassigned: unassigned.map(({ metric }) => metric.id),
  };
}

/** What a value row and its row of sample sizes have in common. */
function placeOf({ metric, segment }: FileRow): string {
  return JSON.stringify([metric.id, segment === undefined ? [] : segment]);
}

function sizesIn(row: FileRow | undefined): ReadonlyMap<number, number> {
  const sizes = new Map<number, number>();
  for (const { column, value } of row?.readings ?? []) {
    if (value !== null) sizes.set(column.index, value);
  }
  return sizes;
}

function cellsOf(row: FileRow, samplesOf: SampleLookup): ImportedValue[] {
  const { metric, segment } = row;
  const sizes = samplesOf(row);
  return row.readings.map(({ column, value }) => {
    const { period, index } = column;
    const cell = { metric: metric.id, segment: segment ?? null, period, value, row: row.row };
    const sampleSize = sizes.get(index);
    return sampleSize === undefined ? cell : { ...cell, sampleSize };
  });
}

function targetsOf({ metric, row, readings }: FileRow): ImportedTarget[] {
  return readings.flatMap(({ column, value }) =>
    value === null ? [] : [{ metric: metric.id, period: column.period, line: value, row }],
  );
}

/** A sample size says how far to trust a value; without the value it says nothing. */
function refuseLooseSamples(
  sampleRows: ReadonlyMap<string, FileRow>,
  valueRows: readonly FileRow[],
  totals: ReadonlySet<FileRow>,
  errors: GridFileError[],
): void {
  const valueRowAt = new Map(valueRows.map((row) => [placeOf(row), row] as const));
  for (const [place, { row, readings }] of sampleRows) {
    const valueRow = valueRowAt.get(place);
    if (valueRow && totals.has(valueRow)) continue;
    const known = new Set(
      valueRow?.readings.flatMap(({ column, value }) => (value === null ? [] : [column.index])),
    );
    for (const { column, text, value } of readings) {
      if (value === null || known.has(column.index)) continue;
      const cell = { row, column: column.header, value: text };
      report(errors, { code: 'sample_without_value', ...cell });
    }
  }
}
