import type { CatalogueRow } from '../entry.ts';
import { CART_MODELS, SELF_SERVICE_MODELS, TRIAL_MODELS } from './model-groups.ts';

/** The sales page, the cart and the free trial. */
export const conversionShop: readonly CatalogueRow[] = [
  {
    id: 'sales_page_visitors',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: SELF_SERVICE_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Visiteurs de la page de vente', en: 'Sales page visitors' },
    definition: {
      fr: 'Les personnes arrivées sur la page où l’on achète. Elles connaissent déjà l’offre : chacune compte plus qu’un visiteur du blog.',
      en: 'The people who reached the page where one buys. They know the offer already: each counts for more than a blog visitor.',
    },
    example: {
      fr: '320 visiteurs venus de l’email et 180 de la publicité dans la semaine : 500.',
      en: '320 visitors from email and 180 from ads in the week: 500.',
    },
    proof: { parts: [320, 180], result: 500 },
  },
  {
    id: 'sales_page_orders',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: SELF_SERVICE_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Achats depuis la page de vente', en: 'Orders from the sales page' },
    definition: {
      fr: 'Les commandes passées depuis la page de vente, et elles seules.',
      en: 'Orders placed from the sales page, and only those.',
    },
    example: {
      fr: '16 achats en semaine et 4 le week-end : 20.',
      en: '16 orders on weekdays and 4 at the weekend: 20.',
    },
    proof: { parts: [16, 4], result: 20 },
  },
  {
    id: 'sales_page_conversion',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'sales_page_orders / sales_page_visitors * 100',
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: SELF_SERVICE_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Conversion de la page de vente', en: 'Sales page conversion' },
    definition: {
      fr: 'La part des visiteurs de la page de vente qui achètent. Un titre, une preuve ou un prix la font bouger en une semaine.',
      en: 'The share of sales page visitors who buy. A headline, a proof or a price can move it within a week.',
    },
    example: {
      fr: '20 achats pour 500 visiteurs : 4 %.',
      en: '20 orders from 500 visitors: 4%.',
    },
    proof: { inputs: { sales_page_orders: 20, sales_page_visitors: 500 }, kind: 'week', result: 4 },
  },
  {
    id: 'carts_started',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: CART_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Paniers commencés', en: 'Carts started' },
    definition: {
      fr: 'Les paniers où au moins un article a été déposé : l’envie d’acheter est là.',
      en: 'Carts in which at least one item was placed: the wish to buy is there.',
    },
    example: {
      fr: '70 paniers sur mobile et 50 sur ordinateur dans la semaine : 120.',
      en: '70 carts on phones and 50 on computers in the week: 120.',
    },
    proof: { parts: [70, 50], result: 120 },
  },
  {
    id: 'carts_abandoned',
    measure: { kind: 'flow', unit: 'count', good: 'down', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: CART_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Paniers abandonnés', en: 'Abandoned carts' },
    definition: {
      fr: 'Les paniers commencés et jamais payés. Chacun est une vente à moitié faite que vous pouvez relancer.',
      en: 'Carts started and never paid. Each is half a sale that you can follow up.',
    },
    example: {
      fr: '55 paniers abandonnés sur mobile et 23 sur ordinateur dans la semaine : 78.',
      en: '55 carts abandoned on phones and 23 on computers in the week: 78.',
    },
    proof: { parts: [55, 23], result: 78 },
  },
  {
    id: 'cart_abandonment',
    measure: { kind: 'computed', unit: 'percent', good: 'down', cadence: 'week' },
    formula: 'carts_abandoned / carts_started * 100',
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: CART_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Abandon de panier', en: 'Cart abandonment' },
    definition: {
      fr: 'La part des paniers qui ne vont pas au paiement. Frais surprises, compte obligatoire, paiement pénible : les causes se corrigent.',
      en: 'The share of carts that never reach payment. Surprise fees, a forced account, a clumsy checkout: the causes can be fixed.',
    },
    example: {
      fr: '78 paniers abandonnés sur 120 commencés : 65 %.',
      en: '78 carts abandoned out of 120 started: 65%.',
    },
    proof: { inputs: { carts_abandoned: 78, carts_started: 120 }, kind: 'week', result: 65 },
  },
  {
    id: 'trials_started',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['stickiness', 'revenue'], models: TRIAL_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Essais démarrés', en: 'Trials started' },
    definition: {
      fr: 'Les personnes qui ont ouvert un essai gratuit. Un essai n’est pas un client : voyez combien restent.',
      en: 'People who opened a free trial. A trial is not a customer: see how many stay.',
    },
    example: {
      fr: '18 essais venus du site et 7 d’un partenaire dans la semaine : 25.',
      en: '18 trials from the site and 7 from a partner in the week: 25.',
    },
    proof: { parts: [18, 7], result: 25 },
  },
  {
    id: 'trials_converted',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['stickiness', 'revenue'], models: TRIAL_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'revenue_streams', foundIn: 'stripe' },
    name: { fr: 'Essais convertis', en: 'Trials converted' },
    definition: {
      fr: 'Les essais devenus des abonnements payants dans la période.',
      en: 'Trials that became paid subscriptions in the period.',
    },
    example: {
      fr: '4 abonnements mensuels et 1 annuel après essai dans la semaine : 5.',
      en: '4 monthly subscriptions and 1 yearly one after a trial in the week: 5.',
    },
    proof: { parts: [4, 1], result: 5 },
  },
  {
    id: 'trial_conversion',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'trials_converted / trials_started * 100',
    place: { stage: 'conversion', lean: ['stickiness', 'revenue'], models: TRIAL_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'stripe' },
    name: { fr: 'Taux d’essais convertis', en: 'Trial conversion' },
    definition: {
      fr: 'La part des essais qui deviennent payants. Elle dit si le produit tient sa promesse dès les premiers jours.',
      en: 'The share of trials that turn into paid subscriptions. It tells whether the product keeps its promise in the first days.',
    },
    example: {
      fr: '20 essais convertis sur 100 démarrés : 20 %.',
      en: '20 trials converted out of 100 started: 20%.',
    },
    proof: { inputs: { trials_converted: 20, trials_started: 100 }, kind: 'month', result: 20 },
  },
];
