import type { Day } from '#shared/kernel/day.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import type { MetricDefinition } from './model.ts';
import { BEGINNING, startOf, withStep } from './versions.ts';
import type { DefinitionStep, MetricTimeline } from './versions.ts';

/** What a version of an own metric says of how it is measured. */
export type DefinitionContent = Pick<MetricDefinition, 'kind' | 'unit' | 'good' | 'formula'>;

/** One kept version: a whole definition, or (null) another cadence alone. */
export type KeptVersion = {
  readonly version: number;
  /** The first day to which it applies; a metric's first version applies to everything before too. */
  readonly effectiveOn: Day;
  readonly content: DefinitionContent | null;
  readonly cadence: PeriodKind;
};

/** A metric as it is to be read from its kept versions. */
export type KeptMetric = {
  /** As shipped, or as the first version of an own metric says. */
  readonly first: MetricDefinition;
  /** In the order in which they were decided. */
  readonly versions: readonly KeptVersion[];
  /** The kind of period at which there are values; null: there are none yet. */
  readonly cadenceInUse: PeriodKind | null;
};

/**
 * The timeline of a metric. Its first values decide its cadence; from the first decision about the
 * cadence on, decisions alone do, and the kept versions say what held before it.
 */
export function timelineOfKept({ first, versions, cadenceInUse }: KeptMetric): MetricTimeline {
  const decisions = versions.filter(({ content }) => content === null);
  const isCadenceDated = decisions.length > 0;
  const ground = decisions.find(({ effectiveOn }) => effectiveOn <= BEGINNING);
  const cadence = isCadenceDated ? ground?.cadence : (cadenceInUse ?? undefined);
  const isReading = first.kind === 'computed' && !isCadenceDated;
  const start = cadence === undefined || isReading ? first : { ...first, cadence };
  const opening = versions.find(({ content }) => content !== null);
  const steps = versions
    .filter((version) => version !== ground && version !== opening)
    .map((version) => stepOf(version, isCadenceDated, cadenceInUse));
  return { versions: steps.reduce(withStep, startOf(start)), isCadenceDated };
}

/** A computed metric is not entered: its cadence is the usual reading, whatever values there were. */
function stepOf(
  { version, effectiveOn, content, cadence }: KeptVersion,
  isCadenceDated: boolean,
  cadenceInUse: PeriodKind | null,
): DefinitionStep {
  const at = { version, from: effectiveOn };
  if (content === null) return { ...at, says: { cadence } };
  if (isCadenceDated) return { ...at, says: content };
  const reading = content.kind === 'computed' ? cadence : (cadenceInUse ?? cadence);
  return { ...at, says: { ...content, cadence: reading } };
}
