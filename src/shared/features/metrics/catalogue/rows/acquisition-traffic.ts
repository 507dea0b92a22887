import type { CatalogueRow } from '../entry.ts';
import { WEB_MODELS } from './model-groups.ts';

/** Who comes to the site or the shop window, and whether they look around. */
export const acquisitionTraffic: readonly CatalogueRow[] = [
  {
    id: 'sessions',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['virality', 'scale'], models: WEB_MODELS },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    marks: ['vanity'],
    name: { fr: 'Visites du site', en: 'Site visits' },
    definition: {
      fr: 'Le nombre de visites de votre site. Seul, il flatte sans rien décider : regardez plutôt combien de visites deviennent des prospects.',
      en: 'The number of visits to your site. Alone it flatters and decides nothing: look at how many visits become leads instead.',
    },
    example: {
      fr: '640 visites depuis les moteurs de recherche et 360 depuis LinkedIn dans la semaine : 1 000 visites.',
      en: '640 visits from search and 360 from LinkedIn in the week: 1,000 visits.',
    },
    proof: { parts: [640, 360], result: 1000 },
  },
  {
    id: 'users',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['virality', 'scale'], models: WEB_MODELS },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    marks: ['vanity'],
    name: { fr: 'Visiteurs différents', en: 'Unique visitors' },
    definition: {
      fr: 'Le nombre de visiteurs différents, tels que votre outil d’analyse les compte. Seul, il ne dit pas si ces personnes vous veulent du bien.',
      en: 'The number of different visitors, as your analytics tool counts them. Alone it does not say whether they need what you do.',
    },
    example: {
      fr: '450 nouveaux visiteurs et 250 déjà venus dans la semaine : 700 visiteurs.',
      en: '450 new visitors and 250 returning ones in the week: 700 visitors.',
    },
    proof: { parts: [450, 250], result: 700 },
  },
  {
    id: 'page_views',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['stickiness'], models: WEB_MODELS },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    marks: ['vanity'],
    name: { fr: 'Pages vues', en: 'Page views' },
    definition: {
      fr: 'Le nombre de pages affichées, toutes visites confondues. Il grimpe aussi quand les gens cherchent sans trouver : lisez-le par visite.',
      en: 'The number of pages shown over all visits. It also rises when people search and do not find: read it per visit.',
    },
    example: {
      fr: '1 800 pages du blog et 700 pages de vente affichées dans la semaine : 2 500 pages vues.',
      en: '1,800 blog pages and 700 sales pages shown in the week: 2,500 page views.',
    },
    proof: { parts: [1800, 700], result: 2500 },
  },
  {
    id: 'session_minutes',
    measure: { kind: 'flow', unit: 'minutes', good: null, cadence: 'week' },
    place: { stage: 'acquisition', lean: ['stickiness'], models: WEB_MODELS },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Minutes passées sur le site', en: 'Minutes spent on the site' },
    definition: {
      fr: 'Le temps total passé sur le site par tous les visiteurs. Il sert à calculer la durée moyenne d’une visite.',
      en: 'The total time that all visitors spent on the site. It serves to work out the average visit duration.',
    },
    example: {
      fr: '2 100 minutes sur les articles et 400 sur les offres dans la semaine : 2 500 minutes.',
      en: '2,100 minutes on articles and 400 on offers in the week: 2,500 minutes.',
    },
    proof: { parts: [2100, 400], result: 2500 },
  },
  {
    id: 'bounces',
    measure: { kind: 'flow', unit: 'count', good: 'down', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['stickiness'], models: WEB_MODELS },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Visites sans suite', en: 'Visits that went no further' },
    definition: {
      fr: 'Les visites reparties après une seule page, sans rien faire. Lisez-les plutôt en part de toutes les visites : c’est le rebond.',
      en: 'Visits that left after a single page without doing anything. Read them as a share of all visits: the bounce rate.',
    },
    example: {
      fr: '300 sur le blog et 150 sur la page d’accueil dans la semaine : 450 visites sans suite.',
      en: '300 on the blog and 150 on the home page in the week: 450 visits that went no further.',
    },
    proof: { parts: [300, 150], result: 450 },
  },
  {
    id: 'app_downloads',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['virality', 'scale'], models: ['free_mobile_app'] },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    marks: ['vanity'],
    name: { fr: 'Téléchargements', en: 'Downloads' },
    definition: {
      fr: 'Le nombre d’installations de votre application. Seul, il oublie tous ceux qui l’ouvrent une fois puis l’effacent.',
      en: 'The number of installs of your app. Alone it forgets everyone who opens it once and deletes it.',
    },
    example: {
      fr: '120 téléchargements sur Android et 80 sur iPhone dans la semaine : 200.',
      en: '120 downloads on Android and 80 on iPhone in the week: 200.',
    },
    proof: { parts: [120, 80], result: 200 },
  },
  {
    id: 'pages_per_session',
    measure: { kind: 'computed', unit: 'ratio', good: 'up', cadence: 'week' },
    formula: 'page_views / sessions',
    place: { stage: 'acquisition', lean: ['stickiness'], models: WEB_MODELS },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Pages par visite', en: 'Pages per visit' },
    definition: {
      fr: 'Combien de pages un visiteur regarde en une visite. Une hausse dit que le contenu donne envie d’aller plus loin.',
      en: 'How many pages a visitor looks at in one visit. A rise says that the content makes people want more.',
    },
    example: {
      fr: '2 500 pages vues en 1 000 visites : 2,5 pages par visite.',
      en: '2,500 page views in 1,000 visits: 2.5 pages per visit.',
    },
    proof: { inputs: { page_views: 2500, sessions: 1000 }, kind: 'week', result: 2.5 },
  },
  {
    id: 'session_duration',
    measure: { kind: 'computed', unit: 'minutes', good: 'up', cadence: 'week' },
    formula: 'session_minutes / sessions',
    place: { stage: 'acquisition', lean: ['stickiness'], models: WEB_MODELS },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Durée moyenne d’une visite', en: 'Average visit duration' },
    definition: {
      fr: 'Le temps moyen qu’un visiteur passe chez vous en une visite. Trop court, il n’a pas eu le temps de vous comprendre.',
      en: 'The average time a visitor stays in one visit. Too short, and nobody had time to understand you.',
    },
    example: {
      fr: '2 500 minutes pour 1 000 visites : 2,5 minutes.',
      en: '2,500 minutes over 1,000 visits: 2.5 minutes.',
    },
    proof: { inputs: { session_minutes: 2500, sessions: 1000 }, kind: 'week', result: 2.5 },
  },
  {
    id: 'bounce_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'down', cadence: 'week' },
    formula: 'bounces / sessions * 100',
    place: { stage: 'acquisition', lean: ['stickiness'], models: WEB_MODELS },
    growth: { engine: 'stickiness', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    name: { fr: 'Part de visites sans suite (rebond)', en: 'Bounce rate' },
    definition: {
      fr: 'La part des visites reparties après une seule page. Élevée, elle signale une promesse mal tenue ou un mauvais public.',
      en: 'The share of visits that left after one page. A high one points to a promise not kept, or to the wrong audience.',
    },
    example: {
      fr: '450 visites sans suite sur 1 000 : 45 %.',
      en: '450 visits that went no further out of 1,000: 45%.',
    },
    proof: { inputs: { bounces: 450, sessions: 1000 }, kind: 'week', result: 45 },
  },
];
