import { createHash } from 'node:crypto';
import type { LegalBook } from '#shared/features/ledger/exports/ledger-files.ts';
import type { PurchaseScope } from '#shared/features/ledger/exports/legal-books.ts';
import { CSV_LAYOUTS, parseCsv, unguardText } from '#shared/kernel/csv.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { ledgerFile } from './ledger-file.ts';
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
  return {
    name: file.name,
    hash: createHash('sha256').update(text).digest('hex'),
    headings,
    rows: rows.map((row) => row.map(unguardText)),
    business: lastDelivery(context).name,
    siren: taxpayer.siren,
    madeOn: context.clock.today(),
  };
}
