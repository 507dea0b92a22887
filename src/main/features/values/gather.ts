import { desc } from 'drizzle-orm';
import { isAdditive } from '../../../shared/features/metrics/formula/additive.ts';
import { isLengthFree } from '../../../shared/features/metrics/formula/length-free.ts';
import type { MetricDefinition } from '../../../shared/features/metrics/model.ts';
import type { Settings } from '../../../shared/features/settings/model.ts';
import { outlookOf } from '../../../shared/features/signals/outlook.ts';
import type { Outlook, OutlookInput } from '../../../shared/features/signals/outlook.ts';
import type { Objective, Target } from '../../../shared/features/targets/model.ts';
import { targetFor } from '../../../shared/features/targets/rules.ts';
import { createEngine } from '../../../shared/features/values/engine/engine.ts';
import type { Engine } from '../../../shared/features/values/engine/engine.ts';
import type { Evaluation } from '../../../shared/features/values/engine/evaluation.ts';
import { Refusal } from '../../../shared/ipc/refusal.ts';
import type { PeriodInfo } from '../../../shared/features/values/model.ts';
import { dayNumber } from '../../../shared/kernel/day.ts';
import type { Day } from '../../../shared/kernel/day.ts';
import { daysIn, isOpen, parsePeriodKey } from '../../../shared/kernel/period.ts';
import type { Calendar, Period } from '../../../shared/kernel/period.ts';
import type { ReadableDb } from '../../db/handles.ts';
import { command } from '../../db/log-schema.ts';
import { closedPeriods } from '../../db/period-rows.ts';
import type { Surroundings } from '../../operations/context.ts';
import { definitionsIn, knownMetrics, unknownMetric } from '../metrics/gather.ts';
import type { KnownMetric, KnownMetrics } from '../metrics/gather.ts';
import { readSettings } from '../settings/store.ts';
import { listObjectives } from '../targets/store.ts';
import { listMeasurements } from './store.ts';
import type { StoredMeasurement } from './store.ts';

/** What is needed to decide what may be written: no figure, and so no value is read for it. */
export type Frame = {
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly metrics: KnownMetrics;
  readonly definitions: ReadonlyMap<string, MetricDefinition>;
  /** When each closed period was closed. */
  readonly closedAt: ReadonlyMap<string, string>;
};

/** Everything that figures are made from, gathered once and asked many times. */
export type Books = Frame & {
  readonly engine: Engine;
  /** The stored value at a place, as it was written. */
  readonly storedAt: (
    metric: string,
    period: string,
    segment: string | null,
  ) => StoredMeasurement | null;
  readonly isAdditive: (metric: string) => boolean;
  readonly isLengthFree: (metric: string) => boolean;
  /** The line in force for a metric in a period. */
  readonly targetOf: (metric: string, period: Period) => Target | null;
};

/** A figure with its line, its status and the projection of its end. */
export type Judged = {
  readonly evaluation: Evaluation;
  readonly target: Target | null;
  readonly outlook: Outlook;
};

type Source = Pick<Surroundings, 'systemLanguage'> & { readonly db: ReadableDb };

const cached = new WeakMap<ReadableDb, { readonly stamp: number; readonly books: Books }>();

/** The books of an open file; gathered anew only after a command changed something. */
export function openBooks(source: Source): Books {
  const stamp = newestCommand(source.db);
  const known = cached.get(source.db);
  if (known?.stamp === stamp) return known.books;
  const books = gatherBooks(source);
  cached.set(source.db, { stamp, books });
  return books;
}

/** Every change of the file, undo too, is a command: its newest number tells whether anything changed. */
function newestCommand(db: ReadableDb): number {
  return (
    db.select({ id: command.id }).from(command).orderBy(desc(command.id)).limit(1).get()?.id ?? 0
  );
}

/** Gathers the frame as it is this moment; for commands, which write while they look. */
export function gatherFrame({ db, systemLanguage }: Source): Frame {
  const settings = readSettings(db, systemLanguage);
  const metrics = knownMetrics(db, settings.ltv_method);
  return {
    settings,
    calendar: { yearStartMonth: settings.business_year_start },
    metrics,
    definitions: definitionsIn(metrics),
    closedAt: closedPeriods(db),
  };
}

