import { decideDayFirst, isDayOrderOpen } from './bank-dates.ts';
import type { OpenQuestion } from './bank-row.ts';
import { homeCurrency, isEuroLanguage } from './home-currency.ts';
import type { TableMapping } from './own-profile.ts';

/** Fewer days than that share that may be two leave a file to be read in one way. */
const MOST_OPEN = 0.2;
/** Nobody who writes points has the month first. */
const POINTED = /^\d{1,2}\.\d{1,2}\./;

/**
 * True where nothing tells which of day and month comes first: neither the days themselves nor where the
 * table comes from. `headings` are folded.
 */
export function isOrderUntold(
  days: readonly string[],
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): boolean {
  const filled = days.filter((day) => day !== '');
  const open = filled.filter((day) => isDayOrderOpen(day) && !POINTED.test(day));
  if (open.length <= filled.length * MOST_OPEN || decideDayFirst(filled) !== null) return false;
  const home = homeCurrency({ above: [], headings, rows });
  // In America alone the month comes first, and not in every program that is used there.
  return !isEuroLanguage(headings) && (home === null || home === 'USD');
}

/** The mapping of which someone has answered that question. */
export function answered(mapping: TableMapping, question: OpenQuestion): TableMapping {
  const { open = [], ...said } = mapping;
  const left = open.filter((one) => one !== question);
  return left.length > 0 ? { ...said, open: left } : said;
}
