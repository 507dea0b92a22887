import type { Box, Sureness } from '#shared/features/boxes/model.ts';
import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';

/*
 * The page of the model of the sample business, box by box. Days count from today; a box that is
 * named twice was written anew.
 */

type SampleBox = {
  readonly box: Box;
  readonly day: number;
  readonly sureness: Sureness;
  readonly text: Words;
};

export const BOX_TEXTS: readonly SampleBox[] = [
  {
    box: 'problem',
    day: -150,
    sureness: 'guess',
    text: words('Vendre ses heures plafonne', 'Selling hours has a ceiling'),
  },
  {
    box: 'problem',
    day: -60,
    sureness: 'heard',
    text: words(
      'Les indépendants vendent leurs heures et plafonnent ; leurs formations se vendent une fois, puis plus ; ils ne savent pas quoi regarder',
      'Freelancers sell hours and hit a ceiling; their courses sell once and then no more; they do not know what to look at',
    ),
  },
  {
    box: 'customers',
    day: -150,
    sureness: 'heard',
    text: words(
      'Consultants et formateurs seuls, trois ans d’activité. D’abord ceux qui ont déjà une liste',
      'Consultants and trainers on their own, three years in. First those who already have a list',
    ),
  },
  {
    box: 'value',
    day: -90,
    sureness: 'measured',
    text: words(
      'Un revenu qui ne dépend plus de vos heures, en un an, sans publicité',
      'An income that no longer hangs on your hours, within a year, without ads',
    ),
  },
  {
    box: 'solution',
    day: -90,
    sureness: 'heard',
    text: words(
      'Un cours en huit modules, un club mensuel, un appel de départ',
      'A course of eight modules, a monthly club, a first call',
    ),
  },
  {
    box: 'channels',
    day: -60,
    sureness: 'guess',
    text: words(
      'Liste email, passages dans des podcasts, bouche-à-oreille du Club',
      'Email list, guest spots on podcasts, word of mouth of the Club',
    ),
  },
  {
    box: 'revenue',
    day: -60,
    sureness: 'heard',
    text: words(
      'Cours, abonnement au Club, et de moins en moins de missions',
      'Course, Club subscription, and fewer and fewer missions',
    ),
  },
  {
    box: 'costs',
    day: -60,
    sureness: 'heard',
    text: words(
      'Mon temps d’abord, puis les outils et un monteur',
      'My time first, then tools and an editor',
    ),
  },
  {
    box: 'metrics',
    day: -60,
    sureness: 'measured',
    text: words(
      'Part du chiffre d’affaires qui ne dépend pas de mes heures',
      'Share of revenue not tied to my hours',
    ),
  },
  {
    box: 'advantage',
    day: -60,
    sureness: 'guess',
    text: words(
      'Six ans de cas réels, et une liste que personne ne peut reprendre',
      'Six years of real cases, and a list that nobody can take back',
    ),
  },
];

export const RISKIEST: { readonly box: Box; readonly why: Words } = {
  box: 'channels',
  why: words(
    'Les podcasts dépendent des autres : en obtenir deux ce mois-ci',
    'Podcasts depend on others: get two this month',
  ),
};
