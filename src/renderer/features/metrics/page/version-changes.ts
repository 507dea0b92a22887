import type { OutputOf } from '#shared/ipc/contract.ts';
import type { Day } from '#shared/kernel/day.ts';

/** A definition as it was, is or will be in force. */
export type MetricVersion = OutputOf<'metrics.versions'>[number];

/** What a version says of how a metric is measured. */
const PARTS = ['kind', 'formula', 'unit', 'good', 'cadence'] as const;
export type VersionPart = (typeof PARTS)[number];

/** A version with what it changed, compared with the one before it. */
export type VersionChange = {
  readonly version: MetricVersion;
  /** The version before; null for the first one. */
  readonly before: MetricVersion | null;
  readonly changed: readonly VersionPart[];
  readonly state: 'current' | 'planned' | 'past';
};

/** The versions with what each changed, the newest first; of the first one, what it is made of. */
export function versionChanges(
  versions: readonly MetricVersion[],
  today: Day,
): readonly VersionChange[] {
  const isBegun = ({ from }: MetricVersion): boolean => from === null || from <= today;
  const current = versions.findLast(isBegun);
  const stateOf = (version: MetricVersion) => {
    if (version === current) return 'current';
    return isBegun(version) ? 'past' : 'planned';
  };
  return versions
    .map((version, index) => {
      const before = versions[index - 1] ?? null;
      const changed = PARTS.filter((part) =>
        before ? version[part] !== before[part] : part !== 'formula' || version.formula !== null,
      );
      return { version, before, changed, state: stateOf(version) } as const;
    })
    .toReversed();
}
