import { dayNumber } from '#shared/kernel/day.ts';
import { fractionOf, nearestNumber } from '#shared/kernel/fraction.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import { rollRows, RULE_OF_KIND } from '#shared/kernel/rolled-rows.ts';
import type { RowRule } from '#shared/kernel/rolled-rows.ts';
import type { Value } from '#shared/kernel/unit.ts';
import type { SheetDoubtCode } from './codes.ts';
import type { DatedColumn, SheetColumns } from './columns.ts';
import { coverageOf } from './coverage.ts';
import type { DayCoverage } from './coverage.ts';
import { saysRule } from './guess.ts';
import type { SheetChoices } from './model.ts';
import type { SheetValue } from './row-values.ts';
import type { ReadRow } from './understood.ts';

/** Something that came up while columns of one period were put together; by lines of the sheet. */
export type RollUpDoubt = {
  readonly code: SheetDoubtCode;
  readonly row: number | null;
  readonly columns: readonly number[];
  readonly text: string;
  readonly reading: string | null;
};

/** A sheet with one column for each period at most, whose values are those of the whole period. */
export type RolledSheet = {
  readonly columns: SheetColumns;
  readonly read: readonly ReadRow[];
  readonly doubts: readonly RollUpDoubt[];
};

/**
 * Puts the columns of one period together by each metric's own rule. What the rule does not give (a
 * percentage of several, a level told twice for one day, a period of which days are missing) stays
 * unknown and is told: the first of several never stands for all of them.
 */
export function rolledUp(
  sheet: SheetColumns,
  read: readonly ReadRow[],
  choices: SheetChoices,
): RolledSheet {
  const doubts: RollUpDoubt[] = [];
  const coverage = sheet.grain === 'day' ? coverageOf(sheet.columns) : null;
  const rows = read.map((one) => new Map(one.figures.map((figure) => [figure.column, figure])));
  const weights = weightsIn(read, rows);
  const merged = groupsOf(sheet).map((group): Merged => {
    const about = { group, coverage, choices };
    const values = read.map((one, at) => {
      const cells = { one, figures: rows[at], weights: weights(one) };
      return mergedValue(cells, about, doubts);
    });
    return { group, values };
  });
  for (const { group } of merged) noteGroup(group, { coverage, choices, doubts });
  noteRules(read, merged, { choices, doubts });
  noteGrain(sheet, doubts);
  const kept = merged.filter(({ group, values }) => !isLeftOut(group, values, coverage, choices));
  return {
    columns: { ...sheet, columns: mergedColumns(sheet, merged, kept, coverage) },
    read: read.map((one, at) => ({
      ...one,
      figures: kept.flatMap(({ values }) => values[at] ?? []),
    })),
    doubts,
  };
}

const OF_THE_METRIC: ReadonlySet<SheetDoubtCode> = new Set([
  'rate_not_rolled_up',
  'people_not_additive',
]);

type PeriodCells = {
  readonly one: ReadRow;
  /** By column of the sheet. */
  readonly figures: ReadonlyMap<number, SheetValue> | undefined;
  readonly weights: ReadonlyMap<number, SheetValue> | undefined;
};

/** The value of a row in a period, where it has a cell there; notes why it has none. */
function mergedValue(
  { one, figures, weights }: PeriodCells,
  about: Omit<About, 'one'>,
  doubts: RollUpDoubt[],
): SheetValue | null {
  const { group } = about;
  const dated = group.flatMap(({ line, day }) => {
    const figure = figures?.get(line);
    return figure ? [{ ...figure, day, weight: weights?.get(line)?.value ?? null }] : [];
  });
  const [first] = dated;
  if (!one.measure || !first) return null;
  const { value, doubt } = valueOf(dated, { one, ...about });
  const isTold = doubts.some(({ code, row }) => code === doubt && row === one.row.line);
  // What lies in the metric itself is said once, and what lies in the days of a period for each.
  if (doubt && !(isTold && OF_THE_METRIC.has(doubt))) {
    const columns = group.map(({ line }) => line);
    const reading = group[0]?.period?.key ?? null;
    doubts.push({ code: doubt, row: one.row.line, columns, text: one.row.label, reading });
  }
  return { column: first.column, text: first.text, value, doubt: null };
}

type PeriodGroup = readonly DatedColumn[];
type Merged = { readonly group: PeriodGroup; readonly values: readonly (SheetValue | null)[] };

