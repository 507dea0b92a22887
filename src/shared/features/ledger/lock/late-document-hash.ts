import type { LateDocument } from '../model.ts';
import type { Sha256 } from './chain.ts';

/** A late document as the file keeps it, with the number and the hash of its entry. */
export type KeptDocument = LateDocument & {
  readonly seq: number;
  readonly entryHash: string;
  readonly hash: string;
};

/**
 * The hash of a late document on top of the one before it: it names its entry by number and hash, so
 * that it belongs to what was locked, and to nothing else.
 */
export function lateDocumentHash(
  previous: string,
  { seq, entryHash, docRef, addedOn }: Omit<KeptDocument, 'hash'>,
  sha256: Sha256,
): string {
  const text = [seq, entryHash, docRef, addedOn].join('\u001f').normalize('NFC');
  return sha256(`${previous}\n${text}`);
}
