import { dayFromNumber, dayNumber } from '#shared/kernel/day.ts';
import { periodContaining } from '#shared/kernel/period.ts';
import type { Calendar, PeriodKind } from '#shared/kernel/period.ts';
import type { DaySpan } from './covered-periods.ts';
import type { Grain } from './profile.ts';
import type { NumbersRow } from './rows-read.ts';

/** What rows that tell their first and their last day are about, and the days of all of them. */
export type SpannedRows = DaySpan & { readonly grain: Grain };

/**
 * Rows of days, of our weeks or of our months are read as such; the first and the last may be cut by the
 * range that was asked for. Others are one range where they lie side by side. Where they overlap nobody
 * knows what is in two of them, and where they lie apart what is in none.
 */
export function spannedRows(
  rows: readonly NumbersRow[],
  calendar: Calendar,
): SpannedRows | 'none' | 'rows_overlap' | 'rows_apart' {
  const distinct = new Map(rows.map(({ day, last = day }) => [`${day} ${last}`, { day, last }]));
  const spans = [...distinct.values()].toSorted((a, b) => a.day - b.day || a.last - b.last);
  const first = spans[0];
  if (!first) return 'none';
  const from = first.day;
  const until = Math.max(...spans.map(({ last }) => last));
  const told = { from, until };
  if (spans.every(({ day, last }) => day === last)) return { ...told, grain: 'day' };
  if (spans.length === 1) return { ...told, grain: 'range' };
  const isOf = (kind: PeriodKind): boolean =>
    spans.every(({ day, last }) => {
      const { start, end } = periodContaining(kind, dayFromNumber(day), calendar);
      const [begins, ends] = [dayNumber(start), dayNumber(end)];
      return (day === begins || day === from) && (last === ends || (last === until && last < ends));
    });
  if (isOf('week')) return { ...told, grain: 'week' };
  if (isOf('month')) return { ...told, grain: 'month' };
  const gaps = spans.slice(1).map(({ day }, at) => day - (spans[at]?.last ?? day) - 1);
  if (gaps.every((days) => days === 0)) return { ...told, grain: 'range' };
  return gaps.some((days) => days < 0) ? 'rows_overlap' : 'rows_apart';
}
