import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { FEC_USES } from '#shared/features/ledger/fec-contract.ts';
import type { FecUse } from '#shared/features/ledger/fec-contract.ts';
import type { StatementSheet } from '#shared/features/ledger/bank-file-contract.ts';
import { bookFileOf } from '#shared/features/ledger/imports/book-file.ts';
import { BANK_PROFILES } from '#shared/features/ledger/imports/profiles.ts';
import { fxSchema } from '#shared/features/ledger/model.ts';
import { readNeutral } from '#shared/features/ledger/neutral.ts';
import { firstNames } from '#shared/kernel/first-names.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { Language } from '#shared/kernel/language.ts';
import type { ImportRates } from '../features/ledger/import-ground.ts';
import { readCategories } from '../features/ledger/category-store.ts';
import { camtArchive } from '../features/ledger/camt-archive.ts';
import { listMappings } from '../features/ledger/profile-store.ts';
import { sheetFinder } from '../features/ledger/workbook-file.ts';
import { kindsOf, writeFecEntries, writeFecOpening } from '../features/ledger/fec-import.ts';
import { planFec } from '../features/ledger/fec-plan.ts';
import type { FecPlan } from '../features/ledger/fec-plan.ts';
import { importNeutral } from '../features/ledger/neutral-import.ts';
import { tillSentences } from '../features/ledger/till-words.ts';
import type { CommandContext } from '../operations/context.ts';
import { decodeText } from '../operations/text-decoding.ts';
import { oneOf } from './arguments.ts';
import { importBankFile } from './bank-file-import.ts';
import type { BankFileOptions, ImportSource } from './bank-file-import.ts';
import { holdLessMemory } from './memory.ts';
import { printJson, say } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession, wordsFor } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

type LedgerImportOptions = BankFileOptions & { readonly as: FecUse; readonly sheet?: string };

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
const LARGE_FILE = 5 * 1024 * 1024;
/** As much of a file as tells what kind it is. */
const HEAD_BYTES = 4096;

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
    .option(
      '--map <columns>',
      'of an unknown table, its columns by their headings, such as “date=Date,amount=Montant,direction=Sens”, or the file of a profile',
    )
    .option('--account <name>', 'the account that all rows lie in, by its number or its name')
    .option('--sheet <name>', 'of a workbook, the sheet that is the statement')
    .option(
      '--take-doubts',
      'also the rows that may be entries already, as entries of their own, what changed of others, and a file that something speaks against',
    )
    .option(
      '--accept-cautions',
      'also a file that something speaks against, such as that it ends in the middle',
    )
    .option('--dry-run', 'read and check, write nothing')
    .option('--day-first', 'where a date can be read in two ways: 03/04 is 3 April')
    .option('--month-first', 'where a date can be read in two ways: 03/04 is 4 March')
    .option('--rate <currency=euros>', 'euros for one unit, such as USD=0.92', rateOption, {})
    .action((file: string, options: LedgerImportOptions) =>
      importAny(program.opts<GlobalOptions>(), file, options),
    );
}

/** A file as it is found: what it holds where it is an archive, and what finds the sheet of a workbook. */
async function foundAt(path: string) {
  const file = { name: basename(path), bytes: readBytes(path) };
  const archive = await camtArchive(file.bytes);
  return { file, archive, findSheet: archive ? null : await sheetFinder(file.bytes) };
}

/** Takes a file in by what it is; of a workbook, the sheet that is a statement. */
async function importAny(
  global: GlobalOptions,
  path: string,
  options: LedgerImportOptions,
): Promise<void> {
  const [found] = await Promise.allSettled([foundAt(path)]);
  withSession(global, (session) => {
    // What it is refused for is said in the language of the business.
    if (found.status === 'rejected') throw found.reason;
    const { file, archive, findSheet } = found.value;
    const workbook = findSheet?.(listMappings(session.context.db), options.sheet ?? null);
    const sheet = workbook ? oneSheet(workbook.sheet, session.language, options) : null;
    const source = {
      name: file.name,
      bytes: archive ?? workbook?.bytes ?? file.bytes,
      file,
      sheet,
    };
    const head = decodeText(source.bytes.subarray(0, HEAD_BYTES));
    if (options.profile === 'neutral' || isJson(head)) importNeutralFile(session, source, options);
    else if (options.profile === 'fec' || (options.profile === undefined && bookFileOf(head)))
      importFec(session, source, options);
    else importBankFile(session, source, options);
    if (options.dryRun === true) return;
    for (const sentence of tillSentences(session.context.db, session.language)) say(sentence);
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
    if (bytes.length > LARGEST_FILE) throw new Refusal('statement_too_large');
    if (bytes.length > LARGE_FILE) holdLessMemory();
    return bytes;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
    throw new CliRefusal(`${file}: ${code}`);
  }
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
  printJson(fecOutcome(plan, { as, written }));
  const { emptyEntries } = plan;
  if (emptyEntries.length > 0) {
    const words = wordsFor('fec', session.language);
    say(words('emptyEntries', { count: emptyEntries.length, entries: firstNames(emptyEntries) }));
  }
}

type FecWriting = Pick<LedgerImportOptions, 'as'> & { readonly written: number | null };

/** What became of a FEC, as it is printed; `written` is null where nothing was to be written. */
function fecOutcome(plan: FecPlan, { as, written }: FecWriting): object {
  const { format, read, empty, emptyEntries, unclear, owed, cash, opening } = plan;
  const isOpening = as === 'opening';
  const { fresh, lacking, known, locked } = (as === 'cash' ? cash : null) ?? plan;
  const made = isOpening ? [] : lacking;
  return {
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
    ...(made.length === 0
      ? {}
      : { accounts_made: made.map(({ number, name }) => ({ number, name })) }),
    ...(emptyEntries.length === 0 ? {} : { empty_entries: emptyEntries }),
    written,
  };
}

function importNeutralFile(
  session: Session,
  { bytes }: ImportSource,
  { dryRun }: LedgerImportOptions,
): void {
  const text = decodeText(bytes);
  const book = readNeutral(text, readCategories(session.context.db));
  if (!book.ok) {
    throw new CliRefusal(wordsFor('ledgerFile', session.language)('neutralFault', book.error));
  }
  const takeOver = ({ db, clock }: CommandContext) => importNeutral(db, book.value, clock.today());
  const isFinal = book.value.entries.some(({ lockedOn }) => lockedOn !== null);
  const {
    read,
    added,
    known,
    documents = 0,
    zero = [],
  } = dryRun
    ? session.rehearse(takeOver)
    : session.write('ledger.import', 'imported', takeOver, { isFinal });
  const told = {
    ...(documents > 0 ? { late_documents: documents } : {}),
    ...(zero.length > 0 ? { zero } : {}),
  };
  printJson({ profile: 'neutral', read, new: added, known, ...told, skipped: 0, reasons: {} });
  const words = wordsFor('ledgerFile', session.language);
  if (documents > 0) say(words('lateDocuments', { count: documents }));
  if (zero.length > 0) say(words('zero', { count: zero.length, entries: firstNames(zero) }));
}
