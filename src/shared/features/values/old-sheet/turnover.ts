import { LIKELY } from './match.ts';
import type { Matcher, SheetMetric } from './match.ts';
import type { RawRow } from './rows.ts';

/** Turnover as a whole, which is computed of the two below. */
export const TURNOVER = 'revenue';
/** What turnover is made of, as it is typed. */
const TURNOVER_SOURCES = ['revenue_time', 'revenue_scalable'] as const;
export type TurnoverSource = (typeof TURNOVER_SOURCES)[number];

type TurnoverSurroundings = {
  readonly match: Matcher;
  readonly metricOf: (id: string) => SheetMetric | null;
  readonly mainSource: TurnoverSource;
};

/**
 * The metric that takes the values of a row of turnover: where a sheet tells nothing of what turnover
 * is made of, all of it is taken for what the business lives on, so that none of it is lost. null:
 * the sheet tells its sources, and turnover is their sum.
 */
export function turnoverTaker(
  rows: readonly RawRow[],
  { match, metricOf, mainSource }: TurnoverSurroundings,
): SheetMetric | null {
  const sources: readonly string[] = TURNOVER_SOURCES;
  const isTold = rows.some(({ why, label }) => {
    const [best] = why === null ? match(label) : [];
    return best !== undefined && best.score >= LIKELY && sources.includes(best.metric.id);
  });
  return isTold ? null : metricOf(mainSource);
}
