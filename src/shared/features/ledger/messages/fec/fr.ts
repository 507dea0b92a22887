/** The words of a FEC that is taken in, in French: the shape that English follows. */
export const fecFr = {
  facts:
    'FEC du {from} au {to} : {read, plural, one {# écriture} other {# écritures}}, {debit} au débit et autant au crédit.',
  known:
    '{count, plural, one {# écriture est déjà là} other {# écritures sont déjà là}} : rien n’est écrit deux fois.',
  locked:
    '{count, plural, one {# écriture est d’un mois verrouillé : elle est laissée de côté.} other {# écritures sont de mois verrouillés : elles sont laissées de côté.}}',
  empty: '{count, plural, one {# ligne sans montant} other {# lignes sans montant}}.',
  use: 'Reprendre',
  uses: {
    entries: 'les écritures',
    opening: 'les soldes de fin, comme soldes d’ouverture',
  },
  kinds:
    '{receipt, plural, =0 {aucune recette} one {# recette} other {# recettes}}, {expense, plural, =0 {aucune dépense} one {# dépense} other {# dépenses}}, {transfer, plural, =0 {aucun virement} one {# virement} other {# virements}}, {journal, plural, =0 {aucune écriture en partie double} one {# écriture gardée en partie double} other {# écritures gardées en partie double}}',
  double:
    'En partie double : ce qui n’est pas une recette, une dépense ou un virement sans équivoque. Ces écritures ne comptent dans aucun chiffre.',
  opening:
    '{accounts, plural, one {# compte} other {# comptes}} au {on} ; ce qui y était déjà ouvert est remplacé',
  write: 'Reprendre',
  done: {
    entries: '{count, plural, one {# écriture est reprise.} other {# écritures sont reprises.}}',
    opening: '{count, plural, one {# compte est ouvert} other {# comptes sont ouverts}} au {on}.',
  },
  undo: 'Annuler retire tout.',
  fault: {
    not_fec: 'Ce fichier n’est pas un FEC.',
    columns: 'Ligne {line} : il y manque des colonnes.',
    day: 'Ligne {line} : la date ne se lit pas.',
    amount: 'Ligne {line} : le montant ne se lit pas.',
    account: 'Ligne {line} : le numéro de compte ne se lit pas.',
    unbalanced: 'Ligne {line} : le débit et le crédit de cette écriture ne sont pas égaux.',
    empty: 'Ce FEC ne contient aucune écriture.',
  },
} as const;
