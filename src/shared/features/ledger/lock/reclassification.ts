import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import { euroAmountsOf } from '../amounts.ts';
import { accountOfLine, isWaiting } from '../line-accounts.ts';
import { MAX_TEXT } from '../model.ts';
import type { EntryFields, LedgerEntry } from '../model.ts';
import type { Chart } from '../postings.ts';
import { monthAfter, firstDayOf } from './months.ts';
import type { LockedMonth } from './months.ts';

const NAMES = {
  fr: (seq: number) => `Reclassement du n° ${seq}`,
  en: (seq: number) => `Reclassification of no. ${seq}`,
} as const satisfies Record<Language, (seq: number) => string>;

/** How what a locked entry left in suspense is sorted: as what, on which day, told in which language. */
export type Reclassified = {
  readonly category: string;
  readonly on: Day;
  readonly language: Language;
};

/**
 * The entry that takes what a locked one left in suspense to where it belongs: out of 471 as it was
 * printed there, into its category with the same amounts and VAT. No money moves.
 */
export function reclassification(
  entry: LedgerEntry,
  { category, on, language }: Reclassified,
  chart: Chart,
): EntryFields {
  const {
    seq,
    lockedOn: _lockedOn,
    finalNumber: _number,
    printedWith: _printed,
    ...fields
  } = entry;
  const name = NAMES[language](seq);
  const waiting = entry.lines.filter((line) => isWaiting(entry, line, chart));
  const back = waiting.map((line) => {
    const [account, accountName] = accountOfLine(entry, line, chart);
    const from = line.category ?? entry.category;
    return { ...line, category: from, account, accountName, amount: 0 - line.amount };
  });
  const sorted = waiting.map(
    ({ category: _from, account: _account, accountName: _name, ...line }) => line,
  );
  return {
    ...fields,
    paidOn: on,
    category,
    label: (fields.label === '' ? name : `${name} – ${fields.label}`).slice(0, MAX_TEXT),
    lines: [...back, ...sorted],
  };
}

/**
 * True for an entry of which all that it left in suspense is there still; `corrections` are those of it
 * and those of them in turn. Of a part nothing can be taken: a reclassification moves the whole.
 */
export function isStillWaiting(
  entry: LedgerEntry,
  corrections: readonly LedgerEntry[],
  chart: Chart,
): boolean {
  const own = leftInSuspense(entry, [], chart);
  return own !== 0 && leftInSuspense(entry, corrections, chart) === own;
}

/** What an entry, with those that correct it, still has in suspense, in euro cents. */
export function leftInSuspense(
  entry: LedgerEntry,
  corrections: readonly LedgerEntry[],
  chart: Chart,
): number {
  return [entry, ...corrections]
    .flatMap((one) =>
      one.lines
        .filter((line) => isWaiting(one, line, chart))
        .map((line) => euroAmountsOf(line, one).gross),
    )
    .reduce((sum, gross) => sum + gross, 0);
}

/** The day on which what was locked is put right: the first that is open, and none before it happened. */
export function dayToPutRight(
  { paidOn }: Pick<LedgerEntry, 'paidOn'>,
  newest: LockedMonth | null,
): Day {
  const open = newest === null ? paidOn : firstDayOf(monthAfter(newest.month));
  return open > paidOn ? open : paidOn;
}
