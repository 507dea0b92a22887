import { euroAmountsOf } from '../amounts.ts';
import type { EntryFields } from '../model.ts';

/** SHA-256 of the UTF-8 of a text, in lower-case hex; handed in, since rules know no Node. */
export type Sha256 = (text: string) => string;

/** What is hashed of an entry: all that its month's lock makes final, but the day of the lock. */
export type ChainedEntry = EntryFields & { readonly seq: number };

/** Where every chain begins. */
export const CHAIN_START = '0'.repeat(64);

const FIELD_END = '\u001f';

/**
 * The hash of an entry on top of the one before it: SHA-256 of that hash, a line feed, and the
 * entry's fields as they are stored, composed (NFC) and joined by U+001F. One changed character in
 * one entry changes its hash and all that follow.
 */
export function chainHash(previous: string, entry: ChainedEntry, sha256: Sha256): string {
  return sha256(`${previous}\n${chainedText(entry)}`);
}

function chainedText(entry: ChainedEntry): string {
  const { seq, kind, paidOn, docRef, docDate, party, label, category, method, currency, fx } =
    entry;
  const lines = entry.lines.flatMap((line) => {
    const { net, vat, gross } = euroAmountsOf(line, entry);
    return [line.rate, net, vat, gross];
  });
  return [
    seq,
    kind,
    paidOn,
    docRef,
    docDate,
    party,
    label,
    category,
    method,
    currency,
    fx,
    ...lines,
  ]
    .map((field) => field ?? '')
    .join(FIELD_END)
    .normalize('NFC');
}

/** An entry with the hash that was stored when it was locked. */
export type HashedEntry = ChainedEntry & { readonly hash: string };

/** What a look at the whole chain found; `brokenAt` is the number of the first entry that differs. */
export type ChainVerdict = {
  readonly entries: number;
  readonly last: string;
  readonly brokenAt: number | null;
};

/** Recomputes the chain over entries in the order in which they were locked. */
export function verifyChain(entries: Iterable<HashedEntry>, sha256: Sha256): ChainVerdict {
  let [count, last] = [0, CHAIN_START];
  let brokenAt: number | null = null;
  for (const entry of entries) {
    last = chainHash(last, entry, sha256);
    if (last !== entry.hash && brokenAt === null) brokenAt = entry.seq;
    count += 1;
  }
  return { entries: count, last, brokenAt };
}
