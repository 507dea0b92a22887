import type { FoundCells } from '#shared/features/values/contract.ts';
import { searchedDigits, showsDigits } from '#shared/i18n/figure-search.ts';
import type { Locale } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import { periodAt, periodContaining, periodsBetween } from '#shared/kernel/period.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import { MOST_PERIODS, requirePeriod } from './periods.ts';
import type { Snapshot } from './snapshot.ts';

/** Nobody walks through more. */
const MOST_FOUND = 1000;

/**
 * The cells of one kind of period, up to one of them and back to the oldest value that is stored,
 * that show the searched number; none where the text is no number.
 */
export function findCells(
  snapshot: Snapshot,
  kind: PeriodKind,
  to: string,
  text: string,
): FoundCells {
  const { language, currency } = snapshot.settings;
  const locale: Locale = { language, currency, ...snapshot.calendar };
  const digits = searchedDigits(text, language);
  const periods = digits === null ? [] : periodsUntil(snapshot, kind, to);
  const cells: FoundCells['cells'] = [];
  for (const [metric, { isFollowed }] of snapshot.metrics) {
    if (!isFollowed || digits === null) continue;
    for (const segment of [null, ...snapshot.engine.segmentsOf(metric)]) {
      for (const period of periods) {
        const { value, unit } = snapshot.engine.evaluate(metric, period, segment);
        if (value === null || !showsDigits(value, unit, digits, locale)) continue;
        if (cells.length === MOST_FOUND) return { cells, isCut: true };
        cells.push({ metric, segment, period: period.key });
      }
    }
  }
  return { cells, isCut: false };
}

function periodsUntil(snapshot: Snapshot, kind: PeriodKind, to: string): Period[] {
  const last = requirePeriod(to, snapshot.calendar);
  const oldest = oldestDay(snapshot);
  if (oldest === null || last.kind !== kind) return [];
  const { ordinal } = periodContaining(kind, oldest, snapshot.calendar);
  const first = Math.max(ordinal, last.ordinal - MOST_PERIODS + 1);
  return periodsBetween(periodAt(kind, first, snapshot.calendar), last, snapshot.calendar);
}

function oldestDay({ metrics, firstDayOf }: Snapshot): Day | null {
  const days = [...metrics.keys()].flatMap((metric) => firstDayOf(metric) ?? []);
  return days.toSorted()[0] ?? null;
}
