/** The words of lines in the sand, in French: the shape that English follows. */
export const fr = {
  command: {
    write: { name: 'Saisir une cible' },
    accept: { name: 'Accepter la cible suggérée' },
    clear: { name: 'Retirer la cible', also: 'vider, effacer' },
  },
  forOne: 'Cible de « {metric} », {period}',
  forMany: 'Cible de « {metric} », entre {first} et {last}',
  level: {
    floor: 'Plancher',
    line: 'Cible',
    stretch: 'Ambition',
    low: 'Au moins',
    high: 'Au plus',
  },
  suggestedHint: 'Proposée d’après {source} : Entrée la prend.',
  hint: 'Laissez vide pour retirer la cible. Zéro est une cible.',
  /** The page of a year's targets. */
  year: {
    title: 'Cibles de l’année',
    suggested: 'suggéré {line}',
    label: 'Cibles de « {metric} »',
    unknown: 'Cette métrique n’existe pas',
    toMetrics: 'Voir les métriques',
    toGrid: 'Grille',
    kind: 'Période des lignes',
    kinds: { week: 'Semaine', month: 'Mois', quarter: 'Trimestre', year: 'Année' },
    stepper: 'Exercice',
    previous: 'Année précédente',
    next: 'Année suivante',
    how: 'Tapez, ou collez une colonne d’un tableur. Vide retire la cible, zéro en est une.',
    hint: 'Flèches pour se déplacer, taper pour saisir, {edit} pour modifier, {fillDown} pour recopier vers le bas, {leave} pour remplir.',
    running: 'en cours',
    editing: '{level}, {period}',
    closed:
      'Cette période est clôturée : sa cible reste telle quelle. Rouvrez-la d’abord dans la grille, en tête de sa colonne.',
    column: {
      period: 'Période',
      note: 'À savoir',
      value: 'Réalisé',
      status: 'Statut',
      lastYear: 'Réalisé {year}',
    },
    note: {
      was: 'était {was}',
      rolled_up: 'calculée des périodes plus courtes',
      closed: 'clôturée',
      derived: 'calculée',
      own: 'fixée à part',
      noTotal: 'pas de cible : il en manque',
      skipped: {
        closed: 'laissée : clôturée',
        no_last_year: 'laissée : rien l’an dernier',
      },
    },
    derived: {
      sum: {
        week: 'La cible d’un trimestre ou de l’année est la somme de celles de ses semaines, dès qu’elles sont toutes fixées.',
        month:
          'La cible d’un trimestre ou de l’année est la somme de celles de ses mois, dès qu’elles sont toutes fixées.',
        quarter:
          'La cible d’un trimestre ou de l’année est la somme de celles de ses trimestres, dès qu’elles sont toutes fixées.',
      },
      growth: {
        week: 'Une croissance se compose : la cible d’un trimestre ou de l’année vient de celles de toutes ses semaines, dès qu’elles sont fixées. Deux fois 10 % font 21 %.',
        month:
          'Une croissance se compose : la cible d’un trimestre ou de l’année vient de celles de tous ses mois, dès qu’elles sont fixées. Deux fois 10 % font 21 %.',
        quarter:
          'Une croissance se compose : la cible de l’année vient de celles de tous ses trimestres, dès qu’elles sont fixées. Deux fois 10 % font 21 %.',
      },
      last: {
        week: 'Cette métrique ne s’additionne pas : la cible d’un trimestre ou de l’année est la dernière de celles de ses semaines.',
        month:
          'Cette métrique ne s’additionne pas : la cible d’un trimestre ou de l’année est la dernière de celles de ses mois.',
        quarter:
          'Cette métrique ne s’additionne pas : la cible d’un trimestre ou de l’année est la dernière de celles de ses trimestres.',
      },
    },
    written:
      '{count, plural, =0 {Aucune cible changée.} one {# cible écrite.} other {# cibles écrites.}}',
    left: {
      closed: 'Laissé tel quel, car clôturé : {periods}.',
      no_last_year: 'Laissé tel quel, car rien n’est connu un an plus tôt : {periods}.',
    },
    fill: {
      open: 'Répartir sur l’année…',
      title: 'Répartir sur l’année',
      level: 'Niveau',
      way: 'Façon',
      ways: {
        flat: 'La même partout',
        split_even: 'Un total, en parts égales',
        split_last_year: 'Un total, au rythme de l’an dernier',
        linear: 'De… à…, par pas égaux',
        growth: 'Croissance régulière',
        last_year: 'L’an dernier + x %',
      },
      amounts: {
        value: 'Cible',
        total: 'Total',
        first: 'Première',
        last: 'Dernière',
        percent: 'Par période',
        more: 'En plus',
      },
      from: 'De',
      to: 'À',
      backwards: 'La dernière période vient avant la première.',
      incomplete: 'L’aperçu apparaît ci-dessous dès que les montants sont là.',
      preview: 'Aperçu : {count, plural, one {# cible} other {# cibles}}.',
      total: 'Total {total}.',
      skipped:
        '{count, plural, one {# période laissée telle quelle.} other {# périodes laissées telles quelles.}}',
      becomes: 'deviendrait',
      write: '{count, plural, =0 {Écrire} one {Écrire # cible} other {Écrire # cibles}}',
    },
  },
} as const;
