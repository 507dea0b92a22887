import { dayNumber } from '#shared/kernel/day.ts';
import type { Day, DayRange } from '#shared/kernel/day.ts';
import { isSameAccountName } from '../account-choice.ts';

/** A new row of a file, as it would move an account. */
export type FreshMove = {
  readonly accountId: number;
  readonly day: Day;
  /** Its amount in each currency in which it is told (`EUR|-1200`), above zero for what came in. */
  readonly worths: readonly string[];
  /** The same for the opposite direction: the other side of a transfer. */
  readonly opposites: readonly string[];
  /** Folded. */
  readonly words: string;
  /** The account of one's own on the other side, where the bank tells it. */
  readonly partyAccountId: number | null;
};

/** What an entry did to an account. */
export type DatedEntry = Pick<FreshMove, 'accountId' | 'day' | 'worths' | 'words'> & {
  readonly seq: number;
  /** True where a bank told it already, of this account. */
  readonly isTold: boolean;
  /** True where it may become a transfer: income or cost, and not locked. */
  readonly isOneSided: boolean;
};

/** The entry that a row may be: the same movement, or the other side of a transfer. */
export type Twin = { readonly seq: number; readonly as: 'same' | 'transfer' };

/**
 * Days by which a bank may date a movement otherwise: than the user, than the user under another name,
 * than itself, than the other bank.
 */
const DAYS = { typed: 10, unlike: 3, told: 4, transfer: 5 } as const;

type Pair = { readonly fresh: number; readonly written: number; readonly rank: number };

/**
 * The entry that each row may be already: same amount, near in time, and alike by name or the only
 * one within a few days. What the bank told already is doubted only within the days of the file, which would have to
 * hold it too. Each entry is the twin of one row, the likeliest first.
 */
export function twinsOf(
  fresh: readonly FreshMove[],
  written: readonly DatedEntry[],
  days: DayRange,
): (Twin | null)[] {
  const same = bestPairs(likePairs(fresh, written, days));
  const found = fresh.map((_move, index): Twin | null => {
    const at = same.get(index);
    const seq = at === undefined ? undefined : written[at]?.seq;
    return seq === undefined ? null : { seq, as: 'same' };
  });
  const taken = new Set(found.flatMap((twin) => twin?.seq ?? []));
  const free = written.map((move) => (taken.has(move.seq) ? null : move));
  for (const { fresh: at, written: place } of transferPairs(fresh, free)) {
    const seq = written[place]?.seq;
    if (found[at] === null && seq !== undefined) found[at] = { seq, as: 'transfer' };
  }
  return found;
}

function likePairs(
  fresh: readonly FreshMove[],
  written: readonly DatedEntry[],
  days: DayRange,
): Pair[] {
  const near = nearPairs(fresh, written, (move) => move.worths, DAYS.typed);
  const typed = near.filter(({ row, entry }) => !entry.isTold && isInSameAccount(row, entry));
  const isOnly = onlyOnes(typed);
  return near.flatMap(({ row, entry, apart, ...pair }) => {
    const isNamed = isAlike(row.words, entry.words);
    const rank = (isNamed ? 0 : 100) + apart;
    if (entry.isTold) {
      const isCovered = entry.day >= days.from && entry.day <= days.to;
      const isLike = apart === 0 || (isNamed && apart <= DAYS.told);
      return isCovered && isLike && isInSameAccount(row, entry) ? [{ ...pair, rank }] : [];
    }
    const isHere =
      isInSameAccount(row, entry) && (apart === 0 || (apart <= DAYS.unlike && isOnly(pair)));
    return isNamed || isHere ? [{ ...pair, rank }] : [];
  });
}

function isInSameAccount(row: FreshMove, entry: DatedEntry): boolean {
  return row.accountId === entry.accountId;
}

const TRANSFER_WORDS = /\b(?:vir|virements?|virt|transfers?|transfert|sepa|epargne|savings)\b/;

/** Rows whose money left or came in elsewhere, of which there is only one. */
function transferPairs(
  fresh: readonly FreshMove[],
  written: readonly (DatedEntry | null)[],
): Omit<Pair, 'rank'>[] {
  const near = nearPairs(fresh, written, (move) => move.opposites, DAYS.transfer).filter(
    ({ row, entry }) => row.accountId !== entry.accountId && entry.isOneSided,
  );
  const isOnly = onlyOnes(near);
  return near.filter(
    ({ row, entry, ...pair }) =>
      isOnly(pair) &&
      (row.partyAccountId === entry.accountId ||
        TRANSFER_WORDS.test(row.words) ||
        TRANSFER_WORDS.test(entry.words)),
  );
}

