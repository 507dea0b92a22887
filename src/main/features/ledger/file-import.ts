import type {
  FilePreview,
  PreviewRow,
  SaidVat,
} from '#shared/features/ledger/bank-file-contract.ts';

import { accountOfStatement } from '#shared/features/ledger/account-choice.ts';
import type { BankReading } from '#shared/features/ledger/imports/bank-row.ts';
import { cautionsOf } from '#shared/features/ledger/imports/reading-cautions.ts';
import { BANK_PROFILES } from '#shared/features/ledger/imports/profiles.ts';
import { agreedMapping } from '#shared/features/ledger/imports/own-profile.ts';
import type { BankEncoding, TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import type { WorkStep } from '#shared/ipc/channels.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { CommandContext, QueryContext } from '#main/operations/context.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import type { Watched } from '#main/operations/work.ts';
import { listAccounts } from './account-store.ts';
import { countReasons, planImport, withSaidVat } from './bank-import.ts';
import type { PlannedRow } from './planned-row.ts';
import type { ImportRates } from './import-ground.ts';
import { writeImport } from './import-writing.ts';
import { requireEntry } from './entry-views.ts';
import { keptFile } from './kept-files.ts';
import type { KeptFile } from './kept-files.ts';
import { listMappings, saveMapping } from './profile-store.ts';
import { keepClosings, provedBalances } from './statement-balances.ts';
import { columnsOfFile, readMapped, readStatement } from './statement-reading.ts';

/** How a file is read, where it leaves something open. */
type FileReading = {
  readonly file: string;
  readonly isDayFirst: boolean | null;
  readonly rates: ImportRates;
  /** Where its rows lie, of a file that names no account which is known. */
  readonly into?: number | undefined;
  /** What the columns mean, where the file is of no bank that is known. */
  readonly mapping?: TableMapping | undefined;
};

/** As much as someone looks through before they confirm. */
const MOST_ROWS = 5000;

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
    ...(isWithoutAccount(context.db, read) && { isWithoutAccount: true }),
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
    ...(read.openCurrency !== undefined && { openCurrency: read.openCurrency }),
    ...(read.sums && { sums: read.sums.slice(0, MOST_ROWS) }),
    currencies: [...currencies].filter((currency) => currency !== LEDGER_CURRENCY).toSorted(),
  };
}

function rowOf(db: ReadableDb, planned: PlannedRow): PreviewRow {
  const { row, doubts, entries, twin, across, change } = planned;
  const entry = twin && requireEntry(db, twin.seq);
  const { paidOn = '', party = '', label = '' } = entry ?? {};
  return {
    line: row.line,
    doubts: [...doubts],
    entries: entries.map(({ fields }) => fields),
    ...(entries[0]?.by && !change && { by: entries[0].by }),
    ...(twin && { twin: { ...twin, paidOn, party, label } }),
    ...(across && { across }),
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
  if (reading.mapping) saveMapping(context.db, agreedMapping(reading.mapping, read));
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

/** Tells after each row how many of the file are done. */
function toldOf({ progress = UNWATCHED }: Watched, step: WorkStep, { rows }: BankReading) {
  return (done: number) => progress(step, done, rows.length);
}

/** True where no row names an account that is known: someone has to say where they lie. */
function isWithoutAccount(db: ReadableDb, { rows }: BankReading): boolean {
  const accounts = listAccounts(db);
  const named = new Set(rows.map(({ account }) => account));
  return [...named].every((name) => accountOfStatement(accounts, name) === null);
}

function readKept(
  { db, progress = UNWATCHED }: Pick<QueryContext, 'db' | 'progress'>,
  { file: id, isDayFirst, mapping, into }: FileReading,
): { readonly read: BankReading; readonly file: KeptFile } {
  const file = keptFile(id);
  progress('reading');
  const onRow = (done: number, of: number) => progress('reading', done, of);
  const reading = mapping
    ? readMapped(file.bytes, mapping, { isDayFirst, onRow })
    : readStatement(file.bytes, listMappings(db), { profile: null, isDayFirst, onRow });
  if (reading.ok) {
    const isAsked = into !== undefined && isWithoutAccount(db, reading.value);
    return { read: { ...reading.value, ...(isAsked && { into }) }, file };
  }
  const { error } = reading;
  if (error.code !== 'bad_file') throw new Refusal(error.code);
  throw new Refusal('bad_file', { details: { problem: error.problem } });
}
