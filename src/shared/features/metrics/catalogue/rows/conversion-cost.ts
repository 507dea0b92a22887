import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** What it costs to win a customer. */
export const conversionCost: readonly CatalogueRow[] = [
  {
    id: 'customers_new',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'stripe' },
    marks: ['by_channel'],
    name: { fr: 'Nouveaux clients', en: 'New customers' },
    definition: {
      fr: 'Les clients qui paient pour la première fois dans la période, si possible par canal.',
      en: 'Customers who pay for the first time in the period, by channel where you can.',
    },
    example: {
      fr: '6 nouveaux clients par recommandation et 4 par la publicité dans le mois : 10.',
      en: '6 new customers by word of mouth and 4 from ads in the month: 10.',
    },
    proof: { parts: [6, 4], result: 10 },
  },
  {
    id: 'cac',
    measure: { kind: 'computed', unit: 'money', good: 'down', cadence: 'month' },
    formula: 'acquisition_spend / customers_new',
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'bank' },
    marks: ['essential', 'by_channel'],
    lookalikes: [
      {
        metric: 'cpa',
        difference: {
          fr: 'Le CPA compte tous les achats, ceux des clients déjà gagnés aussi : il est plus bas dès que des clients rachètent. Le CAC ne compte que les nouveaux clients.',
          en: 'CPA counts every purchase, those of customers already won too: it is lower as soon as customers buy again. CAC counts new customers alone.',
        },
      },
    ],
    name: { fr: 'Coût d’un nouveau client (CAC)', en: 'Cost of a new customer (CAC)' },
    definition: {
      fr: 'Ce que coûte un nouveau client. Il n’est cher ou bon marché qu’à côté de ce qu’un client rapporte (LTV).',
      en: 'What one new customer costs. It is dear or cheap only beside what a customer brings in (LTV).',
    },
    example: {
      fr: '1 000 € de publicité et 10 nouveaux clients : un CAC de 100 €.',
      en: '€1,000 of ads and 10 new customers: a CAC of €100.',
    },
    proof: {
      inputs: { acquisition_spend: 100_000, customers_new: 10 },
      kind: 'month',
      result: 10_000,
    },
  },
  {
    id: 'cpa',
    measure: { kind: 'computed', unit: 'money', good: 'down', cadence: 'month' },
    formula: 'acquisition_spend / conversions_hard',
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'bank' },
    marks: ['by_channel'],
    lookalikes: [
      {
        metric: 'cac',
        difference: {
          fr: 'Le CAC ne compte que les nouveaux clients, et se compare à ce qu’un client rapporte (LTV). Le CPA compte chaque achat.',
          en: 'CAC counts new customers alone, and is held against what a customer brings in (LTV). CPA counts every purchase.',
        },
      },
    ],
    name: { fr: 'Coût d’une vente (CPA)', en: 'Cost of a sale (CPA)' },
    definition: {
      fr: 'Ce que coûte un achat, qu’il vienne d’un nouveau client ou d’un ancien. Plus bas que le CAC quand les clients rachètent.',
      en: 'What one purchase costs, be it by a new customer or an old one. Lower than the CAC when customers buy again.',
    },
    example: {
      fr: '1 000 € de dépenses pour 25 achats : 40 €.',
      en: '€1,000 spent for 25 purchases: €40.',
    },
    proof: {
      inputs: { acquisition_spend: 100_000, conversions_hard: 25 },
      kind: 'month',
      result: 4000,
    },
  },
];
