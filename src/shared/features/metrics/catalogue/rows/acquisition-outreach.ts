import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL, OUTREACH_MODELS } from './model-groups.ts';

/** Strangers written to first: how many answer, and what a lead costs. */
export const acquisitionOutreach: readonly CatalogueRow[] = [
  {
    id: 'connection_requests',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    name: { fr: 'Demandes de contact envoyées', en: 'Connection requests sent' },
    definition: {
      fr: 'Les invitations envoyées à des inconnus sur LinkedIn ou ailleurs. C’est l’effort du début, que vous décidez seul.',
      en: 'Invitations sent to strangers on LinkedIn or elsewhere. It is the first effort, and yours alone to decide.',
    },
    example: {
      fr: '40 demandes la première semaine et 35 la suivante : 75.',
      en: '40 requests in the first week and 35 in the next: 75.',
    },
    proof: { parts: [40, 35], result: 75 },
  },
  {
    id: 'connections_accepted',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    name: { fr: 'Demandes de contact acceptées', en: 'Connections accepted' },
    definition: {
      fr: 'Les demandes de contact auxquelles on a dit oui.',
      en: 'Connection requests that were accepted.',
    },
    example: {
      fr: '12 demandes acceptées la première semaine et 9 la suivante : 21.',
      en: '12 accepted in the first week and 9 in the next: 21.',
    },
    proof: { parts: [12, 9], result: 21 },
  },
  {
    id: 'connection_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'connections_accepted / connection_requests * 100',
    place: { stage: 'acquisition', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    name: { fr: 'Taux d’acceptation des demandes de contact', en: 'Connection acceptance rate' },
    definition: {
      fr: 'Sur 100 demandes de contact, combien sont acceptées. Bas, il dit que votre profil ou votre mot d’accueil ne parle pas à ces personnes.',
      en: 'Of 100 connection requests, how many are accepted. A low one says that your profile or your note does not speak to these people.',
    },
    example: {
      fr: '21 demandes acceptées sur 75 : 28 %.',
      en: '21 accepted out of 75 requests: 28%.',
    },
    proof: {
      inputs: { connections_accepted: 21, connection_requests: 75 },
      kind: 'month',
      result: 28,
    },
  },
  {
    id: 'replies',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Réponses à vos messages', en: 'Replies to outreach' },
    definition: {
      fr: 'Les personnes contactées qui ont répondu, même par un non.',
      en: 'People you contacted who answered, even with a no.',
    },
    example: {
      fr: '5 réponses la première semaine et 7 la suivante : 12.',
      en: '5 replies in the first week and 7 in the next: 12.',
    },
    proof: { parts: [5, 7], result: 12 },
  },
  {
    id: 'reply_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'replies / prospects_contacted * 100',
    place: { stage: 'conversion', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Taux de réponse', en: 'Reply rate' },
    definition: {
      fr: 'Sur 100 personnes contactées, combien répondent. C’est la première chose à améliorer quand la prospection ne donne rien.',
      en: 'Of 100 people contacted, how many answer. It is the first thing to improve when outreach brings nothing.',
    },
    example: {
      fr: '12 réponses pour 120 personnes contactées : 10 %.',
      en: '12 replies from 120 people contacted: 10%.',
    },
    proof: { inputs: { replies: 12, prospects_contacted: 120 }, kind: 'month', result: 10 },
  },
  {
    id: 'replies_positive',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Réponses intéressées', en: 'Interested replies' },
    definition: {
      fr: 'Les réponses qui ouvrent une conversation : une question, une date, « dites-m’en plus ».',
      en: 'Replies that open a conversation: a question, a date, “tell me more”.',
    },
    example: {
      fr: '3 réponses intéressées la première semaine et 2 la suivante : 5.',
      en: '3 interested replies in the first week and 2 in the next: 5.',
    },
    proof: { parts: [3, 2], result: 5 },
  },
  {
    id: 'positive_reply_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'replies_positive / replies * 100',
    place: { stage: 'conversion', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Part de réponses intéressées', en: 'Share of interested replies' },
    definition: {
      fr: 'Parmi ceux qui répondent, combien ont envie d’en savoir plus. Elle dit si votre message parle aux bonnes personnes.',
      en: 'Of those who answer, how many want to know more. It tells whether your message reaches the right people.',
    },
    example: {
      fr: '5 réponses intéressées sur 12 : 41,67 %.',
      en: '5 interested replies out of 12: 41.67%.',
    },
    proof: { inputs: { replies_positive: 5, replies: 12 }, kind: 'month', result: 41.67 },
  },
  {
    id: 'cost_per_lead',
    measure: { kind: 'computed', unit: 'money', good: 'down', cadence: 'month' },
    formula: 'acquisition_spend / leads',
    place: { stage: 'acquisition', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'analytics' },
    marks: ['by_channel'],
    name: { fr: 'Coût d’un prospect', en: 'Cost per lead' },
    definition: {
      fr: 'Ce que vous dépensez en pub et en prospection pour un prospect. À suivre par canal : les écarts sont grands.',
      en: 'What you spend on ads and prospecting for one lead. Follow it by channel: the gaps are wide.',
    },
    example: {
      fr: '300 € dépensés pour 60 prospects : 5 €.',
      en: '€300 spent for 60 leads: €5.',
    },
    proof: { inputs: { acquisition_spend: 30_000, leads: 60 }, kind: 'month', result: 500 },
  },
];
