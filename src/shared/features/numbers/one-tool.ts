import type { GivenLeftOut, GivenValue } from './given-value.ts';

/**
 * Of two tools that tell the same number one is taken, always the same one, and the other is told. A
 * number by channel is the same as one without: the grid would add the one to the other. Two tools
 * that tell different channels (what each advertising network cost) go side by side.
 */
export function oneToolEach(values: readonly GivenValue[]): {
  readonly values: readonly GivenValue[];
  readonly leftOut: readonly GivenLeftOut[];
} {
  const taken = new Map<string, GivenValue[]>();
  const leftOut = new Map<string, GivenLeftOut>();
  for (const value of values) {
    const { metric, period } = value;
    const place = `${metric}|${period.key}`;
    const there = taken.get(place) ?? [];
    if (there.some((one) => isSameNumber(one, value))) {
      const reason = 'other_tool';
      leftOut.set(place, { metric, period, kind: period.kind, reason, have: 0, of: 0 });
    } else taken.set(place, [...there, value]);
  }
  return { values: [...taken.values()].flat(), leftOut: [...leftOut.values()] };
}

function isSameNumber(one: GivenValue, other: GivenValue): boolean {
  if (one.profile === other.profile) return one.segment === other.segment;
  return one.segment === other.segment || (one.segment === null) !== (other.segment === null);
}
