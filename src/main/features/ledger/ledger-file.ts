import type { LedgerFile } from '#shared/features/ledger/exports/ledger-files.ts';
import { createFecCheck } from '#shared/features/ledger/exports/fec-check.ts';
import type { FecProblem } from '#shared/features/ledger/exports/fec-check.ts';
import { fecLine, fecName, fecRecords } from '#shared/features/ledger/exports/fec.ts';
import type { Activity } from '#shared/features/ledger/exports/fec.ts';
import { latin9Text } from '#shared/features/ledger/exports/latin9.ts';
import type { FecEncoding } from '#shared/features/ledger/exports/latin9.ts';
import { journalText } from '#shared/features/ledger/exports/journal.ts';
import {
  purchasesBookText,
  receiptsBookText,
} from '#shared/features/ledger/exports/legal-books.ts';
import type { ExportProfile } from '#shared/features/ledger/exports/profile.ts';
import { isSiren } from '#shared/features/ledger/exports/siren.ts';
import { neutralText } from '#shared/features/ledger/neutral.ts';
import type { Taxpayer } from '#shared/features/ledger/neutral.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import {
  legalBookEntries,
  entriesByLock,
  entriesByPayment,
  openEntriesInRange,
  purchasesBefore,
  receiptsBefore,
} from './export-store.ts';
import type { DayRange } from '#shared/kernel/day.ts';

export type LedgerFileRequest = DayRange & {
  readonly profile: ExportProfile;
  readonly taxpayer: Taxpayer;
  /** How a FEC is written; UTF-8 where nothing is said. */
  readonly fecEncoding?: FecEncoding | undefined;
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
  const { from, to, profile, taxpayer } = request;
  const span = `${from}-${to}`;
  switch (book) {
    case 'journal':
      return {
        ...PLAIN,
        name: `${profile === 'fr' ? 'journal' : 'ledger'}-${span}.csv`,
        parts: () => journalText(entriesByPayment(db, request), profile),
      };
    case 'receipts': {
      const range = { ...oneYear(request), rowsBefore: receiptsBefore(db, from) };
      return {
        ...PLAIN,
        name: `livre-des-recettes-${span}.csv`,
        parts: () => receiptsBookText(legalBookEntries(db, request, 'receipt'), range),
      };
    }
    case 'purchases': {
      const range = { ...oneYear(request), rowsBefore: purchasesBefore(db, from) };
      return {
        ...PLAIN,
        name: `registre-des-achats-${span}.csv`,
        parts: () => purchasesBookText(legalBookEntries(db, request, 'expense'), range),
      };
    }
    case 'fec':
      return fecFile(db, request);
    case 'neutral':
      return {
        ...PLAIN,
        name: `solocap-ledger-${span}.json`,
        parts: () => neutralText(taxpayer, entriesByPayment(db, request)),
      };
  }
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
  const name = fecName(siren, to);
  let check = createFecCheck({ name, siren, activity, from, to });
  const written = encoding === 'utf-8' ? (line: string) => line : latin9Text;
  return {
    name,
    encoding,
    leftOut: openEntriesInRange(db, { from, to }),
    *parts() {
      check = createFecCheck({ name, siren, activity, from, to });
      for (const record of fecRecords(entriesByLock(db, { from, to }), activity)) {
        const line = written(fecLine(record));
        check.take(line);
        yield line;
      }
    },
    check: () => refuseUnsound(check.problems()),
  };
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
