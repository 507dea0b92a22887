import { foldedText } from '#shared/kernel/fold-text.ts';
import { looksNumeric } from '#shared/kernel/sheet-number.ts';
import type { TextTable } from '#shared/kernel/text-table.ts';
import { countsRows, tellsDate } from './calendar-words.ts';
import { namesMetric } from './match.ts';
import type { Matcher } from './match.ts';
import { headsTargets } from './head.ts';
import { GROUP_HEADERS, LABEL_HEADERS, SEGMENT_HEADERS, UNIT_HEADERS } from './names.ts';
import { readPeriodToken } from './period-token.ts';

/** A table with a row for each figure (date, metric, value) or for each part (date, channel, values). */
export type LongTable = {
  readonly head: number;
  readonly rows: readonly number[];
  /** Rows with something in them that name no period. */
  readonly undated: readonly number[];
  /** Rows of lines of the metrics, by a column that says which is which. */
  readonly targets: ReadonlySet<number>;
  /** Rows of last year, of a forecast: neither what was, nor a line. */
  readonly otherScenario: readonly number[];
  readonly period: number;
  /** The column that names the metrics; null: each column of figures is one. */
  readonly metric: number | null;
  readonly segment: number | null;
  readonly unit: number | null;
  readonly figures: readonly number[];
  /** Columns of the lines of the metrics that are named. */
  readonly lines: readonly number[];
};

/** Titles and notes stand above a table. */
const SEARCHED_LINES = 20;
const FEWEST_ROWS = 3;
/** More parts than this are names, of campaigns or people. */
const MOST_SEGMENTS = 60;

/** Finds out which column of a long table says what; null: it is none. */
export function findLong(table: TextTable, match: Matcher): LongTable | null {
  for (const [head, cells] of table.slice(0, SEARCHED_LINES).entries()) {
    if (cells.filter((cell) => cell.trim() !== '').length < 3) continue;
    if (cells.some((cell) => looksNumeric(cell) || readPeriodToken(cell) !== null)) return null;
    return longBelow(table, head, match);
  }
  return null;
}

/** A column below the headings, with what is in it row by row. */
type LongColumn = {
  readonly column: number;
  readonly header: string;
  readonly texts: readonly string[];
  readonly filled: readonly string[];
};

function longBelow(table: TextTable, head: number, match: Matcher): LongTable | null {
  const below = Array.from({ length: table.length - head - 1 }, (_, at) => head + 1 + at);
  const columns = (table[head] ?? []).map((header, column): LongColumn => {
    const texts = below.map((row) => (table[row]?.[column] ?? '').trim());
    const filled = texts.filter((text) => text !== '');
    return { column, header: foldedText(header), texts, filled };
  });
  const period = columns.find(({ filled }) => mostly(filled, isPeriod));
  if (!period) return null;
  const isDated = (_: unknown, at: number): boolean => isPeriod(period.texts[at] ?? '');
  const rows = below.filter(isDated);
  if (rows.length < FEWEST_ROWS) return null;
  const scenario = columns.find((one) => one !== period && namesScenarios(one));
  const others = columns.filter(
    (one) => one !== period && one !== scenario && one.filled.length > 0,
  );
  const roles = new Map(below.map((row, at) => [row, roleOf(scenario?.texts[at])] as const));
  const said = sayingOf(others, { period, scenario }, match);
  if (!said) return null;
  const hasMore = (at: number): boolean => others.some(({ texts }) => texts[at] !== '');
  const undated = below.filter((_, at) => !isDated(_, at) && hasMore(at));
  return {
    head,
    rows: rows.filter((row) => roles.get(row) !== 'other'),
    undated,
    targets: new Set(rows.filter((row) => roles.get(row) === 'target')),
    otherScenario: rows.filter((row) => roles.get(row) === 'other'),
    period: period.column,
    ...said,
  };
}

/** `Réel`, `Objectif`, `N-1` in the rows of one column, and nothing else. */
function namesScenarios({ filled }: LongColumn): boolean {
  const names = [...new Set(filled.map(foldedText))];
  return names.length > 1 && names.every((name) => SCENARIO.test(name)) && names.some(isActual);
}

const SCENARIO =
  /^(?:reel|realise|actual|actuals|objectif|cible|target|budget|budgeted|prevu|previsionnel|plan|forecast|fc|n-1|n ?- ?1|annee precedente|prior year|previous year|last year|py|ly|actual py)s?$/;
const isActual = (name: string): boolean => /^(?:reel|realise|actual)s?$/.test(name);

