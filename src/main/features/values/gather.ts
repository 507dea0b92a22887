import { isDeepStrictEqual } from 'node:util';
import { desc } from 'drizzle-orm';
import type { MetricDefinition, Definitions } from '#shared/features/metrics/model.ts';
import { inForceOn, rulingDay } from '#shared/features/metrics/versions.ts';
import { isLedgerMetric } from '#shared/features/ledger/figures.ts';
import type { DaySum } from '#shared/features/ledger/figures.ts';
import type { Settings } from '#shared/features/settings/model.ts';
import { outlookOf } from '#shared/features/signals/outlook.ts';
import type { Outlook, OutlookInput } from '#shared/features/signals/outlook.ts';
import type { Objective, Target } from '#shared/features/targets/model.ts';
import { targetFor } from '#shared/features/targets/rules.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import type { Engine } from '#shared/features/values/engine/engine.ts';
import type { Evaluation } from '#shared/features/values/engine/evaluation.ts';
import { closedAround } from '#shared/features/values/rules.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { PeriodInfo } from '#shared/features/values/model.ts';
import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { daysIn, isOpen, parsePeriodKey, periodsBetween } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { command } from '#main/db/log-schema.ts';
import { closedPeriods } from '#main/db/period-rows.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { definitionsIn, knownMetrics, timelinesIn, unknownMetric } from '../metrics/gather.ts';
import type { KnownMetric, KnownMetrics } from '../metrics/gather.ts';
import { daySums, purchasesOf } from '../ledger/figures-store.ts';
import { readSettings } from '../settings/store.ts';
import { listObjectives } from '../targets/store.ts';
import { ledgerFigures } from './from-ledger.ts';
import type { LedgerFigures } from './from-ledger.ts';
import { naturesBy } from './natures.ts';
import type { Nature } from './natures.ts';
import { listMeasurements } from './store.ts';
import type { StoredMeasurement } from './store.ts';
import { createStoredValues, latest } from './stored-values.ts';
import type { StoredValues } from './stored-values.ts';
import { valuesAfter } from './values-after.ts';

/** What is needed to decide what may be written: no figure, and so no value is read for it. */
export type Frame = {
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly metrics: KnownMetrics;
  /** The definitions in force today. */
  readonly definitions: Definitions;
  /** When each closed period was closed. */
  readonly closedAt: ReadonlyMap<string, string>;
  /** The kind of period in which a metric is entered at that time; null while it has no values. */
  readonly cadenceOf: (metric: string, period: Period) => PeriodKind | null;
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
  /** The first day of the oldest stored value of a metric; null where there is none. */
  readonly firstDayOf: (metric: string) => Day | null;
  /** The last day of its newest stored value or of the last line that was drawn for it. */
  readonly lastDayOf: (metric: string) => Day | null;
  /** What a metric is, by the definitions in force for a period. */
  readonly natureOf: (metric: string, period: Period) => Nature;
  /** What the ledger says, also where something was typed over it. */
  readonly ledger: LedgerFigures;
  /** The line in force for a metric in a period. */
  readonly targetOf: (metric: string, period: Period) => Target | null;
};

/** A figure with its line, its status and the projection of its end. */
export type Judged = {
  readonly evaluation: Evaluation;
  readonly target: Target | null;
  readonly outlook: Outlook;
};

/** Books, and what it takes to bring them up to date. */
type Shelf = {
  readonly books: Books;
  readonly values: StoredValues;
  /** What the ledger says, day by day; the same list as long as nothing changed in it. */
  readonly ledger: readonly DaySum[];
};
type ShelfParts = Omit<Shelf, 'books'> & { readonly said: LedgerFigures };
type KeptShelf = Shelf & { readonly commandId: number; readonly today: Day };

const kept = new WeakMap<ReadableDb, KeptShelf>();

/**
 * The books of an open file. After commands, and on another day, they are brought up to date: only
 * the values that were written are read again, and only the figures that depend on them are made
 * anew. Books handed out earlier share the engine with them: ask again after a change.
 */
export function openBooks(context: QueryContext): Books {
  const [commandId, today] = [newestCommand(context.db), context.clock.today()];
  const known = kept.get(context.db);
  if (known?.commandId === commandId && known.today === today) return known.books;
  const shelf = (known && caughtUp(context, known)) ?? gatherShelf(context);
  kept.set(context.db, { ...shelf, commandId, today });
  return shelf.books;
}

/** Null where the values have to be read anew: another calendar, or more than the log can tell. */
function caughtUp(context: QueryContext, known: KeptShelf): Shelf | null {
  const { books, values, commandId, ledger } = known;
  const frame = gatherFrame(context);
  if (frame.calendar.yearStartMonth !== books.calendar.yearStartMonth) return null;
  const written = valuesAfter(context.db, commandId);
  if (!written) return null;
  const sums = daySums(context.db);
  if (sums !== ledger && sums.length + ledger.length > 0) return null;
  const { definitions, metrics } = frame;
  const timelines = timelinesIn(metrics);
  // As lists, since the engine names metrics in the user's order.
  const isSame = isDeepStrictEqual(
    [...definitions, ...timelines],
    [...books.definitions, ...timelinesIn(books.metrics)],
  );
  // What is typed and at which rhythm decides where the ledger speaks.
  const isOfLedger = written.some(({ metric }) => isLedgerMetric(metric));
  const isSetAlike = (['currency', 'customers_lost_after'] as const).every(
    (key) => frame.settings[key] === books.settings[key],
  );
  if (ledger.length > 0 && (isOfLedger || !isSame || !isSetAlike)) return null;
  const engine = isSame ? books.engine : books.engine.withDefinitions({ definitions, timelines });
  for (const place of written) {
    values.put(place);
    const { metric, kind, periodKey, segment, stored } = place;
    const { ordinal } = values.periodOf(periodKey);
    engine.set({ metric, kind, ordinal, segment }, stored?.value ?? null, stored?.sampleSize);
  }
  return shelfOf(context.db, frame, engine, { values, ledger, said: books.ledger });
}

