import type { Day } from '#shared/kernel/day.ts';
import { CHAIN_START } from './chain.ts';
import type { Sha256 } from './chain.ts';
import { lateDocumentHash } from './late-document-hash.ts';
import type { KeptDocument } from './late-document-hash.ts';

/** The numbers of entries whose late document is not as it was noted, of all in their order. */
export function changedDocuments(kept: Iterable<KeptDocument>, sha256: Sha256): number[] {
  const changed: number[] = [];
  let previous = CHAIN_START;
  for (const document of kept) {
    if (lateDocumentHash(previous, document, sha256) !== document.hash) changed.push(document.seq);
    previous = document.hash;
  }
  return changed;
}

/**
 * By number of entry, the day on which its document was noted: what takes an entry back, or says what
 * it was for, has the document of that one. `corrects` tells which entry another one corrects.
 */
export function withCorrections(
  noted: ReadonlyMap<number, Day>,
  corrects: ReadonlyMap<number, number>,
): ReadonlyMap<number, Day> {
  const dayOf = (seq: number, below: readonly number[] = []): Day | undefined => {
    const day = noted.get(seq);
    const corrected = corrects.get(seq);
    // Files are edited: two that correct each other lead nowhere.
    if (day !== undefined || corrected === undefined || below.includes(seq)) return day;
    return dayOf(corrected, [...below, seq]);
  };
  const told = [...corrects.keys()].flatMap((seq) => {
    const day = dayOf(seq);
    return day === undefined ? [] : [[seq, day] as const];
  });
  return new Map([...noted, ...told]);
}
