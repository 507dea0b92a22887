/** The words about finding a metric and judging it before it is chosen, in French. */
export const fr = {
  /** Is it a good metric? */
  check: {
    title: 'À savoir avant de la choisir',
    pageTitle: 'Comme métrique du trimestre',
    good: 'Rien ne la rend faible : c’est une bonne candidate.',
    stronger: 'Plus solide :',
    strongerNamed: 'Plus solide : {names}',
    take: 'Prendre {metric}',
    vanity: 'Flatte sans décider',
    not_a_rate: 'Quantité, pas un taux',
    not_comparable: 'Niveau qui s’accumule',
    no_direction: 'Sans sens favorable',
    hard_to_understand: 'Difficile à expliquer',
    passed: {
      vanity: 'Elle décide de quelque chose',
      not_a_rate: 'C’est un taux ou un rapport',
      not_comparable: 'Elle se compare d’une période à l’autre',
      no_direction: 'On sait dans quel sens elle doit aller',
      hard_to_understand: 'Elle s’explique en une phrase',
    },
  },
  /** A dozen first, the others behind one fold. */
  quiet: {
    first: 'Pour votre activité',
    all: 'Toutes les métriques ({count})',
  },
  /** Nothing that is followed moves before the money does. */
  leading: {
    none: 'Rien de ce que vous suivez n’annonce la suite : ces chiffres constatent. Ceux-ci bougent avant :',
    follow: 'Suivre {metric}',
    pick: 'Prendre {metric}',
  },
  /** The filters of the list of metrics. */
  filters: {
    bookish: 'Classements',
    open: 'Filtres',
    count: ', {count, plural, =0 {aucun en place} one {# en place} other {# en place}}',
    clear: 'Tout effacer',
    active: 'Filtres en place',
    remove: 'Enlever le filtre « {facet} : {value} »',
    chip: '{facet} : {value}',
    found: '{count, plural, =0 {Aucune métrique} one {# métrique} other {# métriques}}',
    facet: {
      following: 'Suivi',
      origin: 'Origine',
      stage: 'Étape du parcours client',
      lean: 'Étape Lean Analytics',
      model: 'Pour quelle activité',
      engine: 'Moteur de croissance',
      timing: 'Annonce ou constate',
      perspective: 'Perspective (Balanced Scorecard)',
      canvas: 'Case du Lean Canvas',
      cadence: 'Rythme',
      vanity: 'Flatteuse ou utile',
      found: 'Où trouver le chiffre',
    },
    followed: 'Suivies',
    notFollowed: 'Non suivies',
    own: 'Les vôtres',
    catalogue: 'Du catalogue',
    isVanity: 'Flatteuse prise seule',
    isNotVanity: 'Utile prise seule',
  },
} as const;
