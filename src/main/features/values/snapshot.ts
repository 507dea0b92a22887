import { isDeepStrictEqual } from 'node:util';
import { isLedgerMetric } from '#shared/features/ledger/ledger-values.ts';
import type { DaySum } from '#shared/features/ledger/ledger-values.ts';
import type { Target } from '#shared/features/targets/model.ts';
import { targetFor } from '#shared/features/targets/rules.ts';
import { createEngine } from '#shared/features/values/engine/engine.ts';
import type { Engine } from '#shared/features/values/engine/engine.ts';
import type { Day } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { Period } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { newestCommand } from '#main/db/history.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { daySums, newestStatement, purchasesOf } from '../ledger/day-sums-store.ts';
import { timelinesIn } from '../metrics/known-metrics.ts';
import { listTargetDecisions } from '../targets/store.ts';
import { ledgerValues, standingBeside } from './from-ledger.ts';
import type { LedgerValues } from './from-ledger.ts';
import { traitsBy } from './metric-traits.ts';
import type { MetricTraits } from './metric-traits.ts';
import { readSetup } from './setup.ts';
import type { Setup } from './setup.ts';
import { measurementReader } from './store.ts';
import type { StoredMeasurement } from './store.ts';
import { createStoredValues, latest } from './stored-values.ts';
import type { StoredValues } from './stored-values.ts';
import { valuesAfter } from './values-after.ts';

/**
 * Everything that values are made from, asked many times; the values of a metric are read when they
 * are first asked for.
 */
export type Snapshot = Setup & {
  readonly engine: Engine;
  /** The measurement of a cell, as it was written. */
  readonly storedAt: (
    metric: string,
    period: string,
    segment: string | null,
  ) => StoredMeasurement | null;
  /** The first day of a metric's oldest measurement; null where there is none. */
  readonly firstDayOf: (metric: string) => Day | null;
  /** The last day of its newest measurement or decided target. */
  readonly lastDayOf: (metric: string) => Day | null;
  /** What a metric is, by the definitions in force for a period. */
  readonly traitsOf: (metric: string, period: Period) => MetricTraits;
  /** What the ledger says, also where something was typed over it. */
  readonly ledger: LedgerValues;
  /** The target in force for a metric in a period, which somebody chose. */
  readonly targetOf: (metric: string, period: Period) => Target | null;
};

/** A snapshot, and what it takes to bring it up to date. */
type KeptSnapshot = {
  readonly snapshot: Snapshot;
  readonly values: StoredValues;
  /** What the ledger says, day by day; the same list as long as nothing changed in it. */
  readonly ledger: readonly DaySum[];
  readonly statementUntil: Day | null;
};
type SnapshotParts = Omit<KeptSnapshot, 'snapshot'> & { readonly said: LedgerValues };
type DatedSnapshot = KeptSnapshot & { readonly commandId: number; readonly today: Day };

const kept = new WeakMap<ReadableDb, DatedSnapshot>();

/**
 * The snapshot of an open file. After commands, and on another day, it is brought up to date: only
 * the values that were written are read again, and only what depends on them is made anew. Those
 * handed out earlier share the engine with it: ask again after a change.
 */
export function snapshotOf(context: QueryContext): Snapshot {
  const [commandId, today] = [newestCommand(context.db), context.clock.today()];
  const known = kept.get(context.db);
  if (known?.commandId === commandId && known.today === today) return known.snapshot;
  const next = (known && caughtUp(context, known)) ?? readAnew(context);
  // What a command reads before it ends may be taken back.
  if (!context.db.isWriting()) kept.set(context.db, { ...next, commandId, today });
  return next.snapshot;
}

/** The snapshot read anew, whatever is kept. */
export function readSnapshot(context: QueryContext): Snapshot {
  return readAnew(context).snapshot;
}

