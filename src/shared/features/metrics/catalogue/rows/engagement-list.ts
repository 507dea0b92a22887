import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL, MAILING_SHOP_MODELS, POPUP_MODELS } from './model-groups.ts';

/** How well a list is kept, and what it sells. */
export const engagementList: readonly CatalogueRow[] = [
  {
    id: 'list_engaged',
    measure: { kind: 'stock', unit: 'count', good: 'up', cadence: 'month' },
    place: { stage: 'engagement', lean: ['stickiness', 'virality'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'emailing' },
    name: { fr: 'Abonnés actifs (90 jours)', en: 'Engaged subscribers (90 days)' },
    definition: {
      fr: 'Les abonnés qui ont cliqué dans un email, ou l’ont ouvert, depuis 90 jours. C’est votre vraie liste.',
      en: 'Subscribers who clicked in an email, or opened one, in the last 90 days. That is your real list.',
    },
    example: {
      fr: '1 900 abonnés actifs un mois, 2 000 le suivant : le niveau est de 2 000.',
      en: '1,900 engaged subscribers one month, 2,000 the next: the level is 2,000.',
    },
    proof: { parts: [1900, 2000], result: 2000 },
  },
  {
    id: 'engaged_share',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'list_engaged / list_size * 100',
    place: { stage: 'engagement', lean: ['stickiness', 'virality'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'emailing' },
    name: { fr: 'Part d’abonnés actifs', en: 'Share of engaged subscribers' },
    definition: {
      fr: 'La part de la liste qui lit encore. Quand elle baisse, la liste se fatigue : écrivez mieux, ou faites le ménage.',
      en: 'The share of the list that still reads. When it falls, the list grows tired: write better, or tidy it up.',
    },
    example: {
      fr: '2 000 abonnés actifs sur une liste de 5 000 : 40 %.',
      en: '2,000 engaged subscribers on a list of 5,000: 40%.',
    },
    proof: { inputs: { list_engaged: 2000, list_size: 5000 }, kind: 'month', result: 40 },
  },
  {
    id: 'unsubscribe_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'down', cadence: 'week' },
    formula: 'list_left / emails_delivered * 100',
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'emailing' },
    name: { fr: 'Taux de désinscription', en: 'Unsubscribe rate' },
    definition: {
      fr: 'Sur 100 emails arrivés, combien font partir quelqu’un.',
      en: 'Of 100 emails delivered, how many make someone leave.',
    },
    example: {
      fr: '10 désinscriptions pour 5 000 emails arrivés : 0,2 %.',
      en: '10 unsubscribes for 5,000 emails delivered: 0.2%.',
    },
    proof: { inputs: { list_left: 10, emails_delivered: 5000 }, kind: 'month', result: 0.2 },
  },
  {
    id: 'click_to_open',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'emails_clicked / emails_opened * 100',
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'emailing' },
    name: { fr: 'Clics pour 100 ouvertures', en: 'Click-to-open rate' },
    definition: {
      fr: 'Parmi ceux qui ouvrent, combien cliquent. Elle dit si le contenu tient la promesse de l’objet.',
      en: 'Of those who open, how many click. It tells whether the text keeps the subject’s promise.',
    },
    example: {
      fr: '120 clics pour 1 200 ouvertures : 10 %.',
      en: '120 clicks from 1,200 opens: 10%.',
    },
    proof: { inputs: { emails_clicked: 120, emails_opened: 1200 }, kind: 'month', result: 10 },
  },
  {
    id: 'complaints',
    measure: { kind: 'flow', unit: 'count', good: 'down', cadence: 'week' },
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'emailing' },
    name: { fr: 'Plaintes pour spam', en: 'Spam complaints' },
    definition: {
      fr: 'Les fois où un lecteur a signalé un de vos emails comme indésirable.',
      en: 'Times a reader reported one of your emails as spam.',
    },
    example: {
      fr: '1 plainte la première semaine et 2 la suivante : 3.',
      en: '1 complaint in the first week and 2 in the next: 3.',
    },
    proof: { parts: [1, 2], result: 3 },
  },
  {
    id: 'complaint_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'down', cadence: 'month' },
    formula: 'complaints / emails_delivered * 100',
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'emailing' },
    name: { fr: 'Taux de plaintes pour spam', en: 'Spam complaint rate' },
    definition: {
      fr: 'Sur 100 emails arrivés, combien de plaintes. À 0,3 % ou plus, Gmail et Yahoo peuvent refuser les emails de gros envois.',
      en: 'Of 100 emails delivered, how many complaints. At 0.3% or more, Gmail and Yahoo may turn large mailings away.',
    },
    example: {
      fr: '3 plaintes pour 6 000 emails arrivés : 0,05 %.',
      en: '3 complaints for 6,000 emails delivered: 0.05%.',
    },
    proof: { inputs: { complaints: 3, emails_delivered: 6000 }, kind: 'month', result: 0.05 },
  },
  {
    id: 'revenue_email',
    measure: { kind: 'flow', unit: 'money', good: 'up', cadence: 'week' },
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: MAILING_SHOP_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'emailing' },
    name: { fr: 'CA venu des emails', en: 'Revenue from emails' },
    definition: {
      fr: 'Les ventes que votre outil d’emailing attribue à vos emails.',
      en: 'Sales that your emailing tool credits to your emails.',
    },
    example: {
      fr: '396 € la première semaine et 198 € la suivante : 594 €.',
      en: '€396 in the first week and €198 in the next: €594.',
    },
    proof: { parts: [39_600, 19_800], result: 59_400 },
  },
  {
    id: 'email_revenue_share',
    measure: { kind: 'computed', unit: 'percent', good: 'band', cadence: 'month' },
    formula: 'revenue_email / revenue * 100',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: MAILING_SHOP_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'channels', foundIn: 'emailing' },
    name: { fr: 'Part du CA venue des emails', en: 'Share of revenue from emails' },
    definition: {
      fr: 'Ce que pèse votre liste dans vos ventes. Très haute, tout dépend d’un seul canal ; très basse, la liste dort.',
      en: 'What your list weighs in your sales. A very high one means that all depends on one channel; a very low one, that the list sleeps.',
    },
    example: {
      fr: '594 € venus des emails sur 2 970 € de CA : 20 %.',
      en: '€594 from emails out of €2,970 of revenue: 20%.',
    },
    proof: { inputs: { revenue_email: 59_400, revenue: 297_000 }, kind: 'month', result: 20 },
  },
  {
    id: 'revenue_per_subscriber',
    measure: { kind: 'computed', unit: 'money', good: 'up', cadence: 'month' },
    formula: 'revenue_email / list_size',
    place: { stage: 'revenue', lean: ['revenue', 'scale'], models: POPUP_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'financial', canvas: 'revenue_streams', foundIn: 'emailing' },
    name: { fr: 'CA par abonné email', en: 'Revenue per subscriber' },
    definition: {
      fr: 'Ce que rapporte une adresse de la liste. Elle dit ce que vous pouvez payer pour une de plus.',
      en: 'What one address of the list brings in. It tells what you may pay for one more.',
    },
    example: {
      fr: '594 € venus des emails pour 1 980 abonnés : 0,3 €.',
      en: '€594 from emails for 1,980 subscribers: €0.3.',
    },
    proof: { inputs: { revenue_email: 59_400, list_size: 1980 }, kind: 'month', result: 30 },
  },
];
