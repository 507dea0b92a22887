import { segmentNameSchema } from '#shared/kernel/bounded.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { channelAtEnd, isChannel } from './channels.ts';
import { headsTargets } from './head.ts';
import { knownFigure } from './known-figures.ts';
import { SURE } from './match.ts';
import type { Matcher, SheetMetric } from './match.ts';
import { targetName } from './target-name.ts';
import { isSumOf, isWithin } from './rows.ts';
import type { RawRow } from './rows.ts';
import { TURNOVER } from './turnover.ts';

type SegmentSurroundings = {
  readonly label: number;
  readonly match: Matcher;
  /** Takes the values of turnover, which is computed; null: nothing does. */
  readonly turnover: SheetMetric | null;
  readonly figuresOf: (row: RawRow) => readonly (number | null)[];
};

/** Before the name of a row that is set in under another: blanks, a bullet, or a word that says so. */
const SET_IN = /^(?:[\s\u00a0]{2,}|\s*(?:[-–—•·*>↳└›]\s*|(?:dont|of which|including|incl\.)\s+))+/i;
/** `CA – Newsletter`, `Leads : LinkedIn`, `Leads / LinkedIn`, `Leads (LinkedIn)`. */
const JOINED = /^(.{2,}?)\s*(?:\s[-/]\s|[–—:>|→])\s*(.{2,})$/u;
const BRACKETED = /^(.{2,}?)\s*\(([^()]{2,})\)$/;

/**
 * Recognises rows that hold a part of a metric: set in under the row of the metric, adding up to it
 * below it, or with the metric and the part in one name. Only a name that is surely a metric's
 * counts, and a row that is surely a metric itself is left alone; of a metric that is computed
 * nothing is a part.
 */
export function withSegments(rows: readonly RawRow[], about: SegmentSurroundings): RawRow[] {
  const names = namesIn(about);
  const { isInput, isMetric, isSetIn, nameOf } = names;
  let [over, partsLeft]: [RawRow | null, number] = [null, 0];
  return rows.map((row, index) => {
    if ((row.why !== null && row.why !== 'heading') || row.segment !== null) return row;
    if (partsLeft > 0 && over) {
      partsLeft -= 1;
      return partOf(row, over.label, nameOf(row));
    }
    if (!isSetIn(row)) {
      const below = rows.slice(index + 1);
      const end = below.findIndex((one) => !isSetIn(one));
      const run = below.slice(0, end === -1 ? below.length : end);
      // A heading over metrics is the name of a section, even where a metric has that name too.
      const isSection = row.texts.length === 0 && run.some(isMetric);
      over = isInput(row.label) && !isSection ? row : null;
      partsLeft = over ? countParts(rows, index, { ...about, ...names }) : 0;
    }
    if (row.why !== null || isMetric(row)) return row;
    if (isSetIn(row) && over && targetName(nameOf(row)) === null)
      return partOf(row, over.label, nameOf(row));
    return splitByName(row, names);
  });
}

/** What names say, as far as it is sure. */
type KnownNames = {
  readonly isInput: (name: string) => boolean;
  readonly computedIn: (name: string) => string | null;
  readonly isName: (name: string) => boolean;
  readonly isMetric: (row: RawRow) => boolean;
  /** A metric, or what is named like one: no part, even where the sums fit. */
  readonly isFigure: (row: RawRow) => boolean;
  readonly isSetIn: (row: RawRow) => boolean;
  readonly nameOf: (row: RawRow) => string;
};

function namesIn(about: SegmentSurroundings): KnownNames {
  const metricOf = (name: string): SheetMetric | null => {
    const [best] = name === '' ? [] : about.match(name);
    if (!best || best.score < SURE) return null;
    return best.metric.id === TURNOVER ? (about.turnover ?? best.metric) : best.metric;
  };
  const nameOf = (row: RawRow): string => row.label.replace(SET_IN, '').trim();
  return {
    isInput: (name) => (metricOf(name)?.kind ?? 'computed') !== 'computed',
    computedIn: (name) => {
      const metric = metricOf(name);
      return metric?.kind === 'computed' ? metric.id : null;
    },
    isName: (name) => metricOf(name) !== null,
    isMetric: (row) => metricOf(nameOf(row)) !== null,
    isFigure: (row) => metricOf(nameOf(row)) !== null || isFigureNamed(nameOf(row)),
    isSetIn: (row) => SET_IN.test(row.cells[about.label] ?? ''),
    nameOf,
  };
}

