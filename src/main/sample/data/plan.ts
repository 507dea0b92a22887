import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';
import type { Action } from '#shared/features/plans/model.ts';

/*
 * The plan of the sample business, as a person would have written it down over the year. To add an
 * action: one more here. Effects are in the unit of their metric, money in cents.
 */

/** An action; its days count from today: negative is past. */
export type SampleAction = Pick<Action, 'metric' | 'state' | 'effort' | 'effectValue'> & {
  readonly written: number;
  readonly started?: number;
  readonly due: number;
  readonly done?: number;
  readonly title: Words;
  readonly effect: Words;
  readonly outcome?: Words;
  readonly learned?: Words;
};

/** The plan, the oldest first. */
export const ACTIONS: readonly SampleAction[] = [
  {
    metric: 'utilisation',
    state: 'done',
    effort: 'M',
    effectValue: 4,
    written: -430,
    started: -425,
    due: -395,
    done: -398,
    title: words(
      'Réserver le mardi et le jeudi aux produits',
      'Keep Tuesdays and Thursdays for products',
    ),
    effect: words(
      'Moins de jours à vendre, mais mieux remplis',
      'Fewer days for sale, but better filled',
    ),
    outcome: words(
      'Deux clients ont râlé une semaine, puis se sont organisés autour.',
      'Two clients grumbled for a week, then planned around it.',
    ),
    learned: words(
      'Un jour bloqué dans l’agenda se défend ; un jour « si possible » disparaît.',
      'A day blocked in the calendar can be defended; a day “if possible” is gone.',
    ),
  },
  {
    metric: 'list_growth',
    state: 'done',
    effort: 'M',
    effectValue: 1.5,
    written: -345,
    started: -338,
    due: -310,
    done: -312,
    title: words(
      "Offrir le guide « Fixer ses prix » en page d'accueil",
      'Offer the “Setting your price” guide on the home page',
    ),
    effect: words('+1,5 point de croissance par mois', '+1.5 points of growth a month'),
    outcome: words(
      'Un visiteur sur vingt-cinq laisse son adresse, contre un sur cinquante avant.',
      'One visitor in twenty-five leaves an address, one in fifty before.',
    ),
    learned: words(
      'Une promesse précise vaut dix formulaires : « fixer ses prix », pas « ma newsletter ».',
      'A precise promise beats ten forms: “set your price”, not “my newsletter”.',
    ),
  },
  {
    metric: 'cac',
    state: 'dropped',
    effort: 'M',
    effectValue: -3_000,
    written: -290,
    started: -282,
    due: -240,
    title: words('Publicités LinkedIn en continu', 'Always-on LinkedIn ads'),
    effect: words('Un client à moins de 100 €', 'A customer for less than €100'),
    outcome: words(
      '480 € dépensés en six semaines, un seul client : arrêté.',
      '€480 spent in six weeks, one customer: stopped.',
    ),
    learned: words(
      'À ce prix, mes clients ne cliquent pas : ils demandent conseil à quelqu’un.',
      'At this price my customers do not click: they ask somebody.',
    ),
  },
  {
    metric: 'conversion_rate',
    state: 'done',
    effort: 'S',
    effectValue: 0.5,
    written: -262,
    started: -258,
    due: -230,
    done: -228,
    title: words('Répondre à chaque demande le jour même', 'Answer every enquiry the same day'),
    effect: words('+0,5 point de conversion', '+0.5 points of conversion'),
    outcome: words(
      'Tenu neuf fois sur dix, grâce à trois réponses types.',
      'Kept nine times out of ten, thanks to three stock answers.',
    ),
    learned: words(
      'La vitesse rassure plus que la longueur de la réponse.',
      'Speed reassures more than a long answer.',
    ),
  },
  {
    metric: 'scalable_share',
    state: 'done',
    effort: 'L',
    effectValue: 6,
    written: -240,
    started: -232,
    due: -180,
    done: -176,
    title: words(
      "Vendre l'audit de prix en kit, à prix fixe",
      'Sell the pricing audit as a kit, at a fixed price',
    ),
    effect: words('+6 points : 20 kits à 89 € par mois', '+6 points: 20 kits at €89 a month'),
    outcome: words(
      '14 kits le premier mois, et quatre acheteurs passés à la formation.',
      '14 kits in the first month, and four buyers went on to the course.',
    ),
    learned: words(
      "Ce que j'explique trois fois par mois est un produit qui attend.",
      'What I explain three times a month is a product waiting to be made.',
    ),
  },
  {
    metric: 'click_rate',
    state: 'done',
    effort: 'S',
    effectValue: 1,
    written: -170,
    started: -163,
    due: -150,
    done: -149,
    title: words('Un seul lien par lettre', 'A single link in each letter'),
    effect: words('+1 point de clics', '+1 point of clicks'),
    outcome: words(
      'Les clics se sont concentrés, les désinscriptions n’ont pas bougé.',
      'Clicks came together, and no more people left.',
    ),
    learned: words(
      'Choisir pour le lecteur, c’est l’aider.',
      'Choosing for the reader helps them.',
    ),
  },
  {
    metric: 'sales_page_conversion',
    state: 'done',
    effort: 'M',
    effectValue: 0.4,
    written: -128,
    started: -120,
    due: -104,
    done: -101,
    title: words(
      'Trois témoignages en haut de la page de vente',
      'Three testimonials at the top of the sales page',
    ),
    effect: words('+0,4 point de conversion', '+0.4 points of conversion'),
    outcome: words(
      'Celui qui donne un chiffre est le seul que les gens citent.',
      'The one that gives a figure is the only one that people quote.',
    ),
    learned: words(
      'Demander « qu’est-ce qui a changé ? » et non « êtes-vous content ? ».',
      'Ask “what has changed?”, not “are you happy?”.',
    ),
  },
  {
    metric: 'quote_win_rate',
    state: 'done',
    effort: 'S',
    effectValue: 10,
    written: -206,
    started: -200,
    due: -170,
    done: -168,
    title: words('Trois formules dans chaque devis', 'Three options in every quote'),
    effect: words('+10 points de devis gagnés', '+10 points of quotes won'),
    outcome: words(
      'Les clients prennent celle du milieu, sans en discuter le prix.',
      'Clients take the one in the middle, and do not haggle over it.',
    ),
    learned: words(
      'Ça ne fait pas signer plus de monde : ça fait signer plus vite.',
      'It does not make more people sign: it makes them sign sooner.',
    ),
  },
  {
    metric: 'retention',
    state: 'done',
    effort: 'S',
    effectValue: 0.5,
    written: -66,
    started: -60,
    due: -46,
    done: -47,
    title: words(
      'Appeler chaque nouveau membre du Club la première semaine',
      'Call every new Club member in the first week',
    ),
    effect: words('Un départ de moins par mois', 'One leaver fewer a month'),
    outcome: words(
      'Dix minutes chacun ; deux ont trouvé leur première cliente au passage.',
      'Ten minutes each; two found their first client on the way.',
    ),
    learned: words(
      'Les gens restent pour les autres membres, pas pour les vidéos.',
      'People stay for the other members, not for the videos.',
    ),
  },
  {
    metric: 'scalable_share',
    state: 'doing',
    effort: 'M',
    effectValue: 2,
    written: -44,
    started: -31,
    due: -4,
    title: words('Enregistrer le module 4 de « Cap clair »', 'Record module 4 of “Clear Heading”'),
    effect: words('La cohorte suivante part complète', 'The next cohort starts complete'),
  },
  {
    metric: 'scalable_share',
    state: 'doing',
    effort: 'S',
    effectValue: 1,
    written: -38,
    started: -24,
    due: 16,
    title: words(
      'Proposer le Club à la fin de chaque mission',
      'Offer the Club at the end of every mission',
    ),
    effect: words(
      'Une mission sur deux devient un abonnement',
      'One mission in two becomes a membership',
    ),
  },
  {
    metric: 'scalable_share',
    state: 'doing',
    effort: 'L',
    effectValue: 3,
    written: -20,
    started: -9,
    due: 27,
    title: words(
      'Ouvrir une deuxième cohorte de « Cap clair »',
      'Open a second cohort of “Clear Heading”',
    ),
    effect: words('+3 points : 12 places à 290 €', '+3 points: 12 places at €290'),
  },
  {
    metric: 'list_growth',
    state: 'doing',
    effort: 'M',
    effectValue: 1,
    written: -33,
    started: -17,
    due: 34,
    title: words('Passer dans trois podcasts', 'Be a guest on three podcasts'),
    effect: words('+1 point de croissance par mois', '+1 point of growth a month'),
  },
  {
    metric: 'scalable_share',
    state: 'todo',
    effort: 'M',
    effectValue: 2,
    written: -12,
    due: 45,
    title: words(
      'Licence du kit tarifs pour deux cabinets comptables',
      'License the pricing kit to two accounting firms',
    ),
    effect: words(
      'Deux revenus par an sans une heure de plus',
      'Two incomes a year without one more hour',
    ),
  },
  {
    metric: 'retention',
    state: 'todo',
    effort: 'S',
    effectValue: 1,
    written: -8,
    due: 21,
    title: words(
      'Appeler chaque membre qui quitte le Club',
      'Call every member who leaves the Club',
    ),
    effect: words('Comprendre, et en garder un sur trois', 'Understand, and keep one in three'),
  },
  {
    metric: 'quote_win_rate',
    state: 'todo',
    effort: 'S',
    effectValue: 10,
    written: -5,
    due: 12,
    title: words(
      'Relancer chaque devis au bout de sept jours',
      'Follow up every quote after seven days',
    ),
    effect: words('+10 points de devis gagnés', '+10 points of quotes won'),
  },
];
