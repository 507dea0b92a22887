import type { Day } from '#shared/kernel/day.ts';
import { parsePeriodKey, periodContaining, periodKey } from '#shared/kernel/period.ts';
import type { Calendar, Period, PeriodKind } from '#shared/kernel/period.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { looksNumeric } from '#shared/kernel/sheet-number.ts';
import { tellsDate } from './calendar-words.ts';
import { dayOf, readDates, USUAL_ORDER } from './dates.ts';
import type { DateContext, DateGrain, DateOrder, ReadDates } from './dates.ts';
import { headsTargets } from './head.ts';
import type { Head } from './head.ts';
import type { SheetColumn } from './model.ts';
import type { PeriodToken } from './period-token.ts';

/** A column of the sheet, which may be one of several of its period. */
export type DatedColumn = Pick<
  SheetColumn,
  'line' | 'lines' | 'header' | 'role' | 'why' | 'filled'
> & {
  readonly period: Period | null;
  /** The date at its head; null: a period by its name. */
  readonly day: Day | null;
};

/** What the columns of a sheet are, and what about them is not sure. */
export type SheetColumns = {
  readonly columns: readonly DatedColumn[];
  readonly kind: PeriodKind;
  /** What the dates at the heads stand for; `named`: they are no dates, but periods by their names. */
  readonly grain: DateGrain | 'named';
  /** Weeks are named by their Sundays, and it is not known whether they end on them. */
  readonly areSundays: boolean;
  /** Weeks are named by a day that neither begins nor ends one. */
  readonly areShifted: boolean;
  /** The first year, where the headers name none. */
  readonly firstYear: number | null;
  readonly isYearAsked: boolean;
  readonly dayOrder: DateOrder | null;
  readonly isOrderAsked: boolean;
  readonly maybeHalfYears: boolean;
};

export type ColumnContext = DateContext & { readonly today: Day };

const TOTAL_WORDS =
  /^(?:total|totaux|somme|sum|cumul|cumule|ytd|moyenne|moy|average|avg|mean|median|max|min|evolution|evol|variation|var|ecart|delta|diff|difference|croissance|growth|change|trend|tendance|%)\b|%$|\btotal$/;
const DESCRIBING =
  /^(?:unite|unit|units|note|notes|commentaire|commentaires|comment|comments|source|responsable|owner|formule|formula|definition|description|frequence|frequency|id|code|nom|name|canal|channel|segment|categorie|category|etape|stage|groupe|group|type)$/;

/** Decides for each column behind the names which period it is, or why it gives no values. */
export function readColumns(head: Head, context: ColumnContext): SheetColumns {
  const { kind, grain, order, isOrderOpen, areSundays, areShifted } = headKind(head, context);
  const shaped = head.tokens.map((token) => shapeOf(token, order, kind, context));
  const dated = withYears(shaped, head, kind, context);
  const chosen = new Map((context.choices.columns ?? []).map((one) => [one.line, one.period]));
  const columns = headersOf(head).map((header, line) => {
    const role = head.roles[line] ?? 'value';
    const period = chosenPeriod(chosen, line, dated.periods[line] ?? null, context.calendar);
    const why = period ? null : whyNot(head, line, header, chosen.get(line));
    const common = { line, lines: [line], header, filled: filledIn(head, line) };
    if (!period) return { ...common, period, day: null, role: 'left_out', why } as const;
    const token = head.tokens[line];
    const day = token?.type === 'day' && !chosen.has(line) ? dayOf(token, order) : null;
    return { ...common, period, day, role, why };
  });
  return {
    columns,
    kind: columns.find(({ period }) => period)?.period?.kind ?? kind,
    grain,
    areSundays: areSundays && context.choices.sundays === undefined,
    areShifted,
    firstYear: dated.firstYear,
    isYearAsked: dated.isAsked && context.choices.firstYear === undefined,
    dayOrder: isOrderOpen ? order : null,
    isOrderAsked: isOrderOpen && context.choices.dayOrder === undefined,
    maybeHalfYears: areHalfYears(head.tokens),
  };
}

