import { parsePeriodKey } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKeyError } from '#shared/kernel/period.ts';
import { err } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { fullYear, monthNamed } from '#shared/kernel/month-names.ts';

const QUARTER = /^(?<year>\d{4})[- ]?[qt](?<number>[1-4])$/;
const QUARTER_FIRST = /^[qt](?<number>[1-4])[- ](?<year>\d{4})$/;
const WEEK = /^(?<year>\d{4})[- ]?[ws](?<number>\d{1,2})$/;
const WEEK_FIRST = /^[ws](?<number>\d{1,2})[- ](?<year>\d{4})$/;
const MONTH_NUMBER = /^(?<number>\d{1,2})\/(?<year>\d{4})$/;
/** Excel turns a header `2026-01` into `janv-26`. */
const MONTH_NAME = /^(?<name>[a-z]+)\.?[- ](?<year>\d{4}|\d{2})$/;
/** The key of the period that a folded header names; the header itself where it may be a key. */
function keyOf(header: string): string {
  const quarter = (QUARTER.exec(header) ?? QUARTER_FIRST.exec(header))?.groups;
  if (quarter) return `${quarter.year}-Q${quarter.number}`;
  const week = (WEEK.exec(header) ?? WEEK_FIRST.exec(header))?.groups;
  if (week) return `${week.year}-W${week.number?.padStart(2, '0')}`;
  const month = MONTH_NUMBER.exec(header)?.groups;
  if (month) return `${month.year}-${month.number?.padStart(2, '0')}`;
  const named = MONTH_NAME.exec(header)?.groups;
  const number = monthNamed(named?.name ?? '');
  if (!named || number === undefined) return header;
  return `${fullYear(named.year ?? '')}-${String(number).padStart(2, '0')}`;
}

/**
 * Reads a column header that names a period: a key (`2026-01`, `2026-Q1` or `2026-T1`, `2026-W05` or
 * `2026-S05`, `2026`) or a month as spreadsheets show it (`janv. 2026`, `Jan-26`, `01/2026`).
 */
export function readPeriodHeader(text: string, calendar: Calendar): Result<Period, PeriodKeyError> {
  const header = foldedText(text);
  return header === '' ? err('not_a_period') : parsePeriodKey(keyOf(header), calendar);
}
