import type { ErrorCode } from '#shared/ipc/error-codes.ts';
import type { BuiltInProfile } from './built-in.ts';
import { readersOf, toldOrder } from './cells-read.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { foldedHeading } from './folded-heading.ts';
import { furtherColumns } from './further-columns.ts';
import { grainOf } from './grain.ts';
import type { NotTaken, PlacedDoubt } from './collected-facts.ts';
import type { NumbersPart } from './one-file-a-day.ts';
import type { NumbersChoices, NumbersGround } from './ground.ts';
import { partDoubts } from './part-doubts.ts';
import { isOfPeople } from './people.ts';
import { recognise } from './recognise.ts';
import type { FoundTable, NearestProfile } from './recognise.ts';
import { spannedRows } from './row-spans.ts';
import { readRows } from './rows-read.ts';
import type { RowsRead } from './rows-read.ts';
import type { NumbersFile } from './table.ts';
import { checkTotals } from './totals.ts';
import { usedColumns } from './used-columns.ts';
import { builtInOf, isWanted } from './wanted.ts';

/** Why nobody knows of which days the rows of a file are. */
type DaysProblem = 'range_unknown' | 'rows_overlap' | 'rows_apart';

/** Why a file cannot be read, each with what answers it. `file` is its place among those handed in. */
export type NumbersProblem = { readonly file: number } & (
  | { readonly code: 'file_unknown'; readonly nearest: NearestProfile | null }
  | { readonly code: 'profiles_tie'; readonly names: readonly string[] }
  | { readonly code: 'day_or_month' | 'nps_question' | DaysProblem }
  | { readonly code: 'segments_many'; readonly names: readonly string[] }
  | { readonly code: 'file_unread'; readonly why: ErrorCode }
);

/** A table of a file that was recognised and read, with everything that is told of it. */
export type ReadPart = NumbersPart & {
  /** The file among those handed in, and its place there. */
  readonly handed: NumbersFile;
  readonly source: number;
  readonly unused: readonly string[];
  readonly notTaken: readonly NotTaken[];
  readonly doubts: readonly PlacedDoubt[];
};

/** Recognises and reads all tables of all files. */
export function readParts(
  files: readonly NumbersFile[],
  choices: NumbersChoices,
  ground: NumbersGround,
): { readonly parts: readonly ReadPart[]; readonly problems: readonly NumbersProblem[] } {
  const parts: ReadPart[] = [];
  const problems: NumbersProblem[] = [];
  for (const [source, file] of files.entries()) {
    if (file.refused) {
      problems.push({ code: 'file_unread', file: source, why: file.refused });
      continue;
    }
    const { found, tie, hasSeveralQuestions, nearest } = recognise(file.tables, ground.profiles);
    if (tie.length > 0) problems.push({ code: 'profiles_tie', file: source, names: tie });
    else if (found.length === 0) {
      problems.push(
        hasSeveralQuestions
          ? { code: 'nps_question', file: source }
          : { code: 'file_unknown', file: source, nearest },
      );
    }
    for (const [at, one] of found.entries()) {
      const unread = at === 0 ? (file.unread ?? []) : [];
      const part = readPart(one, { file, choices, ground, place: parts.length, source, unread });
      if ('code' in part) problems.push(part);
      else parts.push(part);
    }
  }
  return { parts, problems };
}

const NOTHING_COVERED: Coverage = { from: 0, until: -1, isWholeHistory: false, by: 'rows' };

type PartRequest = {
  readonly file: NumbersFile;
  readonly choices: NumbersChoices;
  readonly ground: NumbersGround;
  readonly place: number;
  readonly source: number;
  readonly unread: readonly string[];
};