function headersOf({ table, line, tokens }: Head): string[] {
  const width = Math.max(tokens.length, ...table.map((cells) => cells.length));
  return Array.from({ length: width }, (_, index) => (table[line]?.[index] ?? '').trim());
}

function filledIn({ table, firstRow }: Head, column: number): number {
  return table.slice(firstRow).filter((cells) => (cells[column] ?? '').trim() !== '').length;
}

function chosenPeriod(
  chosen: ReadonlyMap<number, string | null>,
  line: number,
  read: Period | null,
  calendar: Calendar,
): Period | null {
  const key = chosen.get(line);
  if (key === undefined) return read;
  const period = key === null ? null : parsePeriodKey(key, calendar);
  return period?.ok ? period.value : null;
}

function whyNot(
  { tokens, table, firstRow }: Head,
  line: number,
  header: string,
  chosen: string | null | undefined,
): NonNullable<SheetColumn['why']> {
  if (chosen === null) return 'chosen';
  const isBefore = line < tokens.findIndex((token) => token !== null);
  const folded = foldedText(header);
  if (isBefore) {
    const below = table.slice(firstRow).map((cells) => cells[line] ?? '');
    if (headsTargets(header)) return 'target';
    const isOfRow = !areFigures(below) || DESCRIBING.test(folded) || tellsDate(header);
    return isOfRow ? 'describes' : folded === '' ? 'empty' : 'not_a_period';
  }
  // A period of another kind among the others: the year behind its months.
  if (tokens[line]) return 'total';
  if (folded === '') return 'empty';
  if (DESCRIBING.test(folded)) return 'describes';
  if (headsTargets(header)) return 'target';
  return TOTAL_WORDS.test(folded) ? 'total' : 'not_a_period';
}

/** Most of what stands there are numbers. */
function areFigures(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text.trim() !== '');
  return filled.length > 1 && filled.filter(looksNumeric).length * 2 > filled.length;
}

const PLACES_IN_YEAR: Readonly<Record<PeriodKind, number>> = {
  week: 52,
  month: 12,
  quarter: 4,
  year: 1,
};

