import { RULE_OF_KIND } from '#shared/kernel/rolled-rows.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import { foldedHeading } from './folded-heading.ts';
import { profileSchema } from './profile.ts';
import type { NumberRule, NumbersProfile, ProfileNumber } from './profile.ts';
import { usedColumns } from './used-columns.ts';

/** A profile while it is told: perhaps without a name or a number yet. */
export type DraftProfile = NumbersProfile;

/** A metric as a column is told to be it. */
export type ToldMetric = {
  readonly id: string;
  readonly kind: string;
  readonly unit: Unit;
  readonly own?: ProfileNumber['own'];
};

/** Fewer headings than this stand in the files of many tools. */
const FEWEST_HEADINGS = 3;
const MOST_HEADINGS = 100;

/**
 * The draft as it is kept; null while something that it needs is not told. It is known again by the
 * columns that it looks at; where these are few, by all of the file, and by the title above them.
 */
export function profileOfDraft(
  draft: DraftProfile,
  headings: readonly string[],
  title: string | null = null,
): NumbersProfile | null {
  const used = usedColumns(draft, draft.numbers);
  const named = namedHeadings(headings);
  const needed = named.filter((heading) => used.has(foldedHeading(heading).name));
  const told = needed.length < FEWEST_HEADINGS ? named : needed;
  const { title: _, ...asTold } = draft.file;
  const isTitled = title !== null && named.length < FEWEST_HEADINGS;
  const headed = { ...asTold, headings: told.slice(0, MOST_HEADINGS) };
  const file = isTitled ? { ...headed, title } : headed;
  const read = profileSchema.safeParse({ ...draft, file });
  return read.success ? read.data : null;
}

/** The headings of a table that a profile can name: of two alike the first. */
export function namedHeadings(headings: readonly string[]): string[] {
  const seen = new Set<string>(['']);
  return headings.filter((heading) => {
    const { name } = foldedHeading(heading);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

const RULES: Readonly<Record<string, NumberRule>> = { ...RULE_OF_KIND, rate: 'last' };

/** The rule that a kind of metric rolls up by. */
export function ruleFor(kind: string): NumberRule {
  return RULES[kind] ?? 'sum';
}

/** What a duration in the finer unit is divided by. */
export function finerDivisor(
  unit: Unit,
  { isClock, hoursPerDay }: { readonly isClock: boolean; readonly hoursPerDay: number },
): number | null {
  if (unit === 'days') return isClock ? hoursPerDay * 3600 : hoursPerDay;
  return unit === 'minutes' ? 60 : null;
}

/** Says which metric a column is, or what its rows are counted as (`null`); a null metric leaves it aside. */
export function withMetric(
  draft: DraftProfile,
  column: string | null,
  told: {
    readonly metric: ToldMetric;
    readonly divide: number | null;
    readonly isClock: boolean;
  } | null,
): DraftProfile {
  const rest = draft.numbers.filter((number) => !isOf(number, column));
  if (!told) return { ...draft, numbers: rest };
  const { metric, divide, isClock } = told;
  const segment = draft.numbers.find((number) => number.segment)?.segment;
  const number: ProfileNumber = {
    metric: metric.id,
    rule: column === null ? 'count' : ruleFor(metric.kind),
    ...(metric.own && { own: metric.own }),
    ...(column !== null && { column }),
    ...(column !== null && isClock && { as: 'clock' as const }),
    ...(column !== null && divide !== null && { divide }),
    ...(segment && { segment }),
  };
  return { ...draft, numbers: [...rest, number] };
}

/** The number that a column gives, or that its rows are counted for (`null`). */
export function numberOf(draft: DraftProfile, column: string | null): ProfileNumber | undefined {
  return draft.numbers.find((number) => isOf(number, column));
}

function isOf({ column, rule }: ProfileNumber, asked: string | null): boolean {
  return asked === null ? rule === 'count' : column === asked;
}

/** Changes the number of a column, where it gives one. */
export function withNumber(
  draft: DraftProfile,
  column: string | null,
  change: Partial<ProfileNumber>,
): DraftProfile {
  const numbers = draft.numbers.map((number) =>
    isOf(number, column) ? { ...number, ...change } : number,
  );
  return { ...draft, numbers };
}

/** What the number of a column is divided by; null: it is taken as it stands. */
export function withDivisor(
  draft: DraftProfile,
  column: string | null,
  divide: number | null,
): DraftProfile {
  const numbers = draft.numbers.map((number) => {
    if (!isOf(number, column)) return number;
    const { divide: _before, ...rest } = number;
    return { ...rest, ...(divide !== null && { divide }) };
  });
  return { ...draft, numbers };
}

/** One segment for all numbers; null: none. */
export function withSegment(
  draft: DraftProfile,
  segment: ProfileNumber['segment'] | null,
): DraftProfile {
  const numbers = draft.numbers.map(({ segment: _before, ...number }) => ({
    ...number,
    ...(segment && { segment }),
  }));
  return { ...draft, numbers };
}

/** Earlier answers for a table that may lack some of the columns: what speaks of those is asked again. */
export function earlierAnswers(
  earlier: NumbersProfile,
  headings: readonly string[],
  guess: DraftProfile,
): DraftProfile {
  const here = new Set(headings.map((heading) => foldedHeading(heading).name));
  const isHere = (column: string): boolean => here.has(foldedHeading(column).name);
  const { time, numbers, keep, key } = earlier;
  const hasDay = time.column === null || isHere(time.column);
  const asOnFile = (column: string): string =>
    headings.find((heading) => foldedHeading(heading).name === foldedHeading(column).name) ??
    column;
  const rest = { ...earlier, time: hasDay ? time : guess.time };
  const whole = numbers.filter((number) =>
    [
      ...usedColumns({ ...rest, time: { ...time, column: null }, keep: [], key: [] }, [number]),
    ].every((name) => here.has(name)),
  );
  return {
    ...rest,
    time: { ...rest.time, column: rest.time.column && asOnFile(rest.time.column) },
    numbers: whole.map((number) => ({
      ...number,
      ...(number.column !== undefined && { column: asOnFile(number.column) }),
    })),
    ...(keep && {
      keep: keep.filter(({ column, after }) => isHere(column) && isHere(after ?? column)),
    }),
    ...(key && { key: key.filter(isHere).map(asOnFile) }),
  };
}
