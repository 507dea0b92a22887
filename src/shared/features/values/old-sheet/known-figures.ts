import { foldedPhrase, foldedText } from '#shared/kernel/fold-text.ts';
import type { Unit } from '#shared/kernel/unit.ts';
import type { MetricKind } from '#shared/features/metrics/model.ts';

/** A figure that many know and the catalogue does not have: what it is measured in is no guess. */
type KnownFigure = { readonly kind: Exclude<MetricKind, 'computed'>; readonly unit: Unit };

const FIGURES: readonly (readonly [RegExp, KnownFigure])[] = [
  [
    /^(?:arr|annual recurring revenue|revenus? (?:annuels? recurrents?|recurrents? annuels?)|rra|rar)$/,
    { kind: 'stock', unit: 'money' },
  ],
  [
    /^(?:ebitda|ebit|ebe|excedent brut d'exploitation|resultat d'exploitation|operating income)$/,
    { kind: 'flow', unit: 'money' },
  ],
  [
    /^(?:net )?(?:new|nouveau|nouvel|expansion|upgrade|downgrade|contraction|churned|churn|lost|perdu|reactivation|reactivated)(?: d'expansion)? (?:net )?(?:mrr|arr)$/,
    { kind: 'flow', unit: 'money' },
  ],
  [
    /^(?:mrr|arr) (?:net )?(?:new|nouveau|d'expansion|expansion|contraction|churned|perdu|lost|reactive)$/,
    { kind: 'flow', unit: 'money' },
  ],
  [/^(?:gross profit|marge commerciale|marge brute en valeur)$/, { kind: 'flow', unit: 'money' }],
  [/^(?:gross |net )?(?:burn|burn rate|cash burn)$/, { kind: 'flow', unit: 'money' }],
  [/^(?:runway|cash runway)(?: \(?(?:months|mois)\)?)?$/, { kind: 'stock', unit: 'months' }],
  [/^(?:headcount|effectifs?|etp|fte|employees|salaries)$/, { kind: 'stock', unit: 'count' }],
  [
    /^(?:nrr|grr|ndr|(?:net|gross) (?:revenue|dollar) retention(?: \((?:nrr|grr|ndr)\))?)$/,
    { kind: 'rate', unit: 'percent' },
  ],
];

/** `NRR`, `Net revenue retention`: a percentage around the whole, 103 % or 1.03. */
export function saysRetention(name: string): boolean {
  return knownFigure(name)?.kind === 'rate';
}

/** What the figure of that name is, by its French or English name, brackets behind it or not. */
export function knownFigure(name: string): KnownFigure | null {
  const folded = foldedPhrase(name.replaceAll('_', ' '));
  const bare = folded.replace(/ ?\([^()]*\)$/, '');
  return FIGURES.find(([shape]) => shape.test(folded) || shape.test(bare))?.[1] ?? null;
}

const CHANGE =
  /^(?:new|nouveaux?|nouvelles?|churned|lost|perdus?|expansion|contraction|reactivated)$/;
const OF_MONEY = /\b(?:mrr|arr|revenus?|revenue|ca|chiffre d'affaires)\b/;

const OF_CUSTOMERS = /\b(?:clients?|customers?|comptes?|accounts?|abonnes?|subscribers?)\b/;

/** `New`, `Churned` alone, where no heading says of whom. */
export function isChangeOfSomeone(label: string, group: string | null): boolean {
  return CHANGE.test(foldedText(label)) && !OF_CUSTOMERS.test(foldedText(group ?? ''));
}

/** A change of what the heading above names (`MRR`, below it `New`, `Churned`), where that is money. */
export function isChangeOfMoney(label: string, group: string | null): boolean {
  return CHANGE.test(foldedText(label)) && OF_MONEY.test(foldedText(group ?? ''));
}