function gatherBooks(source: Source): Books {
  const { db } = source;
  const frame = gatherFrame(source);
  const { calendar, definitions, closedAt } = frame;
  const stored = listMeasurements(db);
  const objectives = groupByMetric(listObjectives(db));
  const places = new Map(
    stored.map((row) => [placeKey(row.metric, row.periodKey, row.segment), row]),
  );
  const additive = memoized((metric) => isAdditive(metric, definitions));
  return {
    ...frame,
    engine: createEngine({ definitions, measurements: measurementsOf(stored, calendar), calendar }),
    storedAt: (metric, period, segment) => places.get(placeKey(metric, period, segment)) ?? null,
    isAdditive: additive,
    isLengthFree: memoized((metric) => isLengthFree(metric, definitions)),
    targetOf: (metric, period) => {
      const definition = definitions.get(metric);
      if (!definition) return null;
      return targetFor({
        definition,
        isAdditive: additive(metric),
        period,
        objectives: objectives.get(metric) ?? [],
        calendar,
        closedAt: (key) => closedAt.get(key) ?? null,
      });
    },
  };
}

function measurementsOf(stored: readonly StoredMeasurement[], calendar: Calendar) {
  return stored.map((row) => ({
    metric: row.metric,
    kind: row.kind,
    ordinal: storedPeriod(row.periodKey, calendar).ordinal,
    segment: row.segment,
    value: row.value,
    sampleSize: row.sampleSize,
  }));
}

/** A key that the file holds is a period's: its checks let nothing else in. */
function storedPeriod(key: string, calendar: Calendar): Period {
  const period = parsePeriodKey(key, calendar);
  if (!period.ok) throw new Error(`the file holds the period ${key}, which is none`);
  return period.value;
}

function groupByMetric(rows: readonly Objective[]): ReadonlyMap<string, Objective[]> {
  const groups = new Map<string, Objective[]>();
  for (const row of rows) {
    const group = groups.get(row.metric);
    if (group) group.push(row);
    else groups.set(row.metric, [row]);
  }
  return groups;
}

function placeKey(metric: string, period: string, segment: string | null): string {
  return `${metric}|${period}|${segment ?? ''}`;
}

function memoized<T>(compute: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}

/** What an outlook is asked about; which figure stands for a period is for the asker to say. */
export type OutlookQuestion = Pick<
  OutlookInput,
  'period' | 'target' | 'today' | 'figureOf' | 'looksAhead'
> & { readonly metric: string };

/** The outlook of a metric, with all that the books know of it. */
export function outlookIn(books: Books, { metric, ...question }: OutlookQuestion): Outlook {
  return outlookOf({
    ...question,
    definition: requireMetric(books, metric).definition,
    isAdditive: books.isAdditive(metric),
    isLengthFree: books.isLengthFree(metric),
    partsKind: books.engine.cadenceOf(metric) ?? question.period.kind,
    calendar: books.calendar,
  });
}

/** A figure, judged against its line as of a day. Segments have no lines of their own. */
export function judge(
  books: Books,
  metric: string,
  period: Period,
  today: Day,
  segment: string | null = null,
): Judged {
  const evaluation = books.engine.evaluate(metric, period, segment);
  const target = segment === null ? books.targetOf(metric, period) : null;
  const outlook = outlookIn(books, {
    metric,
    period,
    target,
    today,
    figureOf: (part) => books.engine.evaluate(metric, part, segment),
  });
  return { evaluation, target, outlook };
}

/** The metric of that id; refused, with the nearest names, where there is none. */
export function requireMetric(books: Pick<Books, 'metrics'>, id: string): KnownMetric {
  const metric = books.metrics.get(id);
  if (!metric) throw unknownMetric(books.metrics.keys(), id);
  return metric;
}

/** The period of that key; refused where it names none. */
export function requirePeriod(key: string, calendar: Calendar): Period {
  const period = parsePeriodKey(key.trim().toUpperCase(), calendar);
  if (period.ok) return period.value;
  throw new Refusal('unknown_period', {
    field: 'period',
    details: { period: key, problem: period.error },
  });
}

/** A period with today's place in it. */
export function periodInfoOf(books: Books, period: Period, today: Day): PeriodInfo {
  const isRunning = isOpen(period, today);
  return {
    kind: period.kind,
    key: period.key,
    start: period.start,
    end: period.end,
    isOpen: isRunning,
    isFuture: period.start > today,
    isClosed: books.closedAt.has(period.key),
    day: isRunning ? dayNumber(today) - dayNumber(period.start) + 1 : null,
    days: daysIn(period),
  };
}
