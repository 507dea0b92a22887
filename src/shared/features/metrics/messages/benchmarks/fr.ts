/** The words of what others reach, in French. */
export const benchmarksFr = {
  title: 'Ce que d’autres atteignent',
  about:
    'À côté de chaque chiffre, de qui il vient. Aucun ne devient votre cible si vous ne le prenez pas.',
  none: 'Aucun repère fiable n’est connu pour cette métrique. Fixez le vôtre : un peu mieux que vos trois derniers mois, c’est un bon début.',
  noneForYou: 'Aucun repère fiable n’est connu pour votre activité. Fixez le vôtre.',
  others: 'Autres activités ({count, number})',
  sourceIn: '{author}, {place}',
  dated: '{source} ({year})',
  measuredOn: 'mesuré sur : {sample}',
  suggestedBy: 'Proposée d’après {source}. La vôtre est meilleure.',
  behind: 'Même chiffre que {source}',
  derived:
    '{source}, calculé à partir {kind, select, month {d’un mois} quarter {d’un trimestre} other {d’une année}}',
  column: {
    source: 'D’après',
    poor: 'Faible',
    usual: 'Courant',
    good: 'Bon',
  },
  by: { week: 'par semaine', month: 'par mois', quarter: 'par trimestre', year: 'par an' },
  range: '{low} à {high}',
  only: 'C’est mon cas : {text}',
  confidence: {
    weak: 'nombre de cas inconnu : pour donner une idée, jamais proposé',
    memory: 'de mémoire, non vérifié : jamais proposé',
  },
  otherMoney: 'en {currency}, sans conversion',
  /** Beside one's own value of the last finished period. */
  standing: {
    good: 'Vous : {value}, bon',
    usual: 'Vous : {value}, courant',
    poor: 'Vous : {value}, faible',
    between: 'Vous : {value}, entre les deux',
    better: 'Vous : {value}, mieux',
    worse: 'Vous : {value}, moins bien',
  },
  stage: '« {answer} »',
  take: 'Prendre pour {period}',
  taken: 'Cible pour {period}',
  wasTaken: 'Cible pour {period} : {line}',
  raise: {
    text: 'Cible atteinte deux fois de suite. La relever à {line} ?',
    lower: 'Cible atteinte deux fois de suite. La baisser à {line} ?',
    take: 'Oui, pour {period}',
  },
} as const;
