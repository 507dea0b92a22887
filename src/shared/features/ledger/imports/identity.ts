import { foldedText } from '#shared/kernel/fold-text.ts';
import type { Day } from '#shared/kernel/day.ts';
import { isSameAccountName } from '../account-choice.ts';
import type { BankRow } from './bank-row.ts';

/** What a movement is known by in another download of it. */
export type Movement = {
  /** The account as the file names it; empty: it names none. */
  readonly named: string;
  /** The account in the books; null where it is there no more. */
  readonly accountId: number | null;
  readonly paidOn: Day;
  /** Minor units of the currency, above zero for what came in. */
  readonly amount: number;
  readonly currency: string;
  /** Folded, without what a user wrote at the bank. */
  readonly words: string;
  readonly bankId: string;
  /** True where the source never gives that number to another movement. */
  readonly isTrueId: boolean;
  /** True of what an earlier version kept: its words may hold a user's notes. */
  readonly isOld?: boolean;
  /** As its words were kept while a user's notes still belonged to them. */
  readonly notedWords?: string;
};

/** Characters of each part that are kept. */
const LONGEST = { named: 60, words: 300, bankId: 200 } as const;

/** What a row of a file is known by. */
export function movementOf(
  row: BankRow,
  { accountId, hasTrueIds }: { readonly accountId: number; readonly hasTrueIds: boolean },
): Movement {
  const { account, paidOn, amount, currency, party, label, bankId, note } = row;
  const wordsOf = (...texts: readonly string[]) =>
    foldedText(texts.join(' ')).slice(0, LONGEST.words);
  const noted = [...new Set([label, note])].filter((text) => text).join(' – ');
  return {
    named: account.replaceAll(' ', '').slice(0, LONGEST.named),
    accountId,
    paidOn,
    amount,
    currency,
    words: wordsOf(party, label),
    ...(note && { notedWords: wordsOf(party, noted) }),
    bankId: isNoNumber(bankId) ? '' : bankId.slice(0, LONGEST.bankId),
    isTrueId: hasTrueIds && !isNoNumber(bankId),
  };
}

/** What formats write where there is no number. */
function isNoNumber(bankId: string): boolean {
  return /^(?:0*|notprovided)$/i.test(bankId.trim());
}

/** Account, day, amount, currency, words, the bank's number, a rank: an earlier version's mark. */
const MARK_PARTS = 7;

/** A mark that an earlier version left on an entry of `accountId`; null where it is none. */
export function movementOfMark(mark: string, accountId: number): Movement | null {
  const parts = mark.replace(/\|fee$/, '').split('|');
  const [named = '', paidOn = '', amount = '', currency = '', ...rest] = parts;
  if (parts.length < MARK_PARTS || !Number.isSafeInteger(Number(amount))) return null;
  const words = rest.slice(0, -2).join('|');
  const bankId = rest.at(-2) ?? '';
  const known = { named, accountId, paidOn, amount: Number(amount), currency, words, bankId };
  return { ...known, isTrueId: false, isOld: true };
}

/**
 * Which of the known movements each movement of a file is, as their places; null: none of them. Each
 * is found once, so that two coffees of a day stay two. First by the bank's number with day and
 * amount: banks give one number to several movements. Where the source gives true numbers they alone
 * count, whatever the amount is by now; else, or where the bank numbers anew at each download, the
 * words of the same day and amount.
 */
export function recognised(
  movements: readonly Movement[],
  known: readonly Movement[],
): (number | null)[] {
  const found = movements.map((): number | null => null);
  const taken = new Set<number>();
  for (const { keyOf, isSame, isNewest = false } of WAYS) {
    const places = placesByKey(known, keyOf);
    for (const [index, movement] of movements.entries()) {
      const key = found[index] === null && places.size > 0 ? keyOf(movement) : null;
      const candidates = key === null ? undefined : places.get(key);
      const fits = (place: number): boolean => {
        const one = known[place];
        return one !== undefined && !taken.has(place) && isSame(movement, one);
      };
      const at = isNewest ? candidates?.findLastIndex(fits) : candidates?.findIndex(fits);
      if (!candidates || at === undefined || at === -1) continue;
      const [place = 0] = candidates.splice(at, 1);
      taken.add(place);
      found[index] = place;
    }
  }
  return found;
}

