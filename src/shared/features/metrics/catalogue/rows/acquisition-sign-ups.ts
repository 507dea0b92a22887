import type { CatalogueRow } from '../entry.ts';
import { LEAD_MAGNET_MODELS, POPUP_MODELS, QUIZ_MODELS } from './model-groups.ts';

/** An address against something free: a guide, a pop-up, a quiz. */
export const acquisitionSignUps: readonly CatalogueRow[] = [
  {
    id: 'lead_magnet_views',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: LEAD_MAGNET_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Vues du contenu offert', en: 'Lead magnet views' },
    definition: {
      fr: 'Les personnes qui ont vu la page de votre guide, modèle ou mini-cours gratuit.',
      en: 'People who saw the page of your free guide, template or short course.',
    },
    example: {
      fr: '200 vues la première semaine et 300 la suivante : 500.',
      en: '200 views in the first week and 300 in the next: 500.',
    },
    proof: { parts: [200, 300], result: 500 },
  },
  {
    id: 'lead_magnet_downloads',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: LEAD_MAGNET_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'emailing' },
    name: { fr: 'Téléchargements du contenu offert', en: 'Lead magnet downloads' },
    definition: {
      fr: 'Ceux qui l’ont pris en laissant leur adresse.',
      en: 'Those who took it and left their address.',
    },
    example: {
      fr: '30 téléchargements la première semaine et 70 la suivante : 100.',
      en: '30 downloads in the first week and 70 in the next: 100.',
    },
    proof: { parts: [30, 70], result: 100 },
  },
  {
    id: 'lead_magnet_conversion',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'lead_magnet_downloads / lead_magnet_views * 100',
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: LEAD_MAGNET_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'emailing' },
    name: { fr: 'Conversion du contenu offert', en: 'Lead magnet conversion' },
    definition: {
      fr: 'Sur 100 personnes qui voient votre contenu gratuit, combien laissent leur adresse pour l’avoir.',
      en: 'Of 100 people who see your free content, how many leave their address to get it.',
    },
    example: {
      fr: '100 téléchargements pour 500 vues : 20 %.',
      en: '100 downloads from 500 views: 20%.',
    },
    proof: {
      inputs: { lead_magnet_downloads: 100, lead_magnet_views: 500 },
      kind: 'month',
      result: 20,
    },
  },
  {
    id: 'popup_displays',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'acquisition', lean: ['virality'], models: POPUP_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Affichages de la fenêtre d’inscription', en: 'Pop-up displays' },
    definition: {
      fr: 'Les fois où la fenêtre d’inscription s’est ouverte sur votre site.',
      en: 'Times the sign-up pop-up opened on your site.',
    },
    example: {
      fr: '900 affichages la première semaine et 1 100 la suivante : 2 000.',
      en: '900 displays in the first week and 1,100 in the next: 2,000.',
    },
    proof: { parts: [900, 1100], result: 2000 },
  },
  {
    id: 'popup_signups',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['virality'], models: POPUP_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Inscriptions par la fenêtre', en: 'Pop-up sign-ups' },
    definition: {
      fr: 'Les adresses laissées dans la fenêtre d’inscription.',
      en: 'Addresses left in the sign-up pop-up.',
    },
    example: {
      fr: '25 inscriptions la première semaine et 35 la suivante : 60.',
      en: '25 sign-ups in the first week and 35 in the next: 60.',
    },
    proof: { parts: [25, 35], result: 60 },
  },
  {
    id: 'popup_conversion',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'popup_signups / popup_displays * 100',
    place: { stage: 'acquisition', lean: ['virality'], models: POPUP_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Conversion de la fenêtre d’inscription', en: 'Pop-up conversion' },
    definition: {
      fr: 'Sur 100 affichages de la fenêtre, combien d’adresses laissées.',
      en: 'Of 100 times the pop-up opens, how many addresses are left.',
    },
    example: {
      fr: '60 inscriptions pour 2 000 affichages : 3 %.',
      en: '60 sign-ups from 2,000 displays: 3%.',
    },
    proof: { inputs: { popup_signups: 60, popup_displays: 2000 }, kind: 'month', result: 3 },
  },
  {
    id: 'quiz_starts',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: QUIZ_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Quiz commencés', en: 'Quizzes started' },
    definition: {
      fr: 'Les personnes qui ont répondu à la première question de votre quiz.',
      en: 'People who answered the first question of your quiz.',
    },
    example: {
      fr: '80 quiz commencés la première semaine et 120 la suivante : 200.',
      en: '80 quizzes started in the first week and 120 in the next: 200.',
    },
    proof: { parts: [80, 120], result: 200 },
  },
  {
    id: 'quiz_completions',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: QUIZ_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Quiz terminés', en: 'Quizzes finished' },
    definition: {
      fr: 'Celles qui sont allées jusqu’au résultat.',
      en: 'Those who went on to the result.',
    },
    example: {
      fr: '60 quiz terminés la première semaine et 70 la suivante : 130.',
      en: '60 quizzes finished in the first week and 70 in the next: 130.',
    },
    proof: { parts: [60, 70], result: 130 },
  },
  {
    id: 'quiz_completion_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'quiz_completions / quiz_starts * 100',
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: QUIZ_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Part de quiz terminés', en: 'Quiz completion rate' },
    definition: {
      fr: 'La part des quiz commencés qui vont jusqu’au bout. Basse, il y a trop de questions.',
      en: 'The share of quizzes started that are finished. A low one means too many questions.',
    },
    example: {
      fr: '130 quiz terminés sur 200 commencés : 65 %.',
      en: '130 quizzes finished out of 200 started: 65%.',
    },
    proof: { inputs: { quiz_completions: 130, quiz_starts: 200 }, kind: 'month', result: 65 },
  },
  {
    id: 'quiz_leads',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: QUIZ_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Prospects venus du quiz', en: 'Quiz leads' },
    definition: {
      fr: 'Ceux qui laissent leur adresse à la fin du quiz.',
      en: 'Those who leave an address at the end of the quiz.',
    },
    example: {
      fr: '30 prospects la première semaine et 50 la suivante : 80.',
      en: '30 leads in the first week and 50 in the next: 80.',
    },
    proof: { parts: [30, 50], result: 80 },
  },
  {
    id: 'quiz_lead_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'quiz_leads / quiz_starts * 100',
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: QUIZ_MODELS },
    growth: { engine: 'revenue', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    name: { fr: 'Quiz devenus prospects', en: 'Quizzes to leads' },
    definition: {
      fr: 'Sur 100 quiz commencés, combien donnent un prospect.',
      en: 'Of 100 quizzes started, how many give a lead.',
    },
    example: {
      fr: '80 prospects pour 200 quiz commencés : 40 %.',
      en: '80 leads from 200 quizzes started: 40%.',
    },
    proof: { inputs: { quiz_leads: 80, quiz_starts: 200 }, kind: 'month', result: 40 },
  },
];
