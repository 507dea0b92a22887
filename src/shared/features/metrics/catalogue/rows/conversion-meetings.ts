import type { CatalogueRow } from '../entry.ts';
import { OUTREACH_MODELS } from './model-groups.ts';

/** From a conversation to a meeting, and from there to a quote. */
export const conversionMeetings: readonly CatalogueRow[] = [
  {
    id: 'meetings_booked',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Rendez-vous pris', en: 'Meetings booked' },
    definition: {
      fr: 'Les premiers rendez-vous mis à l’agenda avec un prospect, par téléphone, en visio ou sur place.',
      en: 'First meetings with a lead put in the diary: by phone, by video or face to face.',
    },
    example: {
      fr: '4 rendez-vous pris la première semaine et 2 la suivante : 6.',
      en: '4 meetings booked in the first week and 2 in the next: 6.',
    },
    proof: { parts: [4, 2], result: 6 },
  },
  {
    id: 'meetings_held',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Rendez-vous tenus', en: 'Meetings held' },
    definition: {
      fr: 'Les rendez-vous qui ont vraiment eu lieu.',
      en: 'Meetings that really took place.',
    },
    example: {
      fr: '3 rendez-vous tenus la première semaine et 2 la suivante : 5.',
      en: '3 meetings held in the first week and 2 in the next: 5.',
    },
    proof: { parts: [3, 2], result: 5 },
  },
  {
    id: 'meetings_qualified',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'crm' },
    name: { fr: 'Rendez-vous utiles', en: 'Useful meetings' },
    definition: {
      fr: 'Les rendez-vous où un besoin, un budget et une date ont été dits.',
      en: 'Meetings in which a need, a budget and a date were named.',
    },
    example: {
      fr: '2 rendez-vous utiles la première semaine et 1 la suivante : 3.',
      en: '2 useful meetings in the first week and 1 in the next: 3.',
    },
    proof: { parts: [2, 1], result: 3 },
  },
  {
    id: 'meeting_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'meetings_booked / prospects_contacted * 100',
    place: { stage: 'conversion', lean: ['empathy', 'revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Contacts devenus rendez-vous', en: 'Contacts to meetings' },
    definition: {
      fr: 'Sur 100 personnes contactées, combien prennent rendez-vous avec vous.',
      en: 'Of 100 people contacted, how many book a meeting with you.',
    },
    example: {
      fr: '6 rendez-vous pris pour 120 personnes contactées : 5 %.',
      en: '6 meetings booked from 120 people contacted: 5%.',
    },
    proof: { inputs: { meetings_booked: 6, prospects_contacted: 120 }, kind: 'month', result: 5 },
  },
  {
    id: 'show_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'meetings_held / meetings_booked * 100',
    place: { stage: 'conversion', lean: ['revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Taux de présence aux rendez-vous', en: 'Show-up rate' },
    definition: {
      fr: 'La part des rendez-vous pris qui ont lieu. Un rappel la veille la fait monter.',
      en: 'The share of meetings booked that take place. A reminder the day before raises it.',
    },
    example: {
      fr: '5 rendez-vous tenus sur 6 pris : 83,33 %.',
      en: '5 meetings held out of 6 booked: 83.33%.',
    },
    proof: { inputs: { meetings_held: 5, meetings_booked: 6 }, kind: 'month', result: 83.33 },
  },
  {
    id: 'qualified_meeting_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'meetings_qualified / meetings_held * 100',
    place: { stage: 'conversion', lean: ['revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'customer_segments', foundIn: 'crm' },
    name: { fr: 'Part de rendez-vous utiles', en: 'Share of useful meetings' },
    definition: {
      fr: 'La part des rendez-vous tenus où un vrai projet apparaît. Basse, elle dit que vous rencontrez les mauvaises personnes.',
      en: 'The share of meetings held in which a real project shows. A low one says that you meet the wrong people.',
    },
    example: {
      fr: '3 rendez-vous utiles sur 5 tenus : 60 %.',
      en: '3 useful meetings out of 5 held: 60%.',
    },
    proof: { inputs: { meetings_qualified: 3, meetings_held: 5 }, kind: 'month', result: 60 },
  },
  {
    id: 'meeting_to_quote',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'quotes_sent / meetings_held * 100',
    place: { stage: 'conversion', lean: ['revenue'], models: ['freelance_services'] },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'solution', foundIn: 'crm' },
    name: { fr: 'Rendez-vous suivis d’un devis', en: 'Meetings to quotes' },
    definition: {
      fr: 'Sur 100 rendez-vous tenus, combien mènent à un devis.',
      en: 'Of 100 meetings held, how many lead to a quote.',
    },
    example: {
      fr: '4 devis envoyés après 5 rendez-vous : 80 %.',
      en: '4 quotes sent after 5 meetings: 80%.',
    },
    proof: { inputs: { quotes_sent: 4, meetings_held: 5 }, kind: 'month', result: 80 },
  },
  {
    id: 'cost_per_meeting',
    measure: { kind: 'computed', unit: 'money', good: 'down', cadence: 'month' },
    formula: 'acquisition_spend / meetings_held',
    place: { stage: 'conversion', lean: ['revenue'], models: OUTREACH_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'financial', canvas: 'cost_structure', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Coût d’un rendez-vous', en: 'Cost per meeting' },
    definition: {
      fr: 'Ce que vous dépensez en pub et en prospection pour un rendez-vous tenu.',
      en: 'What you spend on ads and prospecting for one meeting held.',
    },
    example: {
      fr: '300 € dépensés pour 5 rendez-vous tenus : 60 €.',
      en: '€300 spent for 5 meetings held: €60.',
    },
    proof: { inputs: { acquisition_spend: 30_000, meetings_held: 5 }, kind: 'month', result: 6000 },
  },
];
