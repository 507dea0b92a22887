import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** Who follows and listens, and the email list: the only audience that no platform can take away. */
export const acquisitionAudience: readonly CatalogueRow[] = [
  {
    id: 'followers',
    measure: { kind: 'stock', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['virality', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'own_count' },
    marks: ['vanity'],
    name: { fr: 'Abonnés réseaux sociaux', en: 'Social followers' },
    definition: {
      fr: 'Le nombre de personnes qui vous suivent sur les réseaux. Elles n’achètent rien pour autant et ne vous appartiennent pas : regardez qui rejoint votre liste.',
      en: 'How many people follow you on social networks. They buy nothing by following and are not yours: look at who joins your list.',
    },
    example: {
      fr: '4 150 abonnés lundi, 4 200 dimanche soir : la semaine vaut 4 200.',
      en: '4,150 followers on Monday, 4,200 on Sunday night: the week stands at 4,200.',
    },
    proof: { parts: [4150, 4200], result: 4200 },
  },
  {
    id: 'audience',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'virality', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    marks: ['vanity', 'by_channel'],
    name: {
      fr: 'Public touché (auditeurs, stand, visiteurs)',
      en: 'Audience reached (listeners, stand, visitors)',
    },
    definition: {
      fr: 'Les personnes touchées par canal : auditeurs d’un podcast, vues d’une vidéo, visiteurs d’un article. Utile surtout pour savoir quelle part s’inscrit.',
      en: 'The people reached through each channel: podcast listeners, video views, readers of an article. Useful mostly to know what share subscribes.',
    },
    example: {
      fr: '800 auditeurs du podcast et 1 200 lecteurs du blog dans la semaine : 2 000.',
      en: '800 podcast listeners and 1,200 blog readers in the week: 2,000.',
    },
    proof: { parts: [800, 1200], result: 2000 },
  },
  {
    id: 'list_size',
    measure: { kind: 'stock', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'virality', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'emailing' },
    marks: ['essential'],
    name: { fr: 'Taille de la liste email', en: 'Email list size' },
    definition: {
      fr: 'Le nombre d’adresses actives de votre liste. C’est le seul public que vous pouvez joindre sans demander à une plateforme.',
      en: 'The number of active addresses on your list. It is the one audience you can reach without asking a platform.',
    },
    example: {
      fr: '6 050 adresses le 15, 6 217 le dernier jour : le mois vaut 6 217.',
      en: '6,050 addresses on the 15th, 6,217 on the last day: the month stands at 6,217.',
    },
    proof: { parts: [6050, 6217], result: 6217 },
  },
  {
    id: 'list_joined',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy', 'virality', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'emailing' },
    marks: ['by_channel'],
    name: { fr: 'Nouveaux inscrits', en: 'New subscribers' },
    definition: {
      fr: 'Les adresses qui ont rejoint votre liste, si possible par canal. Elles disent quel effort amène du monde.',
      en: 'The addresses that joined your list, by channel where you can. They tell which effort brings people.',
    },
    example: {
      fr: '60 inscrits venus du podcast et 40 du guide gratuit dans la semaine : 100 nouveaux inscrits.',
      en: '60 from the podcast and 40 from the free guide in the week: 100 new subscribers.',
    },
    proof: { parts: [60, 40], result: 100 },
  },
  {
    id: 'audience_conversion',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'week' },
    formula: 'list_joined / audience * 100',
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'emailing' },
    marks: ['by_channel'],
    name: { fr: 'Public devenu abonné', en: 'Audience to subscribers' },
    definition: {
      fr: 'La part du public touché qui vous laisse son adresse. Elle dit si ce que vous publiez donne envie d’en avoir plus.',
      en: 'The share of your audience that leaves an address. It tells whether what you publish makes people want more.',
    },
    example: {
      fr: '100 inscrits pour 2 000 personnes touchées : 5 %.',
      en: '100 subscribers from an audience of 2,000 people: 5%.',
    },
    proof: { inputs: { list_joined: 100, audience: 2000 }, kind: 'week', result: 5 },
  },
  {
    id: 'list_growth',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: '(list_size - open(list_size)) / open(list_size) * 100',
    readBy: 'month',
    place: { stage: 'acquisition', lean: ['empathy', 'virality', 'scale'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'emailing' },
    marks: ['essential'],
    name: { fr: 'Croissance de la liste email', en: 'Email list growth' },
    definition: {
      fr: 'De combien votre liste a grandi depuis l’ouverture de la période, départs déduits. Une liste qui grandit aujourd’hui, ce sont des ventes dans quelques mois.',
      en: 'How much your list grew since the period opened, after those who left. A list that grows today is sales in a few months.',
    },
    example: {
      fr: '5 000 adresses à l’ouverture du mois, 5 500 à la fin : 10 %.',
      en: '5,000 addresses when the month opened, 5,500 at its end: 10%.',
    },
    proof: { inputs: { list_size: 5500 }, opening: { list_size: 5000 }, kind: 'month', result: 10 },
  },
  {
    id: 'list_renewal',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'list_joined / open(list_size) * 100',
    place: { stage: 'acquisition', lean: ['empathy', 'virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unfair_advantage', foundIn: 'emailing' },
    name: { fr: 'Nouveaux pour 100 abonnés', en: 'New per 100 subscribers' },
    definition: {
      fr: 'Combien de nouveaux inscrits pour 100 adresses au départ. Une liste qui ne se renouvelle pas s’use, même si sa taille tient.',
      en: 'How many new subscribers for every 100 addresses at the start. A list that is not renewed wears out, even while its size holds.',
    },
    example: {
      fr: '600 nouveaux inscrits pour 5 000 adresses à l’ouverture du mois : 12 %.',
      en: '600 new subscribers on 5,000 addresses when the month opened: 12%.',
    },
    proof: {
      inputs: { list_joined: 600 },
      opening: { list_size: 5000 },
      kind: 'month',
      result: 12,
    },
  },
];
