import { existsSync, readFileSync } from 'node:fs';
import type { StatementSheet } from '#shared/features/ledger/bank-file-contract.ts';
import type {
  BankFileError,
  BankReading,
  ReadingCaution,
} from '#shared/features/ledger/imports/bank-row.ts';
import { COLUMN_ROLES } from '#shared/features/ledger/imports/column-words.ts';
import { agreedMapping } from '#shared/features/ledger/imports/own-profile.ts';
import type { TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { cautionsOf } from '#shared/features/ledger/imports/reading-cautions.ts';
import { mappingInFile, toldMapping } from '#shared/features/ledger/imports/told-mapping.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { countReasons, doubtfulRows, planImport } from '../features/ledger/bank-import.ts';
import type { ImportPlan } from '../features/ledger/bank-import.ts';
import type { ImportRates } from '../features/ledger/import-ground.ts';
import type { PlannedRow } from '../features/ledger/planned-row.ts';
import { writeImport } from '../features/ledger/import-writing.ts';
import type { ImportedFile } from '../features/ledger/import-writing.ts';
import { listMappings, saveMapping } from '../features/ledger/profile-store.ts';
import { keepClosings, provedBalances } from '../features/ledger/statement-balances.ts';
import { columnsOfFile, readMapped, readStatement } from '../features/ledger/statement-reading.ts';
import { decodeText } from '../operations/text-decoding.ts';
import { accountNamed } from './account-commands.ts';
import { printJson, say } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { wordsFor } from './session.ts';
import type { Session } from './session.ts';

/** How a statement is read and taken in. */
export type BankFileOptions = {
  readonly profile?: string;
  readonly dryRun?: boolean;
  readonly dayFirst?: boolean;
  readonly monthFirst?: boolean;
  readonly rate: ImportRates;
  readonly takeDoubts?: boolean;
  readonly acceptCautions?: boolean;
  readonly map?: string;
  readonly account?: string;
};

/** A file, and what is read of it: its own bytes, or the text of a sheet of it. */
export type ImportSource = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: ImportedFile;
  readonly sheet: StatementSheet | null;
};

/** Reads the file, and says what speaks against the reading as a whole. */
function readBankFile(session: Session, { name, bytes }: ImportSource, options: BankFileOptions) {
  const { profile, dayFirst, monthFirst, map, account } = options;
  const { db } = session.context;
  const isDayFirst = dayFirst ? true : monthFirst ? false : null;
  const mapping = map === undefined ? null : mappingTold(session, map, { name, bytes });
  const reading = mapping
    ? readMapped(bytes, mapping, { isDayFirst })
    : readStatement(bytes, listMappings(db), { profile: profile ?? null, isDayFirst });
  if (!reading.ok) throw bankRefusal(reading.error);
  const cautions = cautionsOf(reading.value, reading.value.profile.startsWith('own:'));
  sayCautions(session, cautions, options);
  sayOf(session, reading.value);
  const into = account === undefined ? {} : { into: accountNamed(session, account).id };
  return { reading: { ...reading.value, ...into }, cautions, mapping };
}

/** What was left out and may be a movement after all. */
function sayOf({ language }: Session, { sums = [] }: BankReading): void {
  const lines = sums.join(', ');
  if (sums.length > 0)
    say(wordsFor('ledger.import.told', language)('sums', { count: sums.length, lines }));
}

/** Ends the command after them, where something would be written and nobody has agreed. */
function sayCautions(
  { language }: Session,
  cautions: readonly ReadingCaution[],
  { dryRun, takeDoubts, acceptCautions }: BankFileOptions,
): void {
  const words = wordsFor('ledger.import.caution', language);
  for (const caution of cautions) say(words(caution));
  if (cautions.length === 0 || dryRun || takeDoubts || acceptCautions) return;
  throw new CliRefusal(wordsFor('ledgerFile', language)('cautioned'));
}

/** The mapping that the words after `--map` tell, or the file that they name. */
function mappingTold(
  { language }: Session,
  told: string,
  { name, bytes }: Pick<ImportSource, 'name' | 'bytes'>,
): TableMapping {
  const words = wordsFor('ledgerFile', language);
  if (!told.includes('=')) {
    const kept = existsSync(told) ? mappingInFile(decodeText(readFileSync(told))) : null;
    if (kept) return kept;
    throw new CliRefusal(words('mapFile', { file: told }));
  }
  const seeming = columnsOfFile(name, bytes, null)?.mapping;
  if (!seeming) throw new Refusal('bank_file_unknown');
  const mapping = toldMapping(told, seeming);
  if (mapping.ok) return mapping.value;
  const { error } = mapping;
  if (error.code === 'missing') throw new CliRefusal(words('mapMissing'));
  const known = error.code === 'role' ? COLUMN_ROLES : seeming.columns.map(({ header }) => header);
  throw new CliRefusal(
    words(error.code === 'role' ? 'mapRole' : 'mapColumn', {
      told: error.told,
      known: known.join(', '),
    }),
  );
}