/** What most headers are; a coarser period among them (`2025` after December) is a total. */
function mostOf(tokens: readonly (PeriodToken | null)[]): PeriodKind | 'day' {
  const counts = new Map<PeriodKind | 'day', number>();
  for (const token of tokens) {
    if (!token) continue;
    const kind = token.type === 'day' ? 'day' : token.kind;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const [most = 'month'] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return most;
}

const TIME_OF_DAY = /\d[ T](?!00:00|12:00(?::00)? ?AM)\d{1,2}:\d{2}/;

/** Periods that are named, or what the dates in their place stand for. */
function headKind(
  { tokens, table, line }: Head,
  context: ColumnContext,
): Omit<ReadDates, 'grain'> & Pick<SheetColumns, 'grain'> {
  const most = mostOf(tokens);
  if (most === 'day') {
    const days = tokens.filter((token) => token?.type === 'day');
    const times = (table[line] ?? []).filter((header) => TIME_OF_DAY.test(header));
    return readDates(days, times.length * 2 > days.length, context);
  }
  const order = context.choices.dayOrder ?? USUAL_ORDER[context.language];
  const isOrderOpen = false;
  return { kind: most, grain: 'named', order, isOrderOpen, areSundays: false, areShifted: false };
}

type Shaped =
  | { readonly period: Period }
  | { readonly place: number; readonly kind: PeriodKind }
  | null;

/** What a token says in that kind of period; what is of another kind is no column of values. */
function shapeOf(
  token: PeriodToken | null,
  order: DateOrder,
  kind: PeriodKind,
  { calendar }: ColumnContext,
): Shaped {
  if (!token) return null;
  if (token.type === 'day') {
    const day = dayOf(token, order);
    return day === null ? null : { period: periodContaining(kind, day, calendar) };
  }
  if (token.kind !== kind) return null;
  if (token.year === null) return { place: token.place, kind };
  const period = parsePeriodKey(periodKey(kind, token.year, token.place), calendar);
  return period.ok ? { period: period.value } : null;
}

/**
 * Gives a year to the headers that name none: the year in the line above them, else the first year
 * (chosen, in the corner or the title, or the one by which the last period has begun today) and one
 * more each time the year starts over.
 */
function withYears(
  shaped: readonly Shaped[],
  { years, cornerYear, titleYear }: Head,
  kind: PeriodKind,
  context: ColumnContext,
): DatedColumns {
  const offsets = offsetsOf(shaped, kind);
  const isOpen = shaped.some(
    (one, index) => one && 'place' in one && (years[index] ?? null) === null,
  );
  const guessed = (): number => titleYear ?? guessedYear(shaped, offsets, kind, context);
  const firstYear = isOpen ? (context.choices.firstYear ?? cornerYear ?? guessed()) : null;
  const periods = shaped.map((one, index): Period | null => {
    if (!one) return null;
    if ('period' in one) return one.period;
    const year = years[index] ?? (firstYear ?? 0) + (offsets[index] ?? 0);
    const period = parsePeriodKey(periodKey(kind, year, one.place), context.calendar);
    return period.ok ? period.value : null;
  });
  return { periods, firstYear, isAsked: isOpen && cornerYear === null };
}

type DatedColumns = {
  readonly periods: readonly (Period | null)[];
  readonly firstYear: number | null;
  readonly isAsked: boolean;
};

/** How many new years lie between the first header and each; backwards where they run backwards. */
function offsetsOf(shaped: readonly Shaped[], kind: PeriodKind): number[] {
  const places = shaped.map((one) => (one && 'place' in one ? one.place : null));
  const known = places.filter((place) => place !== null);
  const steps = known.slice(1).map((place, index) => place - (known[index] ?? place));
  const back = steps.filter((step) => isBack(step, PLACES_IN_YEAR[kind])).length;
  const isBackwards = steps.length > 1 && back > steps.length / 2;
  let [offset, last] = [0, null as number | null];
  return places.map((place) => {
    if (place === null) return offset;
    if (last !== null && (isBackwards ? place > last : place < last))
      offset += isBackwards ? -1 : 1;
    last = place;
    return offset;
  });
}

/** True where the way back is the shorter one: from January to December, from the 3rd to the 2nd quarter. */
function isBack(step: number, places: number): boolean {
  return (step + places) % places > places / 2;
}

/** The newest year for which no header lies wholly ahead of today. */
function guessedYear(
  shaped: readonly Shaped[],
  offsets: readonly number[],
  kind: PeriodKind,
  { calendar, today }: ColumnContext,
): number {
  const thisYear = Number(today.slice(0, 4));
  const highest = Math.max(0, ...offsets);
  const first = thisYear - highest;
  const lastPlace = shaped.findLastIndex(
    (one, index) => one && 'place' in one && (offsets[index] ?? 0) === highest,
  );
  const last = shaped[lastPlace];
  if (!last || !('place' in last)) return first;
  const period = parsePeriodKey(periodKey(kind, thisYear, last.place), calendar);
  // A year that is prepared to its December is this one; only a year that has not begun is not.
  const isWholeYear = shaped.filter((one) => one && 'place' in one).length >= 12;
  return period.ok && period.value.start > today && !isWholeYear ? first - 1 : first;
}

function areHalfYears(tokens: readonly (PeriodToken | null)[]): boolean {
  const periods = tokens.filter((token) => token?.type === 'period');
  return periods.length > 0 && periods.every(({ maybeHalfYear }) => maybeHalfYear);
}
