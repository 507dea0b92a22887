import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';

/**
 * How many periods natural limits look back, the open one among them: one, two, four and ten years.
 * Limits follow from the points they are given, so every screen takes the same ones.
 */
const CHART_SPAN: Readonly<Record<PeriodKind, number>> = {
  week: 53,
  month: 25,
  quarter: 17,
  year: 11,
};

/** The first of the periods that make the limits of a chart which ends with a period. */
export function chartStart(last: Period, calendar: Calendar): Period {
  return shiftPeriod(last, 1 - CHART_SPAN[last.kind], calendar);
}
