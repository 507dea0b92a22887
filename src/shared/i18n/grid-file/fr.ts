/** Why a grid file is refused, in French: the shape for English. */
export const fr = {
  /** What stands before a sentence: the place in the file. */
  row: 'Ligne {row}',
  column: 'Ligne {row}, colonne « {column} »',
  cell: 'Ligne {row}, colonne « {column} », valeur « {value} »',
  empty_file: 'Le fichier est vide.',
  no_period_column: 'Aucune colonne ne porte de période (2026-01, 2026-Q1, 2026-W05, 2026).',
  file_too_large: 'Le fichier dépasse {limit, number} caractères.',
  too_many_rows: 'Le fichier a plus de {limit, number} lignes.',
  too_many_columns: 'Le fichier a plus de {limit, number} colonnes.',
  cell_too_long: 'une cellule dépasse {limit, number} caractères.',
  unterminated_quote: 'un guillemet ouvert à la ligne {line} ne se ferme pas.',
  misplaced_quote: 'un guillemet de la ligne {line} n’est pas à sa place.',
  not_a_period:
    'ce titre de colonne n’est pas une période. De jours, import-sheet fait des semaines ou des mois.',
  no_such_week: 'cette année n’a pas cette semaine.',
  year_out_of_range: 'l’année doit être entre 1990 et 2100.',
  duplicate_column:
    'cette période a déjà une colonne, « {first} ». import-sheet sait réunir les deux.',
  other_kind:
    'la colonne est {found, select, week {une semaine} month {un mois} quarter {un trimestre} other {une année}}, le fichier annoncé est par {expected, select, week {semaine} month {mois} quarter {trimestre} other {année}}.',
  unknown_metric:
    'la métrique « {value} » n’existe pas. {nearest, select, none {import-sheet lit les noms comme on les écrit.} other {Les plus proches : {nearest}.}}',
  missing_metric: 'la ligne n’a pas de métrique.',
  missing_segment: 'il manque le nom du segment après « / » : « {value} ».',
  segment_too_long: 'le nom du segment dépasse 200 caractères : « {value} ».',
  target_of_segment: 'un segment n’a pas de cible : « {value} ».',
  sample_of_other_kind: 'seule une note a un nombre de cas : « {value} ».',
  value_without_header: 'une valeur se trouve hors des colonnes : « {value} ».',
  duplicate_row: '« {value} » se trouve déjà à la ligne {first}.',
  mixed_kinds:
    '« {value} » a des valeurs par {expected, select, week {semaine} month {mois} quarter {trimestre} other {année}} et par {found, select, week {semaine} month {mois} quarter {trimestre} other {année}} dans le même fichier.',
  other_cadence:
    '« {value} » se saisit par {expected, select, week {semaine} month {mois} quarter {trimestre} other {année}}, le fichier le donne par {found, select, week {semaine} month {mois} quarter {trimestre} other {année}}.',
  not_a_number: 'ce n’est pas un nombre.',
  not_finite: 'ce nombre n’est pas fini.',
  too_large: 'ce nombre est trop grand pour être gardé exactement.',
  not_whole: 'il faut un nombre entier.',
  percent_sign_on_other_unit: 'le signe % n’a pas sa place ici.',
  currency_on_other_unit: 'un signe de devise n’a pas sa place ici.',
  thousands_or_decimal: 'ce nombre se lit de deux façons (milliers ou décimales).',
  negative_sample: 'un nombre de cas n’est jamais négatif.',
  sample_without_value: 'ce nombre de cas n’a pas de valeur.',
  workbook: {
    title: 'Grille',
    copy: 'Copie de la grille, telle qu’elle était au jour ci-dessous. Solocap sait la relire.',
    made: 'Fait le',
    currency: 'Devise',
    sheet: {
      week: 'Semaines',
      month: 'Mois',
      quarter: 'Trimestres',
      year: 'Années',
      targets: 'Cibles',
      about: 'À propos',
    },
  },
} as const;
