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
    ours: 'règle de Solocap',
  },
  question: {
    problem_named: 'Puis-je nommer le problème sans nommer mon offre ?',
    people_found: 'Sais-je où trouver cent personnes qui l’ont ?',
    nothing_new_heard: 'Les cinq derniers entretiens ont-ils seulement répété ce que je savais ?',
    solution_shown: 'Ai-je montré ma solution à quinze personnes de plus ?',
    smallest_offer_written:
      'La plus petite offre tient-elle en dix lignes, avec seulement ce qu’ils ont demandé ?',
    paid_acts: 'Ai-je trois acomptes, devis signés ou lettres d’engagement ?',
    used_as_expected:
      'S’en servent-ils comme je l’attendais, ou ai-je suivi l’usage qu’ils en font ?',
    comes_back: 'Y trouvent-ils assez pour revenir ?',
    half_came_again:
      'Sur au moins cinq clients en douze mois, la moitié a-t-elle racheté ou envoyé quelqu’un ?',
    spread_named: 'Puis-je dire comment un client amène le suivant ?',
    growth_bought:
      'Est-ce que j’achète ma croissance (publicité, prospection) au lieu d’attendre le bouche-à-oreille ?',
    own_pay: 'Le résultat est-il ce qui reste après la rémunération que je me suis fixée ?',
    clients_spread: 'Chaque client fait-il moins de 30 % de mon chiffre d’affaires ?',
  },
  yes: 'Oui',
  no: 'Non',
  evidence: 'Comment je le sais',
  evidenceFor: 'Comment je le sais : {question}',
  answered: '{answer}, le {day}',
  change: 'Changer',
  warning: {
    losing_customers:
      'Depuis trois mois, plus de 5 % de vos clients partent chaque mois. Gardez-les d’abord : « {stage} ».',
    not_recommended:
      'Plus de gens vous déconseillent que ne vous recommandent. Cherchez d’abord pourquoi : « {stage} ».',
    customer_costs_more:
      'Depuis deux trimestres, un client coûte plus qu’il ne rapporte. Réparez cela d’abord : « {stage} ».',
    fewer_new:
      'Les nouveaux clients baissent depuis trois mois. Demandez-vous si l’offre convient avant d’en ajouter une autre.',
  },
  notYet: {
    title: 'Ce qu’il ne faut pas encore regarder',
    empathy:
      'Ni grille de prix, ni publicité, ni automatisation : ce qui compte, c’est ce que quinze personnes vous disent.',
    stickiness:
      'Pas encore de publicité : amener plus de monde là où l’on ne revient pas, c’est de l’argent perdu.',
    virality: 'Pas encore de nouveaux prix : voyez d’abord comment un client amène le suivant.',
    revenue: 'Pas encore de nouveau public : que ce que vous vendez se paie d’abord, et vous avec.',
    scale:
      'Pas de nouveau marché tant que chaque pilier de l’activité n’a pas son chiffre et ses actions.',
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
