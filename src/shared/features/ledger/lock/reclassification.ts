import type { Day } from '#shared/kernel/day.ts';
import type { Language } from '#shared/kernel/language.ts';
import { SUSPENSE } from '../category-groups.ts';
import { accountOfLine, isWaiting } from '../line-accounts.ts';
import type { LedgerAccount } from '../line-accounts.ts';
import { LEDGER_CURRENCY, MAX_TEXT, NO_CATEGORY } from '../model.ts';
import type { EntryFields, LedgerEntry, LedgerLine } from '../model.ts';
import { ledgerBalances } from '../opening.ts';
import type { LedgerBalance } from '../opening.ts';
import { isMoney, movesNoMoney, postingsOf } from '../postings.ts';
import type { Chart } from '../postings.ts';
import { withVat } from '../sorting.ts';
import type { LineVat } from '../guess/merchant-vat.ts';
import { monthAfter, firstDayOf } from './months.ts';
import type { LockedMonth } from './months.ts';

const NAMES = {
  fr: (seq: number) => `Reclassement du n° ${seq}`,
  en: (seq: number) => `Reclassification of no. ${seq}`,
} as const satisfies Record<Language, (seq: number) => string>;

/** On which day what a locked entry left in suspense is put right, told in which language. */
export type PutRight = { readonly on: Day; readonly language: Language };

/** As what it is sorted; where its VAT is said, that goes before the VAT it was written with. */
export type Reclassified = PutRight & {
  readonly category: string;
  readonly vat?: LineVat | undefined;
};

/** What stands on accounts of suspense, in euro cents, a debit above zero; none where it comes to zero. */
export function standing(entries: readonly LedgerEntry[], chart: Chart): LedgerBalance[] {
  const postings = entries
    .flatMap((entry) => postingsOf(entry, chart))
    .filter(({ account }) => account[0].startsWith(SUSPENSE));
  return ledgerBalances(postings).filter(({ amount }) => amount !== 0);
}

