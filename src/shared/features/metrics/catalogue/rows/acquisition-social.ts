import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** What is published, and who reacts. */
export const acquisitionSocial: readonly CatalogueRow[] = [
  {
    id: 'posts_published',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'acquisition', lean: ['virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'own_count' },
    name: { fr: 'Publications', en: 'Posts published' },
    definition: {
      fr: 'Ce que vous avez publié : articles, vidéos, messages sur les réseaux.',
      en: 'What you published: articles, videos, posts on social networks.',
    },
    example: {
      fr: '3 publications la première semaine et 2 la suivante : 5.',
      en: '3 posts in the first week and 2 in the next: 5.',
    },
    proof: { parts: [3, 2], result: 5 },
  },
  {
    id: 'social_reach',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'acquisition', lean: ['virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'process', canvas: 'channels', foundIn: 'analytics' },
    marks: ['vanity', 'by_channel'],
    name: { fr: 'Portée des publications', en: 'Reach of posts' },
    definition: {
      fr: 'Les personnes qui ont vu vos publications, d’après les réseaux.',
      en: 'People who saw your posts, by what the networks say.',
    },
    example: {
      fr: '1 000 personnes la première semaine et 1 000 la suivante : 2 000.',
      en: '1,000 people in the first week and 1,000 in the next: 2,000.',
    },
    proof: { parts: [1000, 1000], result: 2000 },
  },
  {
    id: 'social_engagements',
    measure: { kind: 'flow', unit: 'count', good: null, cadence: 'week' },
    place: { stage: 'acquisition', lean: ['virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'channels', foundIn: 'analytics' },
    marks: ['vanity', 'by_channel'],
    name: { fr: 'Réactions aux publications', en: 'Reactions to posts' },
    definition: {
      fr: 'Les « j’aime », commentaires, partages et enregistrements de vos publications.',
      en: 'Likes, comments, shares and saves of your posts.',
    },
    example: {
      fr: '30 réactions la première semaine et 50 la suivante : 80.',
      en: '30 reactions in the first week and 50 in the next: 80.',
    },
    proof: { parts: [30, 50], result: 80 },
  },
  {
    id: 'social_engagement_rate',
    measure: { kind: 'computed', unit: 'percent', good: 'up', cadence: 'month' },
    formula: 'social_engagements / social_reach * 100',
    place: { stage: 'acquisition', lean: ['virality'], models: EVERY_MODEL },
    growth: { engine: 'virality', timing: 'lead' },
    view: { perspective: 'customer', canvas: 'unique_value', foundIn: 'analytics' },
    marks: ['by_channel'],
    name: { fr: 'Taux d’engagement', en: 'Engagement rate' },
    definition: {
      fr: 'Les réactions pour 100 personnes touchées. Les réseaux l’affichent souvent pour 100 abonnés : ce n’est pas le même chiffre.',
      en: 'Reactions per 100 people reached. Networks often show it per 100 followers: that is another figure.',
    },
    example: {
      fr: '80 réactions pour 2 000 personnes touchées : 4 %.',
      en: '80 reactions for 2,000 people reached: 4%.',
    },
    proof: { inputs: { social_engagements: 80, social_reach: 2000 }, kind: 'month', result: 4 },
  },
];
