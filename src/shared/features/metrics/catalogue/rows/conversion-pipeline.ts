import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL, QUOTING_MODELS, SALES_CALL_MODELS } from './model-groups.ts';

/** From a qualified lead to a signed quote. */
export const conversionPipeline: readonly CatalogueRow[] = [
  {
    id: 'sql',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: SALES_CALL_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'customer_segments', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Prospects prêts à parler (PQV)', en: 'Ready-to-talk leads (SQL)' },
    definition: {
      fr: 'Les prospects avec qui vous avez parlé et qui ont un besoin, un budget et une date. Ils méritent un devis.',
      en: 'Leads you have spoken to and who have a need, a budget and a date. They deserve a quote.',
    },
    example: {
      fr: '4 prospects prêts à parler après un appel et 2 venus d’un partenaire dans la semaine : 6.',
      en: '4 leads ready to talk after a call and 2 sent by a partner in the week: 6.',
    },
    proof: { parts: [4, 2], result: 6 },
  },
  {
    id: 'quotes_sent',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue'], models: QUOTING_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'own_count' },
    name: { fr: 'Devis envoyés', en: 'Quotes sent' },
    definition: {
      fr: 'Les propositions chiffrées parties chez un prospect. Sans devis, pas de mission : c’est l’effort commercial qui se compte le mieux.',
      en: 'Priced proposals that went out to a lead. No quotes, no work: it is the sales effort that is easiest to count.',
    },
    example: {
      fr: '2 devis lundi et 1 devis jeudi : 3 dans la semaine.',
      en: '2 quotes on Monday and 1 on Thursday: 3 in the week.',
    },
    proof: { parts: [2, 1], result: 3 },
  },
  {
    id: 'quotes_won',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'conversion', lean: ['revenue'], models: QUOTING_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'process', canvas: 'revenue_streams', foundIn: 'own_count' },
    name: { fr: 'Devis signés', en: 'Quotes signed' },
    definition: {
      fr: 'Les devis signés dans la période, quelle que soit leur date d’envoi.',
      en: 'Quotes signed in the period, whenever they were sent.',
    },
    example: {
      fr: '1 devis signé par un ancien client et 1 par un nouveau : 2 dans la semaine.',
      en: '1 quote signed by a former client and 1 by a new one: 2 in the week.',
    },
    proof: { parts: [1, 1], result: 2 },
  },
  {
    id: 'mql_to_sql',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'sql / mql * 100',
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: SALES_CALL_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'customer_segments', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Intéressés devenus prêts à parler', en: 'Interested to ready-to-talk leads' },
    definition: {
      fr: 'La part des prospects intéressés qui, après échange, ont un vrai projet. Basse, elle dit que vous attirez des curieux.',
      en: 'The share of interested leads who turn out to have a real project. A low one says that you attract the merely curious.',
    },
    example: {
      fr: '24 prospects prêts à parler sur 60 intéressés : 40 %.',
      en: '24 ready-to-talk leads out of 60 interested ones: 40%.',
    },
    proof: { inputs: { sql: 24, mql: 60 }, kind: 'month', result: 40 },
  },
  {
    id: 'sql_to_quote',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'quotes_sent / sql * 100',
    place: { stage: 'conversion', lean: ['revenue'], models: QUOTING_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'own_count' },
    name: { fr: 'Prêts à parler ayant reçu un devis', en: 'Ready-to-talk leads to quotes' },
    definition: {
      fr: 'La part des prospects avec un projet qui reçoivent un devis. Basse, elle signale des suites que vous ne donnez pas.',
      en: 'The share of leads with a project who get a quote. A low one points to follow-ups that you do not do.',
    },
    example: {
      fr: '12 devis envoyés pour 24 prospects prêts à parler : 50 %.',
      en: '12 quotes sent for 24 ready-to-talk leads: 50%.',
    },
    proof: { inputs: { quotes_sent: 12, sql: 24 }, kind: 'month', result: 50 },
  },
  {
    id: 'quote_win_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'quotes_won / quotes_sent * 100',
    place: { stage: 'conversion', lean: ['revenue'], models: QUOTING_MODELS },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'process', canvas: 'unique_value', foundIn: 'own_count' },
    name: { fr: 'Part de devis signés', en: 'Share of quotes signed' },
    definition: {
      fr: 'La part des devis qui sont signés. Trop basse, vous chiffrez pour les mauvaises personnes ; proche de 100 %, vous êtes sans doute trop peu cher.',
      en: 'The share of quotes that get signed. Too low and you quote for the wrong people; close to 100% and you are probably too cheap.',
    },
    example: {
      fr: '3 devis signés sur 12 envoyés : 25 %.',
      en: '3 quotes signed out of 12 sent: 25%.',
    },
    proof: { inputs: { quotes_won: 3, quotes_sent: 12 }, kind: 'month', result: 25 },
  },
  {
    id: 'leads_to_close',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'customers_new / leads * 100',
    place: { stage: 'conversion', lean: ['revenue', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'revenue', timing: 'lag' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'crm' },
    marks: ['by_channel'],
    name: { fr: 'Prospects devenus clients', en: 'Leads to customers' },
    definition: {
      fr: 'La part des prospects qui deviennent clients : tout le chemin de vente en un chiffre, par canal si possible.',
      en: 'The share of leads who become customers: the whole sales path in one figure, by channel where you can.',
    },
    example: {
      fr: '8 nouveaux clients pour 80 prospects : 10 %.',
      en: '8 new customers from 80 leads: 10%.',
    },
    proof: { inputs: { customers_new: 8, leads: 80 }, kind: 'month', result: 10 },
  },
];
