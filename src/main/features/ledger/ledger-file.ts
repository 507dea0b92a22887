import type { LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import { doubleEntryText } from '#shared/features/ledger/exports/double-entry.ts';
import { fecCopyText } from '#shared/features/ledger/exports/fec-copy.ts';
import { createFecCheck } from '#shared/features/ledger/exports/fec-check.ts';
import type { FecProblem } from '#shared/features/ledger/exports/fec-check.ts';
import { fecLine, fecName, fecRecords } from '#shared/features/ledger/exports/fec.ts';
import type { Activity, ExportProfile } from '#shared/features/ledger/exports/profile.ts';
import { latin9Text } from '#shared/features/ledger/exports/latin9.ts';
import type { FecEncoding } from '#shared/features/ledger/exports/latin9.ts';
import { quadraText } from '#shared/features/ledger/exports/quadra.ts';
import type { QuadraProblem } from '#shared/features/ledger/exports/quadra.ts';
import { journalText } from '#shared/features/ledger/exports/journal.ts';
import {
  isInPurchasesBook,
  isInReceiptsBook,
  purchasesBookText,
  receiptsBookText,
} from '#shared/features/ledger/exports/legal-books.ts';
import type { PurchaseScope } from '#shared/features/ledger/exports/legal-books.ts';
import { isSiren } from '#shared/features/ledger/exports/siren.ts';
import type { LedgerEntry } from '#shared/features/ledger/model.ts';
import { carriedEntry, neutralText } from '#shared/features/ledger/neutral.ts';
import type { NeutralLedger, Taxpayer } from '#shared/features/ledger/neutral.ts';
import { defined } from '#shared/kernel/defined.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { keysOf, saidLine } from '#shared/features/ledger/category-map.ts';
import type { MappedCategory } from '#shared/features/ledger/category-map.ts';
import { areShippedAccounts } from '#shared/features/ledger/accounts.ts';
import { listAccounts } from './account-store.ts';
import { ownCategories, readCategories } from './category-store.ts';
import { readChart } from './chart.ts';
import {
  entriesByLock,
  correctedSeqs,
  entriesByPayment,
  journalEntries,
  lockedInRange,
  lockedBefore,
  openEntriesInRange,
} from './export-store.ts';
import { lateDocuments } from './late-document-store.ts';
import { legalBookEntries, rowsBefore } from './legal-book-store.ts';
import type { LegalBookKeys } from './legal-book-store.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';
import { lineOfReceipts, mixedActivity } from './mixed-activity.ts';
import { yearStartOf } from '#shared/features/ledger/lock/months.ts';
import { fiscalYearStart } from './taxpayer.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';

export type LedgerFileRequest = DayRange & {
  readonly profile: ExportProfile;
  readonly taxpayer: Taxpayer;
  /** How a FEC is written; UTF-8 where nothing is said. */
  readonly fecEncoding?: FecEncoding | undefined;
  /** What the registre des achats holds; purchases alone where nothing is said. */
  readonly purchases?: PurchaseScope | undefined;
};

/** A file, ready to be written in parts. */
export type FileToWrite = {
  readonly name: string;
  readonly parts: () => Generator<string>;
  readonly encoding: FecEncoding;
  /** Throws where what was written by `parts` would be refused by those it is for. */
  readonly check: () => void;
  /** Entries of the range that are not locked and so not in the file. */
  readonly leftOut: number;
};

const PLAIN = { check: () => {}, leftOut: 0, encoding: 'utf-8' } as const;

/** A file of the ledger; refused where it cannot be what the law or its readers ask for. */
export function ledgerFile(
  db: ReadableDb,
  book: LedgerFile,
  request: LedgerFileRequest,
): FileToWrite {
  switch (book) {
    case 'journal':
      return journalFile(db, request);
    case 'postings':
      return postingsFile(db, request);
    case 'receipts':
      return receiptsFile(db, request);
    case 'purchases':
      return purchasesFile(db, request);
    case 'fec':
      return fecFile(db, request);
    case 'fec_copy':
      return fecCopyFile(db, request);
    case 'quadra':
      return quadraFile(db, request);
    case 'neutral':
      return neutralFile(db, request);
  }
}

function journalFile(db: ReadableDb, request: LedgerFileRequest): FileToWrite {
  const { from, to, profile } = request;
  return {
    ...PLAIN,
    name: `${profile === 'fr' ? 'journal' : 'ledger'}-${from}-${to}.csv`,
    parts: () => journalText(journalEntries(db, request), profile, readChart(db)),
  };
}

function postingsFile(db: ReadableDb, request: LedgerFileRequest): FileToWrite {
  const { from, to, profile } = request;
  return {
    ...PLAIN,
    name: `${profile === 'fr' ? 'journal-partie-double' : 'double-entry'}-${from}-${to}.csv`,
    parts: () => doubleEntryText(entriesByPayment(db, request), profile, readChart(db)),
  };
}

function receiptsFile(db: ReadableDb, request: LedgerFileRequest): FileToWrite {
  const { from, to } = oneYear(request);
  const categories = readCategories(db);
  const wanted = keysOfReceiptsBook(db);
  const range = { from, to, rowsBefore: rowsBefore(db, from, wanted) };
  return {
    ...PLAIN,
    name: `livre-des-recettes-${from}-${to}.csv`,
    parts: () =>
      receiptsBookText(
        legalBookEntries(db, request, wanted),
        range,
        categories,
        mixedActivity(listTaxProfiles(db), range, categories),
      ),
  };
}

function purchasesFile(db: ReadableDb, request: LedgerFileRequest): FileToWrite {
  const { from, to } = oneYear(request);
  const { purchases: scope = 'purchases' } = request;
  const categories = readCategories(db);
  const wanted = keysOfPurchasesBook(db, scope);
  const range = { from, to, rowsBefore: rowsBefore(db, from, wanted) };
  return {
    ...PLAIN,
    name: `registre-des-achats-${from}-${to}.csv`,
    parts: () => purchasesBookText(legalBookEntries(db, request, wanted), range, scope, categories),
  };
}

function neutralFile(db: ReadableDb, request: LedgerFileRequest): FileToWrite {
  const { from, to, taxpayer } = request;
  return {
    ...PLAIN,
    name: `solocap-ledger-${from}-${to}.json`,
    parts: () => neutralText({ ...taxpayer, ...changedChart(db) }, carriedEntries(db, request)),
  };
}

function* carriedEntries(db: ReadableDb, range: DayRange): Generator<LedgerEntry> {
  const chart = readChart(db);
  const late = lateDocuments(db);
  const corrected = correctedSeqs(db);
  for (const entry of entriesByPayment(db, range)) {
    const { seq } = entry;
    const more = defined({ lateDocuments: late.get(seq), corrects: corrected.get(seq) });
    yield { ...carriedEntry(entry, chart), ...more };
  }
}

/** Accounts and categories, where they are not those of a new business. */
function changedChart(db: ReadableDb): Pick<NeutralLedger, 'accounts' | 'categories'> {
  const [accounts, categories] = [listAccounts(db), ownCategories(db)];
  return {
    ...(areShippedAccounts(accounts) ? {} : { accounts }),
    ...(categories.length === 0 ? {} : { categories }),
  };
}

/** What stands in the livre des recettes. */
export function keysOfReceiptsBook(db: ReadableDb): LegalBookKeys {
  const categories = readCategories(db);
  return {
    kind: 'receipt',
    categories: keysOf(categories, isInReceiptsBook),
    // By the line of their day, whatever the file prints: numbers are the same in every file of a year.
    rowOf: lineOfReceipts(listTaxProfiles(db), categories),
    saidLine: (entry, part) => saidLine(entry, part, categories),
  };
}

/** What stands in the registre des achats. */
export function keysOfPurchasesBook(db: ReadableDb, scope: PurchaseScope): LegalBookKeys {
  const isIn = (one: MappedCategory): boolean => isInPurchasesBook(one, scope);
  return {
    kind: 'expense',
    categories: keysOf(readCategories(db), isIn),
    rowOf: () => 'expense',
    saidLine: () => undefined,
  };
}

/** The legal books are kept by calendar year. */
function oneYear({ from, to }: DayRange): DayRange {
  if (from.slice(0, 4) !== to.slice(0, 4)) throw new Refusal('one_year_only', { field: 'to' });
  return { from, to };
}

function fecFile(
  db: ReadableDb,
  { from, to, taxpayer, fecEncoding: encoding = 'utf-8' }: LedgerFileRequest,
): FileToWrite {
  const siren = sirenOf(taxpayer);
  const activity = activityOf(taxpayer);
  refuseFecOf(db, { from, to });
  const name = fecName(siren, to);
  const ground = { chart: readChart(db), numbersBefore: numbersBefore(db, from) };
  const expected = { name, siren, activity, from, to, numbersBefore: ground.numbersBefore };
  let check = createFecCheck(expected);
  const written = encoding === 'utf-8' ? (line: string) => line : latin9Text;
  return {
    name,
    encoding,
    leftOut: openEntriesInRange(db, { from, to }),
    *parts() {
      check = createFecCheck(expected);
      for (const record of fecRecords(entriesByLock(db, { from, to }), activity, ground)) {
        const line = written(fecLine(record));
        check.take(line);
        yield line;
      }
    },
    check: () => refuseUnsound(check.problems()),
  };
}

function fecCopyFile(db: ReadableDb, { from, to, taxpayer }: LedgerFileRequest): FileToWrite {
  const activity = activityOf(taxpayer);
  refuseFecOf(db, { from, to });
  const ground = { chart: readChart(db), numbersBefore: numbersBefore(db, from) };
  return {
    ...PLAIN,
    name: `lecture-du-FEC-${from}-${to}.csv`,
    parts: () => fecCopyText(fecRecords(entriesByLock(db, { from, to }), activity, ground)),
  };
}

/** What is in a FEC, for a program that takes entries of its own form; open ones may still change. */
function quadraFile(db: ReadableDb, { from, to }: LedgerFileRequest): FileToWrite {
  refuseFecOf(db, { from, to });
  const ground = { chart: readChart(db), numbersBefore: numbersBefore(db, from) };
  let problem: QuadraProblem | null = null;
  return {
    ...PLAIN,
    name: `quadra-${from}-${to}.txt`,
    leftOut: openEntriesInRange(db, { from, to }),
    parts: () =>
      quadraText(fecRecords(entriesByLock(db, { from, to }), 'bic', ground), (found) => {
        problem ??= found;
      }),
    check: () => {
      if (problem)
        throw new Refusal('quadra_unfit', { details: { [problem.field]: problem.text } });
    },
  };
}

/** A FEC is of one year of the accounts, in which numbers begin anew, and never empty. */
function refuseFecOf(db: ReadableDb, { from, to }: DayRange): void {
  const start = fiscalYearStart(db);
  if (yearStartOf(from, start) !== yearStartOf(to, start)) {
    throw new Refusal('fec_one_year');
  }
  if (lockedInRange(db, { from, to }) === 0) throw new Refusal('fec_empty');
}

/** How many numbers of its year were given before a day; a day of the past keeps them. */
function numbersBefore(db: ReadableDb, day: Day): number {
  return lockedBefore(db, { from: yearStartOf(day, fiscalYearStart(db)), to: day });
}

/** How many broken rules are named before the rest is left unsaid. */
const MAX_NAMED = 10;

function refuseUnsound(problems: readonly FecProblem[]): void {
  if (problems.length === 0) return;
  const named = problems.slice(0, MAX_NAMED).map(({ rule, line }) => `${rule} (${line})`);
  throw new Refusal('fec_unsound', { details: { problems: named } });
}

/** The nine digits of whoever keeps the books; refused where they are none. */
export function sirenOf({ siren }: Taxpayer): string {
  const digits = (siren ?? '').replaceAll(/\s/g, '');
  if (!isSiren(digits)) throw new Refusal('siren_needed', { field: 'siren' });
  return digits;
}

/** Which columns the FEC has; refused where the books are said to be neither. */
export function activityOf({ activity }: Taxpayer): Activity {
  const words = (activity ?? '').toLowerCase();
  if (words.includes('bnc')) return 'bnc';
  if (words.includes('bic')) return 'bic';
  throw new Refusal('activity_needed', { field: 'activity' });
}