function readPart(found: FoundTable, request: PartRequest): ReadPart | NumbersProblem {
  const { file, choices, ground, place, source, unread } = request;
  const readers = readersOf(found, choices.dayOrder);
  if (readers === 'day_or_month') return { code: 'day_or_month', file: source };
  const read = readRows(found, { ...ground, readers });
  const days = daysOf(found, read, { readers, file, choices, ground });
  if (typeof days === 'string') return { code: days, file: source };
  const { grain, coverage } = days;
  const builtIn = builtInOf(ground, found.profile);
  const wanted = found.profile.numbers.filter(
    (number) => !isOfPeople(number) && isWanted(number.metric, builtIn, choices),
  );
  const checks = checkTotals(found, read, readers, wanted);
  const further = furtherColumns(found, read, { readers, ...builtIn });
  const rows = grain === 'range' ? onDay(read, coverage.from) : read;
  const part = {
    file: place,
    found,
    readers,
    read: rows,
    coverage,
    grain,
    changedOn: file.changedOn,
    checks,
    further,
  };
  return {
    ...part,
    handed: file,
    source,
    unused: unusedColumns(found),
    notTaken: knownColumns(part, builtIn),
    doubts: partDoubts({ ...part, unread }).map((doubt) => {
      return { ...doubt, file: place };
    }),
  };
}

/** What a row is about, and what the table covers; or why nobody knows of which days its rows are. */
function daysOf(
  found: FoundTable,
  read: RowsRead,
  {
    readers,
    file,
    choices,
    ground: { today, calendar },
  }: Pick<PartRequest, 'file' | 'choices' | 'ground'> & Pick<NumbersPart, 'readers'>,
): Pick<NumbersPart, 'grain' | 'coverage'> | DaysProblem {
  const spanned = found.profile.time.to === undefined ? 'none' : spannedRows(read.dated, calendar);
  if (spanned === 'rows_overlap' || spanned === 'rows_apart') return spanned;
  const grain =
    spanned === 'none'
      ? grainOf(
          found.profile,
          read.dated.map(({ day }) => day),
        )
      : spanned.grain;
  const order = readers.dayOrder ?? choices.dayOrder ?? toldOrder(found.profile);
  const told = { file, grain: grain === 'other_weeks' ? ('week' as const) : grain, order };
  const span = spanned === 'none' ? null : spanned;
  const coverage = coverageOf(found, read, { ...choices, today }, { ...told, span });
  const isNeeded = read.counts.used > 0 || grain === 'range';
  if (!coverage) return isNeeded ? 'range_unknown' : { grain, coverage: NOTHING_COVERED };
  return { grain: lieOnItsFirstDay(read, coverage) && grain === 'day' ? 'range' : grain, coverage };
}

/** Rows that all have the first day of the range above them are of the whole range, as far as anyone can tell. */
function lieOnItsFirstDay({ dated }: RowsRead, { from, until, by }: Coverage): boolean {
  if (by !== 'preamble' || from >= until || dated.length === 0) return false;
  return dated.every(({ day }) => day === from);
}

/** The rows of a range lie on its first day. */
function onDay(read: RowsRead, day: number): RowsRead {
  const moved = (rows: RowsRead['rows']) => rows.map((row) => ({ ...row, day }));
  return { ...read, rows: moved(read.rows), dated: moved(read.dated) };
}

function unusedColumns({ columns, profile }: FoundTable): string[] {
  const used = usedColumns(profile, profile.numbers);
  return columns.headings.filter((heading) => {
    const { name } = foldedHeading(heading);
    return name !== '' && !used.has(name);
  });
}

/** NumbersColumns of which is known that they are not what their names say. */
function knownColumns(
  { found, read, file }: Pick<NumbersPart, 'found' | 'read' | 'file'>,
  builtIn: BuiltInProfile | null,
): NotTaken[] {
  return Object.entries(builtIn?.notTaken ?? {}).flatMap(([heading, { metric, reason }]) => {
    const place = found.columns.at(heading);
    const column = found.columns.headings[place];
    return column === undefined ? [] : [{ file, column, metric, reason, rows: read.counts.used }];
  });
}
