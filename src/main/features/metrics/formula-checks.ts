import { checkFormula } from '#shared/features/metrics/formula/check.ts';
import type { FormulaError } from '#shared/features/metrics/formula/formula-error.ts';
import { expressionOf, referencedIds } from '#shared/features/metrics/formula/references.ts';
import type { MetricDefinition, Definitions } from '#shared/features/metrics/model.ts';
import type { DatedDefinition } from '#shared/features/metrics/versions.ts';
import { editionsOf } from '#shared/features/values/engine/editions.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { RefusalDetails } from '#shared/ipc/refusal.ts';
import type { Day } from '#shared/kernel/day.ts';
import { definitionsIn, timelinesIn } from './known-metrics.ts';
import type { KnownMetrics } from './known-metrics.ts';

/** The definitions of an own metric as they will be, and the day from which they are other ones. */
export type DefinitionPlan = {
  readonly id: string;
  readonly versions: readonly DatedDefinition[];
  /** null: from the beginning. */
  readonly from: Day | null;
};

/** Refuses a definition whose formula makes no sense, or that takes the sense from another one's. */
export function checkFormulas(metrics: KnownMetrics, plan: DefinitionPlan): void {
  const error = formulaErrorOf(metrics, plan);
  if (error) {
    const { code, at, details } = error;
    throw new Refusal('formula_error', {
      field: 'formula',
      details: { problem: code, start: at.start, end: at.end, ...plainDetails(details) },
    });
  }
  for (const definitions of editionsUnder(metrics, plan)) {
    const broken = brokenBy(plan.id, definitions);
    if (broken) {
      throw new Refusal('breaks_formula', { field: 'id', details: { name: broken } });
    }
  }
}

/**
 * What is wrong with the formula of a planned definition; null where nothing is. All definitions
 * are looked at as they are in force from the day on: what is no circle today may be one next year.
 */
export function formulaErrorOf(metrics: KnownMetrics, plan: DefinitionPlan): FormulaError | null {
  for (const definitions of editionsUnder(metrics, plan)) {
    const own = definitions.get(plan.id);
    const error = own ? errorIn(own, definitions) : null;
    if (error) return error;
  }
  return null;
}

function errorIn({ id, formula, unit }: MetricDefinition, definitions: Definitions) {
  if (formula === null) return null;
  const checked = checkFormula({ id, text: formula, unit, definitions });
  return checked.ok ? null : checked.error;
}

/** The editions of all definitions under which the planned one is in force. */
function editionsUnder(
  metrics: KnownMetrics,
  { id, versions, from }: DefinitionPlan,
): Definitions[] {
  const timelines = new Map(timelinesIn(metrics));
  timelines.set(id, { versions, isCadenceDated: false });
  const editions = editionsOf(definitionsIn(metrics), timelines);
  return editions
    .filter((_edition, index) => {
      const end = editions[index + 1]?.from ?? null;
      return from === null || end === null || end > from;
    })
    .map(({ definitions }) => definitions);
}

/** A metric whose formula names this one, and no longer makes sense. */
function brokenBy(id: string, definitions: Definitions): string | null {
  for (const other of definitions.values()) {
    const expression = other.id === id ? null : expressionOf(other);
    if (!expression || !referencedIds(expression).includes(id)) continue;
    if (errorIn(other, definitions)) return other.id;
  }
  return null;
}

/** What a sentence can be made of: null says that there is nothing to say. */
export function plainDetails(details: object): RefusalDetails {
  const entries = Object.entries(details as Record<string, RefusalDetails[string] | null>);
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])),
  );
}
