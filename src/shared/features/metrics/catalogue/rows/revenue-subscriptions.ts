import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL, SUBSCRIPTION_MODELS } from './model-groups.ts';

/** How recurring revenue moves, from one month to the next. */
export const revenueSubscriptions: readonly CatalogueRow[] = [
  {
    id: 'mrr_new',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: SUBSCRIPTION_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: {
      fr: 'CA récurrent des nouveaux clients (MRR)',
      en: 'Recurring revenue of new customers (new MRR)',
    },
    definition: {
      fr: 'Ce que paient par mois les clients arrivés dans la période.',
      en: 'What the customers who came in the period pay a month.',
    },
    example: {
      fr: '200 € de nouveaux abonnés un mois et 100 € le suivant : 300 €.',
      en: '€200 of new subscribers in one month and €100 in the next: €300.',
    },
    proof: { parts: [20_000, 10_000], result: 30_000 },
  },
  {
    id: 'mrr_expansion',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: SUBSCRIPTION_MODELS },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: {
      fr: 'Hausses chez les clients en place (MRR)',
      en: 'Rises of existing customers (expansion MRR)',
    },
    definition: {
      fr: 'Ce que les clients en place paient de plus par mois : formule plus chère, option, siège de plus.',
      en: 'What existing customers pay more a month: a dearer plan, an option, one more seat.',
    },
    example: {
      fr: '40 € de hausses un mois et 20 € le suivant : 60 €.',
      en: '€40 of rises in one month and €20 in the next: €60.',
    },
    proof: { parts: [4000, 2000], result: 6000 },
  },
  {
    id: 'mrr_contraction',
    measure: { kind: 'flow', unit: 'money', good: 'down', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: SUBSCRIPTION_MODELS },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: {
      fr: 'Baisses chez les clients en place (MRR)',
      en: 'Cuts of existing customers (contraction MRR)',
    },
    definition: {
      fr: 'Ce que les clients en place paient de moins par mois, sans partir.',
      en: 'What existing customers pay less a month, without leaving.',
    },
    example: {
      fr: '15 € de baisses un mois et 5 € le suivant : 20 €.',
      en: '€15 of cuts in one month and €5 in the next: €20.',
    },
    proof: { parts: [1500, 500], result: 2000 },
  },
  {
    id: 'mrr_lost',
    measure: { kind: 'flow', unit: 'money', good: 'down', cadence: 'month' },
    place: { stage: 'revenue', lean: ['stickiness', 'revenue'], models: SUBSCRIPTION_MODELS },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA récurrent perdu (MRR)', en: 'Recurring revenue lost (churned MRR)' },
    definition: {
      fr: 'Ce que payaient par mois les clients partis dans la période.',
      en: 'What the customers who left in the period were paying a month.',
    },
    example: {
      fr: '60 € perdus un mois et 20 € le suivant : 80 €.',
      en: '€60 lost in one month and €20 in the next: €80.',
    },
    proof: { parts: [6000, 2000], result: 8000 },
  },
  {
    id: 'mrr_net_new',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'mrr_new + mrr_expansion - mrr_contraction - mrr_lost',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: SUBSCRIPTION_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Variation du CA récurrent (MRR)', en: 'Net new recurring revenue (net new MRR)' },
    definition: {
      fr: 'Ce que le mois ajoute au CA récurrent : nouveaux clients et hausses, moins baisses et départs. Elle doit égaler le CA récurrent de la fin moins celui du début ; sinon, il manque un mouvement.',
      en: 'What the month adds to recurring revenue: new customers and rises, less cuts and departures. It has to equal recurring revenue at the end less that at the start; if not, a movement is missing.',
    },
    example: {
      fr: '300 € de nouveaux, 60 € de hausses, 20 € de baisses, 80 € perdus : 260 €.',
      en: '€300 of new, €60 of rises, €20 of cuts, €80 lost: €260.',
    },
    proof: {
      inputs: { mrr_new: 30_000, mrr_expansion: 6000, mrr_contraction: 2000, mrr_lost: 8000 },
      kind: 'month',
      result: 26_000,
    },
  },
  {
    id: 'nrr',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '(open(mrr) + mrr_expansion - mrr_contraction - mrr_lost) / open(mrr) * 100',
    place: { stage: 'engagement', lean: ['revenue', 'scale'], models: SUBSCRIPTION_MODELS },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA gardé des clients en place (NRR)', en: 'Net revenue retention (NRR)' },
    definition: {
      fr: 'Ce que les clients du début paient encore à la fin, hausses comprises. Au-dessus de 100 %, vous grandissez sans nouveaux clients.',
      en: 'What the customers of the start still pay at the end, rises included. Above 100% you grow without new customers.',
    },
    example: {
      fr: '2 000 € au début, 60 € de hausses, 20 € de baisses, 80 € perdus : 98 %.',
      en: '€2,000 at the start, €60 of rises, €20 of cuts, €80 lost: 98%.',
    },
    proof: {
      inputs: { mrr_expansion: 6000, mrr_contraction: 2000, mrr_lost: 8000 },
      opening: { mrr: 200_000 },
      kind: 'month',
      result: 98,
    },
  },
  {
    id: 'grr',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '(open(mrr) - mrr_contraction - mrr_lost) / open(mrr) * 100',
    place: { stage: 'engagement', lean: ['stickiness', 'scale'], models: SUBSCRIPTION_MODELS },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA gardé sans les hausses (GRR)', en: 'Gross revenue retention (GRR)' },
    definition: {
      fr: 'Ce qu’il reste du CA récurrent du début si vous ne vendez rien de plus.',
      en: 'What is left of the recurring revenue of the start if you sell nothing more.',
    },
    example: {
      fr: '2 000 € au début, 20 € de baisses, 80 € perdus : 95 %.',
      en: '€2,000 at the start, €20 of cuts, €80 lost: 95%.',
    },
    proof: {
      inputs: { mrr_contraction: 2000, mrr_lost: 8000 },
      opening: { mrr: 200_000 },
      kind: 'month',
      result: 95,
    },
  },
  {
    id: 'mrr_quick_ratio',
    measure: { kind: 'computed', unit: 'ratio', good: 'up', cadence: 'month' },
    formula: '(mrr_new + mrr_expansion) / (mrr_contraction + mrr_lost)',
    place: { stage: 'revenue', lean: ['scale'], models: SUBSCRIPTION_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA récurrent gagné pour 1 € perdu', en: 'Recurring revenue won per 1 lost' },
    definition: {
      fr: 'Combien d’euros récurrents vous gagnez pour un euro perdu. À 1, vous courez sans avancer.',
      en: 'How much recurring revenue you win for one lost. At 1 you run without moving.',
    },
    example: {
      fr: '300 € de nouveaux et 60 € de hausses pour 20 € de baisses et 80 € perdus : 3,6.',
      en: '€300 of new and €60 of rises for €20 of cuts and €80 lost: 3.6.',
    },
    proof: {
      inputs: { mrr_new: 30_000, mrr_expansion: 6000, mrr_contraction: 2000, mrr_lost: 8000 },
      kind: 'month',
      result: 3.6,
    },
  },
  {
    id: 'customers_upgraded',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['saas'] },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Clients passés à plus cher', en: 'Customers upgraded' },
    definition: {
      fr: 'Les clients en place qui paient plus par mois qu’avant.',
      en: 'Existing customers who pay more a month than before.',
    },
    example: {
      fr: '1 client un mois et 1 le suivant : 2.',
      en: '1 customer in one month and 1 in the next: 2.',
    },
    proof: { parts: [1, 1], result: 2 },
  },
  {
    id: 'upgrade_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'customers_upgraded / open(customers) * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['saas'] },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Part de clients passés à plus cher', en: 'Upgrade rate' },
    definition: {
      fr: 'Sur 100 clients du début, combien passent à plus cher.',
      en: 'Of 100 customers at the start, how many move up to a dearer plan.',
    },
    example: {
      fr: '2 clients passés à plus cher sur 100 : 2 %.',
      en: '2 customers moved up out of 100: 2%.',
    },
    proof: {
      inputs: { customers_upgraded: 2 },
      opening: { customers: 100 },
      kind: 'month',
      result: 2,
    },
  },
  {
    id: 'revenue_recurring',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'bank' },
    name: { fr: 'CA récurrent encaissé', en: 'Recurring revenue received' },
    definition: {
      fr: 'Les abonnements, contrats au mois et forfaits de maintenance encaissés dans la période.',
      en: 'Subscriptions, retainers and maintenance plans received in the period.',
    },
    example: {
      fr: '1 200 € la première semaine et 800 € la suivante : 2 000 €.',
      en: '€1,200 in the first week and €800 in the next: €2,000.',
    },
    proof: { parts: [120_000, 80_000], result: 200_000 },
  },
  {
    id: 'recurring_share',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'revenue_recurring / revenue * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'bank' },
    name: { fr: 'Part de CA récurrent', en: 'Recurring share' },
    definition: {
      fr: 'La part du CA qui tombe sans rien vendre de nouveau. Plus elle monte, plus le mois commence tranquille.',
      en: 'The share of revenue that comes in without selling anything new. The higher it is, the calmer the month begins.',
    },
    example: {
      fr: '2 000 € récurrents sur 8 000 € de CA : 25 %.',
      en: '€2,000 recurring out of €8,000 of revenue: 25%.',
    },
    proof: { inputs: { revenue_recurring: 200_000, revenue: 800_000 }, kind: 'month', result: 25 },
  },
  {
    id: 'sales_efficiency',
    measure: { kind: 'computed', unit: 'ratio', good: 'up', cadence: 'month' },
    formula: '(mrr - open(mrr)) * 3 / prev(acquisition_spend)',
    place: { stage: 'revenue', lean: ['scale'], models: ['saas'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'stripe' },
    name: { fr: 'Rendement de l’effort commercial', en: 'Sales efficiency' },
    definition: {
      fr: 'Par trimestre : le CA récurrent gagné, compté sur trois mois, pour un euro de pub et de prospection du trimestre d’avant.',
      en: 'By quarter: recurring revenue won, counted over three months, for each euro of ads and prospecting of the quarter before.',
    },
    example: {
      fr: 'CA récurrent de 2 000 € au début et 2 260 € à la fin, 600 € dépensés le trimestre d’avant : 1,3.',
      en: 'Recurring revenue of €2,000 at the start and €2,260 at the end, €600 spent the quarter before: 1.3.',
    },
    proof: {
      inputs: { mrr: 226_000 },
      opening: { mrr: 200_000 },
      previous: { acquisition_spend: 60_000 },
      kind: 'quarter',
      result: 1.3,
    },
  },
];
