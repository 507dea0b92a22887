import type { MetricDefinition, MetricKind, Definitions } from '#shared/features/metrics/model.ts';
import type { Timelines } from '#shared/features/values/engine/editions.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import type { Engine } from '#shared/features/values/engine/engine.ts';
import type {
  Evaluation,
  Measurement,
  MeasurementKey,
  Missing,
} from '#shared/features/values/engine/evaluation.ts';
import { CIVIL_CALENDAR, parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Unit } from '#shared/kernel/unit.ts';

/** A value with its number of answers, or a value alone. */
type Figure = number | readonly [value: number, sampleSize: number];

/** Values by metric (or `metric/segment`), then by period key. */
export type Figures = Readonly<Record<string, Readonly<Record<string, Figure>>>>;

/** The period of that key; the test is wrong where there is none. */
export function periodOf(key: string, calendar: Calendar = CIVIL_CALENDAR): Period {
  const parsed = parsePeriodKey(key, calendar);
  if (!parsed.ok) throw new Error(`${key}: ${parsed.error}`);
  return parsed.value;
}

/** An input metric, monthly unless said otherwise. */
export function input(
  id: string,
  kind: Exclude<MetricKind, 'computed'>,
  { unit = 'count', cadence = 'month' }: { unit?: Unit; cadence?: PeriodKind } = {},
): MetricDefinition {
  return { id, kind, unit, good: null, cadence, formula: null, readBy: null };
}

export function computed(id: string, formula: string, unit: Unit = 'ratio'): MetricDefinition {
  return { id, kind: 'computed', unit, good: null, cadence: 'month', formula, readBy: null };
}

export function defined(...definitions: MetricDefinition[]): Map<string, MetricDefinition> {
  return new Map(definitions.map((definition) => [definition.id, definition]));
}

/** Where a value lies, from `metric` or `metric/segment` and a period key. */
export function keyOf(
  name: string,
  periodKey: string,
  calendar: Calendar = CIVIL_CALENDAR,
): MeasurementKey {
  const [metric = '', segment = null] = name.split('/');
  const { kind, ordinal } = periodOf(periodKey, calendar);
  return { metric, kind, ordinal, segment };
}

/** The values as the engine takes them. */
function measured(figures: Figures, calendar: Calendar = CIVIL_CALENDAR): Measurement[] {
  return Object.entries(figures).flatMap(([name, byPeriod]) =>
    Object.entries(byPeriod).map(([periodKey, figure]) => {
      const [value, sampleSize] = typeof figure === 'number' ? [figure, null] : figure;
      return { ...keyOf(name, periodKey, calendar), value, sampleSize };
    }),
  );
}

/** A business to ask: `ask('revenue', '2026-Q1')`, `ask('revenue/Salon', '2026')`. */
export type Business = {
  readonly engine: Engine;
  readonly ask: (name: string, periodKey: string) => Evaluation;
  readonly value: (name: string, periodKey: string) => number | null;
};

/** A business with these metrics and values. */
export function business(
  definitions: Definitions,
  figures: Figures,
  calendar: Calendar = CIVIL_CALENDAR,
  timelines: Timelines = new Map(),
): Business {
  const measurements = measured(figures, calendar);
  const engine = createEngine({ definitions, timelines, measurements, calendar });
  const ask = (name: string, periodKey: string) => {
    const [metric = '', segment] = name.split('/');
    return engine.evaluate(metric, periodOf(periodKey, calendar), segment);
  };
  return { engine, ask, value: (name, periodKey) => ask(name, periodKey).value };
}

export function cause(
  name: string,
  reason: Missing['reason'],
  ...periods: readonly string[]
): Missing {
  const [metric = '', segment = null] = name.split('/');
  return { metric, segment, reason, periods };
}

export function everyMonth(year: number, value: number): Record<string, number> {
  const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
  return Object.fromEntries(months.map((month) => [`${year}-${month}`, value]));
}
