/** The words of where a business stands, in French: the shape that English follows. */
export const fr = {
  since: 'depuis le {day}',
  none: 'Vous n’avez pas dit ce que vous voulez d’abord.',
  noneHint: 'Dites-le plus bas : ce qui doit tenir avant l’étape suivante en dépend.',
  last: 'Rien ne vient après : ce qui compte, c’est que cela dure.',
  onward: 'Ce qui doit tenir avant « {stage} »',
  gate: {
    open: 'Tout tient. À vous de décider si vous passez à la suite.',
    closed: 'Pas encore : quelque chose ci-dessous ne tient pas.',
    not_known: 'On ne peut pas encore le dire : quelque chose ci-dessous n’est pas connu.',
  },
  enough: 'Et l’un de ceux-ci',
  alternative: 'ou',
  state: { open: 'tient', closed: 'ne tient pas', not_known: 'pas connu' },
  line: {
    atLeast: 'au moins {value}',
    atMost: 'au plus {value}',
    above: 'plus de {value}',
    below: 'moins de {value}',
  },
  rule: {
    each: '{metric} : {line} {kind, select, week {par semaine} month {par mois} quarter {par trimestre} other {par an}}, {periods, plural, =1 {la dernière fois} other {# fois de suite}}',
    some: '{metric} : {line}, {count, number} fois sur les {periods, number} {kind, select, month {derniers mois} quarter {derniers trimestres} year {derniers exercices} other {dernières semaines}}',
    sum: '{metric} : {line} sur les {periods, number} {kind, select, month {derniers mois} quarter {derniers trimestres} year {derniers exercices} other {dernières semaines}}',
    since: '{metric} : {line} depuis le début de cette étape',
    rising:
      '{metric} : en hausse sur {periods, number} {kind, select, week {semaines} month {mois} quarter {trimestres} other {exercices}}',
    falling:
      '{metric} : en baisse sur {periods, number} {kind, select, week {semaines} month {mois} quarter {trimestres} other {exercices}}',
  },
  held: '{held} sur {of}',
  /** The value of the last finished period; or of all of them together. */
  latest: 'dernier chiffre : {value}',
  total: '{value} en tout',
  lacks: {
    value: 'il manque des chiffres',
    sample: 'trop peu de cas : il en faut au moins {sample}',
  },
  source: {
    lean_analytics: 'd’après Croll & Yoskovitz, Lean Analytics (2013)',
    skok: 'd’après David Skok (2013)',
    bain: 'd’après Bain & Company',
    guest: 'd’après Guest, Bunce & Johnson (2006)',
    nielsen: 'd’après Jakob Nielsen (2006)',
    ours: 'règle de Solocap',
  },
  yes: 'Oui',
  no: 'Non',
  evidence: 'Comment je le sais',
  evidenceFor: 'Comment je le sais : {question}',
  answered: '{answer}, le {day}',
  change: 'Changer',
  notYet: {
    title: 'Ce qu’il ne faut pas encore regarder',
    followed: 'Parmi les métriques que vous suivez, celles-ci compteront plus tard : ',
  },
  move: {
    title: 'Changer ce que je veux d’abord',
    to: 'Ce que je veux d’abord',
    because: 'Pourquoi maintenant ?',
    notOpen: 'Tout ne tient pas encore : votre raison est gardée.',
    save: 'Décider',
  },
  history: {
    title: 'Ce qui a été décidé',
    first: '{day} : « {to} »',
    change: '{day} : de « {from} » à « {to} »',
    wasClosed: 'avant que tout ne tienne',
  },
} as const;
