import type { Day } from '#shared/kernel/day.ts';
import type { Definitions } from '#shared/features/metrics/model.ts';
import { BEGINNING, inForceOn } from '#shared/features/metrics/versions.ts';
import type { MetricTimeline } from '#shared/features/metrics/versions.ts';

/** The metrics whose definitions or cadences changed at some date. */
export type Timelines = ReadonlyMap<string, MetricTimeline>;

/** All definitions as they are in force from a day on (null: from the beginning) to the next edition. */
export type Edition = {
  readonly from: Day | null;
  readonly definitions: Definitions;
  readonly versionOf: (metric: string) => number;
};

/**
 * The editions of all definitions, oldest first: between two changes of any metric nothing changes,
 * so a value is made by one edition from end to end. Without changes there is one.
 */
export function editionsOf(definitions: Definitions, timelines: Timelines): readonly Edition[] {
  const days = [...timelines.values()].flatMap(({ versions }) =>
    versions.flatMap(({ from }) => from ?? []),
  );
  const starts = [null, ...[...new Set(days)].toSorted()];
  return starts.map((from) => editionFrom(from, definitions, timelines));
}

function editionFrom(from: Day | null, definitions: Definitions, timelines: Timelines): Edition {
  const inForce = new Map(definitions);
  const versions = new Map<string, number>();
  for (const [metric, { versions: dated }] of timelines) {
    const { definition, version } = inForceOn(dated, from ?? BEGINNING);
    inForce.set(metric, definition);
    versions.set(metric, version);
  }
  return { from, definitions: inForce, versionOf: (metric) => versions.get(metric) ?? 1 };
}

export function editionOn<T extends Pick<Edition, 'from'>>(editions: readonly T[], day: Day): T {
  const found = editions.findLast(({ from }) => from === null || from <= day);
  if (!found) throw new Error('no definitions before the first change');
  return found;
}