/** A row of a file that holds several accounts. */
export type SidedMove = FreshMove & {
  /** The account as the file names it; empty: it names none. */
  readonly named: string;
  /** The account of the other side, as it is written. */
  readonly partyAccount: string;
};

/**
 * The other side of each row that is a transfer between two accounts of one file, as its place; null:
 * it is none. Told as it is between two files: the only row of that amount in the other direction.
 */
export function transfersAmong(moves: readonly SidedMove[]): (number | null)[] {
  const near = nearPairs(moves, moves, (move) => move.opposites, DAYS.transfer).filter(
    ({ row, entry }) =>
      row.accountId !== entry.accountId ||
      (row.named !== '' && entry.named !== '' && !isSameAccountName(row.named, entry.named)),
  );
  const isOnly = onlyOnes(near);
  const found = moves.map((): number | null => null);
  for (const { row, entry, fresh, written } of near) {
    const isSaid = [row, entry].some(({ words }) => TRANSFER_WORDS.test(words));
    const isNamed = isOtherSide(row, entry) || isOtherSide(entry, row);
    if (isOnly({ fresh, written }) && (isSaid || isNamed)) found[fresh] = written;
  }
  return found;
}

function isOtherSide(row: SidedMove, other: SidedMove): boolean {
  if (row.accountId !== other.accountId) return row.partyAccountId === other.accountId;
  return row.partyAccount !== '' && isSameAccountName(row.partyAccount, other.named);
}

type NearPair<Row, Other> = Omit<Pair, 'rank'> & {
  readonly row: Row;
  readonly entry: Other;
  /** Days between the two. */
  readonly apart: number;
};

function nearPairs<Row extends FreshMove, Other extends Pick<FreshMove, 'worths' | 'day'>>(
  fresh: readonly Row[],
  written: readonly (Other | null)[],
  worthsOf: (move: Row) => readonly string[],
  most: number,
): NearPair<Row, Other>[] {
  const places = new Map<string, number[]>();
  for (const [place, move] of written.entries()) {
    for (const worth of move?.worths ?? []) {
      const same = places.get(worth);
      // Thousands of rows may be worth the same.
      if (same) same.push(place);
      else places.set(worth, [place]);
    }
  }
  return fresh.flatMap((row, at) => {
    const found = new Set(worthsOf(row).flatMap((worth) => places.get(worth) ?? []));
    return [...found].flatMap((place): NearPair<Row, Other>[] => {
      const entry = written[place];
      const apart = entry ? Math.abs(dayNumber(row.day) - dayNumber(entry.day)) : most + 1;
      return entry && apart <= most ? [{ fresh: at, written: place, row, entry, apart }] : [];
    });
  });
}

/** Tells the pairs of which neither side is in another one. */
function onlyOnes(pairs: readonly Omit<Pair, 'rank'>[]) {
  const [rows, entries] = [new Map<number, number>(), new Map<number, number>()];
  for (const { fresh, written } of pairs) {
    rows.set(fresh, (rows.get(fresh) ?? 0) + 1);
    entries.set(written, (entries.get(written) ?? 0) + 1);
  }
  return ({ fresh, written }: Omit<Pair, 'rank'>): boolean =>
    rows.get(fresh) === 1 && entries.get(written) === 1;
}

function bestPairs(pairs: readonly Pair[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const { fresh, written } of pairs.toSorted((a, b) => a.rank - b.rank)) {
    if (found.has(fresh) || taken.has(written)) continue;
    found.set(fresh, written);
    taken.add(written);
  }
  return found;
}

/** Words of banks and of forms of business, which tell nobody apart. */
const COMMON_WORDS = new Set(
  (
    'vir virement virt inst instantane recu emis sepa prlv prelevement europeen carte cb paiement ' +
    'achat facture fact ref reference motif client cheque remise depot retrait dab avoir ' +
    'remboursement loyer les des par pour sur sarl sas sasu eurl sci monsieur madame mme mlle ' +
    'transfer payment card from the and ltd gmbh inc'
  ).split(' '),
);

const LEAST_LETTERS = 3;
/** Banks cut names after so many letters. */
const LEAST_CUT = 5;

/** True where two texts have a name in common, also one that was cut. */
export function isAlike(one: string, other: string): boolean {
  const names = namesIn(one);
  return namesIn(other).some((name) =>
    names.some(
      (known) =>
        known === name ||
        (Math.min(known.length, name.length) >= LEAST_CUT &&
          (known.startsWith(name) || name.startsWith(known))),
    ),
  );
}

function namesIn(text: string): string[] {
  return text
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      (word) => word.length >= LEAST_LETTERS && /\p{L}/u.test(word) && !COMMON_WORDS.has(word),
    );
}
