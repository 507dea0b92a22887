import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { BankFileError } from '#shared/features/ledger/imports/bank-row.ts';
import { FEC_USES } from '#shared/features/ledger/fec-contract.ts';
import type { FecUse } from '#shared/features/ledger/fec-contract.ts';
import type { StatementSheet } from '#shared/features/ledger/bank-file-contract.ts';
import { bookFileOf } from '#shared/features/ledger/imports/book-file.ts';
import { cautionsOf } from '#shared/features/ledger/imports/reading-cautions.ts';
import { BANK_PROFILES } from '#shared/features/ledger/imports/profiles.ts';
import { fxSchema } from '#shared/features/ledger/model.ts';
import { readNeutral } from '#shared/features/ledger/neutral.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Language } from '#shared/kernel/language.ts';
import { countReasons, doubtfulRows, planImport } from '../features/ledger/bank-import.ts';
import type { ImportPlan, ImportRates, PlannedRow } from '../features/ledger/bank-import.ts';
import { writeImport } from '../features/ledger/import-writing.ts';
import type { ImportedFile } from '../features/ledger/import-writing.ts';
import { readCategories } from '../features/ledger/category-store.ts';
import { listMappings } from '../features/ledger/profile-store.ts';
import { keepClosings, provedBalances } from '../features/ledger/statement-balances.ts';
import { readStatement } from '../features/ledger/statement-reading.ts';
import { sheetFinder } from '../features/ledger/workbook-file.ts';
import { kindsOf, writeFecEntries, writeFecOpening } from '../features/ledger/fec-import.ts';
import { planFec } from '../features/ledger/fec-plan.ts';
import { importNeutral } from '../features/ledger/neutral-import.ts';
import type { CommandContext } from '../operations/context.ts';
import { decodeText } from '../operations/text-decoding.ts';
import { oneOf } from './arguments.ts';
import { printJson, say } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession, wordsFor } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

type LedgerImportOptions = {
  readonly profile?: string;
  readonly as: FecUse;
  readonly dryRun?: boolean;
  readonly dayFirst?: boolean;
  readonly monthFirst?: boolean;
  readonly rate: ImportRates;
  readonly takeDoubts?: boolean;
  readonly sheet?: string;
};

/** A file, and what is read of it: its own bytes, or the text of a sheet of it. */
type ImportSource = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly file: ImportedFile;
  readonly sheet: StatementSheet | null;
};

const PROFILES = [
  'neutral',
  'fec',
  'ofx',
  'qif',
  'camt052',
  'camt053',
  'camt054',
  'cfonb120',
  'mt940',
  ...BANK_PROFILES.map(({ id }) => id),
];
const LARGEST_FILE = 50 * 1024 * 1024;

/** `import-ledger`: bank and payment exports, and the neutral format. */
export function addLedgerImport(program: Command): void {
  program
    .command('import-ledger')
    .description('a bank or payment export, a FEC, a journal of ours, or a neutral ledger')
    .argument('<file>', 'the file')
    .option('--profile <name>', PROFILES.join(', '), oneOf(PROFILES))
    .option(
      '--as <use>',
      'of a FEC: entries; cash, each payment with the invoices it is lettered with; or opening balances',
      oneOf(FEC_USES),
      'entries',
    )
    .option('--sheet <name>', 'of a workbook, the sheet that is the statement')
    .option(
      '--take-doubts',
      'also the rows that may be entries already, as entries of their own, and what changed of others',
    )
    .option('--dry-run', 'read and check, write nothing')
    .option('--day-first', 'where a date can be read in two ways: 03/04 is 3 April')
    .option('--month-first', 'where a date can be read in two ways: 03/04 is 4 March')
    .option('--rate <currency=euros>', 'euros for one unit, such as USD=0.92', rateOption, {})
    .action((file: string, options: LedgerImportOptions) =>
      importAny(program.opts<GlobalOptions>(), file, options),
    );
}

/** Takes a file in by what it is; of a workbook, the sheet that is a statement. */
async function importAny(
  global: GlobalOptions,
  path: string,
  options: LedgerImportOptions,
): Promise<void> {
  const file = { name: basename(path), bytes: readBytes(path) };
  const findSheet = await sheetFinder(file.bytes);
  withSession(global, (session) => {
    const workbook = findSheet?.(listMappings(session.context.db), options.sheet ?? null);
    const sheet = workbook ? oneSheet(workbook.sheet, session.language, options) : null;
    const source = { name: file.name, bytes: workbook?.bytes ?? file.bytes, file, sheet };
    const text = decodeText(source.bytes);
    if (options.profile === 'neutral' || isJson(text)) importNeutralFile(session, text, options);
    else if (options.profile === 'fec' || (options.profile === undefined && bookFileOf(text)))
      importFec(session, source, options);
    else importBankFile(session, source, options);
  });
}

/** Several statements in one workbook: which of them is meant has to be said. */
function oneSheet(
  sheet: StatementSheet,
  language: Language,
  { sheet: asked }: LedgerImportOptions,
) {
  if (asked !== undefined || sheet.recognised.length < 2) return sheet;
  const names = sheet.recognised.join(', ');
  throw new CliRefusal(wordsFor('ledgerFile', language)('sheets', { names }));
}

