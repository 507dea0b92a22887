import type { Day } from '#shared/kernel/day.ts';
import { euroAmountsOf } from '../amounts.ts';
import type { EntryFields, PrintedWith } from '../model.ts';

/** SHA-256 of the UTF-8 of a text, in lower-case hex; handed in, since rules know no Node. */
export type Sha256 = (text: string) => string;

/** What is hashed of an entry: all that its month's lock makes final. */
export type ChainedEntry = EntryFields & {
  readonly seq: number;
  /** Of locks since there are accounts; those before hashed neither their day nor their place. */
  readonly lock?: ChainLock;
  /** Of what was locked since it is kept. */
  readonly printedWith?: PrintedWith | undefined;
};

/**
 * How an entry was locked, and which text was hashed then: with its month; or in a file that was taken
 * over, and its month with it, on the same day or later; or in one that left its month open.
 */
export const CHAIN_VERSIONS = { month: 2, file: 3, alone: 4 } as const;
/** One of them. */
export type LockedBy = keyof typeof CHAIN_VERSIONS;

/** What the lock itself gives an entry. */
export type ChainLock = {
  readonly by: LockedBy;
  readonly lockedOn: Day;
  readonly place: number;
  readonly finalNumber: number;
};

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
  const fields = [
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
    ...(entry.lock === undefined ? [] : lockedFields(entry, entry.lock)),
  ];
  return fields
    .map((field) => field ?? '')
    .join(FIELD_END)
    .normalize('NFC');
}

/** What the first chains left out: the lock itself, where the money lay, and the accounts printed. */
function lockedFields(entry: ChainedEntry, lock: ChainLock) {
  return [
    `v${CHAIN_VERSIONS[lock.by]}`,
    lock.lockedOn,
    lock.place,
    lock.finalNumber,
    entry.accountId,
    entry.toAccountId,
    entry.toAmount,
    entry.journal,
    ...entry.lines.flatMap((line) => [
      line.category,
      line.vatKind,
      line.account,
      line.accountName,
      line.basis,
      line.amount,
    ]),
    ...(entry.printedWith === undefined ? [] : printedFields(entry.printedWith)),
    ...(entry.activityLine === undefined ? [] : ['activity', entry.activityLine]),
  ];
}

function printedFields({ number, name, journal, to, deductsVat, isUnclaimed }: PrintedWith) {
  return [
    'printed',
    number,
    name,
    journal,
    to?.number,
    to?.name,
    deductsVat?.toString(),
    // Locks of before it was kept hashed nothing in its place.
    ...(isUnclaimed === undefined ? [] : ['unclaimed']),
    ...(to?.journal === undefined ? [] : ['to', to.journal]),
  ];
}
