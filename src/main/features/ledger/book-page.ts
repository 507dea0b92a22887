import { createHash } from 'node:crypto';
import type { LegalBook } from '#shared/features/ledger/exports/ledger-files.ts';
import type { PurchaseScope } from '#shared/features/ledger/exports/legal-books.ts';
import { CSV_LAYOUTS, parseCsv, unguardText } from '#shared/kernel/csv.ts';
import { firstDayOf, monthAfter } from '#shared/features/ledger/lock/months.ts';
import type { LockedMonth } from '#shared/features/ledger/lock/months.ts';
import type { DatedTaxProfile } from '#shared/features/taxes/model.ts';
import { vatStandingOn } from '#shared/features/taxes/vat-standing.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { listTaxProfiles } from '../taxes/tax-profiles.ts';
import { ledgerFile } from './ledger-file.ts';
import { newestLock } from './lock-store.ts';
import { lastDelivery, taxpayerOf } from './taxpayer.ts';

/** A legal book as it is printed, made of the very text of its file. */
export function bookPage(
  context: QueryContext,
  { book, ...asked }: DayRange & { readonly book: LegalBook; readonly purchases: PurchaseScope },
) {
  const taxpayer = taxpayerOf(context);
  const file = ledgerFile(context.db, book, { ...asked, profile: 'fr', taxpayer });
  const text = [...file.parts()].join('');
  const table = parseCsv(text, CSV_LAYOUTS['excel-fr'].separator);
  if (!table.ok) throw new Error(`a book that was just made is no table: ${table.error.code}`);
  const [headings = [], ...rows] = table.value;
  const { from, to } = asked;
  const withoutVat = isWithoutVat(listTaxProfiles(context.db), { from, to });
  return {
    name: file.name,
    hash: createHash('sha256').update(text).digest('hex'),
    headings: withoutVat
      ? headings.map((heading) => WITHOUT_VAT.get(heading) ?? heading)
      : headings,
    rows: rows.map((row) => row.map(unguardText)),
    business: lastDelivery(context).name,
    siren: taxpayer.siren,
    madeOn: context.clock.today(),
    isWithoutVat: withoutVat,
    provisionalFrom: firstOpenDay(newestLock(context.db), { from, to }),
  };
}

/** On paper nothing speaks of VAT where none is charged; the file keeps its headings. */
const WITHOUT_VAT: ReadonlyMap<string, string> = new Map([['Montant TTC', 'Montant']]);

/** The exemption from VAT holds on each of these days. */
export function isWithoutVat(
  profiles: readonly DatedTaxProfile[],
  { from, to }: DayRange,
): boolean {
  const changes = profiles.flatMap(({ from: day }) =>
    day !== null && day > from && day <= to ? [day] : [],
  );
  return [from, ...changes].every((day) => vatStandingOn(profiles, day) === 'franchise');
}

/** The first of these days that is in no locked month; null: all are locked. */
function firstOpenDay(newest: LockedMonth | null, { from, to }: DayRange): Day | null {
  const open = newest === null ? from : firstDayOf(monthAfter(newest.month));
  const first = open > from ? open : from;
  return first > to ? null : first;
}
