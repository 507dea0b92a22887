/**
 * One decision about a line in the sand: for a metric in a period, in the metric's unit (money in
 * cents). Decisions are only ever added; one with all levels null withdraws the target.
 */
export type Objective = {
  readonly metric: string;
  readonly periodKey: string;
  readonly line: number | null;
  /** The two lines of a metric of which too little and too much are both bad. */
  readonly low: number | null;
  readonly high: number | null;
  /** The least that is acceptable, and what would be a triumph. */
  readonly floor: number | null;
  readonly stretch: number | null;
  /** ISO instant. */
  readonly decidedAt: string;
};

/** The levels that a target has. */
export const LEVELS = ['line', 'low', 'high', 'floor', 'stretch'] as const;
/** One of the levels. */
export type Level = (typeof LEVELS)[number];
/** The levels of a target, null where one is not set. */
export type Levels = Pick<Objective, Level>;

/** The line in the sand that a figure is held against, and where it comes from. */
export type Target = Levels & {
  /** Set for this very period, rolled up from those of shorter ones, or shipped with the metric. */
  readonly origin: 'own' | 'rolled_up' | 'shipped';
  /** The line that was decided before this one, if another: "was 3 000". */
  readonly was: number | null;
};
