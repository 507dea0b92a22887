import type { Words } from '#shared/features/metrics/model.ts';
import { words } from '../typography.ts';

/** One of the essentials: the metric to steer by, those that go with it, and why. */
export type Essential = {
  readonly metrics: readonly [string, ...string[]];
  readonly why: Words;
};

/** The five that a solopreneur is offered first, in their order, and expenses as the sixth to watch. */
export const essentials: readonly Essential[] = [
  {
    metrics: ['scalable_share'],
    why: words(
      'Elle dit si votre revenu peut grandir sans que vos heures grandissent avec lui.',
      'It tells whether your income can grow without your hours growing with it.',
    ),
  },
  {
    metrics: ['list_growth', 'list_size'],
    why: words(
      'Votre liste est le seul public qui vous appartient : ce qui y entre aujourd’hui achète demain.',
      'Your list is the only audience you own: those who join today buy tomorrow.',
    ),
  },
  {
    metrics: ['conversion_rate'],
    why: words(
      'Tout le reste en est multiplié : la même attention rapporte deux fois plus si ce chiffre double.',
      'It multiplies all the rest: the same attention brings in twice as much when it doubles.',
    ),
  },
  {
    metrics: ['cac', 'ltv'],
    why: words(
      'Ce qu’un client coûte ne se juge qu’à côté de ce qu’il rapporte.',
      'What a customer costs can only be judged beside what they bring in.',
    ),
  },
  {
    metrics: ['retention'],
    why: words(
      'Garder un client coûte moins que d’en gagner un, et nourrit les recommandations.',
      'Keeping a customer costs less than winning one, and feeds recommendations.',
    ),
  },
  {
    metrics: ['expenses'],
    why: words(
      'À surveiller aussi : vos charges. Ce qui sort chaque mois décide de ce qu’il vous reste.',
      'To watch as well: your expenses. What goes out each month decides what is left for you.',
    ),
  },
];
