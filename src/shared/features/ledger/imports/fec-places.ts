import { groupedBy } from '#shared/kernel/grouped.ts';
import { isSameNumber, shortNumber } from '../account-choice.ts';
import { isBuiltIn } from '../accounts.ts';
import type { Account, AccountFields, AccountKind } from '../accounts.ts';
import { LEDGER_CURRENCY } from '../model.ts';
import type { EntryFields } from '../model.ts';
import { placeName } from '../postings.ts';
import type { FecFileEntry, FecRow } from './fec-reading.ts';

/** A place of money; of a number below zero: the books lack it. */
type NamedPlace = Pick<Account, 'id' | 'number'>;

/** The places that the books know by another number than a file, by the number there without its zeros. */
type OtherwiseNumbered = ReadonlyMap<string, Account>;

/** A place of money that a file names and the books lack: it is made with what is taken in. */
export type LackingPlace = Pick<Account, 'id' | 'number' | 'kind'> & { readonly name: string };

/** Numbers that are places of money and nothing else (PCG). */
const KINDS: readonly (readonly [beginning: string, kind: AccountKind])[] = [
  ['512', 'bank'],
  ['514', 'bank'],
  ['517', 'processor'],
  ['53', 'till'],
];

/**
 * The places of money that rows name. Where the books have one of a kind, and the file calls none by
 * its number, the first of that kind is that one: programs number the only bank in their own ways.
 * Several of a file are several here too, or their money would lie in one heap. The one that every
 * business has, and that nobody has named, stays the first of them in the file of the next year.
 */
export function placesNamed(
  rows: readonly Pick<FecRow, 'account' | 'accountName'>[],
  accounts: readonly Account[],
): {
  readonly places: readonly NamedPlace[];
  readonly lacking: readonly LackingPlace[];
  readonly otherwise: OtherwiseNumbered;
} {
  const own = accounts.filter(({ currency }) => currency === LEDGER_CURRENCY);
  const otherwise = new Map<string, Account>();
  const lacking: LackingPlace[] = [];
  for (const [beginning, kind] of KINDS) {
    const named = numbersOf(rows, beginning);
    const ofKind = own.filter(({ number }) => number.startsWith(beginning));
    const usual =
      ofKind.length === 1
        ? ofKind[0]
        : ofKind.find(({ id, name }) => isBuiltIn(id) && name === null);
    const isNamed = usual && named.some(({ account }) => isSameNumber(account, usual.number));
    const unknown = named.filter(
      ({ account }) => !accounts.some(({ number }) => isSameNumber(number, account)),
    );
    // A number above those that the books know is of another account than the first.
    const first = usual && !isNamed && unknown[0] === named[0] ? named[0] : undefined;
    if (usual && first) otherwise.set(shortNumber(first.account), usual);
    for (const row of unknown) {
      if (row === first) continue;
      const place = { id: -1 - lacking.length, kind, number: row.account };
      lacking.push({ ...place, name: freeName(row, [...accounts, ...lacking]) });
    }
  }
  return { places: [...own, ...lacking], lacking, otherwise };
}

/**
 * Entries with the numbers that these books have: an opening balance, and what stays in double form, is
 * of a place by its number alone.
 */
export function inOwnNumbers(
  entries: readonly FecFileEntry[],
  otherwise: OtherwiseNumbered,
): readonly FecFileEntry[] {
  if (otherwise.size === 0) return entries;
  const inOwn = (row: FecRow): FecRow => {
    const place = otherwise.get(shortNumber(row.account));
    return place ? { ...row, account: place.number, accountName: placeName(place) } : row;
  };
  return entries.map((entry) => ({ ...entry, rows: entry.rows.map(inOwn) }));
}

/** The different numbers of a class, the lowest first. */
function numbersOf(rows: readonly Pick<FecRow, 'account' | 'accountName'>[], beginning: string) {
  const ofClass = rows.filter(({ account }) => account.startsWith(beginning));
  return [...groupedBy(ofClass, ({ account }) => shortNumber(account)).values()]
    .flatMap(([row]) => (row ? [row] : []))
    .toSorted((a, b) => (a.account < b.account ? -1 : 1));
}

const LONGEST_NAME = 60;

/** What the file calls it, with its number where another place is called so. */
function freeName(
  { account, accountName }: Pick<FecRow, 'account' | 'accountName'>,
  others: readonly Pick<Account, 'name' | 'kind'>[],
): string {
  const name = accountName.slice(0, LONGEST_NAME).trim();
  const isFree = name !== '' && others.every((other) => placeName(other) !== name);
  return isFree ? name : `${name} ${account}`.trim();
}

/** The lacking places that entries stand in, or whose numbers they name. */
export function lackedBy(
  entries: readonly EntryFields[],
  lacking: readonly LackingPlace[],
): LackingPlace[] {
  return lacking.filter(({ id, number }) =>
    entries.some(
      ({ accountId, toAccountId, lines }) =>
        accountId === id ||
        toAccountId === id ||
        lines.some(({ account = '' }) => isSameNumber(account, number)),
    ),
  );
}

/** A lacking place as it is made. */
export function placeFields({ number, kind, name }: LackingPlace): AccountFields {
  return {
    name,
    kind,
    number,
    currency: LEDGER_CURRENCY,
    identification: null,
    openingOn: null,
    openingBalance: 0,
    closedOn: null,
  };
}
