import type { HypothesisFields, Verdict } from '#shared/features/canvas/model.ts';
import { words } from '#shared/features/metrics/catalogue/typography.ts';
import type { Words } from '#shared/features/metrics/model.ts';

/*
 * What the sample business learned week by week, the problem in its way, and what it tried. Weeks
 * count back from the newest that is finished (0); a problem is written on the Monday after its week.
 */

type SampleTest = Omit<HypothesisFields, 'change' | 'whom' | 'byOn'> & {
  readonly change: Words;
  readonly whom: Words;
  /** The week on whose canvas it was written, and how many weeks it has. */
  readonly ago: number;
  readonly weeks: number;
  /** What the weeks after it said, the first after it first; the newest is left to be said. */
  readonly verdicts: readonly Verdict[];
  readonly isAction?: true;
};

type SampleProblem = {
  readonly ago: number;
  readonly text: Words;
  /** What became of it, and on the canvas of which week. */
  readonly closed?: { readonly ago: number; readonly became: Words };
  readonly tests: readonly SampleTest[];
};

export const PROBLEMS: readonly SampleProblem[] = [
  {
    ago: 6,
    text: words(
      'Les visiteurs de la page du cours repartent sans s’inscrire : ils ne savent pas ce qu’ils sauront faire après (cinq appels en septembre)',
      'Visitors of the course page leave without enrolling: they cannot tell what they will be able to do afterwards (five calls in September)',
    ),
    closed: {
      ago: 2,
      became: words(
        'Un extrait de quatre minutes répond mieux que le programme',
        'An extract of four minutes answers better than the syllabus',
      ),
    },
    tests: [
      {
        ago: 6,
        weeks: 3,
        change: words('le programme détaillé sur la page', 'the detailed syllabus on the page'),
        whom: words('les indépendants qui visitent la page', 'freelancers who visit the page'),
        metric: 'sales_page_conversion',
        reading: 'level',
        start: 2.1,
        proves: 3,
        refutes: 2.2,
        verdicts: ['refuted'],
      },
      {
        ago: 5,
        weeks: 4,
        change: words('un extrait vidéo de quatre minutes', 'a video extract of four minutes'),
        whom: words('les indépendants qui visitent la page', 'freelancers who visit the page'),
        metric: 'sales_page_conversion',
        reading: 'level',
        start: 2.1,
        proves: 3,
        refutes: 2.2,
        verdicts: ['not_enough', 'not_enough', 'proved'],
      },
    ],
  },
  {
    ago: 2,
    text: words(
      'Les membres du Club n’amènent personne : on ne leur a jamais demandé, huit sur dix l’ont dit',
      'Members of the Club bring nobody: they were never asked, eight in ten said so',
    ),
    tests: [
      {
        ago: 2,
        weeks: 5,
        change: words(
          'demander un nom à la fin de chaque appel',
          'ask for one name at the end of each call',
        ),
        whom: words('les membres depuis trois mois', 'members of three months'),
        metric: 'leads',
        reading: 'count',
        start: null,
        proves: 45,
        refutes: 30,
        verdicts: ['not_enough'],
        isAction: true,
      },
    ],
  },
];

type SampleWeek = {
  readonly ago: number;
  readonly lessons: readonly Words[];
  readonly isOnTrack: boolean;
  readonly why: Words;
};

/** The newest is left to whoever tries the sample out. */
export const LEARNED: readonly SampleWeek[] = [
  {
    ago: 4,
    lessons: [
      words(
        'Personne ne lit le programme en entier : trente secondes en moyenne',
        'Nobody reads the whole syllabus: thirty seconds, most of them',
      ),
    ],
    isOnTrack: false,
    why: words('Deux inscriptions au lieu de cinq', 'Two enrolments where five were wanted'),
  },
  {
    ago: 3,
    lessons: [words('Rien', 'Nothing')],
    isOnTrack: false,
    why: words('Une semaine en mission', 'A week away on a mission'),
  },
  {
    ago: 2,
    lessons: [
      words(
        'L’extrait fait poser d’autres questions : le prix, et non plus le contenu',
        'The extract brings other questions: the price, and no longer the content',
      ),
    ],
    isOnTrack: true,
    why: words('Quatre inscriptions après l’extrait', 'Four enrolments after the extract'),
  },
  {
    ago: 1,
    lessons: [
      words(
        'Trois membres sur quatre donnent un nom quand on le demande',
        'Three members in four give a name when asked',
      ),
    ],
    isOnTrack: true,
    why: words('Le cap tient, sans grosse mission', 'The heading holds, without a large mission'),
  },
];
