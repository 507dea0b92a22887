import type { CatalogueRow } from '../entry.ts';
import { AD_MODELS } from './model-groups.ts';

/** How free apps, media and marketplaces earn. */
export const revenuePlatforms: readonly CatalogueRow[] = [
  {
    id: 'app_users_paying',
    measure: { kind: 'stock', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['free_mobile_app'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Utilisateurs payants', en: 'Paying users' },
    definition: {
      fr: 'Les utilisateurs de l’application qui paient, au dernier jour de la période.',
      en: 'Users of the app who pay, on the last day of the period.',
    },
    example: {
      fr: '45 utilisateurs payants fin octobre, 50 fin novembre : novembre vaut 50.',
      en: '45 paying users at the end of October, 50 at the end of November: November stands at 50.',
    },
    proof: { parts: [45, 50], result: 50 },
  },
  {
    id: 'app_paying_share',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'app_users_paying / active_monthly * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['free_mobile_app'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Part d’utilisateurs payants', en: 'Paying share' },
    definition: {
      fr: 'La part des utilisateurs actifs qui paient. C’est elle, plus que les téléchargements, qui fait vivre une application gratuite.',
      en: 'The share of active users who pay. It is this, more than downloads, that keeps a free app alive.',
    },
    example: {
      fr: '50 utilisateurs payants pour 1 000 actifs dans le mois : 5 %.',
      en: '50 paying users among 1,000 active ones in the month: 5%.',
    },
    proof: { inputs: { app_users_paying: 50, active_monthly: 1000 }, kind: 'month', result: 5 },
  },
  {
    id: 'ad_impressions',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: AD_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Impressions publicitaires', en: 'Ad impressions' },
    definition: {
      fr: 'Le nombre de publicités affichées à vos lecteurs. C’est le stock que vous vendez aux annonceurs.',
      en: 'The number of ads shown to your readers. It is the stock that you sell to advertisers.',
    },
    example: {
      fr: '30 000 impressions sur le site et 10 000 dans la lettre : 40 000 dans la semaine.',
      en: '30,000 impressions on the site and 10,000 in the letter: 40,000 in the week.',
    },
    proof: { parts: [30_000, 10_000], result: 40_000 },
  },
  {
    id: 'ad_clicks',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: AD_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Clics publicitaires', en: 'Ad clicks' },
    definition: {
      fr: 'Les clics de vos lecteurs sur les publicités. L’annonceur revient s’ils sont nombreux et sincères.',
      en: 'Clicks by your readers on ads. Advertisers come back if they are many and sincere.',
    },
    example: {
      fr: '280 clics sur le site et 120 dans la lettre : 400 dans la semaine.',
      en: '280 clicks on the site and 120 in the letter: 400 in the week.',
    },
    proof: { parts: [280, 120], result: 400 },
  },
  {
    id: 'ad_revenue',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: AD_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'bank' },
    name: { fr: 'Revenu publicitaire', en: 'Ad revenue' },
    definition: {
      fr: 'Ce que versent les régies, annonceurs et sponsors dans la période. Ne l’ajoutez pas au chiffre d’affaires s’il y est déjà.',
      en: 'What ad networks, advertisers and sponsors pay in the period. Do not add it to revenue if it is there already.',
    },
    example: {
      fr: '350 € d’une régie et 250 € d’un sponsor dans le mois : 600 €.',
      en: '€350 from a network and €250 from a sponsor in the month: €600.',
    },
    proof: { parts: [35_000, 25_000], result: 60_000 },
  },
  {
    id: 'ad_ctr',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'ad_clicks / ad_impressions * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: AD_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Taux de clic publicitaire', en: 'Ad click-through rate' },
    definition: {
      fr: 'La part des publicités affichées qui sont cliquées. Elle dit si les annonces conviennent à vos lecteurs.',
      en: 'The share of ads shown that are clicked. It tells whether the ads suit your readers.',
    },
    example: {
      fr: '400 clics pour 40 000 impressions : 1 %.',
      en: '400 clicks from 40,000 impressions: 1%.',
    },
    proof: { inputs: { ad_clicks: 400, ad_impressions: 40_000 }, kind: 'week', result: 1 },
  },
  {
    id: 'ad_rpm',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'ad_revenue / ad_impressions * 1000',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: AD_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'bank' },
    name: { fr: 'Revenu pour mille impressions', en: 'Revenue per thousand impressions' },
    definition: {
      fr: 'Ce que rapportent mille affichages. Il permet de comparer une régie, un sponsor et une page entre eux.',
      en: 'What a thousand impressions bring in. It lets you compare a network, a sponsor and a page with each other.',
    },
    example: {
      fr: '600 € pour 150 000 impressions : 4 € pour mille.',
      en: '€600 from 150,000 impressions: €4 per thousand.',
    },
    proof: { inputs: { ad_revenue: 60_000, ad_impressions: 150_000 }, kind: 'month', result: 400 },
  },
  {
    id: 'gmv',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'month' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['two_sided_marketplace'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Volume d’affaires (GMV)', en: 'Gross merchandise volume (GMV)' },
    definition: {
      fr: 'La valeur de tout ce qui s’est vendu entre vos membres. Ce n’est pas votre revenu : vous n’en gardez qu’une commission.',
      en: 'The value of all that was sold between your members. It is not your income: you keep only a commission.',
    },
    example: {
      fr: '15 000 € de prestations et 5 000 € de produits vendus dans le mois : 20 000 €.',
      en: '€15,000 of services and €5,000 of products sold in the month: €20,000.',
    },
    proof: { parts: [1_500_000, 500_000], result: 2_000_000 },
  },
  {
    id: 'take_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'revenue / gmv * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: ['two_sided_marketplace'] },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Commission prélevée', en: 'Take rate' },
    definition: {
      fr: 'La part du volume d’affaires qui vous revient. Trop gourmande, elle pousse vos membres à traiter sans vous.',
      en: 'The part of the merchandise volume that comes to you. Too greedy, and members start to deal without you.',
    },
    example: {
      fr: '2 000 € de chiffre d’affaires pour 20 000 € échangés : 10 %.',
      en: '€2,000 of revenue on €20,000 traded: 10%.',
    },
    proof: { inputs: { revenue: 200_000, gmv: 2_000_000 }, kind: 'month', result: 10 },
  },
];
