/** What the command line says of the exports of tools, in French. */
export const fr = {
  file_unknown:
    '{file} : aucun outil connu n’écrit un fichier comme celui-ci. Dites comment il se lit avec --profile (file_unknown).',
  nearest:
    '{file} ressemble à {profile}, mais il y manque {lacks}. Dites comment il se lit avec --profile (file_unknown).',
  profiles_tie:
    '{file} : {names} conviennent aussi bien. Nommez-en un avec --profile (profiles_tie).',
  day_or_month:
    '{file} : une date peut se lire jour ou mois en premier. Dites --day-first ou --month-first (day_or_month).',
  nps_question:
    '{file} : plusieurs questions demandent une note de 0 à 10. Dites laquelle avec --profile (nps_question).',
  range_unknown:
    '{file} ne dit pas de quels jours il parle. Dites --from et --until (range_unknown).',
  rows_overlap:
    '{file} : des lignes parlent de jours dont d’autres parlent aussi, et compteraient double. Exportez-le par jour (rows_overlap).',
  rows_apart: '{file} : il manque des jours entre ses lignes. Exportez-le par jour (rows_apart).',
  segments_many:
    '{count, plural, one {# nouveau segment} other {# nouveaux segments}}, dont {names}. Est-ce la bonne colonne ? Dites laquelle avec --profile (segments_many).',
  badProfile: '{file} ne contient pas de profil.',
  noProfile: 'Aucun profil ne s’appelle {name}. Il y a {names}.',
  rule: {
    sum: 'somme de {column}',
    mean: 'moyenne de {column}',
    last: 'dernière valeur de {column}',
    count: 'nombre de lignes',
    distinct: 'valeurs différentes de {column}',
    first: 'premières apparitions dans {column}',
    level: 'niveau de {column} à la fin',
    lost: 'perdus, d’après {column}',
    snapshot: 'liste au jour de l’export',
    running: 'niveau courant d’après {column}',
  },
} as const;
