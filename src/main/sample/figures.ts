import type { Language } from '#shared/kernel/language.ts';
import type { ValueDraft } from '#shared/features/values/contract.ts';
import { addDays } from '#shared/kernel/day.ts';
import { createCounter } from './chance.ts';
import { courseAt, levelAt } from './course.ts';
import { CHANNELS, FIGURES } from './data/figures.ts';
import type { FigureRow } from './data/figures.ts';
import { moneyIn } from './money.ts';
import type { StoryPeriod, StoryTime } from './story-time.ts';

/** Totals over all channels, by metric and period. */
type Totals = Map<string, Map<string, number>>;

/** All that was counted, row by row. */
export function figuresOf(time: StoryTime, language: Language): ValueDraft[] {
  const totals: Totals = new Map();
  const periods = { week: time.week, month: time.month, quarter: time.finishedQuarter };
  const values = FIGURES.flatMap((row) => {
    const counted = countRow(row, periods[row.every], totals);
    for (const { metric, period, value } of counted) {
      const known = totals.get(metric) ?? new Map<string, number>();
      totals.set(metric, known.set(period, (known.get(period) ?? 0) + (value ?? 0)));
    }
    const segment = row.channel === undefined ? null : CHANNELS[row.channel][language];
    return counted.map((value) => ({ ...value, segment }));
  });
  return values;
}

function countRow(
  row: FigureRow,
  periods: readonly StoryPeriod[],
  totals: Totals,
): Omit<ValueDraft, 'segment'>[] {
  const { metric, gap, of, parts, sample, stock } = row;
  const count = createCounter();
  const kept = parts ? (value: number) => Math.round(value * parts) / parts : count;
  let size = stock?.start ?? 0;
  return periods.flatMap((at) => {
    const { key } = at.period;
    const whole = of === undefined ? undefined : totals.get(of)?.get(key);
    const isUnknown = gap !== undefined && at.x > gap[0] && at.x < gap[1];
    if (isUnknown || (of !== undefined && whole === undefined)) return [];
    const isPaused = row.zero !== undefined && isAmongFirstWeeks(at, row.zero);
    const value = isPaused ? 0 : Math.min(whole ?? Infinity, kept(expected(row, at, whole, size)));
    const sampleSize = sample && { sampleSize: Math.round(levelAt(sample, at.x)) };
    const drafted = { metric, period: key, value, ...sampleSize };
    if (!stock) return [drafted];
    size += (totals.get(stock.came)?.get(key) ?? 0) - value;
    return [drafted, { metric: stock.metric, period: key, value: size }];
  });
}

/** What a row stands at by the end of today, before it is made whole. */
function expected(
  row: FigureRow,
  at: StoryPeriod,
  whole: number | undefined,
  size: number,
): number {
  const level = courseAt(`${row.metric} ${row.channel ?? ''}`, row, at);
  // A share of what is counted by now, and a mean over cases, are not less for an unfinished month.
  if (whole !== undefined) return whole * level;
  if (row.sample) return level;
  if (row.sold) return (moneyIn(at).time / level) * at.passed;
  return (row.stock?.isShare ? size * level : level) * at.passed;
}

function isAmongFirstWeeks(
  { period, month }: StoryPeriod,
  { month: paused, weeks }: NonNullable<FigureRow['zero']>,
): boolean {
  // A week belongs where its Thursday lies.
  return month === paused && Number(addDays(period.start, 3).slice(-2)) <= weeks * 7;
}
