import type { DayRange } from '#shared/kernel/day.ts';
import { entryEuros, isReverseCharged } from '../amounts.ts';
import { monthOf } from '../lock/months.ts';
import type { Month } from '../lock/months.ts';
import type { LedgerEntry } from '../model.ts';
import type { VatLine } from '../vat/lines.ts';
import type { VatOfDay } from '../vat/periods.ts';
import { LAYOUTS } from './profile.ts';
import type { ExportProfile } from './profile.ts';

/*
 * The steps from the VAT of the journal and of the FEC, on the day of the payment, to that of the return:
 * what is due, then what is deducted. A step that takes away is below zero.
 */
const STEPS = [
  'collected',
  'dueInOtherMonth',
  'paidInOtherMonth',
  'reverse',
  'due',
  'paid',
  'never',
  'unclaimed',
  'waiting',
  'deductedInOtherMonth',
  'paidBefore',
  'reverseDeducted',
  'deducted',
  'dueElsewhere',
  'deductedElsewhere',
] as const;
type VatStep = (typeof STEPS)[number];
type VatSteps = Record<VatStep, number>;

/** An entry with all that it says to returns, within the days or not. */
export type EntryOfVat = { readonly entry: LedgerEntry; readonly lines: readonly VatLine[] };

/** By month the way from the journal to the return, in cents, and what it does not explain: nothing. */
export type ReconciledVat = {
  readonly months: readonly { readonly month: Month; readonly steps: VatSteps }[];
  readonly gap: number;
};

/**
 * Walks from the journal to the return, month by month; `moved` is what returns declare of other periods,
 * or leave to them.
 */
export function reconciledVat(
  entries: Iterable<EntryOfVat>,
  range: DayRange,
  moved: readonly VatOfDay[] = [],
): ReconciledVat {
  const months = new Map<Month, VatSteps>();
  const add = (day: string, step: VatStep, cents: number): void => {
    if (cents === 0 || day < range.from || day > range.to) return;
    const steps = months.get(monthOf(day)) ?? noSteps();
    months.set(monthOf(day), { ...steps, [step]: steps[step] + cents });
  };
  for (const { entry, lines } of entries) {
    const { vat } = entryEuros(entry);
    add(entry.paidOn, entry.kind === 'receipt' ? 'collected' : 'paid', vat);
    for (const line of lines) {
      if (line.side === 'receipt') addSale(line, entry, add);
      else addPurchase(line, entry, add);
    }
    if (entry.kind === 'expense') add(entry.paidOn, 'never', -neverDeducted(vat, lines));
  }
  for (const { day, collected, deductible } of moved) {
    for (const step of ['due', 'dueElsewhere'] as const) add(day, step, collected);
    for (const step of ['deducted', 'deductedElsewhere'] as const) add(day, step, deductible);
  }
  const rows = [...months]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, steps]) => ({ month, steps }));
  return { months: rows, gap: rows.reduce((all, { steps }) => all + gapOf(steps), 0) };
}

type AddStep = (day: string, step: VatStep, cents: number) => void;

function addSale({ day, due }: VatLine, { paidOn }: LedgerEntry, add: AddStep): void {
  add(day, 'due', due);
  if (monthOf(day) === monthOf(paidOn)) return;
  add(paidOn, 'dueInOtherMonth', -due);
  add(day, 'paidInOtherMonth', due);
}

function addPurchase(line: VatLine, { paidOn }: LedgerEntry, add: AddStep): void {
  const { day, due, deducted } = line;
  add(day, 'due', due);
  add(day, 'reverse', due);
  add(day, 'deducted', deducted);
  // What is owed for others is no VAT of the payment.
  if (isReverseCharged(line.kind)) return add(day, 'reverseDeducted', deducted);
  add(paidOn, 'unclaimed', -line.unclaimed);
  add(paidOn, 'waiting', -(line.waiting ?? 0));
  if (monthOf(day) === monthOf(paidOn)) return;
  add(paidOn, 'deductedInOtherMonth', -deducted);
  add(day, 'paidBefore', deducted);
}

/** VAT that was paid and is deducted in no month: under the exemption. */
function neverDeducted(vat: number, lines: readonly VatLine[]): number {
  return lines
    .filter(({ kind }) => !isReverseCharged(kind))
    .reduce(
      (left, { deducted, unclaimed, waiting = 0 }) => left - deducted - unclaimed - waiting,
      vat,
    );
}

function gapOf(steps: VatSteps): number {
  const { collected, dueInOtherMonth, paidInOtherMonth, reverse, dueElsewhere, due } = steps;
  const { paid, never, unclaimed, waiting, deductedInOtherMonth, paidBefore } = steps;
  const sold = collected + dueInOtherMonth + paidInOtherMonth + reverse + dueElsewhere - due;
  const bought = paid + never + unclaimed + waiting + deductedInOtherMonth + paidBefore;
  const { reverseDeducted, deductedElsewhere, deducted } = steps;
  return Math.abs(sold) + Math.abs(bought + reverseDeducted + deductedElsewhere - deducted);
}

/** True where the return says in some month something else than the journal. */
export function hasVatSteps({ months }: ReconciledVat): boolean {
  return months.some(({ steps }) => steps.due !== steps.collected || steps.deducted !== steps.paid);
}

function noSteps(): VatSteps {
  return Object.fromEntries(STEPS.map((step) => [step, 0])) as VatSteps;
}

const HEADERS: Readonly<Record<'fr' | 'en', readonly string[]>> = {
  fr: [
    'Mois',
    'TVA collectée du journal',
    'Due un autre mois',
    'Encaissée un autre mois',
    'Due à la place de fournisseurs',
    'TVA due de la déclaration',
    'TVA des dépenses du journal',
    'Non déductible',
    'Dépenses à classer',
    'En attente de pièce',
    'Déduite un autre mois',
    'Payée un autre mois',
    'Déduite à la place de fournisseurs',
    'TVA déductible de la déclaration',
    "Dont due d'autres périodes",
    "Dont déduite d'autres périodes",
  ],
  en: [
    'Month',
    'VAT collected of the journal',
    'Due in another month',
    'Received in another month',
    'Owed in place of suppliers',
    'VAT due of the return',
    'VAT of expenses of the journal',
    'Not deductible',
    'Expenses to sort',
    'Waiting for a document',
    'Deducted in another month',
    'Paid in another month',
    'Deducted in place of suppliers',
    'VAT deductible of the return',
    'Of it owed of other periods',
    'Of it deducted of other periods',
  ],
};

/** The page itself: a row for each month, then all of them together. */
export function vatReconciliationText({ months }: ReconciledVat, profile: ExportProfile): string {
  const { language, start, euros, line } = LAYOUTS[profile];
  const row = (name: string, steps: VatSteps): string =>
    line([name, ...STEPS.map((step) => euros(steps[step]))]);
  const total = months.reduce((all, { steps }) => {
    const sums = STEPS.map((step) => [step, all[step] + steps[step]]);
    return Object.fromEntries(sums) as VatSteps;
  }, noSteps());
  return [
    start + line(HEADERS[language]),
    ...months.map(({ month, steps }) => row(month, steps)),
    row('Total', total),
  ].join('');
}
