import type { CatalogueRow } from '../entry.ts';

/** The two sides of a marketplace, and whether they are in balance. */
export const acquisitionMarketplace: readonly CatalogueRow[] = [
  {
    id: 'listings',
    measure: { kind: 'stock', unit: 'count', good: 'up', cadence: 'month' },
    place: {
      stage: 'acquisition',
      lean: ['stickiness', 'scale'],
      models: ['two_sided_marketplace'],
    },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'process', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Offres en ligne', en: 'Listings online' },
    definition: {
      fr: 'Le nombre d’offres visibles sur votre place de marché à la fin de la période. Sans choix, l’acheteur ne revient pas.',
      en: 'The number of offers visible on your marketplace at the end of the period. Without choice, buyers do not come back.',
    },
    example: {
      fr: '310 offres le 15, 340 le dernier jour : le mois vaut 340.',
      en: '310 listings on the 15th, 340 on the last day: the month stands at 340.',
    },
    proof: { parts: [310, 340], result: 340 },
  },
  {
    id: 'sellers',
    measure: { kind: 'stock', unit: 'count', good: 'up', cadence: 'month' },
    place: {
      stage: 'acquisition',
      lean: ['stickiness', 'scale'],
      models: ['two_sided_marketplace'],
    },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'analytics' },
    name: { fr: 'Vendeurs actifs', en: 'Active sellers' },
    definition: {
      fr: 'Les vendeurs qui ont au moins une offre en ligne et répondent. C’est souvent le côté à construire d’abord.',
      en: 'Sellers who have at least one listing online and answer. This is often the side to build first.',
    },
    example: {
      fr: '45 vendeurs actifs le 15, 50 le dernier jour : le mois vaut 50.',
      en: '45 active sellers on the 15th, 50 on the last day: the month stands at 50.',
    },
    proof: { parts: [45, 50], result: 50 },
  },
  {
    id: 'buyers',
    measure: { kind: 'stock', unit: 'count', good: 'up', cadence: 'month' },
    place: {
      stage: 'acquisition',
      lean: ['stickiness', 'revenue', 'scale'],
      models: ['two_sided_marketplace'],
    },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'analytics' },
    name: { fr: 'Acheteurs actifs', en: 'Active buyers' },
    definition: {
      fr: 'Les acheteurs qui ont commandé récemment, selon la durée que vous vous fixez (par exemple trois mois).',
      en: 'Buyers who ordered recently, within the span that you set for yourself (three months, for instance).',
    },
    example: {
      fr: '380 acheteurs actifs le 15, 400 le dernier jour : le mois vaut 400.',
      en: '380 active buyers on the 15th, 400 on the last day: the month stands at 400.',
    },
    proof: { parts: [380, 400], result: 400 },
  },
  {
    id: 'buyers_per_seller',
    measure: { kind: 'computed', unit: 'ratio', good: 'band', cadence: 'month' },
    formula: 'buyers / sellers',
    place: {
      stage: 'acquisition',
      lean: ['stickiness', 'scale'],
      models: ['two_sided_marketplace'],
    },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'analytics' },
    name: { fr: 'Acheteurs par vendeur', en: 'Buyers per seller' },
    definition: {
      fr: 'L’équilibre entre les deux côtés. Trop peu d’acheteurs, les vendeurs partent ; trop, ils ne suivent plus.',
      en: 'The balance between the two sides. Too few buyers and sellers leave; too many and they cannot keep up.',
    },
    example: {
      fr: '400 acheteurs pour 50 vendeurs : 8.',
      en: '400 buyers for 50 sellers: 8.',
    },
    proof: { inputs: { buyers: 400, sellers: 50 }, kind: 'month', result: 8 },
  },
];
