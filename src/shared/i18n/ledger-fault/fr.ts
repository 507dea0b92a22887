/** What is wrong with books that were locked, in the window and on the command line. */
export const fr = {
  entry_changed: 'L’écriture n° {entry} a été modifiée après son verrouillage.',
  amount_changed: 'Le montant gardé de l’écriture n° {entry} n’est pas celui de ses lignes.',
  entry_missing: 'Il manque une écriture avant l’écriture n° {entry}.',
  entry_gone: 'L’écriture n° {entry}, verrouillée, a disparu des livres.',
  entry_unchained: 'L’écriture n° {entry} est verrouillée sans être dans la chaîne.',
  entry_slipped_in: 'L’écriture n° {entry} a été glissée dans le mois verrouillé {month}.',
  lock_day_changed:
    'La date de verrouillage pour {month} a été changée{entry, select, none {} other { (écriture n° {entry})}}.',
  month_unlocked:
    'Le mois {month} n’est plus verrouillé{entry, select, none {} other { (écriture n° {entry})}}.',
  number_changed: 'Le numéro définitif de l’écriture n° {entry} a été changé.',
  chain_cut: 'Des écritures ont été retirées à la fin des livres : on en connaissait davantage.',
  chain_rewritten:
    'Les livres ont été réécrits jusqu’à l’écriture n° {entry} : on en connaissait une autre somme de contrôle.',
  document_changed: 'Le numéro de pièce ajouté après coup à l’écriture {entry} a été changé.',
  document_gone: 'Un numéro de pièce ajouté après coup n’est plus là.',
  guard_missing: 'Une protection du fichier a été retirée : {name}.',
  guard_changed: 'Une protection du fichier a été changée : {name}.',
  schema_changed: 'La structure du fichier n’est pas celle de sa version : {name}.',
  older_backup:
    'Le {day}, la sauvegarde « {backup} », plus ancienne que les verrous, a été rétablie. {again, plural, =0 {} one {Un mois a été verrouillé à nouveau, tel quel. } other {# mois ont été verrouillés à nouveau, tels quels. }}Mois rouverts : {months}.',
} as const;
