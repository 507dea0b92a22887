import type { CatalogueRow } from '../entry.ts';
import { DEFAULT_LTV_METHOD, LTV_METHODS, ltvFormula } from '../ltv-methods.ts';
import { EVERY_MODEL, ORDER_MODELS } from './model-groups.ts';

/** What a customer is worth, in one order and over the years. */
export const revenueCustomerValue: readonly CatalogueRow[] = [
  {
    id: 'orders',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ORDER_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    marks: ['by_channel'],
    name: { fr: 'Commandes', en: 'Orders' },
    definition: {
      fr: 'Le nombre de ventes conclues, renouvellements compris.',
      en: 'The number of sales made, renewals included.',
    },
    example: {
      fr: '35 commandes de nouveaux clients et 15 renouvellements dans le mois : 50.',
      en: '35 orders from new customers and 15 renewals in the month: 50.',
    },
    proof: { parts: [35, 15], result: 50 },
  },
  {
    id: 'lifetime_months',
    measure: { kind: 'score', unit: 'months', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['stickiness', 'revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'own_count' },
    name: { fr: 'Durée de vie d’un client (mois)', en: 'Customer lifetime (months)' },
    definition: {
      fr: 'Le nombre moyen de mois pendant lesquels un client reste et paie. Estimez-la sur les clients partis, puis corrigez-la une fois par trimestre.',
      en: 'The average number of months during which a customer stays and pays. Estimate it from those who left, then correct it once a quarter.',
    },
    example: {
      fr: '20 mois pour les clients partis en octobre, 28 pour ceux de novembre : 24 mois en moyenne.',
      en: '20 months for the customers who left in October, 28 for those of November: 24 months on average.',
    },
    proof: { parts: [20, 28], result: 24 },
  },
  {
    id: 'average_order_value',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'revenue / orders',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ORDER_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA total par commande', en: 'Revenue per order' },
    definition: {
      fr: 'Tout le chiffre d’affaires, temps vendu compris, pour une commande : si vous vendez aussi des missions, c’est plus que le panier. Une offre groupée ou un prix revu le font monter sans un client de plus.',
      en: 'All revenue, time sold included, for one order: if you sell assignments as well, it is more than the basket. A bundle or a better price raises it without one more customer.',
    },
    example: {
      fr: '6 000 € de chiffre d’affaires pour 50 commandes : 120 €.',
      en: '€6,000 of revenue over 50 orders: €120.',
    },
    proof: { inputs: { revenue: 600_000, orders: 50 }, kind: 'month', result: 12_000 },
  },
  {
    id: 'arpa',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'revenue / customers',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA par client', en: 'Revenue per customer (ARPA)' },
    definition: {
      fr: 'Ce que rapporte un client actif sur la période affichée. Il dit s’il vaut mieux chercher plus de clients ou en servir mieux quelques-uns.',
      en: 'What one active customer brings in over the period shown. It tells whether to seek more customers or to serve a few better.',
    },
    example: {
      fr: '12 000 € de chiffre d’affaires dans le trimestre pour 40 clients : 300 €.',
      en: '€12,000 of revenue in the quarter from 40 customers: €300.',
    },
    proof: { inputs: { revenue: 1_200_000, customers: 40 }, kind: 'quarter', result: 30_000 },
  },
  {
    id: 'arpa_monthly',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'arpa / months_in_period',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA mensuel par client', en: 'Monthly revenue per customer' },
    definition: {
      fr: 'Le CA par client ramené à un mois, quelle que soit la période affichée. Ce que rapporte un client (LTV) et le temps qu’il met à devenir rentable en partent.',
      en: 'Revenue per customer brought back to one month, whatever period is shown. What a customer brings in (LTV) and how soon they pay off start from it.',
    },
    example: {
      fr: '300 € par client dans le trimestre, sur 3 mois : 100 € par mois.',
      en: '€300 per customer in the quarter, over 3 months: €100 a month.',
    },
    proof: { inputs: { arpa: 30_000 }, kind: 'quarter', result: 10_000 },
  },
  {
    id: 'ltv',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: ltvFormula(DEFAULT_LTV_METHOD),
    methods: LTV_METHODS,
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    marks: ['essential'],
    name: { fr: 'Ce que rapporte un client (LTV)', en: 'What a customer brings in (LTV)' },
    definition: {
      fr: 'Ce qu’un client rapporte en tout, de son premier achat à son départ. Il existe plusieurs façons de la calculer : la vôtre est affichée à côté du chiffre. Elle dit ce que vous pouvez dépenser pour en gagner un.',
      en: 'What a customer brings in overall, from first purchase to departure. There are several ways to compute it: yours is shown beside the figure. It tells what you can spend to win one.',
    },
    example: {
      fr: '500 € par mois pendant 6 mois : 3 000 €.',
      en: '€500 a month for 6 months: €3,000.',
    },
    proof: { inputs: { arpa_monthly: 50_000, lifetime_months: 6 }, kind: 'month', result: 300_000 },
  },
  {
    id: 'ltv_cac',
    measure: { kind: 'computed', unit: 'ratio', good: 'up', cadence: 'month' },
    formula: 'ltv / cac',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'key_metrics', foundIn: 'stripe' },
    name: {
      fr: 'Rentabilité d’un client (LTV/CAC)',
      en: 'Value over cost of a customer (LTV/CAC)',
    },
    definition: {
      fr: 'Combien de fois un client rapporte ce qu’il a coûté. En dessous de 3, la croissance s’achète trop cher ; très au-dessus, vous pourriez investir davantage.',
      en: 'How many times over a customer brings back what winning them cost. Below 3, growth is bought too dear; far above, you could invest more.',
    },
    example: {
      fr: 'Une LTV de 3 000 € pour un CAC de 750 € : 4.',
      en: 'An LTV of €3,000 for a CAC of €750: 4.',
    },
    proof: { inputs: { ltv: 300_000, cac: 75_000 }, kind: 'month', result: 4 },
  },
  {
    id: 'cac_payback',
    measure: { kind: 'computed', unit: 'months', good: 'down', cadence: 'month' },
    formula: 'cac / (arpa_monthly * gross_margin / 100)',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'stripe' },
    name: { fr: 'Mois pour rentabiliser un client', en: 'Months until a customer pays off' },
    definition: {
      fr: 'Le nombre de mois avant qu’un client ait remboursé, marge brute déduite, ce qu’il a coûté à gagner. D’ici là, c’est vous qui avancez l’argent.',
      en: 'The number of months before a customer has paid back, out of gross margin, what winning them cost. Until then the money is yours.',
    },
    example: {
      fr: 'Un CAC de 240 €, 50 € par client et par mois, 80 % de marge brute : 6 mois.',
      en: 'A CAC of €240, €50 per customer a month, 80% gross margin: 6 months.',
    },
    proof: {
      inputs: { cac: 24_000, arpa_monthly: 5000, gross_margin: 80 },
      kind: 'month',
      result: 6,
    },
  },
];
