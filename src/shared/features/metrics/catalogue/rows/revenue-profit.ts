import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** What goes out, and what is left. */
export const revenueProfit: readonly CatalogueRow[] = [
  {
    id: 'expenses',
    measure: { kind: 'flow', unit: 'money', good: null, cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'bank' },
    marks: ['essential'],
    name: { fr: 'Charges', en: 'Expenses' },
    definition: {
      fr: 'Tout ce que l’activité paie : outils, sous-traitance, cotisations, publicité. À regarder chaque mois, avant que les petits abonnements ne fassent une grosse somme.',
      en: 'All that the business pays: tools, subcontracting, social contributions, ads. Look at it every month, before small subscriptions add up to a large sum.',
    },
    example: {
      fr: '900 € de cotisations, 450 € de sous-traitance et 150 € d’outils dans le mois : 1 500 €.',
      en: '€900 of contributions, €450 of subcontracting and €150 of tools in the month: €1,500.',
    },
    proof: { parts: [90_000, 45_000, 15_000], result: 150_000 },
  },
  {
    id: 'cost_of_sales',
    measure: { kind: 'flow', unit: 'money', good: null, cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'bank' },
    name: { fr: 'Coûts directs des ventes', en: 'Cost of sales' },
    definition: {
      fr: 'La part des charges qui n’existe que parce que vous avez vendu : marchandises, frais de paiement, sous-traitance d’une mission.',
      en: 'The part of expenses that exists only because you sold: goods, payment fees, subcontracting of an assignment.',
    },
    example: {
      fr: '450 € de sous-traitance et 50 € de frais de paiement dans le mois : 500 €.',
      en: '€450 of subcontracting and €50 of payment fees in the month: €500.',
    },
    proof: { parts: [45_000, 5000], result: 50_000 },
  },
  {
    id: 'profit',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'revenue - expenses',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'key_metrics', foundIn: 'bank' },
    name: { fr: 'Résultat', en: 'Profit' },
    definition: {
      fr: 'Ce qui reste du chiffre d’affaires une fois les charges payées : votre vrai revenu, avant impôt sur le revenu.',
      en: 'What is left of revenue once expenses are paid: your real income, before income tax.',
    },
    example: {
      fr: '6 000 € de chiffre d’affaires et 1 500 € de charges : 4 500 €.',
      en: '€6,000 of revenue and €1,500 of expenses: €4,500.',
    },
    proof: { inputs: { revenue: 600_000, expenses: 150_000 }, kind: 'month', result: 450_000 },
  },
  {
    id: 'profit_margin',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'profit / revenue * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'key_metrics', foundIn: 'bank' },
    name: { fr: 'Marge nette', en: 'Profit margin' },
    definition: {
      fr: 'Ce qui reste de 100 € vendus. Vendre plus avec une marge qui fond, c’est travailler plus pour le même revenu.',
      en: 'What is left of each €100 sold. Selling more while the margin melts is working more for the same income.',
    },
    example: {
      fr: '4 500 € de résultat pour 6 000 € de chiffre d’affaires : 75 %.',
      en: '€4,500 of profit on €6,000 of revenue: 75%.',
    },
    proof: { inputs: { profit: 450_000, revenue: 600_000 }, kind: 'month', result: 75 },
  },
  {
    id: 'gross_margin',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '(revenue - cost_of_sales) / revenue * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'bank' },
    name: { fr: 'Marge brute', en: 'Gross margin' },
    definition: {
      fr: 'Ce qui reste d’une vente une fois payé ce qu’elle a directement coûté. Elle doit couvrir tout le reste, vous compris.',
      en: 'What is left of a sale once its direct cost is paid. It has to cover all the rest, yourself included.',
    },
    example: {
      fr: '6 000 € de chiffre d’affaires et 900 € de coûts directs : 85 %.',
      en: '€6,000 of revenue and €900 of direct costs: 85%.',
    },
    proof: { inputs: { revenue: 600_000, cost_of_sales: 90_000 }, kind: 'month', result: 85 },
  },
  {
    id: 'expense_ratio',
    measure: { kind: 'computed', unit: 'percent', good: 'band', cadence: 'month' },
    formula: 'expenses / revenue * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'bank' },
    name: { fr: 'Poids des charges dans le CA', en: 'Expenses as a share of revenue' },
    definition: {
      fr: 'La part du chiffre d’affaires mangée par les charges. Trop haute, il ne reste rien ; trop basse, vous n’investissez peut-être plus.',
      en: 'The part of revenue eaten by expenses. Too high and nothing is left; too low and you may have stopped investing.',
    },
    example: {
      fr: '1 500 € de charges pour 6 000 € de chiffre d’affaires : 25 %.',
      en: '€1,500 of expenses on €6,000 of revenue: 25%.',
    },
    proof: { inputs: { expenses: 150_000, revenue: 600_000 }, kind: 'month', result: 25 },
  },
];
