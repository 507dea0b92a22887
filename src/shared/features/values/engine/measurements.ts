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

export function createMeasurements(measurements: Iterable<Measurement>): Measurements {
  const byMetric = new Map<string, Series>();
  const nothing = emptySeries();

  function write(
    key: MeasurementKey,
    value: number | null,
    sampleSize: number | null,
  ): SeriesChange {
    const series = byMetric.get(key.metric) ?? emptySeries();
    byMetric.set(key.metric, series);
    const segment = key.segment ?? UNASSIGNED;
    const cell = value === null ? null : { value, sampleSize };
    return put(series, { segment, kind: key.kind, ordinal: key.ordinal }, cell);
  }

  for (const measurement of measurements) {
    write(measurement, measurement.value, measurement.sampleSize);
  }
  return { seriesOf: (metric) => byMetric.get(metric) ?? nothing, write };
}
