import { nearestIds } from '#shared/features/metrics/formula/nearest-ids.ts';
import { inForceOn, rulingDay } from '#shared/features/metrics/versions.ts';
import type {
  GridFile,
  GridFileError,
  GridMetric,
} from '#shared/features/values/grid-file/model.ts';
import { readGridFile } from '#shared/features/values/grid-file/read.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { restated } from '#shared/kernel/unit.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { requireMetric } from '../metrics/known-metrics.ts';
import { metricNamed } from '../metrics/metric-named.ts';
import type { KnownMetric } from '../metrics/known-metrics.ts';
import { setTargets } from '../targets/set-targets.ts';
import { enterValues } from './enter-values.ts';
import { definitionAt, readSetup } from './setup.ts';
import type { Snapshot } from './snapshot.ts';

/** A grid file that was chosen. */
export type GridFileSource = {
  readonly fileName: string;
  readonly text: string;
  /** The one kind of period that its columns may have. */
  readonly kind?: PeriodKind | undefined;
};

/** Reads a grid file against what the business knows; nothing is written. */
export function readGrid(
  snapshot: Snapshot,
  source: GridFileSource,
): Result<GridFile, readonly GridFileError[]> {
  return readGridFile({
    text: source.text,
    calendar: snapshot.calendar,
    kind: source.kind,
    language: snapshot.settings.language,
    lookUp: (name) => {
      const metric = metricNamed(snapshot.metrics, name);
      return metric && gridMetricOf(metric);
    },
    nearest: (name) => nearestIds(name, [...snapshot.metrics.keys()]),
  });
}

/** What the readers of files must know of a metric. */
export function gridMetricOf({ definition, hasValues, timeline }: KnownMetric): GridMetric {
  const { versions, isCadenceDated } = timeline;
  if (!isCadenceDated) return { ...definition, hasValues };
  return {
    ...definition,
    hasValues: true,
    cadenceAt: (period) => inForceOn(versions, rulingDay(period)).definition.cadence,
  };
}

/** Writes what a grid file holds, in the transaction of the command; gives what really changed. */
export function importGrid(
  context: CommandContext,
  source: GridFileSource,
  file: Pick<GridFile, 'cells' | 'targets'>,
): { readonly values: number; readonly targets: number } {
  const setup = readSetup(context);
  const cells = file.cells.map((cell) => {
    // A row is read in the unit of today; what was money then is stored in cents of then.
    const { unit } = requireMetric(setup.metrics, cell.metric).definition;
    const then = definitionAt(setup, cell.metric, cell.period).unit;
    const value = cell.value === null ? null : restated(cell.value, unit, then);
    return { ...cell, value, period: cell.period.key };
  });
  const values = enterValues(context, cells, ({ row }) => ({
    source: 'imported',
    sourceDetail: `${source.fileName}:${row}`,
  }));
  const lines = file.targets.map(({ metric, period, line }) => ({
    metric,
    period: period.key,
    line,
    low: null,
    high: null,
    floor: null,
    stretch: null,
  }));
  return { values, targets: setTargets(context, lines) };
}
