/**
 * Where the open period will probably end, in the metric's unit, and how that was found:
 * `history` from the share that is usually in by now, `straight_line` at the pace so far, `trend`
 * from a robust line through past points. `low` and `high` always hold `value`.
 */
export type Projection = {
  readonly method: 'history' | 'straight_line' | 'trend';
  /** What it was made from: past periods, elapsed days, or past points, by method. */
  readonly points: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** Why there is no projection: what there is, and what it takes, counted as in `Projection`. */
export type NoProjection = {
  readonly method: null;
  readonly why: 'too_few_points';
  readonly have: number;
  readonly need: number;
};