function roleOf(text = ''): 'value' | 'target' | 'other' {
  const name = foldedText(text);
  if (name === '' || isActual(name) || !SCENARIO.test(name)) return 'value';
  return /^(?:objectif|cible|target|budget|budgeted)s?$/.test(name) ? 'target' : 'other';
}

/** What tells the rows apart beside the part that is looked for. */
type ToldApart = {
  readonly period: LongColumn;
  readonly scenario: LongColumn | undefined;
  readonly metric?: LongColumn | undefined;
};

type Saying = Pick<LongTable, 'metric' | 'segment' | 'unit' | 'figures' | 'lines'>;

/** What the columns beside the dates are; null where none names the metrics, and none a part of them. */
function sayingOf(others: readonly LongColumn[], key: ToldApart, match: Matcher): Saying | null {
  const numeric = others.filter(({ filled }) => mostly(filled, looksNumeric));
  const figures = numeric.filter((one) => !tellsDate(one.header) && !countsLines(one));
  const words = others.filter((one) => !numeric.includes(one));
  const value = figures.find(({ header }) => VALUE_HEADERS.test(header)) ?? figures[0];
  if (!value) return null;
  const metric = words.find((one) => namesMetrics(one, match));
  const lines = figures.filter((one) => one !== value && headsTargets(one.header));
  const rest = figures.filter((one) => !lines.includes(one));
  // What stands beside the values is not known: the names are no parts of it, either.
  if (metric && !isOneFigure(rest, value)) return null;
  const segment = words.find((one) => one !== metric && isPart(one, { ...key, metric }));
  if (!metric && !segment) return null;
  return {
    metric: metric?.column ?? null,
    segment: segment?.column ?? null,
    unit: words.find(({ header }) => UNIT_HEADERS.test(header))?.column ?? null,
    figures: metric ? [value.column] : figures.map(({ column }) => column),
    lines: metric ? lines.map(({ column }) => column) : [],
  };
}

function countsLines({ header, filled }: LongColumn): boolean {
  return countsRows(header, filled) || /^id$/.test(header);
}

function namesMetrics({ header, filled }: LongColumn, match: Matcher): boolean {
  const names = [...new Set(filled)];
  const known = names.filter((name) => namesMetric(name, match));
  return LABEL_HEADERS.test(header) || (names.length > 1 && known.length * 2 >= names.length);
}

/** A few words that come again and again, and that tell the rows of one date apart. */
function isPart(
  { header, texts, filled }: LongColumn,
  { period, scenario, metric }: ToldApart,
): boolean {
  const areOthers = filled.every((text) => NO_PART_TEXT.test(foldedText(text)));
  const distinct = new Set(filled).size;
  if (NO_PART.test(header) || areOthers || distinct < 2 || distinct > MOST_SEGMENTS) return false;
  const dates = period.texts.filter(isPeriod);
  if (new Set(dates).size * 3 > dates.length * 2) return false;
  const pairs = period.texts.flatMap((date, at) =>
    isPeriod(date) ? [date, texts[at], metric?.texts[at], scenario?.texts[at]].join('\n') : [],
  );
  const isTelling = new Set(pairs).size * 10 >= dates.length * 8;
  const isNamed = SEGMENT_HEADERS.test(header) || GROUP_HEADERS.test(header);
  return isTelling && (isNamed || distinct * 2 <= filled.length);
}

const VALUE_HEADERS =
  /^(?:valeur|value|montant|amount|nombre|number|chiffre|figure|resultat|result|total)s?$/;
/** Columns of words that part nothing: names, remarks, days of the week. */
const NO_PART =
  /^(?:jour|day|weekday|jour de la semaine|day of week|mois|month|annee|year|note|notes|commentaires?|comments?|statut|status|devise|currency|unite|unit|email|e-mail|nom|name|prenom|first name|last name|titre|title|sujet|subject|description|id)$/;
const NO_PART_TEXT =
  /^(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?$|^(?:oui|non|yes|no|true|false|vrai|faux|ok)$/;

/** A column of years or of numbers of rows beside the values is none of them. */
function isOneFigure(
  figures: readonly { readonly header: string; readonly column: number }[],
  value: { readonly column: number },
): boolean {
  return figures.every(({ header, column }) => column === value.column || BESIDE.test(header));
}

const BESIDE = /^(?:id|n|no|num|numero|annee|year|mois|month|semaine|week|jour|day)$/;

function mostly(texts: readonly string[], holds: (text: string) => boolean): boolean {
  return texts.length > 0 && texts.filter(holds).length * 10 >= texts.length * 7;
}

function isPeriod(text: string): boolean {
  const token = readPeriodToken(text);
  return token !== null && (token.type === 'day' || !token.isBare);
}