/** Every change of the file, undo too, is a command: its newest number tells whether anything changed. */
function newestCommand(db: ReadableDb): number {
  return (
    db.select({ id: command.id }).from(command).orderBy(desc(command.id)).limit(1).get()?.id ?? 0
  );
}

/** Gathers the frame as it is this moment; for commands, which write while they look. */
export function gatherFrame({ db, clock, systemLanguage }: QueryContext): Frame {
  const settings = readSettings(db, systemLanguage);
  const metrics = knownMetrics(db, { ltvMethod: settings.ltv_method, today: clock.today() });
  return {
    settings,
    calendar: { yearStartMonth: settings.business_year_start },
    metrics,
    definitions: definitionsIn(metrics),
    closedAt: closedPeriods(db),
    cadenceOf: (metric, period) => cadenceAt(metrics.get(metric), period),
  };
}

/** Gathers the books as they are this moment; for commands that decide by figures. */
export function gatherBooks(context: QueryContext): Books {
  return gatherShelf(context).books;
}

function gatherShelf(context: QueryContext): Shelf {
  const frame = gatherFrame(context);
  const { calendar, definitions, metrics } = frame;
  const ledger = daySums(context.db);
  const typed = listMeasurements(context.db);
  const purchases = () => purchasesOf(context.db);
  const said = ledgerFigures(frame, { sums: ledger, purchasesOf: purchases });
  const stored = [...typed, ...said.beside(typed)];
  const values = createStoredValues(stored, calendar);
  const timelines = timelinesIn(metrics);
  const measurements = values.measurements();
  const engine = createEngine({ definitions, timelines, measurements, calendar });
  return shelfOf(context.db, frame, engine, { values, ledger, said });
}

function shelfOf(
  db: ReadableDb,
  frame: Frame,
  engine: Engine,
  { values, ledger, said }: ShelfParts,
): Shelf {
  const { calendar, metrics, closedAt } = frame;
  const objectives = groupByMetric(listObjectives(db));
  const natureOf = naturesBy(engine);
  const targetOf: Books['targetOf'] = (metric, period) => {
    if (!metrics.has(metric)) return null;
    return targetFor({
      ...natureOf(metric, period),
      period,
      objectives: objectives.get(metric) ?? [],
      calendar,
      closedAt: (key) => closedAt.get(key) ?? null,
    });
  };
  const { at: storedAt, firstDayOf } = values;
  const lastDayOf = (metric: string): Day | null => {
    const lines = objectives.get(metric) ?? [];
    const ends = lines.map(({ periodKey }) => values.periodOf(periodKey).end);
    return latest([values.lastDayOf(metric), ...ends].filter((day) => day !== null));
  };
  const books = {
    ...frame,
    engine,
    storedAt,
    firstDayOf,
    lastDayOf,
    natureOf,
    targetOf,
    ledger: said,
  };
  return { values, ledger, books };
}

/** Decided by date, or else by the values: a metric without any is free to choose. */
function cadenceAt(metric: KnownMetric | undefined, period: Period): PeriodKind | null {
  if (!metric || !(metric.timeline.isCadenceDated || metric.hasValues)) return null;
  return inForceOn(metric.timeline.versions, rulingDay(period)).definition.cadence;
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

/** What an outlook is asked about; which figure stands for a period is for the asker to say. */
export type OutlookQuestion = Pick<
  OutlookInput,
  'period' | 'target' | 'today' | 'figureOf' | 'looksAhead'
> & { readonly metric: string };

/** The outlook of a metric, with all that the books know of it. */
export function outlookIn(books: Books, { metric, ...question }: OutlookQuestion): Outlook {
  const { period } = question;
  return outlookOf({
    ...question,
    ...books.natureOf(metric, period),
    partsKind: books.engine.cadenceOf(metric, period) ?? period.kind,
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
  requireMetric(books, metric);
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

/** What a metric is, by the version of its definition that is in force for a period. */
export function definitionAt(frame: Frame, id: string, period: Period): MetricDefinition {
  const { timeline } = requireMetric(frame, id);
  return inForceOn(timeline.versions, rulingDay(period)).definition;
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
    closedBy: closedAround(period, (key) => books.closedAt.has(key), books.calendar)?.key ?? null,
    day: isRunning ? dayNumber(today) - dayNumber(period.start) + 1 : null,
    days: daysIn(period),
  };
}

/** Periods that one look may ask for: ten years of weeks and some. */
export const MAX_COLUMNS = 600;

/** The periods from one key to another, both of the kind that was asked for. */
export function stretchOf(
  kind: PeriodKind,
  from: string,
  to: string,
  calendar: Calendar,
): Period[] {
  const [first, last] = [from, to].map((key) => requirePeriod(key, calendar));
  if (!first || !last || first.kind !== kind || last.kind !== kind) {
    throw new Refusal('unknown_period', { field: 'from', details: { period: from, kind } });
  }
  const count = last.ordinal - first.ordinal + 1;
  if (count < 1 || count > MAX_COLUMNS) {
    throw new Refusal('bad_input', { field: 'to', details: { problem: 'too_many_periods' } });
  }
  return periodsBetween(first, last, calendar);
}
