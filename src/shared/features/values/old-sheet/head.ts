import type { TextTable } from '#shared/kernel/text-table.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { monthNamed } from '#shared/kernel/month-names.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';
import { readNumberedPeriod, readPeriodToken } from './period-token.ts';
import type { PeriodToken } from './period-token.ts';
import { turned } from './table.ts';

/** The line of a sheet that names its periods, with what each cell of it says. */
export type Head = {
  readonly orientation: 'rows' | 'columns';
  readonly table: TextTable;
  readonly line: number;
  readonly tokens: readonly (PeriodToken | null)[];
  /** Years that stand in a line of their own beside the periods, spread over the columns they head. */
  readonly years: readonly (number | null)[];
  /** The year of the first period, in the corner over the names. */
  readonly cornerYear: number | null;
  /** A year in the title of the sheet: a guess for periods that name none. */
  readonly titleYear: number | null;
  /** Which of several columns of one period holds values, and which lines, by a line below. */
  readonly roles: readonly ('value' | 'target' | null)[];
  /** The first line below everything that heads the columns. */
  readonly firstRow: number;
};

/** Titles, notes and logos stand above a table, and seldom more of them than this. */
const SEARCHED_LINES = 40;
const ACTUAL = new Set(
  'reel reels realise realises realisee actual actuals result resultat valeur value reel k€'.split(
    ' ',
  ),
);
const TARGET = new Set(
  'objectif objectifs obj cible cibles target targets goal budget prevu previsionnel plan forecast'.split(
    ' ',
  ),
);

/** True for a header that heads targets. */
export function headsTargets(header: string): boolean {
  return foldedText(header)
    .split(/[^a-z]+/)
    .some((word) => TARGET.has(word));
}

/** Finds out which line names the periods, and whether the metrics run down or across. */
export function findHead(sheet: TextTable, asked: Head['orientation'] | undefined): Head | null {
  const down = { orientation: 'rows', table: sheet } as const;
  const across = { orientation: 'columns', table: turned(sheet) } as const;
  const ways = asked === undefined ? [down, across] : [asked === 'rows' ? down : across];
  let best: { readonly head: Head; readonly score: number } | null = null;
  for (const way of ways) {
    const found = bestLine(way.table);
    if (found && found.score > (best?.score ?? 0)) {
      best = { head: headAt(way, found.line, found.tokens), score: found.score };
    }
  }
  return best?.head ?? null;
}

type FoundLine = {
  readonly line: number;
  readonly tokens: readonly (PeriodToken | null)[];
  readonly score: number;
};

function bestLine(table: TextTable): FoundLine | null {
  let best: FoundLine | null = null;
  for (const [line, cells] of table.slice(0, SEARCHED_LINES).entries()) {
    const tokens = tokensIn(cells);
    const score = scoreOf(tokens, cells);
    if (score > (best?.score ?? 0)) best = { line, tokens, score };
  }
  return best;
}

/** The periods that a line names; numbers behind `Mois` or `Semaine` are months or weeks. */
function tokensIn(cells: readonly string[]): (PeriodToken | null)[] {
  const kind = cells.map(kindSaid).find((said) => said !== null);
  const counted = countedMonths(cells);
  if (counted) return counted;
  const areDays = countDays(cells);
  return cells.map((cell) => {
    if (areDays && dayOfMonth(cell)) return null;
    const numbered = kind === undefined ? null : readNumberedPeriod(cell, kind);
    return numbered ?? readPeriodToken(cell);
  });
}

/** As many days in a row, or a week apart, are no months of years that follow each other. */
const DAYS_IN_A_ROW = 4;

/** `October 1`, `October 2`, … are days of a year that nobody tells, and no months of 2001 and 2002. */
function countDays(cells: readonly string[]): boolean {
  const days = cells.map(dayOfMonth);
  const following = days.filter((day, at) => {
    const before = days[at - 1];
    if (!day || !before || day.month !== before.month) return false;
    return day.number - before.number === 1 || day.number - before.number === 7;
  });
  return following.length + 1 >= DAYS_IN_A_ROW;
}

function dayOfMonth(cell: string): { readonly month: number; readonly number: number } | null {
  const found = /^([a-z]{3,})\.? (\d{1,2})$/.exec(cell.length > 20 ? '' : foldedText(cell));
  const month = monthNamed(found?.[1] ?? '');
  return found && month !== undefined ? { month, number: Number(found[2]) } : null;
}

