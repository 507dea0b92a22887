import { segmentNameSchema } from '../../../kernel/bounded.ts';
import { headsTargets } from './head.ts';
import { SURE } from './match.ts';
import type { Matcher, SheetMetric } from './match.ts';
import type { RawRow } from './rows.ts';

/** What is needed to tell a part of a metric from a metric. */
type SegmentSurroundings = {
  /** The column in which the names stand. */
  readonly label: number;
  readonly match: Matcher;
};

/** Before the name of a row that is set in under another: blanks, a bullet, or a word that says so. */
const SET_IN = /^(?:[\s\u00a0]{2,}|\s*(?:[-–—•·*>↳└›]\s*|(?:dont|of which|including|incl\.)\s+))+/i;
/** `CA – Newsletter`, `Leads : LinkedIn`, `Leads / LinkedIn`, `Leads (LinkedIn)`. */
const JOINED = /^(.{2,}?)\s*(?:\s[-/]\s|[–—:>|→])\s*(.{2,})$/u;
const BRACKETED = /^(.{2,}?)\s*\(([^()]{2,})\)$/;

/**
 * Recognises rows that hold a part of a metric: set in under the row of the metric, or with the
 * metric and the part in one name. Only a name that is surely a metric's counts, and a row that is
 * surely a metric itself is left alone; of a metric that is computed nothing is a part.
 */
export function withSegments(rows: readonly RawRow[], about: SegmentSurroundings): RawRow[] {
  const metricOf = (label: string): SheetMetric | null => {
    const [best] = label === '' ? [] : about.match(label);
    return best && best.score >= SURE ? best.metric : null;
  };
  const isInput = (label: string): boolean => (metricOf(label)?.kind ?? 'computed') !== 'computed';
  const isSetIn = (row: RawRow): boolean => SET_IN.test(row.cells[about.label] ?? '');
  const nameOf = (row: RawRow): string => row.label.replace(SET_IN, '').trim();
  const isMetric = (row: RawRow): boolean => metricOf(nameOf(row)) !== null;
  let over: RawRow | null = null;
  return rows.map((row, index) => {
    if ((row.why !== null && row.why !== 'heading') || row.segment !== null) return row;
    if (!isSetIn(row)) {
      const below = rows.slice(index + 1);
      const end = below.findIndex((one) => !isSetIn(one));
      const run = below.slice(0, end === -1 ? below.length : end);
      // A heading over metrics is the name of a section, even where a metric has that name too.
      const isSection = row.texts.length === 0 && run.some(isMetric);
      over = isInput(row.label) && !isSection ? row : null;
    }
    if (row.why !== null || isMetric(row)) return row;
    if (isSetIn(row) && over) return partOf(row, over.label, nameOf(row));
    const [metric, part] = splitName(row.label, isInput, (text) => metricOf(text) !== null);
    return metric === '' ? row : partOf(row, metric, part);
  });
}

function partOf(row: RawRow, metric: string, part: string): RawRow {
  const segment = segmentNameSchema.safeParse(part);
  return segment.success ? { ...row, segment: segment.data, partOf: metric } : row;
}

/** The metric and its part in a name, whichever comes first; empty where there are not both. */
function splitName(
  label: string,
  isInput: (text: string) => boolean,
  isMetric: (text: string) => boolean,
): readonly [metric: string, part: string] {
  const found = JOINED.exec(label) ?? BRACKETED.exec(label);
  const [before, after] = [found?.[1]?.trim() ?? '', found?.[2]?.trim() ?? ''];
  if (!/\p{L}{2}/u.test(after) || headsTargets(after) || headsTargets(before)) return ['', ''];
  if (isInput(before) && !isMetric(after)) return [before, after];
  return isInput(after) && !isMetric(before) ? [after, before] : ['', ''];
}
