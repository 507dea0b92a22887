import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import type {
  FilePreview,
  PreviewRow,
  StatementSheet,
  SaidVat,
} from '#shared/features/ledger/bank-file-contract.ts';

import type { BankReading } from '#shared/features/ledger/imports/bank-row.ts';
import { bookFileOf } from '#shared/features/ledger/imports/book-file.ts';
import { cautionsOf } from '#shared/features/ledger/imports/reading-cautions.ts';
import { BANK_PROFILES } from '#shared/features/ledger/imports/profiles.ts';
import type { BankEncoding, TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import type { WorkStep } from '#shared/ipc/channels.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { CommandContext, QueryContext } from '#main/operations/context.ts';
import { readAtMost } from '#main/operations/file-reading.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import type { Watched } from '#main/operations/work.ts';
import { countReasons, planImport, withSaidVat } from './bank-import.ts';
import type { PlannedRow } from './bank-import.ts';
import type { ImportRates } from './import-ground.ts';
import { camtArchive } from './camt-archive.ts';
import { writeImport } from './import-writing.ts';
import { requireEntry } from './entry-views.ts';
import { listMappings, saveMapping } from './profile-store.ts';
import { keepClosings, provedBalances } from './statement-balances.ts';
import { columnsOfFile, readMapped, readStatement } from './statement-reading.ts';
import { sheetFinder } from './workbook-file.ts';

/** How a file is read, where it leaves something open. */
type FileReading = {
  readonly file: string;
  readonly isDayFirst: boolean | null;
  readonly rates: ImportRates;
  /** What the columns mean, where the file is of no bank that is known. */
  readonly mapping?: TableMapping | undefined;
};

/** `source`: the workbook that the bytes are a sheet of, else the bytes themselves. */
type KeptFile = {
  readonly id: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly source: Uint8Array;
};

/** A larger file is no statement; bytes. */
const MOST_BYTES = 50 * 1024 * 1024;
const MOST_KEPT_BYTES = 2 * MOST_BYTES;
const ID_LENGTH = 32;
/** As much of a file as tells whether it holds books (a FEC, a journal of ours): its first line. */
const HEAD_BYTES = 4096;
/** As much as someone looks through before they confirm. */
const MOST_ROWS = 5000;

/** As many as wait to be looked through, one after the other. */
const MOST_KEPT = 12;

/** The files that were handed in last, by their ids: in memory until others come, never in the data file. */
const kept = new Map<string, KeptFile>();

/** A chosen file as the window knows it: by its name and never its place. */
type FileAtHand = {
  readonly id: string;
  readonly fileName: string;
  readonly isFec: boolean;
  readonly sheet?: StatementSheet;
};

/** Reads a chosen file and keeps it; of a workbook, the sheet that is a statement. */
export function keepBankFile(db: ReadableDb, path: string): Promise<FileAtHand> {
  return keep(db, { name: basename(path), source: readAtMost(path, MOST_BYTES, 'bad_file') });
}

/** Keeps a file that was dropped into the window; its name is that of a file, and no place. */
export function keepDroppedFile(
  db: ReadableDb,
  name: string,
  source: Uint8Array,
): Promise<FileAtHand> {
  return keep(db, { name: basename(name), source });
}

function remember(file: KeptFile): void {
  kept.delete(file.id);
  kept.set(file.id, file);
  let bytes = [...kept.values()].reduce((sum, { source }) => sum + source.length, 0);
  for (const [id, { source }] of kept) {
    const isTooMuch = kept.size > MOST_KEPT || bytes > MOST_KEPT_BYTES;
    if (!isTooMuch || id === file.id) break;
    kept.delete(id);
    bytes -= source.length;
  }
}

/** Keeps another sheet of the workbook that was handed in last. */
export function keepSheet(db: ReadableDb, { file, sheet }: SheetQuestion): Promise<FileAtHand> {
  return keep(db, keptFile(file), sheet);
}

type SheetQuestion = { readonly file: string; readonly sheet: string };

async function keep(
  db: ReadableDb,
  { name, source }: Pick<KeptFile, 'name' | 'source'>,
  asked: string | null = null,
): Promise<FileAtHand> {
  const archive = await camtArchive(source);
  const findSheet = archive ? null : await sheetFinder(source);
  const workbook = findSheet?.(listMappings(db), asked);
  const bytes = archive ?? workbook?.bytes ?? source;
  const hash = createHash('sha256').update(source);
  // Each sheet is a file of its own for whoever asks for it by name.
  if (asked !== null) hash.update(`\n${asked}`);
  const id = hash.digest('hex').slice(0, ID_LENGTH);
  const isOfBooks = bookFileOf(decodeText(bytes.subarray(0, HEAD_BYTES))) !== null;
  remember({ id, name, bytes, source });
  return { id, fileName: name, isFec: isOfBooks, ...(workbook && { sheet: workbook.sheet }) };
}

/** What importing the file would bring; nothing is written. */
export function previewFile(context: QueryContext, reading: FileReading): FilePreview {
  const { read } = readKept(context, reading);
  const plan = planImport(context.db, read, reading.rates, toldOf(context, 'comparing', read));
  const { profile, account, fresh, known, skipped } = plan;
  const cautions = cautionsOf(read, profile.startsWith(OWN));
  const currencies = new Set(read.rows.map(({ currency }) => currency));
  return {
    profile,
    bank: bankOf(profile),
    account,
    read: plan.read,
    fresh: fresh.length,
    known,
    entries: fresh.reduce((sum, { entries }) => sum + entries.length, 0),
    rows: shownOf(fresh).map((planned) => rowOf(context.db, planned)),
    doubtful: fresh.filter(({ doubts }) => doubts.length > 0).length,
    ...plan.habits,
    skipped: skipped.slice(0, MOST_ROWS),
    reasons: countReasons(skipped),
    ...(read.statements && { proofs: provedBalances(context.db, read, fresh) }),
    ...(cautions.length > 0 && { cautions }),
    currencies: [...currencies].filter((currency) => currency !== LEDGER_CURRENCY).toSorted(),
  };
}

function rowOf(db: ReadableDb, { row, doubts, entries, twin, change }: PlannedRow): PreviewRow {
  const entry = twin && requireEntry(db, twin.seq);
  const { paidOn = '', party = '', label = '' } = entry ?? {};
  return {
    line: row.line,
    doubts: [...doubts],
    entries: entries.map(({ fields }) => fields),
    ...(entries[0]?.by && !change && { by: entries[0].by }),
    ...(twin && { twin: { ...twin, paidOn, party, label } }),
    ...(change && { change }),
  };
}

/** As many rows as someone looks through, in their order; no doubt is hidden among those left out. */
function shownOf(fresh: readonly PlannedRow[]): readonly PlannedRow[] {
  if (fresh.length <= MOST_ROWS) return fresh;
  const doubtful = fresh.filter(({ doubts }) => doubts.length > 0).slice(0, MOST_ROWS);
  const clear = fresh.filter(({ doubts }) => doubts.length === 0);
  return [...doubtful, ...clear.slice(0, MOST_ROWS - doubtful.length)];
}

const OWN = 'own:';

function bankOf(profile: string): string {
  if (profile.startsWith(OWN)) return profile.slice(OWN.length);
  return BANK_PROFILES.find(({ id }) => id === profile)?.bank ?? profile.toUpperCase();
}

/** What the columns of a chosen file probably mean; refused where it is no table. */
export function fileColumns({ file: id, encoding }: ColumnQuestion) {
  const file = keptFile(id);
  const columns = columnsOfFile(file.name, file.bytes, encoding);
  if (columns === null) throw new Refusal('bank_file_unknown');
  return columns;
}

/** Which file, and in which encoding; null: the one that it seems to have. */
type ColumnQuestion = { readonly file: string; readonly encoding: BankEncoding | null };

/** Writes what was shown and chosen, as one command, and remembers with it what the columns meant. */
export function importFile(
  context: CommandContext,
  { left = [], apart = [], vats = [], ...reading }: FileReading & FileChoices,
) {
  const { read, file } = readKept(context, reading);
  if (reading.mapping) saveMapping(context.db, reading.mapping);
  const plan = planImport(context.db, read, reading.rates, toldOf(context, 'comparing', read));
  const choices = { left: new Set(left), apart: new Set(apart) };
  const rows = plan.fresh.filter(({ row }) => !choices.left.has(row.line)).length;
  const { entries, paired } = writeImport(
    context,
    { ...plan, fresh: withSaidVat(context.db, plan.fresh, vats) },
    { name: file.name, bytes: file.source },
    choices,
  );
  keepClosings(context.db, read);
  return { rows, entries, ...(paired > 0 && { paired }) };
}

/** Lines of rows that are not taken, and of those that are entries of their own; VAT of rows that are alike. */
type FileChoices = {
  readonly left?: readonly number[] | undefined;
  readonly apart?: readonly number[] | undefined;
  readonly vats?: readonly SaidVat[] | undefined;
};

/** A file that was handed in; refused where too many came since. */
export function keptFile(id: string): KeptFile {
  const file = kept.get(id);
  if (!file) throw new Refusal('not_found', { field: 'file' });
  return file;
}

/** Tells after each row how many of the file are done. */
function toldOf({ progress = UNWATCHED }: Watched, step: WorkStep, { rows }: BankReading) {
  return (done: number) => progress(step, done, rows.length);
}

function readKept(
  { db, progress = UNWATCHED }: Pick<QueryContext, 'db' | 'progress'>,
  { file: id, isDayFirst, mapping }: FileReading,
): { readonly read: BankReading; readonly file: KeptFile } {
  const file = keptFile(id);
  progress('reading');
  const onRow = (done: number, of: number) => progress('reading', done, of);
  const reading = mapping
    ? readMapped(file.bytes, mapping, { isDayFirst, onRow })
    : readStatement(file.bytes, listMappings(db), { profile: null, isDayFirst, onRow });
  if (reading.ok) return { read: reading.value, file };
  const { error } = reading;
  if (error.code !== 'bad_file') throw new Refusal(error.code);
  throw new Refusal('bad_file', { details: { problem: error.problem } });
}
