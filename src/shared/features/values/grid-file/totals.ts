import type { FileRow } from './rows.ts';

/** Sums of floating point numbers differ in the last digits; relative to the value above 1. */
const TOLERANCE = 1e-9;

/** How the rows without a segment are to be taken where the same metric has segment rows. */
export type BareRows = {
  /** Skipped: they repeat what the segment rows say. */
  readonly totals: ReadonlySet<FileRow>;
  /** Kept as the segment "unassigned". */
  readonly unassigned: readonly FileRow[];
};

/**
 * Tells totals from values without a segment. A row is the total where "unassigned" has a row of
 * its own, or where every filled cell equals what the segments make together in that column.
 */
export function sortBareRows(rows: readonly FileRow[], samplesOf: SampleLookup): BareRows {
  const segmentRows = new Map<string, FileRow[]>();
  for (const row of rows) {
    if (row.part !== 'value' || row.segment === undefined) continue;
    const others = segmentRows.get(row.metric.id);
    if (others) others.push(row);
    else segmentRows.set(row.metric.id, [row]);
  }
  const totals = new Set<FileRow>();
  const unassigned: FileRow[] = [];
  for (const row of rows) {
    const segments = segmentRows.get(row.metric.id);
    if (row.part !== 'value' || row.segment !== undefined || !segments) continue;
    const isTold = segments.some(({ segment }) => segment === null);
    if (isTold || isTotalOf(row, segments, samplesOf)) totals.add(row);
    else unassigned.push(row);
  }
  return { totals, unassigned };
}

/** The sample sizes stated for the values of a row, by index of the column. */
export type SampleLookup = (row: FileRow) => ReadonlyMap<number, number>;

type SegmentValue = { readonly value: number; readonly sample: number };

function isTotalOf(bare: FileRow, segments: readonly FileRow[], samplesOf: SampleLookup): boolean {
  const partsByColumn = new Map<number, SegmentValue[]>();
  for (const segment of segments) {
    const sizes = samplesOf(segment);
    for (const { column, value } of segment.readings) {
      if (value === null) continue;
      const parts = partsByColumn.get(column.index) ?? [];
      parts.push({ value, sample: sizes.get(column.index) ?? 0 });
      partsByColumn.set(column.index, parts);
    }
  }
  // An empty cell states nothing: a total may be unknown where one of its parts is.
  return bare.readings.every(({ column, value }) => {
    if (value === null) return true;
    const parts = partsByColumn.get(column.index) ?? [];
    return joined(parts, bare).some((total) => isSame(total, value));
  });
}

/** What the parts may make together: a sum, a mean, or nothing (rates cannot be joined). */
function joined(parts: readonly SegmentValue[], { metric }: FileRow): number[] {
  if (parts.length === 0 || metric.kind === 'rate') return [];
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (metric.kind !== 'score') return [sum];
  const weight = parts.reduce((total, { sample }) => total + sample, 0);
  const weighted = parts.reduce((total, { value, sample }) => total + value * sample, 0);
  const mean = sum / parts.length;
  return weight > 0 ? [mean, weighted / weight] : [mean];
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}
