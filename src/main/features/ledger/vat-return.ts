import { and, between, eq, isNotNull, ne, or, sql } from 'drizzle-orm';
import type { VatFilter } from '#shared/features/ledger/vat-contract.ts';
import { vatDoubts, vatEntries } from '#shared/features/ledger/vat/doubts.ts';
import type { DoubtGround, VatEntry } from '#shared/features/ledger/vat/doubts.ts';
import type { EntryOfVat } from '#shared/features/ledger/exports/vat-reconciliation.ts';
import { isInReturn, vatLinesOf } from '#shared/features/ledger/vat/lines.ts';
import type { VatLine } from '#shared/features/ledger/vat/lines.ts';
import { isAt, vatRows } from '#shared/features/ledger/vat/rows.ts';
import { withCorrections } from '#shared/features/ledger/lock/late-documents.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { ledgerEntry, ledgerLine } from '#main/db/ledger-schema.ts';
import { readChart } from './chart.ts';
import { correctedSeqs } from './export-store.ts';
import { documentDays } from './late-document-store.ts';
import { withLines } from './store.ts';
import type { StoredEntry } from './store.ts';
import { documentNeedOf, vatOnInvoicesOf, vatRegistrationOf } from './taxpayer.ts';

/** The VAT of each day of a range, as it counts; what is told although it bears none comes to zero. */
export function vatOfDays(db: ReadableDb, days: DayRange) {
  return countingEntries(db, days, groundOf(db)).flatMap(({ lines }) =>
    lines
      .filter(({ rate, kind }) => rate !== null || kind !== 'domestic')
      .map(({ day, due, deducted }) => ({ day, collected: due, deductible: deducted })),
  );
}

/** Base and tax of a range by kind and rate, and what may be wrong with them. */
export function vatReturn(db: ReadableDb, days: DayRange) {
  const ground = groundOf(db);
  const counting = countingEntries(db, days, ground);
  return {
    rows: vatRows(counting.flatMap(({ lines }) => lines).filter(isInReturn)),
    doubts: vatDoubts(counting, ground).map(({ seqs, ...about }) => ({
      ...about,
      entries: seqs.length,
    })),
  };
}

/** What counts for VAT within a range, line by line. */
export function vatLinesIn(db: ReadableDb, days: DayRange): VatLine[] {
  return countingEntries(db, days, groundOf(db)).flatMap(({ lines }) => [...lines]);
}

/** The numbers of the entries behind a part of the return. */
export function seqsOfVat(db: ReadableDb, { place, doubt, ...days }: VatFilter): number[] {
  const ground = groundOf(db);
  const entries = countingEntries(db, days, ground);
  const isBehind = (line: VatLine): boolean =>
    isInReturn(line) && (place === null || isAt(line, place));
  const behind = entries.filter(({ lines }) => lines.some(isBehind));
  if (doubt === null) return behind.map(({ entry }) => entry.seq);
  const about = vatDoubts(entries, ground).find((one) => one.doubt === doubt);
  return [...(about?.seqs ?? [])];
}

function groundOf(db: ReadableDb): DoubtGround {
  return {
    ...readChart(db),
    isRegistered: vatRegistrationOf(db),
    needsDocuments: documentNeedOf(db),
    isOnInvoices: vatOnInvoicesOf(db),
    documentDays: allDocumentDays(db),
  };
}

function allDocumentDays(db: ReadableDb): ReadonlyMap<number, Day> {
  const noted = documentDays(db);
  return noted.size === 0 ? noted : withCorrections(noted, correctedSeqs(db));
}

/** What is paid on some days or counts on them, each with all that it says to any return. */
export function entriesOfVat(db: ReadableDb, days: DayRange): EntryOfVat[] {
  const ground = groundOf(db);
  return readEntries(db, days, ground).map((entry) => ({
    entry,
    lines: vatLinesOf(entry, ground),
  }));
}

function countingEntries(db: ReadableDb, days: DayRange, ground: DoubtGround): VatEntry[] {
  return vatEntries(readEntries(db, days, ground), days, ground);
}

/** The entries whose VAT counts on some days, which their documents may date otherwise than the money. */
function readEntries(db: ReadableDb, { from, to }: DayRange, ground: DoubtGround): StoredEntry[] {
  const hasKind = sql`EXISTS (SELECT 1 FROM ${ledgerLine} WHERE ${and(
    eq(ledgerLine.entryId, ledgerEntry.id),
    or(isNotNull(ledgerLine.vatKind), isNotNull(ledgerLine.rateBp)),
  )})`;
  const rows = db
    .select()
    .from(ledgerEntry)
    .where(
      and(
        or(
          between(ledgerEntry.paidOn, from, to),
          between(ledgerEntry.docDate, from, to),
          inNumbers(notedIn(ground, { from, to })),
        ),
        or(ne(ledgerEntry.euroVat, 0), eq(ledgerEntry.kind, 'receipt'), hasKind),
      ),
    )
    .orderBy(ledgerEntry.paidOn, ledgerEntry.seq)
    .all();
  return withLines(db, rows);
}

/** The entries whose document was noted on these days. */
function notedIn({ documentDays: noted }: DoubtGround, { from, to }: DayRange): number[] {
  return [...(noted ?? [])].flatMap(([seq, day]) => (day >= from && day <= to ? [seq] : []));
}

function inNumbers(seqs: readonly number[]) {
  return sql`${ledgerEntry.seq} IN (SELECT value FROM json_each(${JSON.stringify(seqs)}))`;
}
