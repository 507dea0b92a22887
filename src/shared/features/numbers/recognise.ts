import { foldedText } from '#shared/kernel/fold-text.ts';
import { columnsOf } from './columns.ts';
import type { NumbersColumns } from './columns.ts';
import type { NumbersProfile } from './profile.ts';
import { asksQuestion, QUESTION, withQuestion } from './question.ts';
import { reportTable } from './report.ts';
import { isBlankRow, isRemarkRow, titleAbove } from './table.ts';
import type { NumbersTable, TableRows } from './table.ts';

/** A profile, and where it is from. */
export type KnownProfile = {
  readonly profile: NumbersProfile;
  readonly how: 'own' | 'built_in' | 'given';
  /** Columns with which the headings are those of another file. */
  readonly without?: readonly string[];
};

/** A table whose headings are known, with where they stand and where its rows end. */
export type FoundTable = KnownProfile & {
  readonly table: NumbersTable;
  readonly rows: TableRows;
  readonly columns: NumbersColumns;
  /** The row of the headings, from 0. */
  readonly headingRow: number;
  /** One behind the last row that may belong to it. */
  readonly endRow: number;
};

/** A profile whose headings are nearly all there. */
export type NearestProfile = { readonly name: string; readonly lacks: readonly string[] };

export type TablesFound = {
  readonly found: readonly FoundTable[];
  /** Names of profiles that fit equally well. */
  readonly tie: readonly string[];
  /** Several questions of one file ask for a mark from 0 to 10. */
  readonly hasSeveralQuestions: boolean;
  readonly nearest: NearestProfile | null;
};

/** Headings lie within these rows, or below a line that parts tables. */
const HEAD_ROWS = 60;
/** More rows that lie below such a line are those of one table with a line between each. */
const MOST_HEADINGS = 100;

/** Finds the tables of a file that a profile reads; own ones come before those of the product. */
export function recognise(
  tables: readonly NumbersTable[],
  profiles: readonly KnownProfile[],
): TablesFound {
  const found: FoundTable[] = [];
  const state = { tie: [] as readonly string[], hasSeveralQuestions: false };
  let nearest: Near | null = null;
  for (const table of tables) {
    const fitting = profiles.filter(({ profile }) => fitsPlace(profile, table));
    for (const view of viewsOf(table)) {
      const before = found.length;
      for (const at of view.headingRows) {
        const columns = columnsOf(view.rows[at] ?? []);
        const title = titleAbove(view.rows, at);
        const known = fitting.filter(
          ({ profile: { file } }) =>
            (file.format === 'report') === view.isReport &&
            (file.title === undefined || (title !== null && isSame(file.title, title))),
        );
        nearest = nearer(nearest, columns, known);
        const fits = bestOf(known, columns, () => view.rows.slice(at + 1));
        if (fits.severalQuestions) state.hasSeveralQuestions = true;
        if (fits.best.length > 1) state.tie = fits.best.map(({ profile }) => profile.name);
        const [best] = fits.best;
        if (!best || isRepeated(found.slice(before), best)) continue;
        found.push({
          ...best,
          table,
          rows: view.rows,
          columns,
          headingRow: at,
          endRow: view.rows.length,
        });
      }
      endBefore(found, before);
    }
  }
  return { ...state, found, nearest: found.length > 0 ? null : nearest && told(nearest) };
}

/** The same headings again, as some tools print them on each page, begin no new table. */
function isRepeated(found: readonly FoundTable[], { profile }: KnownProfile): boolean {
  return found.some((one) => one.profile === profile);
}

/** The rows of a table end before the headings of the next one. */
function endBefore(found: FoundTable[], from: number): void {
  for (let index = from; index + 1 < found.length; index += 1) {
    const [here, next] = [found[index], found[index + 1]];
    if (here && next) found[index] = { ...here, endRow: next.headingRow };
  }
}

type TableView = {
  readonly rows: TableRows;
  readonly isReport: boolean;
  readonly headingRows: readonly number[];
};