/** A way in which a movement is known: what must be equal, and what else must agree. */
type Recognition = {
  readonly keyOf: (movement: Movement) => string | null;
  readonly isSame: (fresh: Movement, known: Movement) => boolean;
  /** True where of several that fit the one told last counts. */
  readonly isNewest?: boolean;
};

/** Where one of the two numbers tells nothing of what the other one is. */
const isOfTrueIds = (a: Movement, b: Movement): boolean => a.isTrueId && b.isTrueId;

const WAYS: readonly Recognition[] = [
  {
    // Of several movements with one number, day and amount, the one with the same words goes first.
    keyOf: (one) => (one.bankId === '' ? null : `${one.bankId}|${moneyOf(one)}|${one.words}`),
    isSame: isInSameAccount,
  },
  {
    keyOf: (one) => (one.bankId === '' ? null : `${one.bankId}|${moneyOf(one)}`),
    isSame: isInSameAccount,
  },
  {
    keyOf: ({ bankId, amount, currency }) =>
      bankId === '' ? null : `${bankId}|${amount}|${currency}`,
    isSame: (fresh, known) => fresh.isTrueId && (known.isTrueId || known.isOld === true),
  },
  {
    /*
     * Its amount has changed since: a part of it was given back. An exchange has one number for what
     * left in one currency and came in another.
     */
    keyOf: ({ bankId, currency }) => (bankId === '' ? null : `${bankId}|${currency}`),
    isSame: (fresh, known) =>
      fresh.isTrueId &&
      (known.isTrueId || known.isOld === true) &&
      isOneWay(fresh, known) &&
      isInSameAccount(fresh, known),
    isNewest: true,
  },
  {
    keyOf: (one) => `${moneyOf(one)}|${one.words}`,
    isSame: (fresh, known) => !isOfTrueIds(fresh, known) && isInSameAccount(fresh, known),
  },
  {
    // A user's note stood among the words when this was told first.
    keyOf: (one) => `${moneyOf(one)}|${one.notedWords ?? one.words}`,
    isSame: (fresh, known) => !isOfTrueIds(fresh, known) && isInSameAccount(fresh, known),
  },
  {
    keyOf: moneyOf,
    isSame: (fresh, known) =>
      known.isOld === true &&
      !(fresh.isTrueId && known.bankId !== '') &&
      isInSameAccount(fresh, known) &&
      (isWithin(fresh.words, known.words) || isWithin(known.words, fresh.words)),
  },
];

function moneyOf({ paidOn, amount, currency }: Movement): string {
  return `${paidOn}|${amount}|${currency}`;
}

/** False where one came in and the other left: what is given back whole is a movement of its own. */
function isOneWay(a: Movement, b: Movement): boolean {
  return Math.sign(a.amount) * Math.sign(b.amount) >= 0;
}

/** As the files name them, where both do; else as they lie in the books. */
function isInSameAccount(a: Movement, b: Movement): boolean {
  if (a.named !== '' && b.named !== '') return isSameAccountName(a.named, b.named);
  return a.accountId === b.accountId;
}

/** True where each word of a text occurs in another one. */
function isWithin(words: string, others: string): boolean {
  const known = new Set(others.split(' '));
  return words.split(' ').every((word) => known.has(word));
}

function placesByKey(
  known: readonly Movement[],
  keyOf: Recognition['keyOf'],
): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [place, movement] of known.entries()) {
    const key = keyOf(movement);
    if (key === null) continue;
    const others = places.get(key);
    if (others) others.push(place);
    else places.set(key, [place]);
  }
  return places;
}
