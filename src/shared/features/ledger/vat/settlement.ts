import { groupedBy } from '#shared/kernel/grouped.ts';
import type { LedgerAccount } from '../line-accounts.ts';
import type { LedgerBalance } from '../opening.ts';
import type { VatLine } from './lines.ts';

/** What earlier returns and instalments left to be set off, in euro cents. */
export type HeldVat = { readonly credit: number; readonly instalments: number };

/** What goes into a return beside its own lines, and what becomes of a credit. */
export type BesideReturn = {
  /** VAT of earlier periods that came after their returns. */
  readonly late: DeclaredVat;
  /** What of that came too late to be deducted: a cost; euro cents above zero. */
  readonly lost: number;
  /** How much of a credit is asked back, in euro cents; the whole of it at most. */
  readonly refund: number;
};

/** How a return is settled in the books: the rows of its entry, and what it comes to in whole euros. */
export type VatSettlement = {
  readonly lines: readonly LedgerBalance[];
  /** To be paid, or a credit; euro cents, one of them zero. */
  readonly due: number;
  readonly credit: number;
  /** What of the credit is asked back; the rest is carried on. */
  readonly refund: number;
};

/**
 * VAT by the accounts of `DECLARED`, in their order and in euro cents: collected and owed above zero,
 * deducted below, as the entry of a return clears it.
 */
export type DeclaredVat = readonly [
  collected: number,
  owed: number,
  deductible: number,
  onAssets: number,
];

/** Nothing of it. */
export const NO_VAT: DeclaredVat = [0, 0, 0, 0];

const COLLECTED: LedgerAccount = ['445710', 'TVA collectée'];
const OWED: LedgerAccount = ['445200', 'TVA due intracommunautaire'];
const DEDUCTIBLE: LedgerAccount = ['445660', 'TVA déductible sur autres biens et services'];
const ON_ASSETS: LedgerAccount = ['445620', 'TVA déductible sur immobilisations'];
/** On which VAT stands until it is declared. */
const ACCOUNTS = [COLLECTED, OWED, DEDUCTIBLE, ON_ASSETS] as const;
/** Their numbers. */
export const DECLARED = ACCOUNTS.map(([number]) => number);
/** A credit that is carried on to the next return. */
export const CREDIT: LedgerAccount = ['445670', 'Crédit de TVA à reporter'];
/** A credit that the State is asked to pay back; what it pays clears it. */
export const ASKED_BACK: LedgerAccount = [
  '445830',
  "Remboursement de taxes sur le chiffre d'affaires demandé",
];
/** What was paid ahead within a year of the régime simplifié. */
export const INSTALMENTS: LedgerAccount = ['445810', "Acomptes – Régime simplifié d'imposition"];
const TO_PAY: LedgerAccount = ['445510', 'TVA à décaisser'];
const LOST: LedgerAccount = ['658000', 'Pénalités et autres charges'];
const WON: LedgerAccount = ['758000', 'Indemnités et autres produits'];

/** The VAT of lines by the accounts on which it stands until it is declared. */
export function declaredVat(lines: readonly VatLine[]): DeclaredVat {
  const sum = (part: 'due' | 'deducted', fits: (line: VatLine) => boolean): number =>
    lines.filter(fits).reduce((all, line) => all + line[part], 0);
  return [
    sum('due', ({ side }) => side === 'receipt'),
    sum('due', ({ side }) => side === 'expense'),
    0 - sum('deducted', ({ isAsset }) => !isAsset),
    0 - sum('deducted', ({ isAsset }) => isAsset),
  ];
}

/** One with another, or less another where `sign` is below zero. */
export function addedVat(one: DeclaredVat, other: DeclaredVat, sign: 1 | -1 = 1): DeclaredVat {
  const [a, b, c, d] = one;
  const [e, f, g, h] = other;
  return [a + sign * e, b + sign * f, c + sign * g, d + sign * h];
}

/** True where nothing of it is left on any account. */
export function isNoVat(vat: DeclaredVat): boolean {
  return vat.every((cents) => cents === 0);
}

/**
 * Takes the VAT of a return from the accounts on which it was collected and deducted to what is paid,
 * asked back or carried on. The return is in whole euros: tax by rate, assets and other purchases apart,
 * and what is late on lines of its own (CA3 boxes 16, 19, 20, 21, 22); what is lost is a cost, and what
 * rounding leaves is income or a cost.
 */
export function vatSettlement(
  declared: readonly VatLine[],
  held: HeldVat,
  { late, lost, refund: wanted }: BesideReturn = { late: NO_VAT, lost: 0, refund: 0 },
): VatSettlement {
  const own = declaredVat(declared);
  const rates = groupedBy(declared, ({ rate }) => rate).values();
  const tax = [...rates].reduce((all, lines) => all + inWholeEuros(dueOf(lines)), 0);
  const before = held.credit + held.instalments;
  const left =
    tax +
    inWholeEuros(late[0] + late[1]) +
    inWholeEuros(own[2]) +
    inWholeEuros(own[3]) +
    inWholeEuros(late[2] + late[3] + lost) -
    inWholeEuros(before);
  const [due, credit] = left > 0 ? [left, 0] : [0, 0 - left];
  const refund = Math.min(wanted, credit);
  const all = addedVat(own, late);
  const rows: (readonly [LedgerAccount, number])[] = [
    ...ACCOUNTS.map((account, at) => [account, all[at] ?? 0] as const),
    [CREDIT, credit - refund - held.credit],
    [ASKED_BACK, refund],
    [INSTALMENTS, 0 - held.instalments],
    [TO_PAY, 0 - due],
  ];
  const rest = 0 - rows.reduce((sum, [, cents]) => sum + cents, 0);
  rows.push([rest > 0 ? LOST : WON, rest]);
  const lines = rows
    .filter(([, amount]) => amount !== 0)
    .map(([[account, accountName], amount]) => ({ account, accountName, amount }));
  return { lines, due, credit, refund };
}

/** What an entry that settled a return says of it: what was declared does not change any more. */
export function settledAs(
  lines: readonly LedgerBalance[],
  { credit: before }: Pick<HeldVat, 'credit'>,
): VatSettlement {
  const sumOf = ([number]: LedgerAccount): number =>
    lines.filter(({ account }) => account === number).reduce((sum, { amount }) => sum + amount, 0);
  const refund = sumOf(ASKED_BACK);
  return { lines, due: 0 - sumOf(TO_PAY), credit: sumOf(CREDIT) + refund + before, refund };
}

function dueOf(lines: readonly VatLine[]): number {
  return lines.reduce((all, { due }) => all + due, 0);
}

/** To the nearest euro, halves away from zero. */
function inWholeEuros(cents: number): number {
  return Math.sign(cents) * Math.floor((Math.abs(cents) + 50) / 100) * 100 + 0;
}
