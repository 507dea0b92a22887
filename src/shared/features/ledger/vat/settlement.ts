import { groupedBy } from '#shared/kernel/grouped.ts';
import type { LedgerAccount } from '../line-accounts.ts';
import type { LedgerBalance } from '../opening.ts';
import type { VatLine } from './lines.ts';

/** What earlier returns and instalments left to be set off, in euro cents. */
export type HeldVat = { readonly credit: number; readonly instalments: number };

/** How a return is settled in the books: the rows of its entry, and what it comes to in whole euros. */
export type VatSettlement = {
  readonly lines: readonly LedgerBalance[];
  /** To be paid, or to be carried on; euro cents, one of them zero. */
  readonly due: number;
  readonly credit: number;
};

const COLLECTED: LedgerAccount = ['445710', 'TVA collectée'];
const OWED: LedgerAccount = ['445200', 'TVA due intracommunautaire'];
const DEDUCTIBLE: LedgerAccount = ['445660', 'TVA déductible sur autres biens et services'];
const ON_ASSETS: LedgerAccount = ['445620', 'TVA déductible sur immobilisations'];
/** The numbers on which VAT stands until it is declared. */
export const DECLARED = [COLLECTED, OWED, DEDUCTIBLE, ON_ASSETS].map(([number]) => number);
/** A credit that is carried on to the next return. */
export const CREDIT: LedgerAccount = ['445670', 'Crédit de TVA à reporter'];
/** What was paid ahead within a year of the régime simplifié. */
export const INSTALMENTS: LedgerAccount = ['445810', "Acomptes – Régime simplifié d'imposition"];
const TO_PAY: LedgerAccount = ['445510', 'TVA à décaisser'];
const LOST: LedgerAccount = ['658000', 'Pénalités et autres charges'];
const WON: LedgerAccount = ['758000', 'Indemnités et autres produits'];

/**
 * Takes the VAT of a return from the accounts on which it was collected and deducted to what is paid or
 * carried on. The return is in whole euros, tax by rate, assets and other purchases apart (CA3 boxes 16,
 * 19, 20, 22); what rounding leaves is income or a cost.
 */
export function vatSettlement(declared: readonly VatLine[], held: HeldVat): VatSettlement {
  const sum = (lines: readonly VatLine[], part: 'due' | 'deducted'): number =>
    lines.reduce((all, line) => all + line[part], 0);
  const rates = groupedBy(declared, ({ rate }) => rate).values();
  const tax = [...rates].reduce((all, lines) => all + inWholeEuros(sum(lines, 'due')), 0);
  const [sold, bought] = (['receipt', 'expense'] as const).map((side) =>
    declared.filter((line) => line.side === side),
  );
  const assets = sum(
    declared.filter(({ isAsset }) => isAsset),
    'deducted',
  );
  const others = sum(
    declared.filter(({ isAsset }) => !isAsset),
    'deducted',
  );
  const before = held.credit + held.instalments;
  const left = tax - inWholeEuros(assets) - inWholeEuros(others) - inWholeEuros(before);
  const [due, credit] = left > 0 ? [left, 0] : [0, 0 - left];
  const rows: (readonly [LedgerAccount, number])[] = [
    [COLLECTED, sum(sold ?? [], 'due')],
    [OWED, sum(bought ?? [], 'due')],
    [DEDUCTIBLE, 0 - others],
    [ON_ASSETS, 0 - assets],
    [CREDIT, credit - held.credit],
    [INSTALMENTS, 0 - held.instalments],
    [TO_PAY, 0 - due],
  ];
  const rest = 0 - rows.reduce((all, [, cents]) => all + cents, 0);
  rows.push([rest > 0 ? LOST : WON, rest]);
  const lines = rows
    .filter(([, amount]) => amount !== 0)
    .map(([[account, accountName], amount]) => ({ account, accountName, amount }));
  return { lines, due, credit };
}

/** To the nearest euro, halves away from zero. */
function inWholeEuros(cents: number): number {
  return Math.sign(cents) * Math.floor((Math.abs(cents) + 50) / 100) * 100 + 0;
}
