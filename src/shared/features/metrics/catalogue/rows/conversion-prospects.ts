import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** Of the people you spoke to, how many said yes, a little or for good. */
export const conversionProspects: readonly CatalogueRow[] = [
  {
    id: 'prospects_contacted',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['empathy', 'revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Prospects contactés', en: 'Prospects contacted' },
    definition: {
      fr: 'Les personnes à qui vous avez vraiment présenté une offre : appel, message, page de vente vue. C’est sur elles que se comptent les contacts devenus ventes.',
      en: 'The people to whom you really showed an offer: a call, a message, a sales page seen. Contacts to sales are counted from them.',
    },
    example: {
      fr: '80 messages LinkedIn et 40 appels dans la semaine : 120 prospects contactés.',
      en: '80 LinkedIn messages and 40 calls in the week: 120 prospects contacted.',
    },
    proof: { parts: [80, 40], result: 120 },
  },
  {
    id: 'conversions_soft',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['empathy', 'revenue'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: {
      fr: 'Premiers gestes (formulaire, démo, essai)',
      en: 'First moves (form, demo, trial)',
    },
    definition: {
      fr: 'Les petits oui : formulaire rempli, démo demandée, essai ouvert, guide téléchargé. Ils précèdent l’achat.',
      en: 'The small yeses: a form filled in, a demo asked for, a trial opened, a guide downloaded. They come before a purchase.',
    },
    example: {
      fr: '25 guides téléchargés et 5 démos demandées dans la semaine : 30 premiers gestes.',
      en: '25 guides downloaded and 5 demos asked for in the week: 30 first moves.',
    },
    proof: { parts: [25, 5], result: 30 },
  },
  {
    id: 'conversions_hard',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'revenue_streams', foundIn: 'stripe' },
    marks: ['by_channel'],
    name: { fr: 'Ventes conclues', en: 'Sales closed' },
    definition: {
      fr: 'Les vrais oui : un achat ou un abonnement payé. Par canal, pour savoir d’où viennent ceux qui paient.',
      en: 'The real yeses: a purchase or a paid subscription. By channel, to know where those who pay come from.',
    },
    example: {
      fr: '4 achats venus de l’email et 2 de LinkedIn dans la semaine : 6 ventes conclues.',
      en: '4 purchases from email and 2 from LinkedIn in the week: 6 sales closed.',
    },
    proof: { parts: [4, 2], result: 6 },
  },
  {
    id: 'conversion_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'conversions_hard / prospects_contacted * 100',
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'crm' },
    marks: ['essential', 'by_channel'],
    name: { fr: 'Contacts devenus ventes', en: 'Contacts to sales' },
    definition: {
      fr: 'La part des prospects contactés qui achètent. C’est la mesure la plus directe de votre offre : la même attention vous rapporte plus ou moins.',
      en: 'The share of prospects contacted who buy. It is the most direct measure of your offer: the same attention brings you more, or less.',
    },
    example: {
      fr: '25 achats pour 500 prospects contactés : 5 %.',
      en: '25 purchases from 500 prospects contacted: 5%.',
    },
    proof: { inputs: { conversions_hard: 25, prospects_contacted: 500 }, kind: 'month', result: 5 },
  },
  {
    id: 'soft_conversion_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'conversions_soft / prospects_contacted * 100',
    place: { stage: 'conversion', lean: ['empathy', 'revenue'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'crm' },
    name: { fr: 'Contacts ayant fait un premier geste', en: 'Contacts to first moves' },
    definition: {
      fr: 'La part des prospects contactés qui font un premier geste. Si elle est haute et les achats rares, c’est l’offre ou le prix qui bloque.',
      en: 'The share of prospects contacted who make a first move. If it is high and purchases are rare, the offer or the price is in the way.',
    },
    example: {
      fr: '60 premiers gestes pour 500 prospects contactés : 12 %.',
      en: '60 first moves from 500 prospects contacted: 12%.',
    },
    proof: {
      inputs: { conversions_soft: 60, prospects_contacted: 500 },
      kind: 'month',
      result: 12,
    },
  },
];
