import { isShipped } from '#shared/features/metrics/catalogue/shipped-metrics.ts';
import type { DefinitionDraft, MetricDraft } from '#shared/features/metrics/contract.ts';
import {
  BEGINNING,
  inForceOn,
  isSameTimeline,
  rulingDay,
  startOf,
  withStep,
} from '#shared/features/metrics/versions.ts';
import type { DatedDefinition } from '#shared/features/metrics/versions.ts';
import type { MetricDefinition } from '#shared/features/metrics/model.ts';
import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { changeCadence } from './cadence.ts';
import { checkFormulas } from './formula-checks.ts';
import type { DefinitionPlan } from './formula-checks.ts';
import { calendarOf, metricsOf } from './known-metrics.ts';
import { followMetrics } from './metric-rows.ts';
import type { KnownMetric, KnownMetrics } from './known-metrics.ts';
import { addDefinition, ensureMetricRow, periodsWithValues } from './store.ts';

/**
 * Keeps a version of an own metric's definition, in force from a period on; what was in force before
 * stays for the periods before. The same words again are no new version.
 */
export function defineMetric(
  context: CommandContext,
  { appliesFrom, ...asked }: DefinitionDraft,
): { id: string; version: number } {
  const { db, clock } = context;
  const metrics = metricsOf(context);
  checkWords(asked, metrics);
  const known = metrics.get(asked.id) ?? null;
  const newest = appliesFrom === undefined ? newestUnlessChanged(asked, known) : null;
  const draft = newest ? { ...asked, ...measureOf(newest.definition) } : asked;
  const day = newest?.from ?? appliesFrom ?? clock.today();
  const wanted = day === 'always' ? BEGINNING : day;
  const plan = planOf(draft, known, wanted, calendarOf(context));
  if (known && isSameAsKnown(plan, known, draft))
    return { id: draft.id, version: plan.version - 1 };
  checkValuesInTheWay(db, plan, draft, known);
  checkFormulas(metrics, plan);
  const version = addDefinition(db, ensureMetricRow(db, draft.id, 'own'), draft, plan.startsOn);
  followMetrics(db, metricsOf(context), [draft.id]);
  const moved = known && changeCadenceToo(context, known, draft, plan.startsOn);
  return { id: draft.id, version: moved?.version ?? version };
}

/**
 * The last version there will be, where a draft without a date says nothing new of how to measure:
 * its words are then kept with that one, and what is planned stays planned.
 */
function newestUnlessChanged(
  draft: MetricDraft,
  known: KnownMetric | null,
): DatedDefinition | null {
  if (!known) return null;
  const inForce = measureOf(known.definition);
  const { kind, unit, good, cadence, formula } = draft;
  const isUnchanged =
    kind === inForce.kind &&
    unit === inForce.unit &&
    good === inForce.good &&
    cadence === inForce.cadence &&
    formula === inForce.formula;
  return isUnchanged ? (known.timeline.versions.at(-1) ?? null) : null;
}

function measureOf({ kind, unit, good, cadence, formula }: MetricDefinition) {
  return { kind, unit, good, cadence, formula };
}

/** What it is called today; names that it had before are free. */
function keysOf({ definition: { id }, name }: KnownMetric): string[] {
  return [id, name.fr, name.en].map(nameKey);
}

function checkWords(draft: MetricDraft, metrics: KnownMetrics): void {
  // A later version may ship another under the id of one's own, which it stays.
  if (isShipped(draft.id) && metrics.get(draft.id)?.origin !== 'own') {
    throw new Refusal('not_own_metric', { field: 'id' });
  }
  const kept = metrics.get(draft.id);
  const [, ...keptNames] = kept ? keysOf(kept) : [];
  const taken = new Set(
    [...metrics.values()].filter((metric) => metric !== kept).flatMap((metric) => keysOf(metric)),
  );
  for (const name of [draft.name.fr, draft.name.en]) {
    // A later version may ship a name that one's own had before.
    if (taken.has(nameKey(name)) && !keptNames.includes(nameKey(name))) {
      throw new Refusal('name_taken', { field: 'name', details: { name } });
    }
  }
  if ((draft.kind === 'computed') !== (draft.formula !== null)) {
    throw new Refusal('bad_input', { field: 'formula', details: { problem: 'formula_and_kind' } });
  }
}

