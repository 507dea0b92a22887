import { createHash } from 'node:crypto';
import { chunksOf } from '#shared/kernel/chunks.ts';
import { isBlankTag } from '#shared/features/ledger/tags.ts';
import type { WritableDb } from '#main/db/handles.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import type { ImportPlan } from './bank-import.ts';
import { entriesOfImport, insertBankRows } from './bank-row-store.ts';
import type { ToldRow } from './bank-row-store.ts';
import { addImport } from './import-store.ts';
import { pairWith } from './pairing.ts';
import type { PlannedRow } from './planned-row.ts';
import { insertEntries, nextSeq } from './store.ts';
import { tagEntry } from './tagging.ts';

/** What a person decides of single rows, by their lines. */
export type LineChoices = {
  /** Not taken. */
  readonly left: ReadonlySet<number>;
  /** Entries of their own, and not those that they may be. */
  readonly apart: ReadonlySet<number>;
};

/** Every row is taken, and is the entry that it may be. */
const NO_CHOICES: LineChoices = { left: new Set(), apart: new Set() };

/** How many entries were made, and how many rows were found to be entries. */
export type Written = { readonly entries: number; readonly paired: number };

/** The file that a plan was made from. */
export type ImportedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Writes what was planned and chosen, as one command. */
export function writeImport(
  context: CommandContext,
  plan: ImportPlan,
  { name, bytes }: ImportedFile,
  { left, apart }: LineChoices = NO_CHOICES,
): Written {
  const { db, clock } = context;
  const taken = plan.fresh.filter(({ row }) => !left.has(row.line));
  if (taken.length === 0) return { entries: 0, paired: 0 };
  const importId = addImport(db, {
    fileName: name,
    profile: plan.profile.slice(0, 100),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    account: plan.account === '' ? null : plan.account.slice(0, 200),
    importedAt: clock.now(),
    rowsRead: plan.read,
    rowsAdded: taken.length,
    rowsKnown: plan.known,
    rowsSkipped: plan.skipped.length + plan.fresh.length - taken.length,
  });
  // By day: banks write the newest first, books are numbered the other way.
  const byDay = taken.toSorted((a, b) =>
    a.row.paidOn < b.row.paidOn ? -1 : Number(a.row.paidOn > b.row.paidOn),
  );
  const paired = pairRows(db, byDay, { importId, apart });
  const others = otherSides(byDay, apart);
  const sides = [...others].map(([{ row }]) => row.line);
  const isPaired = new Set([...paired.map(({ line }) => line), ...sides]);
  const entries = addEntries(context, byDay, { importId, isPaired });
  paired.push(...pairSides(db, others, importId));
  insertBankRows(db, paired);
  return { entries, paired: paired.length };
}

/** Takes second sides of transfers as the entries that their first ones became. */
function pairSides(
  db: WritableDb,
  others: ReadonlyMap<PlannedRow, number>,
  importId: number,
): ToldRow[] {
  const seqs = others.size === 0 ? NO_ENTRIES : entriesOfImport(db, importId);
  return [...others].flatMap(([planned, at]) => {
    const { row, movement, entries, accountId } = planned;
    const [[first], seq] = [entries, seqs.get(at)];
    if (!first || seq === undefined) return [];
    const twin = { seq, as: 'transfer' } as const;
    const told = pairWith(db, first, { twin, accountId });
    return [{ ...told, importId, line: row.line, movement }];
  });
}

const NO_ENTRIES: ReadonlyMap<number, number> = new Map();

/** The second sides of transfers whose first one is taken with them, each with the line of that one. */
function otherSides(
  rows: readonly PlannedRow[],
  apart: ReadonlySet<number>,
): ReadonlyMap<PlannedRow, number> {
  const before = new Set<number>();
  const found = new Map<PlannedRow, number>();
  for (const planned of rows) {
    const { row, across } = planned;
    const isPair =
      across?.as === 'transfer' && ![row.line, across.line].some((at) => apart.has(at));
    if (isPair && before.has(across.line)) found.set(planned, across.line);
    before.add(row.line);
  }
  return found;
}

/** Which file rows are of, and which of them are entries that were there: only their fees are new. */
type WritingGround = { readonly importId: number; readonly isPaired: ReadonlySet<number> };

/** Rows whose entries are made and written at once: memory stays flat however long the file is. */
const ROWS_AT_ONCE = 1000;

/** Takes the rows that are entries already as these, but for those that somebody parted. */
function pairRows(
  db: WritableDb,
  rows: readonly PlannedRow[],
  { importId, apart }: Pick<LineChoices, 'apart'> & { readonly importId: number },
): ToldRow[] {
  const paired: ToldRow[] = [];
  for (const planned of rows) {
    const { row, twin } = planned;
    if (!twin || apart.has(row.line)) continue;
    // Asked of these rows alone: entries are made each time.
    const { movement, entries, accountId } = planned;
    const [first] = entries;
    if (first)
      paired.push({
        ...pairWith(db, first, { twin, accountId }),
        importId,
        line: row.line,
        movement,
      });
  }
  return paired;
}

/** Makes the entries of rows; gives how many. */
function addEntries(
  { db, progress = UNWATCHED }: CommandContext,
  rows: readonly PlannedRow[],
  { importId, isPaired }: WritingGround,
): number {
  let seq = nextSeq(db);
  let done = 0;
  let made = 0;
  for (const part of chunksOf(rows, ROWS_AT_ONCE)) {
    const written = part.map(({ row, movement, entries }): WrittenRow => ({
      line: row.line,
      movement,
      entries: isPaired.has(row.line) ? entries.slice(1) : entries,
    }));
    const entries = written.flatMap((row) => row.entries);
    const first = insertEntries(
      db,
      entries.map(({ fields }, index) => ({ seq: seq + index, entry: fields, importId })),
      // Its lines are written after the entries: a row of the file is done twice.
      (count) =>
        progress('importing', done + (count / 2 / entries.length) * part.length, rows.length),
    );
    insertBankRows(db, toldRows(written, first, importId));
    for (const [index, { tag }] of entries.entries()) {
      if (!isBlankTag(tag)) tagEntry(db, first + index, tag);
    }
    seq += entries.length;
    made += entries.length;
    done += part.length;
  }
  return made;
}

/** A row and the entries that are made of it now. */
type WrittenRow = Pick<PlannedRow, 'movement' | 'entries'> & { readonly line: number };

/** What the bank told of each entry, the first of which has the number `first`. */
function* toldRows(rows: readonly WrittenRow[], first: number, importId: number) {
  let entryId = first;
  for (const { line, movement, entries } of rows) {
    for (const _entry of entries) {
      yield { entryId, importId, line, movement };
      entryId += 1;
    }
  }
}
