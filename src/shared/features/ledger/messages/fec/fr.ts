/** The words of a FEC that is taken in, in French: the shape that English follows. */
export const fecFr = {
  facts:
    '{format, select, journal {Journal} postings {Journal en partie double} other {FEC}} du {from} au {to} : {read, plural, one {# écriture} other {# écritures}}{format, select, journal {} other {, {debit} au débit et autant au crédit}}.',
  known:
    '{count, plural, one {# écriture est déjà là} other {# écritures sont déjà là}} : rien n’est écrit deux fois.',
  locked:
    '{count, plural, one {# écriture est d’un mois verrouillé : elle est laissée de côté.} other {# écritures sont de mois verrouillés : elles sont laissées de côté.}}',
  empty: '{count, plural, one {# ligne sans montant} other {# lignes sans montant}}.',
  emptyEntries:
    '{count, plural, one {# écriture à zéro, laissée de côté} other {# écritures à zéro, laissées de côté}} : {entries}.',
  unclear:
    '{count, plural, one {# écriture laissée de côté} other {# écritures laissées de côté}} : le journal ne dit pas entre quels comptes va un virement, ni pourquoi une TVA n’est pas due. Le journal en partie double ou le FEC le disent.',
  places:
    'Le journal ne dit pas sur quel compte : les espèces vont en caisse, le reste à la banque.',
  use: 'Reprendre',
  uses: {
    entries: 'les écritures',
    cash: 'en recettes et dépenses, chaque règlement avec ce qu’il paie',
    opening: 'les soldes de fin, comme soldes d’ouverture',
  },
  kinds:
    '{receipt, plural, =0 {aucune recette} one {# recette} other {# recettes}}, {expense, plural, =0 {aucune dépense} one {# dépense} other {# dépenses}}, {transfer, plural, =0 {aucun virement} one {# virement} other {# virements}}, {journal, plural, =0 {aucune écriture en partie double} one {# écriture gardée en partie double} other {# écritures gardées en partie double}}',
  accounts:
    '{count, plural, one {Ce compte est ajouté} other {Ces comptes sont ajoutés}} : {names}.',
  double:
    'En partie double : ce qui n’est pas une recette, une dépense ou un virement sans équivoque. Ces écritures ne comptent dans aucun chiffre.',
  owed: '{count, plural, one {# est une facture ou un règlement (comptes 40 et 41) : ce qui est dû n’est ni une recette ni une dépense.} other {# sont des factures ou des règlements (comptes 40 et 41) : ce qui est dû n’est ni une recette ni une dépense.}}',
  settled:
    '{count, plural, one {# règlement est lettré au centime avec ses factures : il devient une recette ou une dépense, au jour du paiement.} other {# règlements sont lettrés au centime avec leurs factures : ils deviennent des recettes ou des dépenses, au jour du paiement.}} En tout :',
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
    accounts_alike:
      'Ligne {line} : ces comptes n’en feraient plus qu’un, car un numéro de compte a ici 12 caractères au plus : {names}. Raccourcissez l’un d’eux dans le logiciel qui a écrit le fichier.',
    unbalanced: 'Ligne {line} : le débit et le crédit de cette écriture ne sont pas égaux.',
    empty: 'Ce fichier ne contient aucune écriture.',
  },
} as const;