function groupsOf({ columns }: SheetColumns): PeriodGroup[] {
  const dated = columns.filter(({ period }) => period !== null);
  return [...groupedBy(dated, ({ period, role }) => `${period?.key ?? ''} ${role}`).values()];
}

/** Names of periods that come several times say nothing of what becomes of their values. */
function isNamedAgain(group: PeriodGroup): boolean {
  return group.length > 1 && group.some(({ day }) => day === null);
}

type DatedFigure = SheetValue & Pick<DatedColumn, 'day'> & { readonly weight: Value };
type ValueOrDoubt = { readonly value: Value; readonly doubt: SheetDoubtCode | null };
type About = {
  readonly one: ReadRow;
  readonly group: PeriodGroup;
  readonly coverage: DayCoverage | null;
  readonly choices: SheetChoices;
};

/** A sum without the cell that nobody can read would be too small. */
const STOPPING: ReadonlySet<SheetValue['doubt']> = new Set([
  'unreadable',
  'failed_formula',
  'formula_without_result',
]);

const UNKNOWN: ValueOrDoubt = { value: null, doubt: null };

function valueOf(figures: readonly DatedFigure[], about: About): ValueOrDoubt {
  const { one, group, coverage, choices } = about;
  const kind = one.measure?.kind;
  const known = figures.filter(({ value }) => value !== null);
  if (known.length === 0) return UNKNOWN;
  // A cell that cannot be read stops the number of its period.
  if (group.length > 1 && figures.some(({ doubt }) => STOPPING.has(doubt))) return UNKNOWN;
  if (isNamedAgain(group) && choices.several === 'leave_out') return UNKNOWN;
  const covers = coverage?.of(group[0]?.period ?? null) ?? null;
  if (covers && choices.partial !== true) {
    const isEnough = kind === 'stock' ? covers.hasEnd : covers.isWhole;
    if (!isEnough) return UNKNOWN;
    if (kind === 'flow' && known.length < covers.have && writesZeros(one)) {
      return { value: null, doubt: 'days_missing' };
    }
  }
  if (group.length === 1) return { value: known[0]?.value ?? null, doubt: null };
  if (isOfPeople(one)) return { value: null, doubt: 'people_not_additive' };
  return rolled(known, one);
}

/** Different people of seven days are fewer than the sum of them. */
function isOfPeople({ row: { fate } }: ReadRow): boolean {
  return fate.type === 'metric' && fate.part === 'value' && fate.metric === 'users';
}

/** Where zeros are written, an empty cell is no zero. */
function writesZeros({ figures }: ReadRow): boolean {
  return figures.some(({ value }) => value === 0);
}

function rolled(known: readonly DatedFigure[], { measure }: ReadRow): ValueOrDoubt {
  switch (measure?.kind) {
    case 'flow':
      return { value: valueBy(RULE_OF_KIND.flow, known), doubt: null };
    case 'score':
      return { value: valueBy(RULE_OF_KIND.score, given(known)), doubt: null };
    case 'stock':
      return lastLevel(known);
    default: {
      const values = new Set(known.map(({ value }) => value));
      const [value = null] = values.size === 1 && known.length === 1 ? values : [];
      return { value, doubt: value === null ? 'rate_not_rolled_up' : null };
    }
  }
}

/** The rows of one period by the rule that every reader of rows goes by. */
function valueBy(rule: RowRule, known: readonly DatedFigure[]): Value {
  const isWeighted = known.every(({ weight }) => weight !== null && weight > 0);
  const rows = rollRows(rule);
  for (const { value, weight } of known) {
    if (value === null) continue;
    const told = isWeighted && weight !== null ? fractionOf(weight) : null;
    rows.add({ amount: fractionOf(value), weight: told });
  }
  const whole = rows.value();
  return whole && nearestNumber(whole.value);
}

/** A score that nobody gave weighs nothing. */
function given(known: readonly DatedFigure[]): readonly DatedFigure[] {
  const rated = known.filter(({ weight }) => weight !== 0);
  return rated.length === 0 ? known : rated;
}

/** The level of the last day on which one is known; two that differ on that day are none. */
function lastLevel(known: readonly DatedFigure[]): ValueOrDoubt {
  const last = known.reduce((newest, { day }) => ((day ?? '') > newest ? (day ?? '') : newest), '');
  const newest = known.filter(({ day }) => (day ?? '') === last);
  const isOne = new Set(newest.map(({ value }) => value)).size === 1;
  return isOne
    ? { value: valueBy(RULE_OF_KIND.stock, newest), doubt: null }
    : { value: null, doubt: 'several_levels' };
}