/**
 * What a metric will be once its draft is kept. A version applies to whole periods of its cadence,
 * so from the start of the one that holds the day; a first version at all times, and its day tells
 * only when it was written.
 */
function planOf(
  draft: MetricDraft,
  known: KnownMetric | null,
  wanted: Day,
  calendar: Calendar,
): DefinitionPlan & { readonly startsOn: Day; readonly version: number } {
  const { id, kind, unit, good, cadence, formula } = draft;
  const says = { kind, unit, good, formula };
  if (!known) {
    const versions = startOf({ id, readBy: null, cadence, ...says });
    return { id, versions, from: null, startsOn: wanted, version: 1 };
  }
  const { versions } = known.timeline;
  const startsOn =
    wanted <= BEGINNING
      ? BEGINNING
      : periodContaining(cadenceOn(draft, known, wanted), wanted, calendar).start;
  const version = (versions.at(-1)?.version ?? 0) + 1;
  const step = {
    version,
    from: startsOn,
    says: isEntered(draft, known) ? says : { ...says, cadence },
  };
  const from = startsOn <= BEGINNING ? null : startsOn;
  return { id, versions: withStep(versions, step), from, startsOn, version };
}

/** True where the cadence is no longer a wish: values were entered, or it was decided by date. */
function isEntered({ kind }: MetricDraft, { hasValues, timeline }: KnownMetric): boolean {
  return kind !== 'computed' && (hasValues || timeline.isCadenceDated);
}

function cadenceOn(draft: MetricDraft, known: KnownMetric, day: Day): PeriodKind {
  if (!isEntered(draft, known)) return draft.cadence;
  return inForceOn(known.timeline.versions, day).definition.cadence;
}

function isSameAsKnown(
  { versions, startsOn }: ReturnType<typeof planOf>,
  known: KnownMetric,
  draft: MetricDraft,
): boolean {
  const { fr, en } = known.name;
  const isRenamed = fr !== draft.name.fr || en !== draft.name.en;
  if (isRenamed || known.description !== draft.description) return false;
  const isMoved = cadenceOn(draft, known, startsOn) !== draft.cadence;
  return !isMoved && isSameTimeline(versions, known.timeline.versions);
}

/** Stored numbers keep their meaning: no other kind for them, and no cents that become something else. */
function checkValuesInTheWay(
  db: ReadableDb,
  { id, startsOn }: ReturnType<typeof planOf>,
  draft: MetricDraft,
  known: KnownMetric | null,
): void {
  if (!known) return;
  const ruled = periodsWithValues(db, id).filter((period) => rulingDay(period) >= startsOn);
  for (const period of ruled) {
    const { kind, unit } = inForceOn(known.timeline.versions, rulingDay(period)).definition;
    if (kind !== draft.kind) throw new Refusal('kind_in_use', { field: 'kind', details: { kind } });
    if ((unit === 'money') !== (draft.unit === 'money')) {
      throw new Refusal('unit_in_use', { field: 'unit', details: { unit } });
    }
  }
}

/** Another cadence for a metric with values is a change of its own, by its own rules. */
function changeCadenceToo(
  context: CommandContext,
  known: KnownMetric,
  draft: MetricDraft,
  from: Day,
): { readonly version: number } | null {
  if (!isEntered(draft, known) || cadenceOn(draft, known, from) === draft.cadence) return null;
  const metric = metricsOf(context).get(draft.id);
  return metric ? changeCadence(context, metric, { cadence: draft.cadence, from }) : null;
}