/** Null where the values have to be read anew: another calendar, or more than the log can tell. */
function caughtUp(context: QueryContext, known: DatedSnapshot): KeptSnapshot | null {
  const { snapshot, values, commandId, ledger } = known;
  const setup = readSetup(context);
  if (setup.calendar.yearStartMonth !== snapshot.calendar.yearStartMonth) return null;
  const written = valuesAfter(context.db, commandId);
  if (!written) return null;
  const sums = daySums(context.db);
  if (sums !== ledger && sums.length + ledger.length > 0) return null;
  const statementUntil = newestStatement(context.db);
  if (statementUntil !== known.statementUntil) return null;
  const { definitions, metrics } = setup;
  const timelines = timelinesIn(metrics);
  // As lists, since the engine names metrics in the user's order.
  const isSame = isDeepStrictEqual(
    [...definitions, ...timelines],
    [...snapshot.definitions, ...timelinesIn(snapshot.metrics)],
  );
  // What is typed, and at which cadence, decides where the ledger speaks.
  const isOfLedger = written.some(({ metric }) => isLedgerMetric(metric));
  const isSetAlike = (['currency', 'customers_lost_after'] as const).every(
    (key) => setup.settings[key] === snapshot.settings[key],
  );
  // What is closed keeps its estimates.
  const isClosedAlike = isDeepStrictEqual(setup.closedAt, snapshot.closedAt);
  const isAlike = isSame && isSetAlike && isClosedAlike;
  if (ledger.length > 0 && (isOfLedger || !isAlike)) return null;
  const engine = isSame
    ? snapshot.engine
    : snapshot.engine.withDefinitions({ definitions, timelines });
  for (const one of written) {
    values.put(one);
    const { metric, kind, periodKey, segment, stored } = one;
    const { ordinal } = values.periodOf(periodKey);
    engine.set({ metric, kind, ordinal, segment }, stored?.value ?? null, stored?.sampleSize);
  }
  const said = snapshot.ledger;
  return keptWith(context.db, setup, engine, { values, ledger, statementUntil, said });
}

function readAnew(context: QueryContext): KeptSnapshot {
  const setup = readSetup(context);
  const { calendar, definitions, metrics } = setup;
  const ledger = daySums(context.db);
  const purchases = () => purchasesOf(context.db);
  const statementUntil = newestStatement(context.db);
  const said = ledgerValues(setup, { sums: ledger, purchasesOf: purchases, statementUntil });
  const typedFor = typedReader(context.db);
  const values = createStoredValues((metric) => {
    const own = standingBeside(typedFor(metric), said, setup);
    return [...own, ...said.beside(metric, own)];
  }, calendar);
  const timelines = timelinesIn(metrics);
  const measurements = values.measurementsOf;
  const engine = createEngine({ definitions, timelines, measurements, calendar });
  return keptWith(context.db, setup, engine, { values, ledger, statementUntil, said });
}

function typedReader(db: ReadableDb): (metric: string) => StoredMeasurement[] {
  const read = measurementReader(db);
  return (metric) => {
    // As above: the next to ask reads anew.
    if (db.isWriting()) kept.delete(db);
    return read(metric);
  };
}

function keptWith(
  db: ReadableDb,
  setup: Setup,
  engine: Engine,
  { values, ledger, statementUntil, said }: SnapshotParts,
): KeptSnapshot {
  const { calendar, metrics, closedAt } = setup;
  const decisions = groupedBy(listTargetDecisions(db), ({ metric }) => metric);
  const traitsOf = traitsBy(engine);
  const targetOf: Snapshot['targetOf'] = (metric, period) => {
    if (!metrics.has(metric)) return null;
    return targetFor({
      ...traitsOf(metric, period),
      period,
      decisions: decisions.get(metric) ?? [],
      calendar,
      closedAt: (key) => closedAt.get(key) ?? null,
    });
  };
  const { at: storedAt, firstDayOf } = values;
  const lastDayOf = (metric: string): Day | null => {
    const decided = decisions.get(metric) ?? [];
    const ends = decided.map(({ periodKey }) => values.periodOf(periodKey).end);
    return latest([values.lastDayOf(metric), ...ends].filter((day) => day !== null));
  };
  const snapshot = {
    ...setup,
    engine,
    storedAt,
    firstDayOf,
    lastDayOf,
    traitsOf,
    targetOf,
    ledger: said,
  };
  return { values, ledger, statementUntil, snapshot };
}
