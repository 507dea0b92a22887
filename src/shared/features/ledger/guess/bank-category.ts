import { foldedText } from '#shared/kernel/fold-text.ts';
import type { CategoryKey } from '../categories.ts';
import type { MoneyKind } from '../model.ts';

type BankWords = readonly [words: RegExp, category: CategoryKey];

/** What banks call what was bought, folded, in French and English; the first that occurs counts. */
const BOUGHT: readonly BankWords[] = [
  [/impot sur le revenu|income tax/, 'income_tax'],
  [/\btva\b|\bvat\b/, 'vat_payment'],
  [/cotisations? sociales?|urssaf|social (?:security|contributions?)/, 'social'],
  [/impots?|taxes?\b|\btax\b/, 'taxes'],
  [/frais bancaires|services bancaires|bank(?:ing)? fees?|\bfees\b|banque/, 'bank_fees'],
  [/assurances?|insurance|mutuelle/, 'insurance'],
  [
    /carburant|peage|parking|stationnement|transport|taxi|train|avion|voyage|hotel|travel|fuel|gas station|lodging/,
    'travel',
  ],
  [/restaurants?|bars?\b|repas|meals?|food and drink/, 'meals'],
  [/telephonie|telephone|internet|telecom|mobile|poste|postal|affranchissement/, 'telecom'],
  [
    /logiciels?|software|saas|online service|services? en ligne|hebergement|subscriptions?|abonnements? (?:numerique|logiciel)/,
    'software',
  ],
  [/publicite|marketing|advertis|communication/, 'advertising'],
  [/formation|training|education|livres?|presse|documentation/, 'training'],
  [/comptab|juridique|honoraires|legal|accounting|conseil|consult/, 'fees'],
  [/loyer|bureaux?\b|office rental|\brent\b|coworking/, 'rent'],
  [/fournitures?|office supplies|papeterie|stationery/, 'supplies'],
  [/materiel|informatique|equipement|hardware|equipment|electronics/, 'equipment'],
  [/entretien|reparation|maintenance|repairs?/, 'upkeep'],
  [/sous.traitance|subcontract|freelance/, 'subcontracting'],
  [/echeance|credit|emprunt|\bloans?\b/, 'loan_capital'],
];

const RECEIVED: readonly BankWords[] = [
  [/remboursements?|refunds?|avoir/, 'unsorted_receipt'],
  [
    /allocations?|prestations? sociales?|benefits?|virements? internes?|epargne|treasury|interco/,
    'unsorted_receipt',
  ],
  [/\btva\b|\bvat\b/, 'vat_refund'],
  [/interets?|interest/, 'interest'],
  [/emprunt|\bloans?\b/, 'loan_in'],
  [/subventions?|aides?\b|subsid|grants?/, 'subsidy'],
  [/apport|capital/, 'owner_in'],
];

/** What the category of a bank is in ours; null where it says too little. */
export function categoryOfBank(told: string, kind: MoneyKind): CategoryKey | null {
  const text = foldedText(told).replaceAll('_', ' ');
  if (text === '') return null;
  const rows = kind === 'expense' ? BOUGHT : RECEIVED;
  return rows.find(([words]) => words.test(text))?.[1] ?? null;
}

/** True for money that came in and that its bank calls a refund, a benefit or a transfer of one's own. */
export function isNoSaleOfBank(told: string, kind: MoneyKind): boolean {
  return categoryOfBank(told, kind) === 'unsorted_receipt';
}
