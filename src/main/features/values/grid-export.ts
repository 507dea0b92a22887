import { printRowKey } from '#shared/features/values/grid-file/row-key.ts';
import { writeGrid } from '#shared/features/values/grid-file/write.ts';
import type { GridWriteRow } from '#shared/features/values/grid-file/write.ts';
import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';
import type { CsvFormat } from '#shared/kernel/csv.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining, periodsBetween } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { restated } from '#shared/kernel/unit.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import type { Progress } from '#main/operations/work.ts';
import type { KnownMetric } from '../metrics/known-metrics.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import type { Snapshot } from './snapshot.ts';
import { latest } from './stored-values.ts';

/** What is exported: the columns, the shape of the file, and whether the lines go along. */
export type GridExport = {
  readonly periods: readonly Period[];
  readonly format: CsvFormat;
  readonly withTargets: boolean;
  /** Only these rows, in this order; absent: everything that is followed or has a value or a line. */
  readonly rows?: readonly ExportedRow[] | undefined;
};

/** A row as the grid shows it: a metric's total, or one of its segments. */
export type ExportedRow = { readonly metric: string; readonly segment: string | null };

/**
 * The grid as CSV text: the rows that are asked for, or every metric that is followed or has a value
 * or a line there, in the user's order, the segments after the metric's total; sizes of samples and
 * lines in rows of their own, so that the file reads back as it was written.
 */
export function gridCsv(
  snapshot: Snapshot,
  request: GridExport,
  progress: Progress = UNWATCHED,
): string {
  const rows = gridRows(snapshot, request, progress);
  return writeGrid({ rows, periods: request.periods, format: request.format });
}

/** The rows that are asked for, or all that there are, as the engine knows their values. */
export function gridRows(
  snapshot: Snapshot,
  request: GridExport,
  progress: Progress = UNWATCHED,
): GridWriteRow[] {
  return request.rows
    ? each(request.rows, progress, (row) => rowAsked(snapshot, row, request))
    : each([...snapshot.metrics.values()], progress, (metric) => rowsOf(snapshot, metric, request));
}

function each<Asked>(
  asked: readonly Asked[],
  progress: Progress,
  rowsFor: (one: Asked) => readonly GridWriteRow[],
): GridWriteRow[] {
  return asked.flatMap((one, index) => {
    progress('computing', index, asked.length);
    return rowsFor(one);
  });
}

/** Every period from the oldest value to the open one, or to the newest value or line after it. */
export function wholeRange(snapshot: Snapshot, kind: PeriodKind, today: Day): Period[] {
  const ids = [...snapshot.metrics.keys()];
  const firsts = ids.flatMap((id) => snapshot.firstDayOf(id) ?? []);
  const first = firsts.reduce((oldest, day) => (day < oldest ? day : oldest), today);
  const last = latest([today, ...ids.flatMap((id) => snapshot.lastDayOf(id) ?? [])]) ?? today;
  const at = (day: Day): Period => periodContaining(kind, day, snapshot.calendar);
  return periodsBetween(at(first), at(last), snapshot.calendar);
}

function rowAsked(
  snapshot: Snapshot,
  { metric: id, segment }: ExportedRow,
  request: GridExport,
): GridWriteRow[] {
  const metric = requireMetric(snapshot.metrics, id);
  const segments = snapshot.engine.segmentsOf(id);
  // Named in the window alone, and without a value so far.
  if (segment !== null && !segments.includes(segment)) return [];
  const isMeasured = segment !== null || segments.length === 0;
  const isScore = metric.definition.kind === 'score';
  return [
    valueRow(snapshot, metric, segment, request),
    ...(isMeasured && isScore ? sampleRow(snapshot, metric, segment, request) : []),
    ...(segment === null && request.withTargets ? targetRow(snapshot, metric, request) : []),
  ];
}

function rowsOf(snapshot: Snapshot, metric: KnownMetric, request: GridExport): GridWriteRow[] {
  const { id, kind } = metric.definition;
  const segments = snapshot.engine.segmentsOf(id);
  const total = valueRow(snapshot, metric, null, request);
  const targets = request.withTargets ? targetRow(snapshot, metric, request) : [];
  const isEmpty = total.values.every((value) => value === null);
  if (isEmpty && !metric.isFollowed && !metric.hasValues && targets.length === 0) return [];
  const rows = [total, ...segments.map((segment) => valueRow(snapshot, metric, segment, request))];
  const measured = segments.length === 0 ? [null] : segments;
  const samples =
    kind === 'score'
      ? measured.flatMap((segment) => sampleRow(snapshot, metric, segment, request))
      : [];
  return [...rows, ...samples, ...targets];
}

function valueRow(
  snapshot: Snapshot,
  metric: KnownMetric,
  segment: string | null,
  request: GridExport,
): GridWriteRow {
  const { id, unit, kind } = metric.definition;
  const told = request.periods.map((period) => snapshot.engine.evaluate(id, period, segment));
  return {
    key: printRowKey({ metric: id, segment: writtenSegment(segment), part: 'value' }),
    name: nameOf(snapshot, metric, segment, request.format),
    unit,
    // The row has one unit; a value of an older definition keeps its digits.
    values: told.map(({ value, unit: made }) =>
      value === null ? null : restated(value, made, unit),
    ),
    parts: told.map(({ value, isWhole, have, of }) =>
      value === null || isWhole ? null : [have, of],
    ),
    isComputed: kind === 'computed',
  };
}

/** In a file, no segment is a metric's total, and what has none beside others is written out. */
function writtenSegment(segment: string | null): string | null | undefined {
  if (segment === null) return undefined;
  return segment === UNASSIGNED ? null : segment;
}

function nameOf(
  snapshot: Snapshot,
  { name }: KnownMetric,
  segment: string | null,
  format: CsvFormat,
): string {
  const languages = {
    'excel-fr': 'fr',
    'excel-en': 'en',
    iso: snapshot.settings.language,
  } as const;
  return name[languages[format]] + (segment === null ? '' : ` / ${segment}`);
}

/** How many answers stand behind each score; no row where none was ever given. */
function sampleRow(
  snapshot: Snapshot,
  metric: KnownMetric,
  segment: string | null,
  { periods, format }: GridExport,
): GridWriteRow[] {
  const { id } = metric.definition;
  const stored = segment === UNASSIGNED ? null : segment;
  const values = periods.map(({ key }) => snapshot.storedAt(id, key, stored)?.sampleSize ?? null);
  if (values.every((value) => value === null)) return [];
  const key = printRowKey({ metric: id, segment: writtenSegment(segment), part: 'sample' });
  return [
    {
      key,
      name: nameOf(snapshot, metric, segment, format),
      unit: 'count',
      values,
      isComputed: false,
    },
  ];
}

/** The lines that the user drew; shipped and rolled-up ones come back by themselves. */
function targetRow(snapshot: Snapshot, metric: KnownMetric, request: GridExport): GridWriteRow[] {
  const { id, unit } = metric.definition;
  const values = request.periods.map((period) => {
    const target = snapshot.targetOf(id, period);
    return target?.origin === 'own' ? target.line : null;
  });
  if (values.every((value) => value === null)) return [];
  const key = printRowKey({ metric: id, segment: undefined, part: 'target' });
  const name = nameOf(snapshot, metric, null, request.format);
  return [{ key, name, unit, values, isComputed: false }];
}
