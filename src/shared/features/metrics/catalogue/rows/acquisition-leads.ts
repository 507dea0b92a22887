import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL, QUALIFYING_MODELS, WEB_MODELS } from './model-groups.ts';

/** Strangers who raise a hand, and the interviews that come before any sale. */
export const acquisitionLeads: readonly CatalogueRow[] = [
  {
    id: 'leads',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Prospects', en: 'Leads' },
    definition: {
      fr: 'Les personnes qui ont montré un intérêt et que vous pouvez joindre : un message, un appel réservé, un formulaire rempli.',
      en: 'People who showed interest and whom you can reach: a message, a booked call, a form filled in.',
    },
    example: {
      fr: '12 demandes par le site et 8 messages LinkedIn dans la semaine : 20 prospects.',
      en: '12 requests through the site and 8 LinkedIn messages in the week: 20 leads.',
    },
    proof: { parts: [12, 8], result: 20 },
  },
  {
    id: 'mql',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['revenue', 'scale'], models: QUALIFYING_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'customer_segments', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Prospects intéressés (PQM)', en: 'Interested leads (MQL)' },
    definition: {
      fr: 'Les prospects dont le profil et les gestes disent qu’ils pourraient acheter : bon métier, guide téléchargé, emails lus.',
      en: 'Leads whose profile and actions say that they could buy: right trade, guide downloaded, emails read.',
    },
    example: {
      fr: '9 prospects intéressés venus du webinaire et 6 du blog dans la semaine : 15.',
      en: '9 interested leads from the webinar and 6 from the blog in the week: 15.',
    },
    proof: { parts: [9, 6], result: 15 },
  },
  {
    id: 'lead_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'leads / sessions * 100',
    place: { stage: 'acquisition', lean: ['revenue', 'scale'], models: WEB_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Visites devenues prospects', en: 'Visits to leads' },
    definition: {
      fr: 'La part des visites qui deviennent des prospects. C’est la question utile derrière le trafic : attire-t-il les bonnes personnes ?',
      en: 'The share of visits that become leads. It is the useful question behind traffic: does it bring the right people?',
    },
    example: {
      fr: '20 prospects pour 1 000 visites : 2 %.',
      en: '20 leads from 1,000 visits: 2%.',
    },
    proof: { inputs: { leads: 20, sessions: 1000 }, kind: 'week', result: 2 },
  },
  {
    id: 'lead_growth',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '(leads - prev(leads)) / prev(leads) * 100',
    place: { stage: 'acquisition', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Croissance des prospects', en: 'Lead growth' },
    definition: {
      fr: 'De combien le nombre de prospects a bougé par rapport à la période d’avant. Il annonce les ventes des semaines qui suivent.',
      en: 'How much the number of leads moved against the period before. It announces the sales of the following weeks.',
    },
    example: {
      fr: '80 prospects le mois dernier, 92 ce mois-ci : 15 %.',
      en: '80 leads last month, 92 this month: 15%.',
    },
    proof: { inputs: { leads: 92 }, previous: { leads: 80 }, kind: 'month', result: 15 },
  },
  {
    id: 'visitor_to_mql',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'mql / sessions * 100',
    place: { stage: 'acquisition', lean: ['revenue', 'scale'], models: QUALIFYING_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'analytics' },
    name: { fr: 'Visites devenues prospects intéressés', en: 'Visits to interested leads' },
    definition: {
      fr: 'La part des visites qui donnent un prospect au bon profil. Elle juge la qualité du trafic, pas sa quantité.',
      en: 'The share of visits that give a lead with the right profile. It judges the quality of traffic, not its quantity.',
    },
    example: {
      fr: '15 prospects intéressés pour 1 000 visites : 1,5 %.',
      en: '15 interested leads from 1,000 visits: 1.5%.',
    },
    proof: { inputs: { mql: 15, sessions: 1000 }, kind: 'week', result: 1.5 },
  },
  {
    id: 'interviews',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'learning', canvas: 'problem', foundIn: 'own_count' },
    name: { fr: 'Entretiens clients', en: 'Customer interviews' },
    definition: {
      fr: 'Les conversations où vous écoutez quelqu’un raconter son problème, sans rien vendre. Au début, c’est le travail principal.',
      en: 'Conversations in which you listen to someone’s problem without selling anything. At the start this is the main work.',
    },
    example: {
      fr: '3 entretiens en visio et 2 autour d’un café dans la semaine : 5.',
      en: '3 interviews by video and 2 over coffee in the week: 5.',
    },
    proof: { parts: [3, 2], result: 5 },
  },
  {
    id: 'interviews_would_pay',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'learning', canvas: 'solution', foundIn: 'own_count' },
    name: { fr: 'Entretiens « je paierais »', en: 'Interviews: would pay' },
    definition: {
      fr: 'Les entretiens où la personne dit qu’elle paierait pour votre solution, et à quel prix. Mieux encore : elle avance l’argent.',
      en: 'Interviews in which the person says they would pay for your solution, and how much. Better still: they pay a deposit.',
    },
    example: {
      fr: '2 « je paierais » en visio et 1 autour d’un café dans la semaine : 3.',
      en: '2 “I would pay” by video and 1 over coffee in the week: 3.',
    },
    proof: { parts: [2, 1], result: 3 },
  },
  {
    id: 'would_pay_share',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'interviews_would_pay / interviews * 100',
    place: { stage: 'acquisition', lean: ['empathy'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'learning', canvas: 'solution', foundIn: 'own_count' },
    name: { fr: 'Entretiens prêts à payer', en: 'Would-pay share' },
    definition: {
      fr: 'La part des personnes rencontrées qui paieraient. Basse, elle vous évite de construire ce que personne n’attend.',
      en: 'The share of people you met who would pay. A low one spares you from building what nobody waits for.',
    },
    example: {
      fr: '12 « je paierais » sur 20 entretiens : 60 %.',
      en: '12 “I would pay” out of 20 interviews: 60%.',
    },
    proof: { inputs: { interviews_would_pay: 12, interviews: 20 }, kind: 'month', result: 60 },
  },
];