/** `M1 … M36` goes on into the years after; null: the months end with the year. */
function countedMonths(cells: readonly string[]): (PeriodToken | null)[] | null {
  const counts = cells.map((cell) => Number(/^m ?(\d{1,3})$/.exec(foldedText(cell))?.[1] ?? 0));
  const told = counts.filter((count) => count > 0);
  const isRun = told[0] === 1 && told.length > 12 && told.every((count, at) => count === at + 1);
  if (!isRun) return null;
  return counts.map((count) => (count === 0 ? null : monthCounted(count)));
}

function monthCounted(count: number): PeriodToken {
  const place = ((count - 1) % 12) + 1;
  return { type: 'period', kind: 'month', year: null, place, isBare: false, maybeHalfYear: false };
}

const KINDS_SAID: readonly (readonly [PeriodKind, RegExp])[] = [
  ['week', /^(?:(?:n[°o]|num\.?|no\.?) )?(?:de )?(?:semaine|sem|week|wk)s?\.?$/],
  ['month', /^(?:(?:n[°o]|num\.?|no\.?) )?(?:de |du )?(?:mois|months?)$/],
  ['quarter', /^(?:(?:n[°o]|num\.?|no\.?) )?(?:de |du )?(?:trimestre|trim|quarter|qtr)s?\.?$/],
];

function kindSaid(cell: string): PeriodKind | null {
  const folded = cell.length > 30 ? '' : foldedText(cell);
  return KINDS_SAID.find(([, shape]) => shape.test(folded))?.[0] ?? null;
}

/**
 * How many periods a line names: those behind its first cell, where the names of the metrics stand.
 * Digits alone count only where they rise or fall all along, as values seldom do, and for half: a
 * line of months goes before the line of years above it.
 */
function scoreOf(tokens: readonly (PeriodToken | null)[], cells: readonly string[]): number {
  const named = tokens.slice(1).filter((token) => token !== null);
  const bare = named.filter((token) => token.type === 'period' && token.isBare);
  const worded = named.length - bare.length;
  const others = cells.filter((cell, index) => index > 0 && isFigure(cell, tokens[index] ?? null));
  if (others.length > named.length || isMereNumber(named, cells)) return 0;
  const counted = isOrdered(bare) ? bare.length / 2 : 0;
  return worded + counted;
}

/** `Loyer | 2000` in a list of amounts names no year; `Indicateur | 2026` does. */
function isMereNumber(named: readonly PeriodToken[], [label = '']: readonly string[]): boolean {
  const [only, ...others] = named;
  const isYear = only?.type === 'period' && only.isBare && others.length === 0;
  return isYear && label.trim() !== '' && !HEADS_NAMES.test(foldedText(label));
}

const HEADS_NAMES =
  /^(?:metrique|metric|indicateur|indicator|kpi|libelle|intitule|mesure|measure|poste|rubrique|compte|account|item|line item|nom|name|designation|description|categorie|category|chiffres?|figures?|annee|year|exercice|mois|month|en k?€|\W*)s?$/;

/** A cell full of values is no header, even where one of them looks like a year. */
function isFigure(cell: string, token: PeriodToken | null): boolean {
  return token === null && /^[-(+\s]*\d/.test(cell);
}

function isOrdered(tokens: readonly PeriodToken[]): boolean {
  const ranks = tokens.map((token) => (token.type === 'day' ? 0 : rank(token)));
  const steps = ranks.slice(1).map((value, index) => value - (ranks[index] ?? value));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0);
}

function rank({ year, place }: Extract<PeriodToken, { type: 'period' }>): number {
  return (year ?? 0) * 100 + place;
}