function rateOption(text: string, rates: ImportRates): ImportRates {
  const [currency = '', rate = ''] = text.split('=');
  if (!/^[A-Z]{3}$/.test(currency) || !fxSchema.safeParse(rate).success) {
    throw new InvalidArgumentError('Expected a currency and its rate, such as USD=0.92.');
  }
  return { ...rates, [currency]: rate };
}

function isJson(text: string): boolean {
  return /^\ufeff?\s*\{/.test(text);
}

function readBytes(file: string): Uint8Array {
  try {
    const bytes = readFileSync(file);
    if (bytes.length > LARGEST_FILE) throw new CliRefusal(`${file}: > 50 MB`);
    return bytes;
  } catch (error) {
    if (error instanceof CliRefusal) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new CliRefusal(`${file}: ${code}`);
  }
}

/** Reads the file, and says what speaks against the reading as a whole. */
function readBankFile(
  { context, language }: Session,
  { bytes }: ImportSource,
  { profile, dayFirst, monthFirst }: LedgerImportOptions,
) {
  const isDayFirst = dayFirst ? true : monthFirst ? false : null;
  const asked = { profile: profile ?? null, isDayFirst };
  const reading = readStatement(bytes, listMappings(context.db), asked);
  if (!reading.ok) throw bankRefusal(reading.error);
  const cautions = cautionsOf(reading.value, reading.value.profile.startsWith('own:'));
  const words = wordsFor('ledger.import.caution', language);
  for (const caution of cautions) say(words(caution));
  return { reading: reading.value, cautions };
}

function importBankFile(
  session: Session,
  source: ImportSource,
  options: LedgerImportOptions,
): void {
  const { rate, dryRun, takeDoubts } = options;
  const { reading, cautions } = readBankFile(session, source, options);
  const plan = planImport(session.context.db, reading, rate);
  const proofs = provedBalances(session.context.db, reading.statements ?? [], plan.fresh);
  const twins = new Set(plan.fresh.flatMap(({ row, twin }) => (twin ? [row.line] : [])));
  const changed = plan.fresh.filter(({ change }) => change);
  const left = new Set(takeDoubts ? [] : [...twins, ...changed.map(({ row }) => row.line)]);
  const taken = plan.fresh.filter(({ row }) => !left.has(row.line));
  const entries = dryRun
    ? taken.reduce((sum, { entries: made }) => sum + made.length, 0)
    : session.write('ledger.import', 'imported', (context) => {
        keepClosings(context.db, reading);
        return writeImport(context, plan, source.file, { left, apart: twins }).entries;
      });
  printJson({
    profile: plan.profile,
    read: plan.read,
    new: taken.length,
    known: plan.known,
    skipped: plan.skipped.length,
    left_out: left.size,
    reasons: countReasons(plan.skipped),
    entries,
    skipped_lines: plan.skipped,
    days: plan.habits.days,
    decimal: plan.habits.decimal,
    doubts: doubtfulRows(plan),
    maybe_known: twinsIn(plan),
    changed: changed.map(({ row, change }) => ({ line: row.line, ...change })),
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

/** The rows that may be entries already, and which. */
function twinsIn({ fresh }: ImportPlan) {
  return fresh.flatMap(({ row, twin }) =>
    twin ? [{ line: row.line, entry: twin.seq, as: twin.as }] : [],
  );
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

function importFec(
  session: Session,
  source: ImportSource,
  { as, dryRun }: LedgerImportOptions,
): void {
  const plan = planFec(session.context.db, source);
  const isOpening = as === 'opening';
  const written = dryRun
    ? null
    : session.write('ledger.importFec', 'imported', (context) =>
        isOpening
          ? writeFecOpening(context.db, plan)
          : writeFecEntries(context, plan, { ...source, use: as }),
      );
  const { format, read, empty, unclear, owed, cash, opening } = plan;
  const { fresh, known, locked } = (as === 'cash' ? cash : null) ?? plan;
  printJson({
    profile: format,
    as,
    read,
    new: isOpening ? 0 : fresh.length,
    known,
    locked,
    empty_rows: empty,
    unclear,
    owed,
    settled: cash?.settled ?? 0,
    kinds: kindsOf(fresh),
    opening: { on: opening.on, accounts: opening.lines.length },
    written,
  });
}

function bankRefusal(error: BankFileError): Refusal {
  if (error.code !== 'bad_file') return new Refusal(error.code);
  return new Refusal('bad_file', { details: { problem: error.problem } });
}

function importNeutralFile(session: Session, text: string, { dryRun }: LedgerImportOptions): void {
  const book = readNeutral(text, readCategories(session.context.db));
  if (!book.ok) {
    throw new CliRefusal(wordsFor('ledgerFile', session.language)('neutralFault', book.error));
  }
  const takeOver = ({ db, clock }: CommandContext) => importNeutral(db, book.value, clock.today());
  const isFinal = book.value.entries.some(({ lockedOn }) => lockedOn !== null);
  const { read, added, known } = dryRun
    ? session.rehearse(takeOver)
    : session.write('ledger.import', 'imported', takeOver, { isFinal });
  printJson({ profile: 'neutral', read, new: added, known, skipped: 0, reasons: {} });
}
