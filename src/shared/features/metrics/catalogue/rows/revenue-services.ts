import type { CatalogueRow } from '../entry.ts';

/** The trade of those who sell days: how full, at what price, paid when. */
export const revenueServices: readonly CatalogueRow[] = [
  {
    id: 'days_billable',
    measure: { kind: 'flow', unit: 'days', good: null, cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'key_metrics', foundIn: 'own_count' },
    name: { fr: 'Jours facturables', en: 'Billable days' },
    definition: {
      fr: 'Les jours travaillés que vous pouvez facturer. Une demi-journée compte pour 0,5.',
      en: 'Days worked that you can bill. Half a day counts as 0.5.',
    },
    example: {
      fr: '3 jours chez un client et 1 jour d’atelier : 4 jours dans la semaine.',
      en: '3 days at a client and 1 day of workshop: 4 days in the week.',
    },
    proof: { parts: [3, 1], result: 4 },
  },
  {
    id: 'days_available',
    measure: { kind: 'flow', unit: 'days', good: null, cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'key_metrics', foundIn: 'own_count' },
    name: { fr: 'Jours disponibles', en: 'Available days' },
    definition: {
      fr: 'Les jours où vous pouvez travailler, congés et fériés retirés. Vous en décidez : c’est votre capacité.',
      en: 'Days on which you can work, without holidays. You decide: it is your capacity.',
    },
    example: {
      fr: '5 jours une semaine, 4 jours la suivante avec un férié : 9 jours.',
      en: '5 days one week, 4 days the next with a public holiday: 9 days.',
    },
    proof: { parts: [5, 4], result: 9 },
  },
  {
    id: 'receivables',
    measure: { kind: 'stock', unit: 'money', good: null, cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'own_count' },
    name: { fr: 'Factures en attente de paiement', en: 'Unpaid invoices' },
    definition: {
      fr: 'Ce que vos clients vous doivent au dernier jour de la période, en retard ou non. Cet argent est gagné, mais il n’est pas à la banque.',
      en: 'What clients owe you on the last day of the period, late or not. The money is earned, but it is not in the bank.',
    },
    example: {
      fr: '5 200 € dus fin octobre, 4 000 € fin novembre : novembre vaut 4 000 €.',
      en: '€5,200 owed at the end of October, €4,000 at the end of November: November stands at €4,000.',
    },
    proof: { parts: [520_000, 400_000], result: 400_000 },
  },
  {
    id: 'utilisation',
    measure: { kind: 'computed', unit: 'percent', good: 'band', cadence: 'month' },
    formula: 'days_billable / days_available * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'key_metrics', foundIn: 'own_count' },
    name: { fr: 'Part de jours vendus', en: 'Share of days sold' },
    definition: {
      fr: 'La part de vos jours disponibles qui est facturée. Trop basse, il manque des missions ; trop haute, il ne reste de temps ni pour vendre ni pour construire.',
      en: 'The part of your available days that is billed. Too low and work is missing; too high and no time is left to sell or to build.',
    },
    example: {
      fr: '12 jours facturables sur 20 disponibles : 60 %.',
      en: '12 billable days out of 20 available: 60%.',
    },
    proof: { inputs: { days_billable: 12, days_available: 20 }, kind: 'month', result: 60 },
  },
  {
    id: 'day_rate',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'revenue_time / days_billable',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'own_count' },
    name: { fr: 'TJM réel', en: 'Real day rate' },
    definition: {
      fr: 'Ce que rapporte vraiment un jour facturable, remises et forfaits compris. Souvent plus bas que le tarif annoncé.',
      en: 'What a billable day really brings in, discounts and fixed prices included. Often lower than the rate on the price list.',
    },
    example: {
      fr: '6 000 € de temps vendu pour 12 jours facturables : 500 €.',
      en: '€6,000 of time sold for 12 billable days: €500.',
    },
    proof: { inputs: { revenue_time: 600_000, days_billable: 12 }, kind: 'month', result: 50_000 },
  },
  {
    id: 'dso',
    measure: { kind: 'computed', unit: 'days', good: 'down', cadence: 'month' },
    formula: 'receivables / revenue * days_in_period',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'process', canvas: 'revenue_streams', foundIn: 'own_count' },
    name: { fr: 'Jours de CA en attente de paiement', en: 'Days of revenue unpaid (DSO)' },
    definition: {
      fr: 'Combien de jours de chiffre d’affaires attendent encore d’être payés. Quand ce nombre monte, relancez avant de chercher de nouveaux clients.',
      en: 'How many days of revenue are still waiting to be paid. When it rises, send reminders before looking for new clients.',
    },
    example: {
      fr: '4 000 € en attente, 6 000 € de chiffre d’affaires en novembre (30 jours) : 20 jours.',
      en: '€4,000 unpaid, €6,000 of revenue in November (30 days): 20 days.',
    },
    proof: { inputs: { receivables: 400_000, revenue: 600_000 }, kind: 'month', result: 20 },
  },
];
