import { euroAmountsOf } from '#shared/features/ledger/amounts.ts';
import type { JournalFileEntry } from '#shared/features/ledger/imports/journal-reading.ts';
import { cleanText } from '#shared/kernel/csv.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { entriesByPayment } from './export-store.ts';

/**
 * Tells which entries of a journal the books of some days have already: the same day, kind and words,
 * and the same amounts line by line, each as often as it is here.
 */
export function knownInJournal(
  db: ReadableDb,
  range: DayRange,
): (entry: JournalFileEntry) => boolean {
  const here = new Map<string, number>();
  for (const entry of entriesByPayment(db, range)) {
    const gross = entry.lines.map((line) => euroAmountsOf(line, entry).gross);
    const key = keyOf({ ...entry, day: entry.paidOn, gross });
    here.set(key, (here.get(key) ?? 0) + 1);
  }
  return (entry) => {
    const key = keyOf(entry);
    const left = here.get(key) ?? 0;
    if (left > 0) here.set(key, left - 1);
    return left > 0;
  };
}

function keyOf({ day, kind, party, label, gross }: Omit<JournalFileEntry, 'fields'>): string {
  // A file holds the text without line ends and the like.
  return JSON.stringify([
    day,
    kind,
    cleanText(party),
    cleanText(label),
    gross.map((one) => one + 0),
  ]);
}
