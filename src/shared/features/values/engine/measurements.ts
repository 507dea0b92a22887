import { UNASSIGNED } from './evaluation.ts';
import type { Measurement, MeasurementKey } from './evaluation.ts';
import { emptySeries, put } from './series.ts';
import type { SeriesChange, Series } from './series.ts';

export type Measurements = {
  readonly seriesOf: (metric: string) => Series;
  /** Writes one value (null: not known), and says what that changed. */
  readonly write: (
    key: MeasurementKey,
    value: number | null,
    sampleSize: number | null,
  ) => SeriesChange;
};

/** All at once, or what gives those of one metric: asked once, when something is first asked of it. */
export type MeasurementSource = Iterable<Measurement> | ((metric: string) => Iterable<Measurement>);

export function createMeasurements(source: MeasurementSource): Measurements {
  const byMetric = new Map<string, Series>();
  const isAsked = typeof source === 'function';

  function seriesOf(metric: string): Series {
    const known = byMetric.get(metric);
    if (known) return known;
    const series = emptySeries();
    byMetric.set(metric, series);
    if (isAsked) writeAll(source(metric));
    return series;
  }

  function write(
    key: MeasurementKey,
    value: number | null,
    sampleSize: number | null,
  ): SeriesChange {
    const series = seriesOf(key.metric);
    const segment = key.segment ?? UNASSIGNED;
    const cell = value === null ? null : { value, sampleSize };
    return put(series, { segment, kind: key.kind, ordinal: key.ordinal }, cell);
  }

  function writeAll(measurements: Iterable<Measurement>): void {
    for (const measurement of measurements) {
      write(measurement, measurement.value, measurement.sampleSize);
    }
  }

  if (!isAsked) writeAll(source);
  return { seriesOf, write };
}