/** Takes a statement in, and tells what it brought. */
export function importBankFile(
  session: Session,
  source: ImportSource,
  options: BankFileOptions,
): void {
  const { rate, dryRun, takeDoubts } = options;
  const { reading, cautions, mapping } = readBankFile(session, source, options);
  const plan = planImport(session.context.db, reading, rate);
  const proofs = provedBalances(session.context.db, reading, plan.fresh);
  const twins = new Set(plan.fresh.flatMap(({ row, twin }) => (twin ? [row.line] : [])));
  const changed = changesIn(plan);
  const left = new Set(
    takeDoubts ? [] : [...twins, ...insideOf(plan), ...changed.map(({ line }) => line)],
  );
  const taken = plan.fresh.filter(({ row }) => !left.has(row.line));
  const entries = dryRun
    ? taken.reduce((sum, { entries: made }) => sum + made.length, 0) - transfersIn(plan).length
    : session.write('ledger.import', 'imported', (context) => {
        if (mapping) saveMapping(context.db, agreedMapping(mapping, reading));
        keepClosings(context.db, reading);
        return writeImport(context, plan, source.file, { left, apart: twins }).entries;
      });
  printJson({
    ...planTold(plan),
    new: taken.length,
    left_out: left.size,
    sums: reading.sums ?? [],
    entries,
    changed,
    proofs,
    cautions,
    ...(source.sheet && { sheet: sheetTold(source.sheet) }),
    ...(dryRun && { rows: plan.fresh.flatMap(readingsOf) }),
  });
}

/** Which sheet was read, and what a spreadsheet does not show of it or could not compute. */
function sheetTold({ name, names, isHidden, hiddenRows, unknownCells }: StatementSheet) {
  return {
    name,
    hidden: isHidden,
    others: names.filter((other) => other !== name),
    hidden_rows: hiddenRows,
    unknown_cells: unknownCells,
  };
}

/** Rows that are the two sides of a transfer, and become one entry. */
function transfersIn({ fresh }: ImportPlan) {
  return fresh.flatMap(({ row: { line }, across }) =>
    across?.as === 'transfer' && line < across.line ? [{ line, other: across.line }] : [],
  );
}

/** Lines of rows that only moved inside of an account. */
function insideOf({ fresh }: ImportPlan): number[] {
  return fresh.flatMap(({ row, across }) => (across?.as === 'inside' ? [row.line] : []));
}

/** The rows that may be entries already, and which. */
function twinsIn({ fresh }: ImportPlan) {
  return fresh.flatMap(({ row, twin }) =>
    twin ? [{ line: row.line, entry: twin.seq, as: twin.as }] : [],
  );
}

/** What a plan says by itself. */
function planTold(plan: ImportPlan) {
  const { profile, read, known, skipped, habits } = plan;
  return {
    profile,
    read,
    known,
    skipped: skipped.length,
    reasons: countReasons(skipped),
    skipped_lines: skipped,
    ...habits,
    doubts: doubtfulRows(plan),
    maybe_known: twinsIn(plan),
    transfers: transfersIn(plan),
  };
}

/** The rows whose amount has changed since they were told. */
function changesIn({ fresh }: ImportPlan) {
  return fresh.flatMap(({ row, change }) => (change ? [{ line: row.line, ...change }] : []));
}

/** The entries that a row would become, as they are shown before anything is written. */
function readingsOf({ row, doubts, entries }: PlannedRow) {
  return entries.map(({ fields: { paidOn, kind, party, label, category, ...rest } }) => ({
    line: row.line,
    paid_on: paidOn,
    kind,
    amount: rest.lines[0]?.amount ?? 0,
    currency: rest.currency,
    party,
    label,
    category,
    method: rest.method,
    doubts,
  }));
}

function bankRefusal(error: BankFileError): Refusal {
  if (error.code !== 'bad_file') return new Refusal(error.code);
  return new Refusal('bad_file', { details: { problem: error.problem } });
}