function viewsOf({ form, rows }: NumbersTable): TableView[] {
  const table = { rows, isReport: false, headingRows: form === 'list' ? [0] : headingRowsOf(rows) };
  if (form === 'list') return [table];
  const isLong = rows.length > 2000;
  return isLong ? [table] : [table, { rows: reportTable(rows), isReport: true, headingRows: [0] }];
}

function headingRowsOf(rows: TableRows): number[] {
  const found: number[] = [];
  for (const [at, row] of rows.entries()) {
    if (found.length === MOST_HEADINGS) break;
    const before = rows[at - 1];
    const isBelowLine = at < HEAD_ROWS || (before && (isBlankRow(before) || isRemarkRow(before)));
    if (isBelowLine && !isRemarkRow(row) && !isBlankRow(row)) found.push(at);
  }
  return found;
}

/** A sheet and a file in a zip are looked at where the profile names none, or this one. */
function fitsPlace({ file }: NumbersProfile, { sheet, entry, form }: NumbersTable): boolean {
  if ((file.format === 'json') !== (form === 'list')) return false;
  const isSheet = sheet === null || file.sheet === undefined || isSame(file.sheet, sheet);
  const name = entry?.split('/').at(-1) ?? null;
  return isSheet && (name === null || file.entry === undefined || isSame(file.entry, name));
}

function isSame(a: string, b: string): boolean {
  return foldedText(a) === foldedText(b);
}

/** The profiles that fit best: those of one's own, and of them those that need most headings. */
function bestOf(
  known: readonly KnownProfile[],
  columns: NumbersColumns,
  rowsBelow: () => TableRows,
) {
  let [most, severalQuestions] = [0, false];
  let best: KnownProfile[] = [];
  for (const isOwn of [true, false]) {
    for (const one of known) {
      if ((one.how !== 'built_in') !== isOwn) continue;
      const needed = one.profile.file.headings;
      if (needed.length < most || lacking(one.profile, columns).length > 0) continue;
      if (one.without?.some((heading) => columns.at(heading) !== -1)) continue;
      const read = asksQuestion(one.profile)
        ? withQuestion(one.profile, columns.headings, rowsBelow())
        : one.profile;
      severalQuestions ||= read === 'several';
      if (typeof read === 'string') continue;
      if (needed.length > most) best = [];
      most = needed.length;
      best.push({ ...one, profile: read });
    }
    if (best.length > 0) break;
  }
  return { best, severalQuestions };
}

/** The headings that are not there, of those that are needed and those that tell which rows count. */
function lacking(profile: NumbersProfile, columns: NumbersColumns): string[] {
  return neededOf(profile).filter((heading) => columns.at(heading) === -1);
}

/** Each row of a head is held against all profiles. */
const neededBy = new WeakMap<NumbersProfile, readonly string[]>();

function neededOf(profile: NumbersProfile): readonly string[] {
  const known = neededBy.get(profile);
  if (known) return known;
  const { file, time, keep = [] } = profile;
  const day = [time.column, time.to].filter((name) => typeof name === 'string');
  const all = new Set([...file.headings, ...day, ...keep.map(({ column }) => column)]);
  const needed = [...all].filter((heading) => heading !== QUESTION);
  neededBy.set(profile, needed);
  return needed;
}

type Near = { readonly profile: NumbersProfile; readonly lacks: readonly string[] };

/** Half of the headings, or a single one, tell of nothing: names and addresses stand everywhere. */
function nearer(
  best: Near | null,
  columns: NumbersColumns,
  known: readonly KnownProfile[],
): Near | null {
  let nearest = best;
  for (const { profile } of known) {
    const lacks = lacking(profile, columns);
    const there = profile.file.headings.length - lacks.length;
    // One that lacks nothing is another file by a column of its own.
    if (there < 2 || there <= lacks.length || lacks.length === 0) continue;
    if (!nearest || lacks.length < nearest.lacks.length) nearest = { profile, lacks };
  }
  return nearest;
}

function told({ profile, lacks }: Near): NearestProfile {
  return { name: profile.name, lacks };
}
