import type { Pact } from '#shared/features/focus/contract.ts';
import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';
import type { Settings } from '#shared/features/settings/model.ts';
import type { Levels } from '#shared/kernel/levels.ts';
import type { PeriodKind } from '#shared/kernel/period.ts';

/*
 * Who the sample business is, what it follows and aims at, and what happened to it. Days count from
 * today, quarters from the one of today, both into the past. Lines are in the unit of their metric,
 * money in cents.
 */

export const SETTINGS = {
  business_name: 'Studio Azimut',
  business_model: 'freelance_services',
  lean_stage: 'revenue',
  ltv_method: 'subscription',
  is_first_run_done: true,
  // Nobody's: it has the form of a SIREN, no more.
  siren: '123456782',
} as const satisfies Partial<Settings>;

/** How it is taxed, from the first of its years on. */
export const TAXES = {
  country: 'FR',
  status: 'micro',
  lines: ['bnc'],
  vat: 'ca3_quarter',
  rhythm: 'quarter',
  startedOn: null,
} as const;

/** What the business follows, in the order of its grid: the heading first, then along the funnel. */
export const FOLLOWED: readonly string[] = [
  'scalable_share',
  'revenue',
  'revenue_time',
  'revenue_scalable',
  'mrr',
  'expenses',
  'profit',
  'profit_margin',
  'list_growth',
  'list_size',
  'list_joined',
  'list_left',
  'sessions',
  'leads',
  'lead_rate',
  'acquisition_spend',
  'customers_new',
  'cac',
  'ltv',
  'ltv_cac',
  'lifetime_months',
  'prospects_contacted',
  'conversions_hard',
  'conversion_rate',
  'sales_page_visitors',
  'sales_page_orders',
  'sales_page_conversion',
  'quotes_sent',
  'quotes_won',
  'quote_win_rate',
  'orders',
  'emails_sent',
  'emails_delivered',
  'emails_opened',
  'emails_clicked',
  'deliverability',
  'open_rate',
  'click_rate',
  'customers',
  'customers_lost',
  'churn',
  'retention',
  'utilisation',
  'days_billable',
  'days_available',
  'day_rate',
  'nps',
  'nps_promoters',
  'nps_passives',
  'nps_detractors',
];

export type SamplePact = Pick<Pact, 'metric' | 'line' | 'guardrail'> & {
  /** Quarters before the one of today. */
  readonly ago: number;
  readonly why: Words;
  readonly reaction: Words;
  /** What the quarter taught; the running one has taught nothing yet. */
  readonly learned: Words | null;
};

/** One metric a quarter, the oldest first; lines in the metric's unit, money in cents. */
export const PACTS: readonly SamplePact[] = [
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

/** What happened, in days from today; null: to the whole business. */
export type Event = { readonly metric: string | null; readonly day: number; readonly text: Words };

export const EVENTS: readonly Event[] = [
  {
    metric: 'list_growth',
    day: -322,
    text: words(
      'Invité du podcast « Vivre de son métier »',
      'Guest on the “Living from your craft” podcast',
    ),
  },
  {
    metric: null,
    day: -262,
    text: words('Une semaine au lit : la grippe', 'A week in bed: the flu'),
  },
  {
    metric: 'sessions',
    day: -197,
    text: words(
      'Article repris par une lettre de 20 000 lecteurs',
      'Article picked up by a newsletter of 20,000 readers',
    ),
  },
  {
    metric: 'scalable_share',
    day: -171,
    text: words('Vente de trois jours : 19 places parties', 'Three-day sale: 19 places gone'),
  },
  {
    metric: 'sales_page_conversion',
    day: -96,
    text: words('Page de vente refaite', 'Sales page rewritten'),
  },
  {
    metric: 'scalable_share',
    day: -38,
    text: words('Le Club passe à 29 € par mois', 'The Club goes to €29 a month'),
  },
];

/** From the quarter before the last four on, the business was another one. */
export const FIRST_COHORT = words(
  'Première cohorte de « Cap clair »',
  'First “Clear Heading” cohort',
);

type StandingTarget = readonly [metric: string, kind: PeriodKind, levels: Partial<Levels>];

/** The targets that are the same all year, by the kind of period for which they hold. */
export const EVERY_YEAR: readonly StandingTarget[] = [
  ['utilisation', 'month', { low: 60, high: 80 }],
  ['list_growth', 'month', { line: 6, floor: 4, stretch: 10 }],
  ['churn', 'month', { line: 3 }],
  ['churn', 'quarter', { line: 10 }],
  ['churn', 'year', { line: 50 }],
  ['retention', 'month', { line: 97 }],
  ['retention', 'quarter', { line: 90 }],
  ['retention', 'year', { line: 50 }],
];

/** Those that nobody had thought of last year. */
export const NEW_THIS_YEAR: readonly StandingTarget[] = [
  ['profit_margin', 'month', { line: 50 }],
  ['cac', 'month', { line: 12_500 }],
];

/**
 * Around what is planned of a month's revenue. The quarter before went well: from this one on, what
 * was laid out for the year is raised.
 */
export const REVENUE_PLAN = { floor: 0.85, stretch: 1.15, raise: 1.05 } as const;
