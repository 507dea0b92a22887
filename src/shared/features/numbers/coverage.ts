import { dayFromNumber, dayNumber, dayOf } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { daysIn } from './cell-moment.ts';
import type { DayOrder } from './cell-moment.ts';
import type { DaySpan } from './covered-periods.ts';
import { filteredUntil, madeOn, preambleRange } from './preamble.ts';
import type { Grain } from './profile.ts';
import type { FoundTable } from './recognise.ts';
import type { RowsRead } from './rows-read.ts';

/** The whole days that a table tells of; days since 1970-01-01, both inside. */
export type Coverage = {
  readonly from: number;
  readonly until: number;
  /** True for a list of the whole history: nothing happened before its first row. */
  readonly isWholeHistory: boolean;
  readonly by: 'option' | 'preamble' | 'name' | 'rows' | 'file_date' | 'lifetime';
};

export type CoverageAsked = {
  readonly from: Day | null;
  readonly until: Day | null;
  readonly today: Day;
};

type CoverageFile = { readonly name: string; readonly changedOn: Day | null };

function nameRange(name: string, order: DayOrder | null) {
  const days = daysIn(name.replaceAll('_', ' '), order);
  const [from, until] = days;
  return days.length === 2 && from !== undefined && until !== undefined && from <= until
    ? { from, until }
    : null;
}

/** The last day of a week or a month that begins on a day. */
function lastOf(day: number, grain: Grain): number {
  if (grain === 'week') return day + 6;
  if (grain !== 'month') return day;
  const [year, month] = dayFromNumber(day).split('-').map(Number);
  return dayNumber(dayOf(year ?? 0, (month ?? 1) + 1, 0));
}

/**
 * What a table covers, by the first that tells: what is asked, the lines above it, the file's name,
 * its rows; of events up to the day before the file was saved. null: nothing tells.
 */
export function coverageOf(
  found: FoundTable,
  { dated }: Pick<RowsRead, 'dated'>,
  asked: CoverageAsked,
  about: Omit<CoverageRequest, 'today'>,
): Coverage | null {
  const today = dayNumber(asked.today);
  const told = toldCoverage(found, dated, { ...about, today });
  const from = asked.from === null ? (told?.from ?? null) : dayNumber(asked.from);
  const until =
    asked.until === null ? (told?.until ?? null) : Math.min(dayNumber(asked.until), today);
  if (from === null || until === null) return null;
  const isAsked = asked.from !== null || asked.until !== null;
  const isWholeHistory = found.profile.time.lifetime === true && asked.from === null;
  return { from, until, isWholeHistory, by: isAsked ? 'option' : (told?.by ?? 'rows') };
}

type CoverageRequest = {
  readonly file: CoverageFile;
  readonly grain: Grain;
  readonly order: DayOrder | null;
  /** The days of all rows, where each tells its first and its last; null: they do not. */
  readonly span: DaySpan | null;
  readonly today: number;
};

function toldCoverage(
  found: FoundTable,
  dated: RowsRead['dated'],
  { file, grain, order, span, today }: CoverageRequest,
): Omit<Coverage, 'isWholeHistory'> | null {
  const [first, last] = endsOf(dated);
  // The day on which a file is made or saved is not over, and neither is today.
  const made = madeAfter(first, madeOn(found, order));
  const over = Math.min(made ?? today, today) - 1;
  const latest = Math.min(over, filteredUntil(found, order, [first, last]) ?? over);
  const saved = Math.min(file.changedOn === null ? latest : dayNumber(file.changedOn) - 1, latest);
  if (found.profile.time.lifetime) {
    return first === null ? null : { from: first, until: saved, by: 'lifetime' };
  }
  const told = Math.min(latest, savedBefore(file, last) ?? latest);
  if (span) {
    const closed = Math.min(told, savedBefore(file, span.from) ?? told);
    return { from: span.from, until: Math.min(span.until, closed), by: 'rows' };
  }
  const said = preambleRange(found, order);
  if (said) return { from: said.from, until: Math.min(said.until, told), by: 'preamble' };
  const named = nameRange(file.name, order);
  if (named) return { from: named.from, until: Math.min(named.until, told), by: 'name' };
  if (grain === 'range' || first === null || last === null) return null;
  if (found.profile.file.format === 'report') return { from: first, until: last, by: 'rows' };
  if (grain === 'event') return { from: first, until: saved, by: 'file_date' };
  return { from: first, until: Math.min(lastOf(last, grain), told), by: 'rows' };
}

/** A day of making before the first row is that of something else: an account, a shop, a list. */
function madeAfter(first: number | null, made: number | null): number | null {
  return made !== null && made >= (first ?? made) ? made : null;
}

/** The day before that of saving; null: a date before the rows is that of no saving. */
function savedBefore({ changedOn }: CoverageFile, last: number | null): number | null {
  const saved = changedOn === null ? null : dayNumber(changedOn);
  return saved !== null && saved >= (last ?? saved) ? saved - 1 : null;
}

function endsOf(dated: RowsRead['dated']): readonly [number, number] | readonly [null, null] {
  let [first, last] = [Infinity, -Infinity];
  for (const { day } of dated) {
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last === -Infinity ? [null, null] : [first, last];
}
