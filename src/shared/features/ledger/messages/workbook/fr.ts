/** The words of a statement in a workbook, in French. */
export const workbookFr = {
  label: 'Feuille du classeur',
  several:
    'Plusieurs feuilles sont des relevés : celle-ci est lue, les autres s’importent à leur tour.',
  isHidden: 'Cette feuille est masquée dans le classeur.',
  hiddenRows:
    '{count, plural, one {# ligne masquée est lue aussi} other {# lignes masquées sont lues aussi}}.',
  unknownCells:
    '{count, plural, one {# cellule est en erreur ou sans résultat et reste vide} other {# cellules sont en erreur ou sans résultat et restent vides}}. Si un montant manque, enregistrez le classeur dans votre tableur, puis reprenez-le.',
} as const;
