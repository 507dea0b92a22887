import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL, RECURRING_MODELS } from './model-groups.ts';

/** What comes in, and what part of it does not depend on hours worked. */
export const revenueIncome: readonly CatalogueRow[] = [
  {
    id: 'revenue_time',
    measure: { kind: 'flow', unit: 'money', good: null, cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'bank' },
    name: { fr: 'CA des missions (temps vendu)', en: 'Revenue from time sold' },
    definition: {
      fr: 'Ce que rapportent vos heures et vos journées : missions, ateliers, coaching. Ce revenu s’arrête quand vous vous arrêtez.',
      en: 'What your hours and days bring in: assignments, workshops, coaching. It stops when you stop.',
    },
    example: {
      fr: 'Une mission à 3 000 € et un atelier à 1 200 € dans le mois : 4 200 €.',
      en: 'An assignment at €3,000 and a workshop at €1,200 in the month: €4,200.',
    },
    proof: { parts: [300_000, 120_000], result: 420_000 },
  },
  {
    id: 'revenue_scalable',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA hors temps (produits, abonnements)', en: 'Revenue not tied to hours' },
    definition: {
      fr: 'Ce que rapporte ce qui se vend sans y passer une heure de plus : formations en ligne, abonnements, livres, licences.',
      en: 'What comes from things that sell without another hour of yours: online courses, subscriptions, books, licences.',
    },
    example: {
      fr: '1 500 € de formations en ligne et 500 € d’abonnements dans le mois : 2 000 €.',
      en: '€1,500 of online courses and €500 of subscriptions in the month: €2,000.',
    },
    proof: { parts: [150_000, 50_000], result: 200_000 },
  },
  {
    id: 'mrr',
    measure: { kind: 'stock', unit: 'money', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['stickiness', 'revenue', 'scale'], models: RECURRING_MODELS },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA récurrent du mois (MRR)', en: 'Monthly recurring revenue (MRR)' },
    definition: {
      fr: 'Ce que les abonnements en cours rapporteront par mois si rien ne change, au dernier jour de la période. Un abonnement annuel y compte pour un douzième.',
      en: 'What the running subscriptions will bring in each month if nothing changes, on the last day of the period. A yearly one counts for a twelfth.',
    },
    example: {
      fr: '1 800 € par mois fin octobre, 2 000 € fin novembre : novembre vaut 2 000 €.',
      en: '€1,800 a month at the end of October, €2,000 at the end of November: November stands at €2,000.',
    },
    proof: { parts: [180_000, 200_000], result: 200_000 },
  },
  {
    id: 'revenue',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'revenue_time + revenue_scalable',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'bank' },
    name: { fr: 'Chiffre d’affaires', en: 'Revenue' },
    definition: {
      fr: 'Tout ce que vous vendez : votre temps, et ce qui se vend sans lui. Il dit combien entre, pas ce qu’il en reste ni combien d’heures il coûte.',
      en: 'All that you sell: your time, and what sells without it. It says how much comes in, not what is left nor how many hours it took.',
    },
    example: {
      fr: '4 200 € de temps vendu et 2 000 € de produits : 6 200 €.',
      en: '€4,200 of time sold and €2,000 of products: €6,200.',
    },
    proof: {
      inputs: { revenue_time: 420_000, revenue_scalable: 200_000 },
      kind: 'month',
      result: 620_000,
    },
  },
  {
    id: 'scalable_share',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'revenue_scalable / revenue * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'bank' },
    marks: ['essential'],
    name: {
      fr: 'Part du CA qui ne dépend pas de vos heures',
      en: 'Share of revenue not tied to hours',
    },
    definition: {
      fr: 'La part du chiffre d’affaires qui ne dépend pas de vos heures. Plus elle monte, plus vous pouvez vous arrêter sans que le revenu s’arrête.',
      en: 'The part of your revenue that does not depend on your hours. The higher it is, the longer you can stop without income stopping.',
    },
    example: {
      fr: '5 000 € de produits et d’abonnements sur 100 000 € de chiffre d’affaires : 5 %.',
      en: '€5,000 of products and subscriptions out of €100,000 of revenue: 5%.',
    },
    proof: { inputs: { revenue_scalable: 500_000, revenue: 10_000_000 }, kind: 'year', result: 5 },
  },
  {
    id: 'sales_growth',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '(revenue - prev(revenue)) / prev(revenue) * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'key_metrics', foundIn: 'bank' },
    name: { fr: 'Croissance des ventes', en: 'Sales growth' },
    definition: {
      fr: 'De combien le chiffre d’affaires a bougé par rapport à la période d’avant, de même durée.',
      en: 'How much revenue moved against the period before, of the same length.',
    },
    example: {
      fr: '5 000 € le mois dernier, 5 500 € ce mois-ci : 10 %.',
      en: '€5,000 last month, €5,500 this month: 10%.',
    },
    proof: {
      inputs: { revenue: 550_000 },
      previous: { revenue: 500_000 },
      kind: 'month',
      result: 10,
    },
  },
  {
    id: 'mrr_growth',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '(mrr - open(mrr)) / open(mrr) * 100',
    place: { stage: 'revenue', lean: ['stickiness', 'revenue', 'scale'], models: RECURRING_MODELS },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Croissance du CA récurrent (MRR)', en: 'Growth of recurring revenue (MRR)' },
    definition: {
      fr: 'De combien le CA récurrent a grandi depuis l’ouverture de la période : abonnements gagnés moins abonnements perdus.',
      en: 'How much recurring revenue grew since the period opened: subscriptions won less subscriptions lost.',
    },
    example: {
      fr: '2 000 € à l’ouverture du mois, 2 100 € à la fin : 5 %.',
      en: '€2,000 when the month opened, €2,100 at its end: 5%.',
    },
    proof: { inputs: { mrr: 210_000 }, opening: { mrr: 200_000 }, kind: 'month', result: 5 },
  },
];
