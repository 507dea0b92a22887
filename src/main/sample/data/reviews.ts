import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';
import type { ReviewAnswers } from '#shared/features/reviews/model.ts';

/*
 * What was said in the reviews of the sample business, the newest first: each stands for the period
 * before the one below it. To add one: one more at the end of its list.
 */

/** What was written in a review: the one thing, the answers to both questions, and a note. */
export type Said = {
  readonly oneThing: Words;
  readonly answers: readonly (Words | null)[];
  /** True where the one thing was not done. */
  readonly isUndone?: true;
  readonly note?: Words;
  readonly channels?: ReviewAnswers['channels'];
  readonly decision?: ReviewAnswers['decision'];
};

const said = (oneThing: Words, ...answers: (Words | null)[]): Said => ({ oneThing, answers });

/** Week by week, the newest first; null: on holiday, and let go of. */
export const WEEKS: readonly (Said | null)[] = [
  said(
    words('Finir le module 4, caméra comprise', 'Finish module 4, camera included'),
    words('Deux membres du Club ont amené un ami.', 'Two Club members brought a friend.'),
    words('Le montage : trois soirs pour dix minutes.', 'Editing: three evenings for ten minutes.'),
  ),
  said(
    words('Ouvrir les inscriptions de la deuxième cohorte', 'Open enrolment for the second cohort'),
    words(
      'La page d’inscription était prête dès mardi.',
      'The enrolment page was ready on Tuesday.',
    ),
  ),
  said(
    words('Écrire à dix anciens clients', 'Write to ten former clients'),
    words('Sept réponses, deux devis.', 'Seven answers, two quotes.'),
    words('Une mission qui déborde, encore.', 'A mission that spills over, again.'),
  ),
  {
    oneThing: words('Dire non à la prochaine mission courte', 'Turn down the next short mission'),
    isUndone: true,
    answers: [
      null,
      words('Dit oui quand même : trois jours perdus.', 'Said yes all the same: three days lost.'),
    ],
  },
  said(
    words('Proposer le Club à la fin de l’appel', 'Offer the Club at the end of the call'),
    words(
      'Une phrase suffit : trois oui sur cinq.',
      'One sentence is enough: three yeses in five.',
    ),
  ),
  said(words('Relire les réponses au sondage', 'Read the answers to the survey again')),
  said(
    words('Choisir les trois podcasts à viser', 'Pick the three podcasts to aim for'),
    words('Le choix du cap a pris dix minutes.', 'Choosing the heading took ten minutes.'),
  ),
  said(
    words('Préparer la rétrospective', 'Prepare the retrospective'),
    null,
    words('Les factures en retard.', 'Late invoices.'),
  ),
  said(
    words('Appeler cinq visiteurs qui n’ont pas acheté', 'Call five visitors who did not buy'),
    words('Ils voulaient voir un extrait : ajouté.', 'They wanted to see an extract: added.'),
  ),
  said(
    words('Envoyer la lettre le mardi, pas le jeudi', 'Send the letter on Tuesday, not Thursday'),
  ),
  null,
  said(
    words('Mettre un chiffre dans chaque témoignage', 'Put a figure into every testimonial'),
    words('Trois clients ont répondu le jour même.', 'Three clients answered the same day.'),
  ),
  said(words('Raccourcir le formulaire à deux champs', 'Cut the form down to two fields')),
  said(
    words('Réserver le mardi et le jeudi, vraiment', 'Keep Tuesday and Thursday, really'),
    null,
    words('Répondre aux messages dans l’heure.', 'Answering messages within the hour.'),
  ),
];

/** Month by month, the newest first. */
export const MONTHS: readonly Said[] = [
  {
    ...said(
      words('Remplir la deuxième cohorte', 'Fill the second cohort'),
      words(
        'L’abonnement vidéo : 39 € pour deux montages.',
        'The video subscription: €39 for two edits.',
      ),
      words('Plus de podcasts, moins de posts.', 'More podcasts, fewer posts.'),
    ),
    channels: { Podcast: 'push', LinkedIn: 'keep' },
    note: words(
      'Le Club paie maintenant le loyer. Le meilleur mois depuis deux ans.',
      'The Club now pays the rent. The best month in two years.',
    ),
  },
  {
    ...said(
      words('Choisir un cap, et un seul', 'Choose one heading, and only one'),
      words('Aucune : les charges baissent d’elles-mêmes.', 'None: costs come down by themselves.'),
    ),
    channels: { Podcast: 'push', LinkedIn: 'keep' },
  },
  said(
    words('Tenir les jours bloqués malgré la rentrée', 'Keep the blocked days when work resumes'),
    null,
    words('J’arrête les devis de moins d’une journée.', 'No more quotes for less than a day.'),
  ),
  {
    ...said(words('Refaire la page de vente', 'Rewrite the sales page')),
    note: words(
      'Mois creux, comme tous les étés ; le Club a tenu.',
      'A quiet month, as expected; the Club held.',
    ),
  },
  said(
    words('Lancer le kit, même imparfait', 'Launch the kit, even imperfect'),
    words('Les publicités : coupées.', 'Advertising: cut.'),
    words('Je continue ce que j’explique trois fois.', 'More of what I explain three times.'),
  ),
  said(words('Répondre le jour même', 'Answer the same day')),
];

/** Quarter by quarter, the newest first; the lesson itself belongs to the pact. */
export const QUARTERS: readonly Said[] = [
  {
    ...said(
      words('Que chaque euro de plus vienne d’un produit', 'Every further euro from a product'),
      words(
        'Les trois témoignages : le reste n’a rien déplacé.',
        'The three testimonials: nothing else moved anything.',
      ),
      words(
        'Préparer les visiteurs par la lettre avant de toucher à la page.',
        'Warm visitors up by letter before touching the page.',
      ),
    ),
    decision: 'change',
  },
  {
    ...said(
      words('La page de vente', 'The sales page'),
      words(
        'Le kit, et les quatre acheteurs qu’il a amenés.',
        'The kit, and the four buyers it brought.',
      ),
      words('Annoncer la vente deux semaines plus tôt.', 'Announce the sale two weeks earlier.'),
    ),
    decision: 'change',
  },
  {
    ...said(
      words('Voir jusqu’où la formation peut porter', 'See how far the course can carry'),
      words('Répondre le jour même.', 'Answering the same day.'),
    ),
    decision: 'change',
  },
];
