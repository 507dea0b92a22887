import type { CatalogueRow } from '../entry.ts';
import { EVERY_MODEL } from './model-groups.ts';

/** What is learned before anything is sold. */
export const engagementLearning: readonly CatalogueRow[] = [
  {
    id: 'interview_score',
    measure: { kind: 'score', unit: 'score', good: 'up', cadence: 'week' },
    place: { stage: 'acquisition', lean: ['empathy'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'customer', canvas: 'problem', foundIn: 'own_count' },
    name: { fr: 'Note moyenne des entretiens (sur 43)', en: 'Average interview score (of 43)' },
    definition: {
      fr: 'La note moyenne de vos entretiens clients, sur la grille de 43 points.',
      en: 'The average score of your customer interviews, on the sheet of 43 points.',
    },
    example: {
      fr: '33 pour 9 entretiens et 29 pour 6 : 31,4.',
      en: '33 over 9 interviews and 29 over 6: 31.4.',
    },
    proof: { parts: [33, 29], samples: [9, 6], result: 31.4 },
  },
  {
    id: 'experiments_run',
    measure: { kind: 'flow', unit: 'count', good: 'up', cadence: 'week' },
    place: { stage: 'engagement', lean: ['empathy', 'stickiness', 'revenue'], models: EVERY_MODEL },
    growth: { engine: null, timing: 'lead' },
    view: { perspective: 'learning', canvas: 'key_metrics', foundIn: 'own_count' },
    name: { fr: 'Tests menés', en: 'Experiments run' },
    definition: {
      fr: 'Les idées mises à l’épreuve et tranchées, dans un sens ou dans l’autre.',
      en: 'Ideas put to the test and decided, one way or the other.',
    },
    example: {
      fr: '1 test la première semaine et 2 la suivante : 3.',
      en: '1 experiment in the first week and 2 in the next: 3.',
    },
    proof: { parts: [1, 2], result: 3 },
  },
];