function headAt(
  way: Pick<Head, 'orientation' | 'table'>,
  line: number,
  named: readonly (PeriodToken | null)[],
): Head {
  const { table } = way;
  const below = rolesIn(table[line + 1] ?? []);
  const hasRoles = below.some((role) => role !== null);
  const roles = hasRoles ? below : rolesBeside(table[line] ?? [], named);
  const beside = withoutCorner(named);
  const tokens = hasRoles ? spread(beside, below) : beside;
  const first = tokens.findIndex((token) => token !== null);
  const isYearless = tokens.some((token) => token?.type === 'period' && token.year === null);
  const yearLine = isYearless ? findYears(table, line, tokens) : null;
  const lastHead = Math.max(line, yearLine?.line ?? 0, hasRoles ? line + 1 : 0);
  return {
    ...way,
    line,
    tokens,
    years: yearLine?.years ?? [],
    cornerYear: isYearless ? yearOver((table[line] ?? []).slice(0, first)) : null,
    titleYear: isYearless ? titleYear(table.slice(0, line)) : null,
    roles,
    firstRow: lastHead + 1,
  };
}

/** A year over the names, beside months or weeks, is no period of its own. */
function withoutCorner(tokens: readonly (PeriodToken | null)[]): (PeriodToken | null)[] {
  const [corner, ...others] = tokens;
  const isYear = corner?.type === 'period' && corner.kind === 'year';
  const isAlone = !others.some((token) => token?.type === 'period' && token.kind === 'year');
  return [isYear && isAlone ? null : (corner ?? null), ...others];
}

/** `2025`, `Indicateurs 2025`: what stands before the first period and names a year. */
export function yearOver(names: readonly string[]): number | null {
  return names.map(yearIn).find((year) => year !== null) ?? null;
}

/** The one year that the lines above the table name. */
function titleYear(lines: TextTable): number | null {
  const texts = lines.flat().flatMap((cell) => cell.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  const [year, ...others] = new Set(texts);
  return year === undefined || others.length > 0 ? null : Number(year);
}

/** `Réel | Objectif | Réel | Objectif` under months that stand over two columns each. */
function rolesIn(cells: readonly string[]): Head['roles'] {
  const roles = cells.map((cell, index) => {
    const word = foldedText(cell);
    if (index === 0) return null;
    if (ACTUAL.has(word)) return 'value';
    return TARGET.has(word) ? 'target' : null;
  });
  return roles.filter((role) => role !== null).length >= 2 ? roles : [];
}

/** `janv. 2026 Réel | janv. 2026 Objectif`, in the names of the periods themselves. */
function rolesBeside(
  cells: readonly string[],
  tokens: readonly (PeriodToken | null)[],
): Head['roles'] {
  const roles = tokens.map((token, index) => {
    if (!token || index === 0) return null;
    return headsTargets(cells[index] ?? '') ? 'target' : 'value';
  });
  return roles.includes('target') ? roles : [];
}

/** A merged cell leaves its text in the first of its columns alone. */
function spread(
  tokens: readonly (PeriodToken | null)[],
  roles: Head['roles'],
): (PeriodToken | null)[] {
  let last: PeriodToken | null = null;
  return Array.from({ length: Math.max(tokens.length, roles.length) }, (_, index) => {
    last = tokens[index] ?? last;
    return (roles[index] ?? null) === null ? (tokens[index] ?? null) : last;
  });
}

const YEAR_LINES = [-1, 1, -2];

/** A year alone, or with a word beside it (`Année 2025`, `2025 (réel)`). */
function findYears(
  table: TextTable,
  line: number,
  tokens: readonly (PeriodToken | null)[],
): { readonly line: number; readonly years: (number | null)[] } | null {
  const first = tokens.findIndex((token) => token !== null);
  for (const step of YEAR_LINES) {
    const cells = table[line + step];
    if (!cells) continue;
    const found = tokens.map((_, index) => (index < first ? null : yearIn(cells[index] ?? '')));
    const strangers = cells.filter((cell, index) => index >= first && isStranger(cell));
    const isYears = found.some((year) => year !== null) && strangers.length === 0;
    if (isYears) return { line: line + step, years: filledOn(found) };
  }
  return null;
}

function isStranger(cell: string): boolean {
  return /\d/.test(cell) && yearIn(cell) === null;
}

function yearIn(cell: string): number | null {
  const found = /^\D*((?:19|20)\d{2})(?:\D[^\d]*)?$/.exec(cell.trim());
  return found && cell.length < 30 ? Number(found[1]) : null;
}

function filledOn(years: readonly (number | null)[]): (number | null)[] {
  let last: number | null = null;
  return years.map((year) => {
    last = year ?? last;
    return last;
  });
}
