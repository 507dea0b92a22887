import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** Whether your emails arrive, are opened, and are acted on. */
export const engagementEmail: readonly CatalogueRow[] = [
  {
    id: 'list_left',
    measure: { kind: 'flow', unit: 'count', good: 'down', cadence: 'week' },
    place: { stage: 'engagement', lean: ['stickiness', 'virality'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lag' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'emailing' },
    name: { fr: 'Désinscriptions', en: 'Unsubscribes' },
    definition: {
      fr: 'Les adresses qui ont quitté votre liste. Un pic après un envoi dit que cet envoi n’était pas pour eux.',
      en: 'The addresses that left your list. A peak after a mailing says that this mailing was not for them.',
    },
    example: {
      fr: '6 départs après la lettre de mardi et 3 après celle de vendredi : 9 dans la semaine.',
      en: '6 left after Tuesday’s letter and 3 after Friday’s: 9 in the week.',
    },
    proof: { parts: [6, 3], result: 9 },
  },
  {
    id: 'emails_sent',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'emailing' },
    name: { fr: 'Emails envoyés', en: 'Emails sent' },
    definition: {
      fr: 'Le nombre d’emails partis, une ligne par destinataire. Ni bon ni mauvais en soi : il sert de base aux taux.',
      en: 'The number of emails that went out, one for each recipient. Neither good nor bad in itself: it is the base of the rates.',
    },
    example: {
      fr: '5 000 emails mardi et 5 000 vendredi : 10 000 dans la semaine.',
      en: '5,000 emails on Tuesday and 5,000 on Friday: 10,000 in the week.',
    },
    proof: { parts: [5000, 5000], result: 10_000 },
  },
  {
    id: 'emails_delivered',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'emailing' },
    name: { fr: 'Emails arrivés', en: 'Emails delivered' },
    definition: {
      fr: 'Les emails acceptés par la messagerie du destinataire : envoyés moins rejetés.',
      en: 'Emails accepted by the recipient’s mail server: sent less bounced.',
    },
    example: {
      fr: '4 900 emails arrivés mardi et 4 850 vendredi : 9 750 dans la semaine.',
      en: '4,900 delivered on Tuesday and 4,850 on Friday: 9,750 in the week.',
    },
    proof: { parts: [4900, 4850], result: 9750 },
  },
  {
    id: 'emails_opened',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'emailing' },
    name: { fr: 'Emails ouverts', en: 'Emails opened' },
    definition: {
      fr: 'Les emails ouverts au moins une fois. Certaines messageries ouvrent à la place du lecteur : lisez la tendance, pas le chiffre exact.',
      en: 'Emails opened at least once. Some mail programs open them on the reader’s behalf: read the trend, not the exact figure.',
    },
    example: {
      fr: '1 300 ouvertures mardi et 1 050 vendredi : 2 350 dans la semaine.',
      en: '1,300 opened on Tuesday and 1,050 on Friday: 2,350 in the week.',
    },
    proof: { parts: [1300, 1050], result: 2350 },
  },
  {
    id: 'emails_clicked',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'emailing' },
    name: { fr: 'Emails cliqués', en: 'Emails clicked' },
    definition: {
      fr: 'Les emails où le lecteur a suivi au moins un lien. C’est un geste voulu, donc plus sûr que l’ouverture.',
      en: 'Emails in which the reader followed at least one link. It is a deliberate act, so a surer sign than opening.',
    },
    example: {
      fr: '280 clics mardi et 220 vendredi : 500 dans la semaine.',
      en: '280 clicked on Tuesday and 220 on Friday: 500 in the week.',
    },
    proof: { parts: [280, 220], result: 500 },
  },
  {
    id: 'deliverability',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'emails_delivered / emails_sent * 100',
    place: { stage: 'engagement', lean: ['stickiness', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'emailing' },
    name: { fr: 'Part d’emails arrivés', en: 'Share of emails delivered' },
    definition: {
      fr: 'La part des emails qui arrivent. C’est le bon garde-fou de la croissance de la liste : des adresses achetées ou mortes la font chuter.',
      en: 'The share of emails that arrive. It is the natural guardrail of list growth: bought or dead addresses bring it down.',
    },
    example: {
      fr: '9 750 emails arrivés sur 10 000 envoyés : 97,5 %.',
      en: '9,750 emails delivered out of 10,000 sent: 97.5%.',
    },
    proof: { inputs: { emails_delivered: 9750, emails_sent: 10_000 }, kind: 'week', result: 97.5 },
  },
  {
    id: 'open_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'emails_opened / emails_delivered * 100',
    place: { stage: 'engagement', lean: ['stickiness'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'emailing' },
    name: { fr: 'Taux d’ouverture', en: 'Open rate' },
    definition: {
      fr: 'La part des emails arrivés qui sont ouverts. Elle juge l’objet, l’expéditeur et le moment plus que le contenu.',
      en: 'The share of delivered emails that are opened. It judges the subject, the sender and the moment more than the content.',
    },
    example: {
      fr: '2 000 emails ouverts sur 8 000 arrivés : 25 %.',
      en: '2,000 emails opened out of 8,000 delivered: 25%.',
    },
    proof: { inputs: { emails_opened: 2000, emails_delivered: 8000 }, kind: 'week', result: 25 },
  },
  {
    id: 'click_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'emails_clicked / emails_delivered * 100',
    place: { stage: 'engagement', lean: ['stickiness', 'revenue'], models: EVERY_MODEL },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'emailing' },
    name: { fr: 'Taux de clic', en: 'Click rate' },
    definition: {
      fr: 'La part des emails arrivés où l’on clique. Elle dit si ce que vous proposez vaut un geste.',
      en: 'The share of delivered emails that get a click. It tells whether what you offer is worth a move.',
    },
    example: {
      fr: '400 emails cliqués sur 8 000 arrivés : 5 %.',
      en: '400 emails clicked out of 8,000 delivered: 5%.',
    },
    proof: { inputs: { emails_clicked: 400, emails_delivered: 8000 }, kind: 'week', result: 5 },
  },
];
