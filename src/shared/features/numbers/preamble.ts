import { withoutAccents } from '#shared/kernel/fold-text.ts';
import { daysIn } from './cell-moment.ts';
import type { DayOrder } from './cell-moment.ts';
import type { FoundTable } from './recognise.ts';
import { isBlankRow, isRemarkRow } from './table.ts';
import type { TableRows } from './table.ts';

const BEGINS = /\b(?:start|debut|début|from|depuis|since)\b/i;
const ENDS = /\b(?:end|fin|to|until|jusqu)\b/i;
/** When the file was made, and nothing of what it tells. */
const MADE = /\b(?:generated|created|exported|downloaded|genere|cree|exporte|telecharge|edite)e?\b/;
/** Lines above the headings that are looked at. */
const PREAMBLE_LINES = 40;

/** Of several tables each has remarks of its own above it; other lines stand at the head of the file. */
function firstOfPreamble(rows: TableRows, headingRow: number): number {
  const first = Math.max(0, headingRow - PREAMBLE_LINES);
  let at = headingRow;
  while (at > first && isAside(rows[at - 1] ?? [])) at -= 1;
  const hasRemarks = rows.slice(at, headingRow).some(isRemarkRow);
  return hasRemarks ? at : first;
}

function isAside(row: readonly string[]): boolean {
  return isBlankRow(row) || isRemarkRow(row);
}

type PreambleLine = {
  readonly text: string;
  readonly days: readonly number[];
  isOfMaking: boolean;
};

function* preambleLines(
  { rows, headingRow }: FoundTable,
  order: DayOrder | null,
): Generator<PreambleLine> {
  for (let at = firstOfPreamble(rows, headingRow); at < headingRow; at += 1) {
    // A comma of a day parts cells of a file with commas.
    const cells = (rows[at] ?? []).map((cell) => cell.trim());
    const text = cells.filter((cell) => cell !== '').join(', ');
    const days = daysIn(text, order);
    const isOfMaking = days.length === 1 && MADE.test(withoutAccents(text).toLowerCase());
    if (days.length > 0) yield { text, days, isOfMaking };
  }
}

/** The day on which a tool made the file, as a line above the headings tells; null: none does. */
export function madeOn(found: FoundTable, order: DayOrder | null): number | null {
  for (const { days, isOfMaking } of preambleLines(found, order)) {
    if (isOfMaking) return days[0] ?? null;
  }
  return null;
}

/** The range of days that the lines above the headings tell; null: they tell none. */
export function preambleRange(found: FoundTable, order: DayOrder | null) {
  let from: number | null = null;
  for (const { text: line, days, isOfMaking } of preambleLines(found, order)) {
    const [first, second] = days;
    if (first === undefined || days.length > 2 || isOfMaking) continue;
    if (second !== undefined) {
      if (first <= second) return { from: first, until: second };
    } else if (BEGINS.test(line)) from = first;
    else if (from !== null && ENDS.test(line) && from <= first) return { from, until: first };
  }
  return null;
}
