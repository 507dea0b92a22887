import type { Day } from '#shared/kernel/day.ts';
import { entryEuros } from '../amounts.ts';
import type { Amounts } from '../amounts.ts';
import { CHAIN_START, chainHash } from './chain.ts';
import type { ChainedEntry, Sha256 } from './chain.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { LedgerFault } from './faults.ts';
import { isDayLocked, monthOf } from './months.ts';
import type { LockedMonth, Month } from './months.ts';

/** A locked entry as the file holds it. */
export type StoredLock = ChainedEntry & {
  readonly hash: string;
  /** Its place in the chain; null where it has none. */
  readonly place: number | null;
  readonly lockedOn: Day;
  /** The amounts that are kept beside its lines, from which books are printed. */
  readonly kept: Amounts;
  readonly finalNumber?: number | undefined;
};

/** The chain as it was on another day, held elsewhere: how many entries, and the hash of the last. */
export type KnownChain = { readonly entries: number; readonly hash: string };

/** All that the books are held against. */
export type LedgerToVerify = {
  /** In the order of their places; those without one first. */
  readonly locked: Iterable<StoredLock>;
  /** In order; each may know how the chain ended with it. */
  readonly months: readonly (LockedMonth & { readonly end: KnownChain | null })[];
  /** Entries that are not locked, by number and day. */
  readonly open: readonly { readonly seq: number; readonly paidOn: Day }[];
  /** The chain as deliveries, or whoever asks, know it. */
  readonly known: readonly KnownChain[];
  /** The locks that the history of the file tells of. */
  readonly history: LockHistory;
};

/** Every lock that was ever carried out, as the history of commands has it. */
export type LockHistory = {
  readonly entries: readonly { readonly seq: number; readonly hash: string }[];
  readonly months: readonly LockedMonth[];
};

/** What a look at the whole of the books found. */
export type LedgerVerdict = {
  readonly entries: number;
  /** The hash of the last entry; the start of every chain where nothing is locked. */
  readonly hash: string;
  readonly faults: readonly LedgerFault[];
};

/** A file that is wrong everywhere is told so often enough. */
const MOST_FAULTS = 1000;

/**
 * Holds the books against their chain of hashes and everything that the chain alone does not show.
 * Each entry is hashed onto the hash that is stored before it, so that a changed entry is named and
 * those after it are not. A chain that was made anew from one place on is found by what is known of
 * it elsewhere.
 */
export function verifyLedger(ledger: LedgerToVerify, sha256: Sha256): LedgerVerdict {
  const faults: LedgerFault[] = [];
  const tell = (fault: LedgerFault): void => {
    if (faults.length < MOST_FAULTS) faults.push(fault);
  };
  checkMonths(ledger, tell);
  const end = walkChain(ledger, sha256, tell);
  const newest = ledger.months.at(-1) ?? null;
  for (const { seq, paidOn } of ledger.open) {
    if (isDayLocked(paidOn, newest)) {
      tell({ what: 'entry_slipped_in', entry: seq, month: monthOf(paidOn) });
    }
  }
  return { ...end, faults };
}

/** What the history says was locked is locked, on the same day. */
function checkMonths(
  { months, history }: LedgerToVerify,
  tell: (fault: LedgerFault) => void,
): void {
  const days = new Map(months.map(({ month, lockedOn }) => [month, lockedOn]));
  for (const { month, lockedOn } of history.months) {
    const day = days.get(month);
    if (day === undefined) tell({ what: 'month_unlocked', month });
    else if (day !== lockedOn) tell({ what: 'lock_day_changed', month });
  }
}

function walkChain(
  ledger: LedgerToVerify,
  sha256: Sha256,
  tell: (fault: LedgerFault) => void,
): { entries: number; hash: string } {
  const known = [...ledger.known, ...ledger.months.flatMap(({ end }) => end ?? [])];
  const hashesAt = groupedBy(known, (one) => one.entries);
  const checkDays = createDayCheck(ledger, tell);
  const checkNumber = createNumberCheck(tell);
  const isRewritten = createHistoryCheck(ledger, tell);
  let [entries, hash, place] = [0, CHAIN_START, 0];
  for (const entry of ledger.locked) {
    entries += 1;
    checkDays(entry);
    checkAmounts(entry, tell);
    checkNumber(entry);
    if (entry.place === null) {
      tell({ what: 'entry_unchained', entry: entry.seq });
      continue;
    }
    if (entry.place !== place + 1) tell({ what: 'entry_missing', entry: entry.seq });
    if (chainHash(hash, entry, sha256) !== entry.hash || hasWhatCameLater(entry)) {
      tell({ what: 'entry_changed', entry: entry.seq });
    }
    [hash, place] = [entry.hash, entry.place];
    const isOtherEnd = hashesAt.get(place)?.some((one) => one.hash !== hash) ?? false;
    if (isRewritten.isFirst(entry) || isOtherEnd) {
      tell({ what: 'chain_rewritten', entry: entry.seq });
    }
  }
  isRewritten.tellGone();
  if (known.some((one) => one.entries > place)) tell({ what: 'chain_cut' });
  return { entries, hash };
}

