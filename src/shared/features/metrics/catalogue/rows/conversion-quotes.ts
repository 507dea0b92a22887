import type { CatalogueRow } from '../entry.ts';
import { OUTREACH_MODELS } from './model-groups.ts';

/** What quotes are worth: sent, signed, waiting. */
export const conversionQuotes: readonly CatalogueRow[] = [
  {
    id: 'quotes_amount_sent',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'crm' },
    name: { fr: 'Montant des devis envoyés', en: 'Amount of quotes sent' },
    definition: {
      fr: 'Le total hors taxes des devis partis dans la période.',
      en: 'The total before tax of the quotes that went out in the period.',
    },
    example: {
      fr: 'Un devis de 3 000 € et un de 5 000 € : 8 000 €.',
      en: 'One quote of €3,000 and one of €5,000: €8,000.',
    },
    proof: { parts: [300_000, 500_000], result: 800_000 },
  },
  {
    id: 'quotes_amount_won',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'crm' },
    name: { fr: 'Montant des devis signés', en: 'Amount of quotes signed' },
    definition: {
      fr: 'Le total hors taxes des devis signés dans la période. Il annonce le CA des mois qui viennent.',
      en: 'The total before tax of the quotes signed in the period. It announces the revenue of the months to come.',
    },
    example: {
      fr: 'Un devis signé de 3 000 € et un de 1 500 € : 4 500 €.',
      en: 'One quote signed at €3,000 and one at €1,500: €4,500.',
    },
    proof: { parts: [300_000, 150_000], result: 450_000 },
  },
  {
    id: 'average_quote',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'quotes_amount_won / quotes_won',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'crm' },
    name: { fr: 'Devis signé moyen', en: 'Average quote signed' },
    definition: {
      fr: 'Ce que vaut un oui. Un devis moyen plus haut, et il faut moins de clients pour la même année.',
      en: 'What one yes is worth. With a higher one, the same year takes fewer customers.',
    },
    example: {
      fr: '4 500 € signés en 2 devis : 2 250 €.',
      en: '€4,500 signed in 2 quotes: €2,250.',
    },
    proof: {
      inputs: { quotes_amount_won: 450_000, quotes_won: 2 },
      kind: 'month',
      result: 225_000,
    },
  },
  {
    id: 'quote_amount_win_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'quotes_amount_won / quotes_amount_sent * 100',
    place: { stage: 'conversion', lean: ['revenue'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'crm' },
    name: { fr: 'Part du montant des devis signée', en: 'Share of quoted amount signed' },
    definition: {
      fr: 'La part des euros proposés qui sont signés. Plus basse que la part de devis signés, elle dit que vous gagnez les petits et perdez les gros.',
      en: 'The share of the amount quoted that gets signed. Lower than the share of quotes signed, it says that you win the small ones and lose the big ones.',
    },
    example: {
      fr: '4 500 € signés sur 8 000 € proposés : 56,25 %.',
      en: '€4,500 signed out of €8,000 quoted: 56.25%.',
    },
    proof: {
      inputs: { quotes_amount_won: 450_000, quotes_amount_sent: 800_000 },
      kind: 'month',
      result: 56.25,
    },
  },
  {
    id: 'pipeline_amount',
    measure: { kind: 'stock', unit: 'money', good: null, cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'crm' },
    name: { fr: 'Devis en attente de réponse (montant)', en: 'Open quotes (amount)' },
    definition: {
      fr: 'Le total des devis envoyés et sans réponse, le dernier jour de la période. Ce sont vos relances.',
      en: 'The total of quotes sent and not answered, on the last day of the period. These are your follow-ups.',
    },
    example: {
      fr: '9 000 € en attente une semaine, 7 000 € la suivante : le niveau est de 7 000 €.',
      en: '€9,000 open one week, €7,000 the next: the level is €7,000.',
    },
    proof: { parts: [900_000, 700_000], result: 700_000 },
  },
  {
    id: 'pipeline_weighted',
    measure: { kind: 'stock', unit: 'money', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'crm' },
    name: { fr: 'Devis en attente, selon leurs chances', en: 'Open quotes by their chances' },
    definition: {
      fr: 'Chaque devis en attente, compté à hauteur de ses chances d’être signé, puis additionnés. À noter le dernier jour de la période.',
      en: 'Each open quote counted at its chance of being signed, all added up. Note it on the last day of the period.',
    },
    example: {
      fr: '4 000 € à 50 % et 3 000 € à 20 % : 2 600 €.',
      en: '€4,000 at 50% and €3,000 at 20%: €2,600.',
    },
    proof: { parts: [260_000], result: 260_000 },
  },
  {
    id: 'sales_cycle_days',
    measure: { kind: 'score', unit: 'days', good: 'down', cadence: 'month' },
    place: { stage: 'conversion', lean: ['revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    name: { fr: 'Délai de signature (jours)', en: 'Days to sign' },
    definition: {
      fr: 'Les jours entre le premier contact et la signature, en moyenne sur les clients signés. Au-delà d’un mois et demi, lisez vos taux par trimestre.',
      en: 'Days from first contact to signature, on average over the customers signed. Beyond a month and a half, read your rates by quarter.',
    },
    example: {
      fr: '20 jours pour 2 clients et 40 jours pour 1 : 26,67 jours.',
      en: '20 days for 2 customers and 40 days for 1: 26.67 days.',
    },
    proof: { parts: [20, 40], samples: [2, 1], result: 26.67 },
  },
];
