import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { fecText, nameOfWordless } from '#shared/features/ledger/exports/fec.ts';
import { labelOf } from '#shared/features/ledger/imports/fec-entries.ts';
import type { FecFileEntry } from '#shared/features/ledger/imports/fec-reading.ts';
import type { LedgerEntry } from '#shared/features/ledger/model.ts';
import { postingsOf } from '#shared/features/ledger/postings.ts';
import type { Chart } from '#shared/features/ledger/postings.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { readChart } from './chart.ts';
import { entriesByPayment } from './export-store.ts';

/** Tells whether each of these entries of a FEC is here, and takes what is: it stands for no other. */
export type KnownEntries = (entries: readonly FecFileEntry[]) => boolean;

/**
 * The entries that the books of some days have already: the same day, the same sum of debits and the
 * same words, each as often as it is here. Accounts are no part of it: what was taken in, or sorted
 * anew since, stands in other ones.
 */
export function knownEntries(db: ReadableDb, range: DayRange): KnownEntries {
  const chart = readChart(db);
  const here = new Map<string, ReadonlySet<string>[]>();
  for (const entry of entriesByPayment(db, range)) {
    const words = wordsOf(entry, chart);
    for (const debit of debitsOf(entry, chart)) {
      const key = `${entry.paidOn} ${debit}`;
      here.set(key, [...(here.get(key) ?? []), words]);
    }
  }
  // A transfer lies under two sums, and is one entry all the same.
  const taken = new Set<ReadonlySet<string>>();
  const take = (entry: FecFileEntry): ReadonlySet<string> | undefined => {
    const { day, rows } = entry;
    const labels = [fecText(entry.label), fecText(labelOf(entry))];
    const debit = rows.reduce((sum, { cents }) => sum + Math.max(cents, 0), 0);
    const candidates = here.get(`${day} ${debit}`) ?? [];
    const found = candidates.find(
      (words) => !taken.has(words) && labels.some((label) => words.has(label)),
    );
    if (found) taken.add(found);
    return found;
  };
  return (entries) => {
    const found = entries.map(take);
    const areHere = found.every((words) => words !== undefined);
    // All of them or none: what stands for a part alone is free for another entry.
    if (!areHere) for (const words of found) if (words) taken.delete(words);
    return areHere;
  };
}

/**
 * How a file may call an entry: by its party and label, as our FEC does, or by its label alone; without
 * any words, by what it was for.
 */
function wordsOf(entry: LedgerEntry, chart: Chart): ReadonlySet<string> {
  const [party, label] = [fecText(entry.party), fecText(entry.label)];
  const both = [party, label].filter((text) => text !== '').join(' - ');
  return new Set([both || nameOfWordless(entry, chart), both, label]);
}

/** What an entry debits: a transfer once, or through 580 twice, as ours are printed. */
function debitsOf(entry: LedgerEntry, chart: Chart): readonly number[] {
  const debit = postingsOf(entry, chart).reduce((sum, { cents }) => sum + Math.max(cents, 0), 0);
  return entry.kind === 'transfer' ? [debit, Math.abs(entryEuros(entry).gross)] : [debit];
}
