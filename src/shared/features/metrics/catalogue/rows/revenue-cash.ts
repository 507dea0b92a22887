import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** Money in the bank, money owed, and on whom it depends. */
export const revenueCash: readonly CatalogueRow[] = [
  {
    id: 'cash_balance',
    measure: { kind: 'stock', unit: 'money', good: null, cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'bank' },
    name: { fr: 'Trésorerie', en: 'Cash balance' },
    definition: {
      fr: 'L’argent en banque le dernier jour de la période, tous comptes de l’activité.',
      en: 'Money in the bank on the last day of the period, in all accounts of the business.',
    },
    example: {
      fr: '9 000 € une semaine, 8 000 € la suivante : le niveau est de 8 000 €.',
      en: '€9,000 one week, €8,000 the next: the level is €8,000.',
    },
    proof: { parts: [900_000, 800_000], result: 800_000 },
  },
  {
    id: 'runway_months',
    measure: { kind: 'computed', unit: 'months', good: 'up', cadence: 'month' },
    formula: 'cash_balance / (expenses / months_in_period)',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'bank' },
    name: { fr: 'Mois d’avance en trésorerie', en: 'Months of runway' },
    definition: {
      fr: 'Combien de mois vous tenez si plus rien ne rentre, au rythme de vos charges.',
      en: 'How many months you last if nothing more comes in, at the pace of your expenses.',
    },
    example: {
      fr: '8 000 € en banque et 2 000 € de charges dans le mois : 4 mois.',
      en: '€8,000 in the bank and €2,000 of expenses in the month: 4 months.',
    },
    proof: { inputs: { cash_balance: 800_000, expenses: 200_000 }, kind: 'month', result: 4 },
  },
  {
    id: 'receivables_overdue',
    measure: { kind: 'stock', unit: 'money', good: 'down', cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'own_count' },
    name: { fr: 'Factures en retard', en: 'Overdue invoices' },
    definition: {
      fr: 'Ce que l’on vous doit et dont l’échéance est passée, le dernier jour de la période.',
      en: 'What you are owed and is past due, on the last day of the period.',
    },
    example: {
      fr: '1 500 € en retard une semaine, 1 000 € la suivante : le niveau est de 1 000 €.',
      en: '€1,500 overdue one week, €1,000 the next: the level is €1,000.',
    },
    proof: { parts: [150_000, 100_000], result: 100_000 },
  },
  {
    id: 'overdue_share',
    measure: { kind: 'computed', unit: 'percent', good: 'down', cadence: 'month' },
    formula: 'receivables_overdue / receivables * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'own_count' },
    name: { fr: 'Part des factures en retard', en: 'Share of overdue invoices' },
    definition: {
      fr: 'Sur 100 € que l’on vous doit, combien sont en retard. Elle dit quand relancer plus tôt.',
      en: 'Of 100 owed to you, how much is late. It tells when to send reminders sooner.',
    },
    example: {
      fr: '1 000 € en retard sur 4 000 € en attente : 25 %.',
      en: '€1,000 overdue out of €4,000 unpaid: 25%.',
    },
    proof: {
      inputs: { receivables_overdue: 100_000, receivables: 400_000 },
      kind: 'month',
      result: 25,
    },
  },
  {
    id: 'payment_delay_days',
    measure: { kind: 'score', unit: 'days', good: 'down', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: null, timing: 'lag' },
    view: { perspective: 'process', canvas: 'revenue_streams', foundIn: 'own_count' },
    name: { fr: 'Retard de paiement moyen (jours)', en: 'Average payment delay (days)' },
    definition: {
      fr: 'Les jours entre l’échéance et le paiement, en moyenne sur les factures payées.',
      en: 'Days between the due date and the payment, on average over the invoices paid.',
    },
    example: {
      fr: '10 jours pour 3 factures et 20 jours pour 1 : 12,5 jours.',
      en: '10 days for 3 invoices and 20 days for 1: 12.5 days.',
    },
    proof: { parts: [10, 20], samples: [3, 1], result: 12.5 },
  },
  {
    id: 'largest_client_share',
    measure: { kind: 'rate', unit: 'percent', good: 'down', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['freelance_services'] },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'financial', canvas: 'customer_segments', foundIn: 'own_count' },
    name: { fr: 'Part du plus gros client dans le CA', en: 'Largest customer’s share of revenue' },
    definition: {
      fr: 'Ce que vous perdez si votre plus gros client part. À noter pour chaque période : celle d’un trimestre ne se déduit pas de celles des mois.',
      en: 'What you lose if your largest customer leaves. Note it for each period: that of a quarter cannot be worked out from those of its months.',
    },
    example: {
      fr: 'Votre plus gros client paie 4 500 € de 9 000 € : 50 %.',
      en: 'Your largest customer pays €4,500 of €9,000: 50%.',
    },
    proof: { parts: [50], result: 50 },
  },
];