/** The sum of what stands on some accounts. */
export function sumOf(balances: readonly Pick<LedgerBalance, 'amount'>[]): number {
  return balances.reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * The lines by which a locked entry of money, with what was written about it since, still stands in
 * suspense: its own where all of it does, else what is left of each rate. Where that is not what stands
 * there to the cent, as after a change of currency, it is the cents alone, outside VAT.
 */
export function linesInSuspense(
  entry: LedgerEntry,
  since: readonly LedgerEntry[],
  chart: Chart,
): LedgerLine[] {
  const [own, all] = [standing([entry], chart), standing([entry, ...since], chart)];
  const waiting = waitingLines(entry, chart);
  if (isSameStanding(own, all)) return waiting;
  const rests = restByRate([...waiting, ...since.flatMap((one) => waitingLines(one, chart))]);
  const stood = standing([{ ...entry, lines: rests }], chart);
  const isOfOneKind = since.every(
    ({ kind, currency, fx }) =>
      kind === entry.kind && currency === entry.currency && fx === entry.fx,
  );
  return isOfOneKind && isSameStanding(stood, all) ? rests : linesOfCents(entry, all);
}

function waitingLines(entry: LedgerEntry, chart: Chart): LedgerLine[] {
  return entry.lines
    .filter((line) => isWaiting(entry, line, chart))
    .map((line) => {
      const [account, accountName] = accountOfLine(entry, line, chart);
      return { ...line, category: line.category ?? entry.category, account, accountName };
    });
}

function isSameStanding(one: readonly LedgerBalance[], other: readonly LedgerBalance[]): boolean {
  const textOf = (balances: readonly LedgerBalance[]) =>
    JSON.stringify(balances.map(({ account, amount }) => [account, amount]));
  return textOf(one) === textOf(other);
}

function restByRate(lines: readonly LedgerLine[]): LedgerLine[] {
  const rests = new Map<string, LedgerLine>();
  for (const line of lines) {
    const { account, rate, vatKind, basis, category } = line;
    const key = JSON.stringify([account, rate, vatKind, basis, category]);
    rests.set(key, { ...line, amount: (rests.get(key)?.amount ?? 0) + line.amount });
  }
  return [...rests.values()].filter(({ amount }) => amount !== 0);
}

function linesOfCents(entry: LedgerEntry, balances: readonly LedgerBalance[]): LedgerLine[] {
  const category = entry.kind === 'receipt' ? 'unsorted_receipt' : 'other_expense';
  const side = entry.kind === 'receipt' ? -1 : 1;
  return balances.map(({ amount, ...account }) => ({
    rate: null,
    basis: 'gross',
    amount: side * amount,
    category,
    ...account,
  }));
}

/**
 * The entry that takes lines in suspense to where they belong: out of 471 as they stand there, into a
 * category with the same amounts and VAT, or with that which is said. No money moves.
 */
export function reclassification(
  entry: LedgerEntry,
  waiting: readonly LedgerLine[],
  { category, vat, ...told }: Reclassified,
): EntryFields {
  const sorted = waiting.map(
    ({ category: _from, account: _account, accountName: _name, ...line }) =>
      vat === undefined ? line : withVat(line, vat),
  );
  return { ...putRight(entry, told), category, lines: [...waiting.map(takenOut), ...sorted] };
}

/** The entry that takes the VAT of lines in suspense back, and leaves the whole of them there. */
export function withoutVat(
  entry: LedgerEntry,
  waiting: readonly LedgerLine[],
  told: PutRight,
): EntryFields {
  const whole = waiting.map((line) => withVat(line, { rate: null }));
  return { ...putRight(entry, told), lines: [...waiting.map(takenOut), ...whole] };
}

/** The entry in double form that takes what stands in suspense to another ledger account. */
export function movedFromSuspense(
  entry: LedgerEntry,
  balances: readonly LedgerBalance[],
  { to: [account, accountName], ...told }: PutRight & { readonly to: LedgerAccount },
): EntryFields {
  const { docRef, docDate, party, method, paidOn, label } = putRight(entry, told);
  const rows = [
    ...balances.map((balance) => ({ ...balance, amount: 0 - balance.amount })),
    { account, accountName, amount: sumOf(balances) },
  ];
  return {
    kind: 'journal',
    journal: 'OD',
    category: NO_CATEGORY.journal,
    currency: LEDGER_CURRENCY,
    fx: null,
    docRef,
    docDate,
    party,
    method,
    paidOn,
    label,
    lines: rows.map((row) => ({ rate: null, basis: 'gross', ...row })),
  };
}

function takenOut(line: LedgerLine): LedgerLine {
  return { ...line, amount: 0 - line.amount };
}

function putRight(entry: LedgerEntry, { on, language }: PutRight): EntryFields {
  const {
    seq,
    lockedOn: _lockedOn,
    finalNumber: _number,
    printedWith: _printed,
    ...fields
  } = entry;
  const name = NAMES[language](seq);
  return {
    ...fields,
    paidOn: on,
    label: (fields.label === '' ? name : `${name} – ${fields.label}`).slice(0, MAX_TEXT),
  };
}

/**
 * True for an entry that says what the one it corrects was for, and does not take that back: no money
 * moves by it, or it is in double form and names other accounts.
 */
export function saysWhatItWasFor(
  correction: LedgerEntry,
  corrected: LedgerEntry,
  chart: Chart,
): boolean {
  if (correction.kind !== 'journal') return movesNoMoney(correction) && isMoney(correction);
  const accountsOf = (entry: LedgerEntry) =>
    new Set(postingsOf(entry, chart).map(({ account }) => account[0]));
  const known = accountsOf(corrected);
  return (
    corrected.kind !== 'journal' || [...accountsOf(correction)].some((number) => !known.has(number))
  );
}

/** The day on which what was locked is put right: the first that is open, and none before it happened. */
export function dayToPutRight(
  { paidOn }: Pick<LedgerEntry, 'paidOn'>,
  newest: LockedMonth | null,
): Day {
  const open = newest === null ? paidOn : firstDayOf(monthAfter(newest.month));
  return open > paidOn ? open : paidOn;
}
