import type { CatalogueRow } from '../entry.ts';
import { SHOP_AND_SAAS } from './model-groups.ts';

/** What others sell for a commission. */
export const referralAffiliates: readonly CatalogueRow[] = [
  {
    id: 'affiliate_referrals',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'month' },
    place: { stage: 'referral', lean: ['virality', 'scale'], models: SHOP_AND_SAAS },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'stripe' },
    name: { fr: 'Visiteurs amenés par les affiliés', en: 'Visitors sent by affiliates' },
    definition: {
      fr: 'Les visites arrivées par un lien d’affilié ou de partenaire.',
      en: 'Visits that came by an affiliate’s or partner’s link.',
    },
    example: {
      fr: '150 visites un mois et 100 le suivant : 250.',
      en: '150 visits in one month and 100 in the next: 250.',
    },
    proof: { parts: [150, 100], result: 250 },
  },
  {
    id: 'affiliate_sales',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'referral', lean: ['virality', 'scale'], models: SHOP_AND_SAAS },
    growth: { engine: 'virality', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'stripe' },
    name: { fr: 'Ventes des affiliés', en: 'Affiliate sales' },
    definition: {
      fr: 'Les ventes dues à ces liens.',
      en: 'Sales due to these links.',
    },
    example: {
      fr: '3 ventes un mois et 2 le suivant : 5.',
      en: '3 sales in one month and 2 in the next: 5.',
    },
    proof: { parts: [3, 2], result: 5 },
  },
  {
    id: 'affiliate_revenue',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'month' },
    place: { stage: 'referral', lean: ['virality', 'scale'], models: SHOP_AND_SAAS },
    growth: { engine: 'virality', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'CA des affiliés', en: 'Affiliate revenue' },
    definition: {
      fr: 'Le montant des ventes dues aux affiliés.',
      en: 'The amount of the sales due to affiliates.',
    },
    example: {
      fr: '300 € un mois et 200 € le suivant : 500 €.',
      en: '€300 in one month and €200 in the next: €500.',
    },
    proof: { parts: [30_000, 20_000], result: 50_000 },
  },
  {
    id: 'affiliate_commission',
    measure: { kind: 'flow', unit: 'money', good: null, cadence: 'month' },
    place: { stage: 'referral', lean: ['virality', 'scale'], models: SHOP_AND_SAAS },
    growth: { engine: 'virality', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'stripe' },
    name: { fr: 'Commissions dues aux affiliés', en: 'Commission owed to affiliates' },
    definition: {
      fr: 'Ce que vous devez aux affiliés pour ces ventes.',
      en: 'What you owe affiliates for these sales.',
    },
    example: {
      fr: '75 € un mois et 50 € le suivant : 125 €.',
      en: '€75 in one month and €50 in the next: €125.',
    },
    proof: { parts: [7500, 5000], result: 12_500 },
  },
  {
    id: 'affiliate_conversion',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'affiliate_sales / affiliate_referrals * 100',
    place: { stage: 'referral', lean: ['virality'], models: SHOP_AND_SAAS },
    growth: { engine: 'virality', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'stripe' },
    name: { fr: 'Conversion des affiliés', en: 'Affiliate conversion' },
    definition: {
      fr: 'Sur 100 visites amenées par les affiliés, combien de ventes.',
      en: 'Of 100 visits sent by affiliates, how many sales.',
    },
    example: {
      fr: '5 ventes pour 250 visites : 2 %.',
      en: '5 sales from 250 visits: 2%.',
    },
    proof: { inputs: { affiliate_sales: 5, affiliate_referrals: 250 }, kind: 'month', result: 2 },
  },
  {
    id: 'affiliate_share',
    measure: { kind: 'computed', unit: 'percent', good: 'band', cadence: 'month' },
    formula: 'affiliate_revenue / revenue * 100',
    place: { stage: 'referral', lean: ['virality', 'scale'], models: SHOP_AND_SAAS },
    growth: { engine: 'virality', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'channels', foundIn: 'stripe' },
    name: { fr: 'Part du CA des affiliés', en: 'Affiliate share of revenue' },
    definition: {
      fr: 'Ce que pèsent les affiliés dans vos ventes. Très haute, vos ventes dépendent d’eux.',
      en: 'What affiliates weigh in your sales. A very high one means that your sales depend on them.',
    },
    example: {
      fr: '500 € des affiliés sur 8 000 € de CA : 6,25 %.',
      en: '€500 from affiliates out of €8,000 of revenue: 6.25%.',
    },
    proof: { inputs: { affiliate_revenue: 50_000, revenue: 800_000 }, kind: 'month', result: 6.25 },
  },
  {
    id: 'commission_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'band', cadence: 'month' },
    formula: 'affiliate_commission / affiliate_revenue * 100',
    place: { stage: 'referral', lean: ['virality', 'scale'], models: SHOP_AND_SAAS },
    growth: { engine: 'virality', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'stripe' },
    name: { fr: 'Taux de commission des affiliés', en: 'Affiliate commission rate' },
    definition: {
      fr: 'Ce que coûte une vente d’affilié, pour 100 € vendus.',
      en: 'What an affiliate sale costs, per 100 sold.',
    },
    example: {
      fr: '125 € de commissions pour 500 € de ventes : 25 %.',
      en: '€125 of commission for €500 of sales: 25%.',
    },
    proof: {
      inputs: { affiliate_commission: 12_500, affiliate_revenue: 50_000 },
      kind: 'month',
      result: 25,
    },
  },
];