/** The sizes of the samples behind the scores of a row, by column. */
function weightsIn(
  read: readonly ReadRow[],
  rows: readonly ReadonlyMap<number, SheetValue>[],
): (one: ReadRow) => ReadonlyMap<number, SheetValue> | undefined {
  const placeOf = ({ row: { fate } }: ReadRow): string =>
    fate.type === 'metric' ? JSON.stringify([fate.metric, fate.segment]) : '';
  const sizes = new Map(
    read.flatMap((one, at) => {
      const { fate } = one.row;
      const isSample = fate.type === 'metric' && fate.part === 'sample';
      return isSample ? [[placeOf(one), rows[at]] as const] : [];
    }),
  );
  return (one) => (one.measure?.kind === 'score' ? sizes.get(placeOf(one)) : undefined);
}

type Notes = {
  readonly choices: SheetChoices;
  readonly doubts: RollUpDoubt[];
};

function noteGroup(
  group: PeriodGroup,
  { coverage, choices, doubts }: Notes & Pick<About, 'coverage'>,
): void {
  const [first] = group;
  if (!first?.period) return;
  const columns = group.map(({ line }) => line);
  const { key } = first.period;
  const about = { row: null, columns, text: key } as const;
  if (isNamedAgain(group) && choices.several === undefined) {
    doubts.push({ ...about, code: 'several_for_period', text: first.header, reading: key });
  }
  const covers = coverage?.of(first.period);
  if (!covers || covers.isWhole) return;
  doubts.push({ ...about, code: 'partial_period', reading: `${covers.have}/${covers.of}` });
}

/** Of a metric of one's own nobody knows how several values of one period add up, until it is said. */
function noteRules(
  read: readonly ReadRow[],
  merged: readonly Merged[],
  { choices, doubts }: Notes,
): void {
  const said = new Set((choices.rows ?? []).flatMap(({ line, fate }) => (fate ? [line] : [])));
  const severalGroups = merged.filter(({ group }) => group.length > 1);
  for (const { row, figures } of read) {
    if (row.fate.type !== 'own' || saysRule(row) || said.has(row.line)) continue;
    const known = new Set(figures.flatMap(({ column, value }) => (value === null ? [] : [column])));
    const matters = severalGroups.some(
      ({ group }) => group.filter(({ line }) => known.has(line)).length > 1,
    );
    if (!matters) continue;
    const { label: text, line } = row;
    doubts.push({ code: 'rule_unknown', row: line, columns: [], text, reading: null });
  }
}

function noteGrain(sheet: SheetColumns, doubts: RollUpDoubt[]): void {
  const dated = sheet.columns.filter(({ period }) => period !== null);
  const columns = dated.map(({ line }) => line);
  const days = dated
    .flatMap(({ day }) => day ?? [])
    .toSorted((a, b) => dayNumber(a) - dayNumber(b));
  const text = [days[0], days.at(-1)].join(' … ');
  const about = { row: null, columns, text, reading: sheet.kind };
  if (sheet.areSundays) doubts.push({ ...about, code: 'sunday_weeks' });
  if (sheet.grain === 'day' || sheet.grain === 'event') {
    doubts.push({ ...about, code: 'dates_rolled_up' });
  }
}

function isLeftOut(
  group: PeriodGroup,
  values: Merged['values'],
  coverage: DayCoverage | null,
  { several, partial }: SheetChoices,
): boolean {
  if (isNamedAgain(group)) return several === 'leave_out';
  const covers = coverage?.of(group[0]?.period ?? null);
  if (!covers || covers.isWhole || partial === true) return false;
  return values.every((figure) => (figure?.value ?? null) === null);
}

/** Each period once, where its first column stands; what is left out names all of its columns. */
function mergedColumns(
  { columns }: SheetColumns,
  merged: readonly Merged[],
  kept: readonly Merged[],
  coverage: DayCoverage | null,
): DatedColumn[] {
  const groupAt = new Map(merged.map((one) => [one.group[0]?.line, one]));
  return columns.flatMap((column): DatedColumn[] => {
    if (!column.period) return [column];
    const found = groupAt.get(column.line);
    if (!found) return [];
    const lines = found.group.map(({ line }) => line);
    if (kept.includes(found)) return [{ ...column, lines }];
    const why = coverage && !isNamedAgain(found.group) ? 'partial' : 'duplicate';
    return [{ ...column, lines, period: null, role: 'left_out', why }];
  });
}