/** What stands in an income statement below the turnover, and is no part of it. */
const OF_STATEMENT =
  /\b(?:cogs|costs?|couts?|charges|expenses?|depenses?|frais|profit|income|benefice|resultat|marge|margin|ebitda?|impots?|taxe?s)\b/;

function isFigureNamed(name: string): boolean {
  return knownFigure(name) !== null || OF_STATEMENT.test(foldedText(name));
}

/** Parts of one metric that are looked for at most. */
const MOST_PARTS = 40;

/**
 * How many of the rows right below a metric's are its parts though nothing sets them in: those that
 * add up to it, else those that bear the name of a channel, or one that stands under other metrics
 * too, and do not go beyond it.
 */
function countParts(
  rows: readonly RawRow[],
  index: number,
  { isMetric, isSetIn, nameOf, figuresOf, isFigure }: SegmentSurroundings & KnownNames,
): number {
  const [whole, ...below] = rows.slice(index);
  if (!whole) return 0;
  const end = below.findIndex(
    (row, at) =>
      row.why !== null ||
      row.segment !== null ||
      row.line !== whole.line + at + 1 ||
      isSetIn(row) ||
      isFigure(row),
  );
  const run = below.slice(0, Math.min(end === -1 ? below.length : end, MOST_PARTS));
  const figures = run.map(figuresOf);
  const total = figuresOf(whole);
  for (let count = run.length; count >= 2; count -= 1) {
    if (isSumOf(total, figures.slice(0, count))) return count;
  }
  const isPart = (row: RawRow): boolean =>
    isChannel(nameOf(row)) || isSaidAgain(row, rows, { isMetric, nameOf });
  const other = run.findIndex((row) => !isPart(row));
  const named = other === -1 ? run.length : other;
  const isFitting = whole.texts.length === 0 || isWithin(total, figures.slice(0, named));
  return named >= 2 && isFitting ? named : 0;
}

/** True where a row of the same name stands elsewhere, which no two metrics have. */
function isSaidAgain(
  row: RawRow,
  rows: readonly RawRow[],
  { isMetric, nameOf }: Pick<KnownNames, 'isMetric' | 'nameOf'>,
): boolean {
  const name = foldedText(nameOf(row));
  return rows.some(
    (other) => other !== row && foldedText(nameOf(other)) === name && !isMetric(other),
  );
}

function partOf(row: RawRow, metric: string, part: string): RawRow {
  const segment = segmentNameSchema.safeParse(part);
  return segment.success ? { ...row, segment: segment.data, partOf: metric } : row;
}

const PER =
  /\b(?:mois|month|semaine|week|jour|day|heure|hour|clients?|customers?|agents?|employees?|salaries?|users?|utilisateurs?)\b/;

/** `Leads / agent / month` is one divided by the other, and no part of it. */
export function saysRatio(name: string): boolean {
  const [, ...divisors] = foldedText(name).split(/\s\/\s/);
  return divisors.some((divisor) => PER.test(divisor));
}

/** The metric and its part in a name, whichever comes first. */
function splitByName(row: RawRow, { isInput, isName, computedIn }: KnownNames): RawRow {
  const found = JOINED.exec(row.label) ?? BRACKETED.exec(row.label);
  const [before = '', after = ''] = found?.slice(1) ?? channelAtEnd(row.label) ?? [];
  const [first, last] = [before.trim(), after.trim()];
  if (!/\p{L}{2}/u.test(last) || headsTargets(last) || headsTargets(first)) return row;
  if (saysRatio(row.label)) return row;
  if (isInput(first) && !isName(last)) return partOf(row, first, last);
  const isDivided = /\s\/\s/.test(row.label);
  if (!isDivided && isInput(last) && !isName(first)) return partOf(row, last, first);
  const computed = isName(last) ? null : computedIn(first);
  return computed === null ? row : { ...row, partOfComputed: computed };
}
