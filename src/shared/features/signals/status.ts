import type { Value } from '#shared/kernel/unit.ts';
import type { NoProjection, Projection } from './projection.ts';
import { roundingNoise } from './rounding-noise.ts';
import type { Status } from '../values/model.ts';

/**
 * A target and the side of it that is good; the line itself is good. A band may be open at
 * one end: -Infinity or Infinity.
 */
export type JudgedTarget =
  | { readonly good: 'up' | 'down'; readonly line: number }
  | { readonly good: 'band'; readonly low: number; readonly high: number };

/** What a status is decided from. All numbers are in the metric's unit. */
export type StatusInput = {
  readonly target: JudgedTarget | null;
  /** Of a finished period its value, of an open one the value as it stands. */
  readonly value: Value;
  /** False where a finished period's value lacks some of its parts. */
  readonly isComplete: boolean;
  readonly isFinished: boolean;
  /** A flow only adds up, so what is in stays in; anything else can still move both ways. */
  readonly isFlow: boolean;
  readonly projection: Projection | NoProjection | null;
};

/**
 * A status, and how far the value lies from the line in the metric's unit, positive on the good
 * side; null where there is nothing to measure. Of a band: from its nearer edge.
 */
export type StatusResult = { readonly status: Status; readonly distance: Value };

/** Signed distance of a value from the line, positive on the good side, 0 on the line. */
export function distanceFrom(target: JudgedTarget, value: number): number {
  if (target.good === 'band') {
    const fromLow = distanceFrom({ good: 'up', line: target.low }, value);
    return Math.min(fromLow, distanceFrom({ good: 'down', line: target.high }, value));
  }
  const distance = target.good === 'up' ? value - target.line : target.line - value;
  return Math.abs(distance) <= roundingNoise([value]) ? 0 : distance;
}

function isMet(target: JudgedTarget, value: number): boolean {
  return distanceFrom(target, value) >= 0;
}

/** Does any value from `low` to `high` meet the target? Of a band: does the range touch it? */
function isReachable(target: JudgedTarget, { low, high }: Projection): boolean {
  if (target.good !== 'band') return isMet(target, target.good === 'up' ? high : low);
  return (
    isMet({ good: 'up', line: target.low }, high) && isMet({ good: 'down', line: target.high }, low)
  );
}

/** What is already certain of an open flow: over the line is good for `up`, bad for the others. */
function settledFlow(target: JudgedTarget, value: number): Status | null {
  if (target.good === 'up') return isMet(target, value) ? 'on_track' : null;
  const ceiling = target.good === 'band' ? target.high : target.line;
  return isMet({ good: 'down', line: ceiling }, value) ? null : 'off_track';
}

function statusOfProjection(target: JudgedTarget, projection: Projection): Status {
  if (isMet(target, projection.value)) return 'on_track';
  return isReachable(target, projection) ? 'at_risk' : 'off_track';
}

/**
 * An open period. Without a projection a level is judged as it stands, and never as red; a flow
 * that has just begun is below its line by nature, so it is not judged. A value that is missing
 * never makes red: the projection may then warn, no more.
 */
function openStatus(target: JudgedTarget, input: StatusInput): Status {
  const { value, projection, isFlow } = input;
  const settled = isFlow && value !== null ? settledFlow(target, value) : null;
  if (settled !== null) return settled;
  if (projection !== null && projection.method !== null) {
    const status = statusOfProjection(target, projection);
    return value === null && status === 'off_track' ? 'at_risk' : status;
  }
  if (value === null || isFlow) return 'not_known';
  return isMet(target, value) ? 'on_track' : 'at_risk';
}

function finishedStatus(target: JudgedTarget, input: StatusInput): Status {
  if (input.value === null) return 'not_known';
  if (!input.isComplete) return 'incomplete';
  return isMet(target, input.value) ? 'met' : 'missed';
}

/**
 * Status of a period against its line: of a finished one by its value, of an open one by the
 * projection of its end. `on_track`: the projected value meets the line; `at_risk`: only a part of
 * its range does; `off_track`: none of it does.
 */
export function statusOf(input: StatusInput): StatusResult {
  const { target, value } = input;
  if (target === null) return { status: 'no_target', distance: null };
  const status = input.isFinished ? finishedStatus(target, input) : openStatus(target, input);
  const isMeasured = value !== null && status !== 'incomplete';
  return { status, distance: isMeasured ? distanceFrom(target, value) : null };
}
