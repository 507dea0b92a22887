import { addDays, dayFromNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { BuiltInProfile } from './built-in.ts';
import type { NumbersChoices, NumbersGround, NumbersMetric } from './ground.ts';
import { maySumTwice } from './further-columns.ts';
import { numberValues } from './number-values.ts';
import type { NotTaken, PlacedDoubt } from './collected-facts.ts';
import type { NumberRequest } from './number-request.ts';
import type { FileValue } from './number-values.ts';
import { builtInOf, isWanted } from './wanted.ts';
import type { GivenLeftOut, GivenValue } from './given-value.ts';
import { oneToolEach } from './one-tool.ts';
import { oneFileADay } from './one-file-a-day.ts';
import type { PartRows } from './one-file-a-day.ts';
import type { NumbersProfile, ProfileNumber } from './profile.ts';
import { readParts } from './read-parts.ts';
import type { NumbersProblem, ReadPart } from './read-parts.ts';
import { segmentNames } from './segment-names.ts';
import type { NumbersFile } from './table.ts';

export type NumbersReading = {
  readonly parts: readonly ReadPart[];
  readonly values: readonly GivenValue[];
  readonly leftOut: readonly GivenLeftOut[];
  readonly notTaken: readonly NotTaken[];
  readonly doubts: readonly PlacedDoubt[];
  readonly problems: readonly NumbersProblem[];
};

/** More new segments than this are asked about: the column may be another one. */
const MOST_NEW_SEGMENTS = 40;

/** Reads the exports of tools into values of the grid. Nothing is decided here of what stands there. */
export function readNumbers(
  files: readonly NumbersFile[],
  choices: NumbersChoices,
  ground: NumbersGround,
): NumbersReading {
  const { parts, problems } = readParts(files, choices, ground);
  const segments = segmentNames(ground.segments);
  const profiles = groupedBy(parts, ({ found }) => found.profile.name);
  const names = [...profiles.keys()].toSorted((a, b) => a.localeCompare(b));
  const surroundings = { choices, ground, segments };
  const given = names.map((name) => ofGrains(profiles.get(name) ?? [], surroundings));
  const one = oneToolEach(given.flatMap(({ values }) => values));
  const isMany = segments.fresh().length > MOST_NEW_SEGMENTS;
  return {
    parts,
    values: one.values.toSorted(inOrder),
    leftOut: [...given.flatMap(({ leftOut }) => leftOut), ...one.leftOut],
    notTaken: given.flatMap(({ notTaken }) => notTaken),
    doubts: [...parts.flatMap(({ doubts }) => doubts), ...given.flatMap(({ doubts }) => doubts)],
    problems: isMany
      ? [...problems, { code: 'segments_many', file: 0, names: segments.fresh() }]
      : problems,
  };
}

type Given = Pick<NumbersReading, 'values' | 'leftOut' | 'notTaken' | 'doubts'>;
type ProfileSurroundings = {
  readonly choices: NumbersChoices;
  readonly ground: NumbersGround;
  readonly segments: NumberRequest['segments'];
};

/**
 * All files of one profile. Those with a row a day, a week or a month are read on their own, always in
 * the same order: a week’s people are no day’s, and one tells of a period what another cannot.
 */
function ofGrains(parts: readonly ReadPart[], surroundings: ProfileSurroundings): Given {
  const grains = groupedBy(parts, ({ grain }): string => grain);
  const read = [...grains.keys()]
    .toSorted()
    .map((grain) => ofProfile(oneFileADay(grains.get(grain) ?? []), surroundings));
  const [only, ...others] = read;
  if (only && others.length === 0) return only;
  const values: GivenValue[] = [];
  const told = new Set<string>();
  for (const one of read) {
    const more = one.values.filter((value) => !told.has(placeOf(value)));
    for (const value of more) told.add(placeOf(value));
    values.push(...more);
  }
  return {
    values,
    leftOut: read.flatMap(({ leftOut }) => leftOut.filter((one) => !told.has(placeOf(one)))),
    notTaken: read.flatMap(({ notTaken }) => notTaken),
    doubts: read.flatMap(({ doubts }) => doubts),
  };
}

function placeOf({ metric, period }: Pick<GivenValue, 'metric' | 'period'>): string {
  return `${metric}|${period.key}`;
}

/** All numbers of one profile, from all of its files. */
function ofProfile(rows: readonly PartRows[], surroundings: ProfileSurroundings): Given {
  const [first] = rows;
  if (!first) return NOTHING;
  const { choices, ground } = surroundings;
  const { profile } = first.part.found;
  const builtIn = builtInOf(ground, profile);
  const given = profile.numbers.map((number): Given => {
    if (!isWanted(number.metric, builtIn, choices)) {
      return { ...NOTHING, notTaken: notTakenOf(number, rows, 'not_chosen') };
    }
    const split = rows.filter(({ part }) => maySumTwice(number, part));
    const whole = rows.filter((one) => !split.includes(one));
    const read = ofNumber(number, { ...surroundings, rows: whole, profile, builtIn });
    const left = notTakenOf(number, split, 'further_column');
    return { ...read, notTaken: [...read.notTaken, ...left] };
  });
  return {
    values: given.flatMap(({ values }) => values),
    leftOut: given.flatMap(({ leftOut }) => leftOut),
    notTaken: given.flatMap(({ notTaken }) => notTaken),
    doubts: given.flatMap(({ doubts }) => doubts),
  };
}

const NOTHING: Given = { values: [], leftOut: [], notTaken: [], doubts: [] };

type OneProfile = ProfileSurroundings & {
  readonly rows: readonly PartRows[];
  readonly profile: NumbersProfile;
  readonly builtIn: BuiltInProfile | null;
};

function ofNumber(number: ProfileNumber, request: OneProfile): Given {
  const { choices, ground, segments, rows, profile, builtIn } = request;
  const metric = metricOfNumber(number, ground);
  if (!metric || rows.length === 0) return NOTHING;
  const kind = metric.hasCadence ? metric.cadence : (choices.kind ?? metric.cadence);
  const { zone, currency, calendar, today, goesOn } = ground;
  const { rates, withPartial } = choices;
  const around = {
    ground: { zone, currency, rates, ...(goesOn && { goesOn }) },
    calendar,
    withPartial,
    segments,
    converted: convertedNumber(number, builtIn),
  };
  const read = numberValues({ number, parts: rows, kind, metric, ...around });
  if (read === 'missing') return NOTHING;
  const until = dayFromNumber(Math.max(...rows.map(({ part }) => part.coverage.until)));
  const told = { metric: metric.id, unit: metric.unit, profile, number, until };
  return {
    values: read.values.map((value) => {
      const growing = movesUntil(value, builtIn, today);
      return { ...value, ...told, movesUntil: growing };
    }),
    leftOut: read.leftOut.map((one) => ({ ...one, metric: metric.id, kind })),
    notTaken: read.notTaken,
    doubts: [...read.doubts, ...rateDoubts(number, builtIn, rows)],
  };
}

function notTakenOf(
  { metric, column, time }: ProfileNumber,
  rows: readonly PartRows[],
  reason: NotTaken['reason'],
): NotTaken[] {
  return rows.flatMap(({ part, rows: kept }) => {
    const { columns, profile } = part.found;
    const name = column ?? [time ?? profile.time.column ?? ''].flat()[0] ?? '';
    const heading = columns.headings[columns.at(name)];
    if (heading === undefined) return [];
    return [{ file: part.file, column: heading, metric, reason, rows: kept.length }];
  });
}

/** The metric as the business knows it, or as the profile would make it. */
function metricOfNumber(
  { metric, own }: ProfileNumber,
  ground: NumbersGround,
): NumbersMetric | null {
  const known = ground.metricOf(metric);
  if (known || !own) return known;
  return { id: metric, kind: own.kind, unit: own.unit, cadence: 'month', hasCadence: false };
}

function movesUntil({ period }: FileValue, builtIn: BuiltInProfile | null, today: Day): Day | null {
  if (builtIn?.settles === undefined) return null;
  const end = addDays(period.end, builtIn.settles);
  return end >= today ? end : null;
}

function convertedNumber(
  number: ProfileNumber,
  builtIn: BuiltInProfile | null,
): ProfileNumber | null {
  const { column, minus, currency } = number;
  const other = builtIn?.converted;
  if (!other || column === undefined || !currency || !('column' in currency)) return null;
  const named = (name: string) => other[name] ?? name;
  const less = minus && { minus: minus.map(named) };
  return {
    ...number,
    column: named(column),
    ...less,
    currency: { column: named(currency.column) },
  };
}

function rateDoubts(
  { metric, column }: ProfileNumber,
  builtIn: BuiltInProfile | null,
  rows: readonly PartRows[],
): PlacedDoubt[] {
  if (builtIn?.fromRate?.includes(metric) !== true) return [];
  const at = { line: null, column: column ?? null, text: metric, reading: null };
  return rows.map(({ part }) => ({ file: part.file, code: 'from_rate', ...at }));
}

function inOrder(a: GivenValue, b: GivenValue): number {
  return (
    compared(a.metric, b.metric) ||
    compared(a.segment ?? '', b.segment ?? '') ||
    compared(a.period.start, b.period.start)
  );
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
