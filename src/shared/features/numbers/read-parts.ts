import type { BuiltInProfile } from './built-in.ts';
import { readersOf, toldOrder } from './cells-read.ts';
import { coverageOf } from './coverage.ts';
import type { Coverage } from './coverage.ts';
import { foldedHeading } from './folded-heading.ts';
import { grainOf } from './grain.ts';
import type { GrainFound } from './grain.ts';
import type { NotTaken, PlacedDoubt } from './collected-facts.ts';
import type { NumbersPart } from './one-file-a-day.ts';
import type { NumbersChoices, NumbersGround } from './ground.ts';
import { isOfPeople } from './people.ts';
import { recognise } from './recognise.ts';
import type { FoundTable, NearestProfile } from './recognise.ts';
import { readRows } from './rows-read.ts';
import type { NumbersDoubt, RowsRead } from './rows-read.ts';
import type { NumbersFile } from './table.ts';
import { checkTotals } from './totals.ts';
import type { TotalCheck } from './totals.ts';
import { usedColumns } from './used-columns.ts';
import { builtInOf, isWanted } from './wanted.ts';

/** Why a file cannot be read, each with what answers it. `file` is its place among those handed in. */
export type NumbersProblem = { readonly file: number } & (
  | { readonly code: 'file_unknown'; readonly nearest: NearestProfile | null }
  | { readonly code: 'profiles_tie'; readonly names: readonly string[] }
  | { readonly code: 'day_or_month' | 'nps_question' | 'range_unknown' }
  | { readonly code: 'segments_many'; readonly names: readonly string[] }
);

/** A table of a file that was recognised and read, with everything that is told of it. */
export type ReadPart = NumbersPart & {
  /** The file among those handed in, and its place there. */
  readonly handed: NumbersFile;
  readonly source: number;
  readonly checks: readonly TotalCheck[];
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
    const { found, tie, hasSeveralQuestions, nearest } = recognise(file.tables, ground.profiles);
    if (tie.length > 0) problems.push({ code: 'profiles_tie', file: source, names: tie });
    else if (found.length === 0) {
      problems.push(
        hasSeveralQuestions
          ? { code: 'nps_question', file: source }
          : { code: 'file_unknown', file: source, nearest },
      );
    }
    for (const one of found) {
      const part = readPart(one, { file, choices, ground, place: parts.length, source });
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
};

function readPart(found: FoundTable, request: PartRequest): ReadPart | NumbersProblem {
  const { file, choices, ground, place, source } = request;
  const readers = readersOf(found, choices.dayOrder);
  if (readers === 'day_or_month') return { code: 'day_or_month', file: source };
  const read = readRows(found, { readers, zone: ground.zone });
  const grain = grainOf(
    found.profile,
    read.dated.map(({ day }) => day),
  );
  const order = readers.dayOrder ?? choices.dayOrder ?? toldOrder(found.profile);
  const told = { file, grain: grain === 'other_weeks' ? ('week' as const) : grain, order };
  const coverage = coverageOf(found, read, { ...choices, today: ground.today }, told);
  if (!coverage && (read.counts.used > 0 || grain === 'range'))
    return { code: 'range_unknown', file: source };
  const covered: Coverage = coverage ?? NOTHING_COVERED;
  const builtIn = builtInOf(ground, found.profile);
  const wanted = found.profile.numbers.filter(
    (number) => !isOfPeople(number) && isWanted(number.metric, builtIn, choices),
  );
  const checks = checkTotals(found, read, readers, wanted);
  const rows = grain === 'range' ? onDay(read, covered.from) : read;
  const part = {
    file: place,
    found,
    readers,
    read: rows,
    coverage: covered,
    grain,
    changedOn: file.changedOn,
  };
  return {
    ...part,
    handed: file,
    source,
    checks,
    unused: unusedColumns(found),
    notTaken: knownColumns(part, builtIn),
    doubts: doubtsOf(part, checks).map((doubt) => ({ ...doubt, file: place })),
  };
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

function doubtsOf(
  {
    read,
    readers,
    grain,
  }: {
    readonly read: RowsRead;
    readonly readers: NumbersPart['readers'];
    readonly grain: GrainFound;
  },
  checks: readonly TotalCheck[],
): NumbersDoubt[] {
  const nowhere = { line: null, column: null, reading: null };
  const differing = checks.filter(({ equal }) => !equal);
  return [
    ...read.doubts,
    ...(read.moved > 0 ? [{ ...nowhere, code: 'days_moved', text: String(read.moved) }] : []),
    ...differing.map(({ column, total, sum }) => {
      const told = { text: String(total), reading: String(sum) };
      return { code: 'total_differs', line: null, column, ...told };
    }),
    ...(readers.isDecimalOpen && hasOpenDecimals(read, readers)
      ? [{ ...nowhere, code: 'thousands_or_decimal', text: readers.decimal }]
      : []),
    ...(grain === 'other_weeks' ? [{ ...nowhere, code: 'other_weeks', text: '' }] : []),
  ];
}

/** A lone separator before three digits may part thousands or decimals. */
function hasOpenDecimals({ rows }: RowsRead, { amount }: NumbersPart['readers']): boolean {
  return rows
    .slice(0, 1000)
    .some(({ cells }) =>
      cells.some((cell) => /^[1-9]\d{0,2}[.,]\d{3}$/.test(cell) && amount(cell) !== 'unreadable'),
    );
}