/** Holds each hash against the one that the history has of its entry, and tells which are gone. */
function createHistoryCheck({ history }: LedgerToVerify, tell: (fault: LedgerFault) => void) {
  const left = new Map(history.entries.map(({ seq, hash }) => [seq, hash]));
  let isTold = false;
  return {
    /** True for the first entry that was hashed anew: all after it are, because of it. */
    isFirst: ({ seq, hash }: StoredLock): boolean => {
      const before = left.get(seq);
      left.delete(seq);
      if (isTold || before === undefined || before === hash) return false;
      isTold = true;
      return true;
    },
    tellGone: (): void => {
      for (const seq of left.keys()) tell({ what: 'entry_gone', entry: seq });
    },
  };
}

/** An entry that was locked with its month has its day, one that came locked has it at the latest. */
function createDayCheck(
  { months, open }: LedgerToVerify,
  tell: (fault: LedgerFault) => void,
): (entry: StoredLock) => void {
  const days = new Map(months.map(({ month, lockedOn }) => [month, lockedOn]));
  // Nothing joins a month after its lock.
  const ends = new Map(months.flatMap(({ month, end }) => (end ? [[month, end.entries]] : [])));
  const newest = months.at(-1) ?? null;
  const firstOpen = open.map(({ paidOn }) => paidOn).toSorted()[0];
  // What was locked before there were accounts does not say how. Its months were locked in order, up
  // to the first open entry.
  const mayBeOpen = (month: Month): boolean =>
    (newest === null || month > newest.month) &&
    firstOpen !== undefined &&
    monthOf(firstOpen) <= month;
  return ({ seq, paidOn, lockedOn, lock }) => {
    const month = monthOf(paidOn);
    const day = days.get(month);
    const isLocked = lock === undefined ? !mayBeOpen(month) : lock.by !== 'alone';
    if (day === undefined && isLocked) tell({ what: 'month_unlocked', entry: seq, month });
    const end = ends.get(month);
    if (end !== undefined && lock !== undefined && lock.place > end) {
      tell({ what: 'entry_slipped_in', entry: seq, month });
    }
    const isOther = day !== undefined && (lock?.by === 'month' ? lockedOn !== day : lockedOn > day);
    if (isOther || lockedOn < paidOn) tell({ what: 'lock_day_changed', entry: seq, month });
  };
}

/** True for one of the first locks that has what no entry had then, and what its hash says nothing of. */
function hasWhatCameLater({ lock, lines, ...entry }: StoredLock): boolean {
  if (lock !== undefined) return false;
  const { accountId, toAccountId, toAmount, journal, finalNumber, printedWith, activityLine } =
    entry;
  const ofLines = lines.flatMap(({ category, vatKind, account, accountName }) => [
    category,
    vatKind,
    account,
    accountName,
  ]);
  const places = [accountId, toAccountId, toAmount, journal];
  const later = [...places, finalNumber, printedWith, activityLine, ...ofLines];
  return later.some((value) => value !== undefined);
}

function checkAmounts(entry: StoredLock, tell: (fault: LedgerFault) => void): void {
  const { net, vat, gross } = entryEuros(entry);
  const { kept, seq } = entry;
  if (kept.net !== net || kept.vat !== vat || kept.gross !== gross) {
    tell({ what: 'amount_changed', entry: seq });
  }
}

/** Final numbers are given once each in a year: in a month, too, none comes twice. */
function createNumberCheck(tell: (fault: LedgerFault) => void): (entry: StoredLock) => void {
  const given = new Set<string>();
  return ({ seq, lock, paidOn }) => {
    if (lock === undefined) return;
    const key = `${monthOf(paidOn)} ${lock.finalNumber}`;
    if (given.has(key)) tell({ what: 'number_changed', entry: seq });
    given.add(key);
  };
}

/** Reads `COUNT:HASH`, as a delivery names its chain; null where it is none. */
export function readKnownChain(text: string): KnownChain | null {
  const parts = /^(\d{1,9}):([0-9a-f]{64})$/.exec(text.trim().toLowerCase());
  return parts ? { entries: Number(parts[1]), hash: parts[2] ?? '' } : null;
}
