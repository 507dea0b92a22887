import type { Pact } from '#shared/features/focus/contract.ts';
import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';
import { addDays } from '#shared/kernel/day.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';
import { focusHandlers } from '../features/focus/handlers.ts';
import type { Story } from './story.ts';

type SamplePact = Pick<Pact, 'metric' | 'line' | 'guardrail'> & {
  /** Quarters before the one of today. */
  readonly ago: number;
  readonly why: Words;
  readonly reaction: Words;
  /** What the quarter taught; the running one has taught nothing yet. */
  readonly learned: Words | null;
};

/** One metric a quarter, the oldest first; lines in the metric's unit, money in cents. */
const PACTS: readonly SamplePact[] = [
  {
    ago: 4,
    metric: 'list_growth',
    line: 10,
    guardrail: { metric: 'deliverability', line: 95 },
    why: words(
      'Sans liste, chaque lancement repart de zéro. Je veux un public que personne ne peut me reprendre.',
      'Without a list, every launch starts from nothing. I want an audience that nobody can take back.',
    ),
    reaction: words(
      'Sous 5 % deux mois de suite, je remplace un post sur deux par un passage dans un podcast.',
      'Below 5% two months running, I swap every second post for a guest spot on a podcast.',
    ),
    learned: words(
      "10 % par mois, c'était trop pour un seul canal. Le podcast amène des gens qui restent, LinkedIn des curieux.",
      '10% a month was too much for one channel. The podcast brings people who stay, LinkedIn the curious.',
    ),
  },
  {
    ago: 3,
    metric: 'conversion_rate',
    line: 4,
    guardrail: { metric: 'cac', line: 16_500 },
    why: words(
      'Beaucoup de conversations, peu de ventes : mieux proposer avant de parler à plus de monde.',
      'Plenty of conversations, few sales: offer better before talking to more people.',
    ),
    reaction: words(
      "Sous 3,5 %, je réécoute dix appels et je réécris l'offre avant d'en passer d'autres.",
      'Below 3.5%, I listen to ten calls again and rewrite the offer before making any more.',
    ),
    learned: words(
      'Répondre le jour même vaut mieux que le meilleur argumentaire. Une offre, un prix, une date.',
      'Answering the same day beats the best pitch. One offer, one price, one date.',
    ),
  },
  {
    ago: 2,
    metric: 'scalable_share',
    line: 42,
    guardrail: { metric: 'utilisation', line: 60 },
    why: words(
      "La formation se vend sans moi : c'est le moment de voir jusqu'où elle peut porter un trimestre.",
      'The course sells without me: time to see how far it can carry a quarter.',
    ),
    reaction: words(
      "Si un mois repasse sous 38 %, je décale une mission et j'ouvre une vente de trois jours.",
      'If a month falls below 38%, I put a mission off and open a three-day sale.',
    ),
    learned: words(
      'Un lancement tous les quatre mois porte mieux que la vente permanente, et le Club remplit les mois creux.',
      'A launch every four months carries further than always selling, and the Club fills the quiet months.',
    ),
  },
  {
    ago: 1,
    metric: 'sales_page_conversion',
    line: 4.5,
    guardrail: { metric: 'open_rate', line: 35 },
    why: words(
      'La page de « Cap clair » reçoit enfin assez de visites pour que chaque dixième de point compte.',
      'The “Clear Heading” page finally gets enough visits for every tenth of a point to count.',
    ),
    reaction: words(
      "Sous 4 %, j'appelle cinq visiteurs qui n'ont pas acheté avant de toucher à la page.",
      'Below 4%, I call five visitors who did not buy before I touch the page.',
    ),
    learned: words(
      'Les témoignages font plus que le prix. Trop de visiteurs arrivent froids : la lettre doit les préparer.',
      'Testimonials do more than the price. Too many visitors arrive cold: the letter has to warm them up.',
    ),
  },
  {
    ago: 0,
    metric: 'scalable_share',
    line: 60,
    guardrail: { metric: 'profit_margin', line: 50 },
    why: words(
      "Mes semaines sont pleines : chaque euro de plus doit venir d'un produit, pas d'une heure de plus.",
      'My weeks are full: every further euro has to come from a product, not from one more hour.',
    ),
    reaction: words(
      'Un mois sous 52 %, et je refuse la prochaine mission pour ouvrir une cohorte de plus.',
      'One month below 52%, and I turn down the next mission to open one more cohort.',
    ),
    learned: null,
  },
];

/**
 * Makes each pact on the first day of its quarter, as of that day: a quarter that is over can no
 * longer be chosen, and the past ones were not over then. What a quarter taught is written down on
 * the day after it.
 */
export function choosePacts({ on, time, language }: Story): void {
  for (const { ago, metric, line, guardrail, why, reaction, learned } of PACTS) {
    const quarter = shiftPeriod(time.quarter, -ago, time.calendar);
    focusHandlers['focus.choose'](on(quarter.start), {
      quarter: quarter.key,
      metric,
      line,
      why: why[language],
      reaction: reaction[language],
      readingKind: null,
      guardrail,
      because: '',
    });
    if (learned === null) continue;
    const lesson = { quarter: quarter.key, learned: learned[language] };
    focusHandlers['focus.learn'](on(addDays(quarter.end, 1)), lesson);
  }
}
