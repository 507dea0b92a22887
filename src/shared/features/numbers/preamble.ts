import { withoutAccents } from '#shared/kernel/fold-text.ts';
import { daysIn } from './cell-moment.ts';
import type { DayOrder } from './cell-moment.ts';
import type { FoundTable } from './recognise.ts';
import { isBlankRow, isRemarkRow } from './table.ts';
import type { TableRows } from './table.ts';

const BEGINS = /\b(?:start|debut|début|from|depuis|since)\b/i;
const ENDS = /\b(?:end|fin|to|until|jusqu)\b/i;
/** When the file was made, and nothing of what it tells; what else was created is an account or a shop. */
const MADE =
  /\b(?:(?:generated|exported|downloaded|genere|exporte|telecharge|edite)e?|(?:report|rapport|export|file|fichier)\b.*\b(?:created|cree))\b|^\W*(?:created|creee?)\b/;
/** Which rows were asked for, or what they are held against: its days are not those of the file. */
const ASIDE =
  /\b(?:filters?|filtered|filtres?|filtree?s?|segments?|conditions?|where|audiences?|cohorte?s?|compar\w*|previous|precedente?s?|vs)\b/;
/** Lines above the headings that are looked at. */
const PREAMBLE_LINES = 40;

/** Of several tables each has remarks of its own above it; other lines stand at the head of the file. */
function firstOfPreamble(rows: TableRows, headingRow: number): number {
  const first = Math.max(0, headingRow - PREAMBLE_LINES);
  let at = headingRow;
  while (at > first && isBlankOrRemark(rows[at - 1] ?? [])) at -= 1;
  const hasRemarks = rows.slice(at, headingRow).some(isRemarkRow);
  return hasRemarks ? at : first;
}

function isBlankOrRemark(row: readonly string[]): boolean {
  return isBlankRow(row) || isRemarkRow(row);
}

type PreambleLine = {
  readonly text: string;
  readonly days: readonly number[];
  readonly isOfMaking: boolean;
  readonly isAside: boolean;
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
    const plain = withoutAccents(text).toLowerCase();
    const isAside = ASIDE.test(plain);
    const isOfMaking = days.length === 1 && !isAside && MADE.test(plain);
    if (days.length > 0) yield { text, days, isOfMaking, isAside };
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
  for (const { text: line, days, isOfMaking, isAside } of preambleLines(found, order)) {
    const [first, second] = days;
    if (first === undefined || days.length > 2 || isOfMaking || isAside) continue;
    if (second !== undefined) {
      if (first <= second) return { from: first, until: second };
    } else if (BEGINS.test(line)) from = first;
    else if (from !== null && ENDS.test(line) && from <= first) return { from, until: first };
  }
  return null;
}

/**
 * The last day that a filter on days lets through, where it lets every row through; null: none does.
 * Such a line may speak of other days than those of the rows: it never says that nothing happened.
 */
export function filteredUntil(
  found: FoundTable,
  order: DayOrder | null,
  [firstRow, lastRow]: readonly [number | null, number | null],
): number | null {
  for (const { days, isAside } of preambleLines(found, order)) {
    const [from, until] = days;
    if (!isAside || from === undefined || until === undefined || days.length > 2) continue;
    if (from <= (firstRow ?? from) && (lastRow ?? until) <= until) return until;
  }
  return null;
}
