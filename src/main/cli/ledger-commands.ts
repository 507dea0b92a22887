import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import { FEC_ENCODINGS } from '#shared/features/ledger/exports/latin9.ts';
import type { FecEncoding } from '#shared/features/ledger/exports/latin9.ts';
import {
  BOOK_FORMATS,
  LEDGER_FILES,
  isBook,
} from '#shared/features/ledger/exports/ledger-files.ts';
import type { BookFormat, LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import { ACTIVITIES, EXPORT_PROFILES } from '#shared/features/ledger/exports/profile.ts';
import type { ExportProfile } from '#shared/features/ledger/exports/profile.ts';
import { fecName } from '#shared/features/ledger/exports/fec.ts';
import { formatDay, formatExactMoney } from '#shared/i18n/format.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import { bookFacts, booksWorkbook } from '../features/ledger/book-workbook.ts';
import { writeWorkbookAtOnce } from '../operations/workbook.ts';
import { ledgerFile, sirenOf } from '../features/ledger/ledger-file.ts';
import type { FileToWrite } from '../features/ledger/ledger-file.ts';
import { fecDescription } from '../features/ledger/fec-description.ts';
import { PURCHASE_SCOPES } from '#shared/features/ledger/exports/legal-books.ts';
import type { PurchaseScope } from '#shared/features/ledger/exports/legal-books.ts';
import { listIncidents } from '../features/ledger/incident-store.ts';
import { incidentSentence, monthInWords } from '../features/ledger/incident-words.ts';
import { accountFaults } from '../features/ledger/account-faults.ts';
import { listAccounts } from '../features/ledger/account-store.ts';
import { tillSentences } from '../features/ledger/till-words.ts';
import { tillsBelowZero } from '../features/ledger/tills.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { placeName } from '#shared/features/ledger/postings.ts';
import type { ReadableDb } from '../db/handles.ts';
import { owesFecOn, taxpayerOf } from '../features/ledger/taxpayer.ts';
import { readKnownChain } from '#shared/features/ledger/lock/verify.ts';
import type { KnownChain } from '#shared/features/ledger/lock/verify.ts';
import { lockMonth } from '../features/ledger/lock.ts';
import { verifyBooks } from '../features/ledger/verify-books.ts';
import { writeFileWhole } from '../operations/file-whole.ts';
import { writeInParts } from '../operations/file-writing.ts';
import { dayOption, monthArgument, oneOf } from './arguments.ts';
import { holdLessMemory } from './memory.ts';
import { printJson, printText, say } from './output.ts';
import { encodeText } from '../operations/text-encoding.ts';
import { CliRefusal } from './refusal.ts';
import { withSession, wordsFor } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

type LedgerExportOptions = {
  readonly book: LedgerFile;
  readonly profile?: ExportProfile;
  readonly from: Day;
  readonly to: Day;
  readonly activity?: string;
  readonly siren?: string;
  readonly encoding?: FecEncoding;
  readonly purchases?: PurchaseScope;
  readonly format: BookFormat;
  readonly out?: string;
};

/** `export-ledger`, `lock-month` and `verify-books`: the accountant's files, and the books themselves. */
export function addLedgerCommands(program: Command): void {
  addExport(program);
  addLock(program);
  addVerification(program);
}

function addExport(program: Command): void {
  program
    .command('export-ledger')
    .description('the accountant’s files')
    .requiredOption('--book <book>', LEDGER_FILES.join(', '), oneOf(LEDGER_FILES))
    .option('--profile <profile>', 'fr or int; else as the language', oneOf(EXPORT_PROFILES))
    .requiredOption('--from <day>', 'the first day', dayOption)
    .requiredOption('--to <day>', 'the last day; of a FEC, the closing date', dayOption)
    .option('--activity <activity>', 'bic or bnc; else as set', oneOf(ACTIVITIES))
    .option('--siren <siren>', 'nine digits; else as set')
    .option('--encoding <encoding>', 'of a FEC: utf-8 or iso-8859-15', oneOf(FEC_ENCODINGS))
    .option(
      '--purchases <scope>',
      'of the registre des achats: purchases alone, or all expenses',
      oneOf(PURCHASE_SCOPES),
    )
    .option('--format <format>', 'csv, or a workbook to read: xlsx', oneOf(BOOK_FORMATS), 'csv')
    .option('--out <path>', 'a file, or for fec a folder; else standard output')
    .action((options: LedgerExportOptions) =>
      withSession(program.opts<GlobalOptions>(), (session) => {
        if (options.format === 'csv') exportBook(session, options);
        else exportWorkbook(session, options);
      }),
    );
}

function addLock(program: Command): void {
  program
    .command('lock-month')
    .description('lock a month that is over, for good; every earlier one must be')
    .argument('<month>', 'such as 2026-06', monthArgument)
    .option(
      '--on <day>',
      'the day of the lock, between the end of the month and today; else today',
      dayOption,
    )
    .action((month: string, { on }: { on?: Day }) =>
      withSession(program.opts<GlobalOptions>(), (session) => lock(session, month, on)),
    );
}

function addVerification(program: Command): void {
  program
    .command('verify-books')
    .description('hold the books against their chain of hashes')
    .option('--since <count:hash>', 'the chain as it was known on another day', knownChain)
    .action(({ since }: { since?: KnownChain }) =>
      withSession(program.opts<GlobalOptions>(), (session) => verify(session, since ?? null)),
    );
}

function verify({ context, language }: Session, since: KnownChain | null): void {
  const { entries, hash, faults } = verifyBooks(context.db, since);
  const incidents = listIncidents(context.db);
  const told = incidents.length === 0 ? {} : { incidents };
  // No fault of the chain, and yet the first thing that whoever checks the books asks about.
  const tills = tillsBelowZero(context.db);
  const ofAccounts = accountFaults(context.db);
  const all = [...tills.map((till) => ({ what: 'till_below_zero', ...till })), ...ofAccounts];
  const remarks = all.length === 0 ? {} : { remarks: all };
  printJson({ ok: faults.length === 0, entries, hash, faults, ...told, ...remarks });
  for (const incident of incidents) say(incidentSentence(incident, language));
  const words = wordsFor('ledgerFile', language);
  const accounts = accountsById(context.db);
  tellTills(context, language);
  tellAccounts(ofAccounts, accounts, language);
  const faultWords = wordsFor('ledgerFault', language);
  for (const { what, entry = 'none', month, name = '' } of faults) {
    const named = month === undefined ? '' : monthInWords(month, language);
    say(faultWords(what, { entry: String(entry), month: named, name }));
  }
  if (faults.length > 0) throw new CliRefusal(words('broken', { count: faults.length }));
}

function accountsById(db: ReadableDb) {
  return new Map(listAccounts(db).map((account) => [account.id, account]));
}
type AccountsById = ReturnType<typeof accountsById>;

function tellTills({ db }: Pick<Session['context'], 'db'>, language: Language): void {
  for (const sentence of tillSentences(db, language)) say(sentence);
}

function tellAccounts(
  faults: ReturnType<typeof accountFaults>,
  accounts: AccountsById,
  language: Language,
): void {
  const words = wordsFor('ledgerFile', language);
  const names = new Map([...accounts].map(([id, account]) => [id, placeName(account)]));
  const locale = { language, currency: LEDGER_CURRENCY, yearStartMonth: 1 };
  const inEuros = (cents: number): string => formatExactMoney(cents, locale);
  for (const fault of faults) {
    const name = names.get(fault.account) ?? '';
    switch (fault.what) {
      case 'shared_number': {
        const { other, number } = fault;
        say(words('sharedNumber', { name, other: names.get(other) ?? '', number }));
        break;
      }
      case 'other_currency':
        say(words('otherCurrency', { name, entries: fault.entries, seq: String(fault.seq) }));
        break;
      case 'opening_differs': {
        const { day, held, said } = fault;
        const amounts = { held: inEuros(held), said: inEuros(said) };
        say(words('openingDiffers', { name, day: formatDay(day, locale), ...amounts }));
      }
    }
  }
}

function knownChain(text: string): KnownChain {
  const known = readKnownChain(text);
  if (!known) throw new InvalidArgumentError('Expected COUNT:HASH, as a delivery names its chain.');
  return known;
}

function lock({ context, write }: Session, month: string, on: Day | undefined): void {
  const today = context.clock.today();
  const lockedOn = on ?? today;
  const entries = write(
    'ledger.lockMonth',
    'typed',
    ({ db }) => lockMonth(db, month, { lockedOn, today }),
    { isFinal: true },
  );
  printJson({ month, locked_on: lockedOn, entries });
}

function requestOf({ context, language, ...session }: Session, options: LedgerExportOptions) {
  const { from, to, out, encoding: fecEncoding, purchases } = options;
  if (from > to) throw new CliRefusal(`${from} > ${to}`);
  if (out !== undefined) session.expectForeign(out);
  const known = taxpayerOf(context);
  const taxpayer = {
    ...known,
    siren: options.siren ?? known.siren,
    activity: options.activity ?? known.activity,
  };
  const profile: ExportProfile = options.profile ?? (language === 'fr' ? 'fr' : 'int');
  return { from, to, profile, taxpayer, fecEncoding, purchases };
}

/** Writes a book as a workbook, row by row as it is read. */
function exportWorkbook(session: Session, options: LedgerExportOptions): void {
  const { book, out } = options;
  if (!isBook(book)) {
    throw new CliRefusal(wordsFor('ledgerFile', session.language)('workbook.onlyBooks'));
  }
  holdLessMemory();
  const request = requestOf(session, options);
  const { name, parts } = ledgerFile(session.context.db, book, request);
  const { siren } = request.taxpayer;
  const facts = { ...request, ...bookFacts(session.context), siren };
  const bytes = writeWorkbookAtOnce(booksWorkbook([{ book, name, parts }], facts));
  if (out === undefined) printText(bytes);
  else writeFileWhole(out, bytes);
}

function exportBook(session: Session, options: LedgerExportOptions): void {
  const { context, language } = session;
  const { book, out } = options;
  const request = requestOf(session, options);
  const { from, to, taxpayer } = request;
  const file = ledgerFile(context.db, book, request);
  if (out === undefined) printBook(file);
  else if (book === 'fec') {
    mkdirSync(out, { recursive: true });
    writeInParts(join(out, file.name), file.parts(), file.check, file.encoding);
    const siren = sirenOf(taxpayer);
    const name = fecName(siren, to).replace('.txt', '-description.txt');
    writeFileWhole(join(out, name), fecDescription(context.db, { from, to, taxpayer, file }));
    say(join(out, file.name));
  } else writeInParts(out, file.parts(), file.check);
  const words = wordsFor('ledgerFile', language);
  if (book === 'fec' || book === 'quadra') say(words('leftOut', { count: file.leftOut }));
  if (book === 'fec') {
    if (!owesFecOn(context.db, to)) say(words('notOwed'));
    tellTills(context, language);
  }
}

/** Nothing is printed before the whole file was found good. */
function printBook({ parts, check, encoding }: FileToWrite): void {
  const text = [...parts()].join('');
  check();
  printText(encodeText(text, encoding));
}
