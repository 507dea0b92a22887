/** What is said of the accountant's files and of bank files, in French. */
export const fr = {
  broken:
    '{count, plural, one {# défaut a été trouvé dans les livres.} other {# défauts ont été trouvés dans les livres.}}',
  leftOut:
    '{count, plural, =0 {Aucune écriture laissée de côté : toutes sont verrouillées.} one {# écriture non verrouillée a été laissée de côté.} other {# écritures non verrouillées ont été laissées de côté.}}',
  notOwed:
    'Un micro-entrepreneur ne doit pas de FEC : ce fichier ne sert qu’à votre expert-comptable.',
  sharedNumber: 'Deux comptes, {name} et {other}, ont le même numéro comptable {number}.',
  otherCurrency:
    '{name} : {entries, plural, one {# écriture} other {# écritures}} dans une autre devise que la sienne, à partir du n° {seq}.',
  openingDiffers: '{name} : {held} la veille du {day}, et {said} dans les soldes d’ouverture.',
  tillBelowZero: '{name} : {amount} le {day}. Une caisse ne peut pas être sous zéro.',
  envelope: {
    folder: 'Comptable {from} au {to}',
    readMe: 'lisez-moi.txt',
    title: 'Fichiers comptables du {from} au {to}',
    written: 'Écrits le {day} par Solocap.',
    siren: 'SIREN : {siren}',
    filesTitle: 'Ce que contient ce dossier',
    journal:
      'Journal : une ligne par montant de chaque écriture, au jour du paiement, en euros ; positif dans les deux sens, négatif pour un remboursement.',
    postings:
      'Journal en partie double : une ligne par compte mouvementé, débit ou crédit, au jour du paiement.',
    receipts:
      'Livre des recettes : dans l’ordre des encaissements, numéroté depuis le 1er janvier, totalisé par trimestre et sur l’année.',
    purchases: 'Registre des achats : dans l’ordre des paiements, totalisé sur l’année.',
    fec: 'Fichier des écritures comptables (article A47 A-1 du LPF), écritures verrouillées seulement ; sa description est à côté.',
    fec_copy: 'Copie de lecture du FEC pour un tableur ; le FEC lui-même est à côté.',
    quadra:
      'Écritures verrouillées au format ASCII de Quadra (Cegid) : une ligne M de longueur fixe par mouvement.',
    neutral:
      'Format neutre JSON : les écritures telles qu’elles ont été saisies, sans perte ; montants en centimes, taux en centièmes de pour cent.',
    description: 'Description du FEC : zones, codes, jeu de caractères, structure.',
    corrections:
      'Contre-écritures passées depuis l’envoi précédent ; chacune nomme le numéro qu’elle annule.',
    reconciliationName: '0-rapprochement-{from}-{to}.csv',
    reconciliation:
      'Rapprochement, mois par mois, du livre, du registre, du journal, du FEC et de la TVA ; les écritures non verrouillées à part.',
    vatSteps: {
      name: '0-rapprochement-tva-{from}-{to}.csv',
      about:
        'Du journal et du FEC, au jour du paiement, à la déclaration de TVA : ce qui est dû ou déduit un autre mois, ce qui attend sa pièce, mois par mois et au centime.',
    },
    agree:
      '{isWhole, select, yes {Livre, registre, journal, FEC et TVA se rejoignent au centime.} other {Écart entre les livres : {gap}. Le rapprochement dit où.}}',
    openMoney:
      'Encore ouvertes, et à part dans le rapprochement : {receipts} de recettes, {expenses} de dépenses.',
    noDocument:
      'TVA déduite sans numéro de pièce : {vat}, {count, plural, one {# dépense} other {# dépenses}} (CGI, art. 271, II-2).',
    file: '- {name} : {about}',
    noFec: 'Pas de FEC : aucune écriture de la période n’est dans un mois verrouillé.',
    entries:
      '{count, plural, =0 {Aucune écriture dans la période.} one {# écriture dans la période.} other {# écritures dans la période.}}',
    since:
      '{count, plural, =0 {Aucune correction depuis l’envoi du {day}.} one {# correction depuis l’envoi du {day}.} other {# corrections depuis l’envoi du {day}.}}',
    first: 'Premier envoi.',
    chain: 'Dernière somme de contrôle des livres : {hash}',
    pdf: 'Le même livre en PDF, feuilles A4 numérotées, pour la lecture et l’impression.',
    bookName: {
      journal: 'Journal',
      postings: 'Journal en partie double',
      receipts: 'Livre des recettes',
      purchases: 'Registre des achats',
      fec: 'FEC et sa description',
      fec_copy: 'FEC, copie de lecture',
      quadra: 'Écritures pour Quadra (ASCII)',
      neutral: 'Écritures au format neutre',
    },
    days: 'du {from} au {to}',
    message: {
      subject: 'Objet : comptabilité {name} du {from} au {to}',
      hello: 'Bonjour,',
      period: 'Voici mes fichiers comptables du {from} au {to}{about} :',
      open: '{count, plural, =0 {Toutes sont verrouillées.} one {# n’est pas encore verrouillée : elle peut encore changer.} other {# ne sont pas encore verrouillées : elles peuvent encore changer.}}',
      unsorted:
        '{count, plural, =0 {Aucune n’est à classer (compte 471).} one {# reste à classer (compte 471).} other {# restent à classer (compte 471).}}',
      check:
        'Le fichier lisez-moi.txt du dossier dit ce que contient chaque fichier et comment vérifier que rien n’a changé en route.',
      bye: 'Bien cordialement,',
    },
    xlsx: 'Classeur : les mêmes lignes que les fichiers CSV, pour la lecture ; sa feuille « À propos » dit desquels.',
    sums: 'SHA256SUMS.txt donne la somme de contrôle SHA-256 de chaque fichier ; « sha256sum -c SHA256SUMS.txt » les vérifie.',
  },
  workbook: {
    name: 'livres-{from}-{to}.xlsx',
    title: 'Livres du {from} au {to}',
    sheet: {
      journal: 'Journal',
      postings: 'Partie double',
      receipts: 'Recettes',
      purchases: 'Achats',
      about: 'À propos',
    },
    copy: 'Copie pour la lecture : ce sont les fichiers CSV ci-dessous qui font foi.',
    business: 'Entreprise',
    siren: 'SIREN',
    period: 'Période',
    days: 'du {from} au {to}',
    made: 'Fait le',
    currency: 'Devise',
    chain: 'Dernière somme de contrôle des livres',
    source: 'Copie du fichier {name}, SHA-256',
    onlyBooks:
      'Seuls le journal et les deux livres existent en classeur : --format csv pour les autres.',
  },
  sheets:
    'Plusieurs feuilles de ce classeur sont des relevés : {names}. Dites laquelle : --sheet NOM.',
  mapColumn: 'Le fichier n’a pas de colonne « {told} » : {known}.',
  mapRole:
    '« {told} » ne dit pas ce qu’est une colonne : {known}, sign, currency, decimal, days, name.',
  cautioned:
    'Rien n’est écrit. Une fois le fichier vérifié, --accept-cautions l’importe quand même.',
  mapMissing: 'Il manque la date, ou le montant (amount, ou debit et credit).',
  mapFile:
    '« {file} » n’est pas un profil de banque, et ne dit pas de colonnes (date=Date,amount=Montant).',
  noProfile: 'Aucun profil ne s’appelle « {name} » : {names}.',
  lateDocuments:
    '{count, plural, one {# numéro de pièce ajouté après le verrouillage a été repris aussi} other {# numéros de pièces ajoutés après le verrouillage ont été repris aussi}}.',
  zero: '{count, plural, one {# écriture à zéro} other {# écritures à zéro}} : n° {entries}.',
  neutralFault: 'Ce fichier n’est pas au format neutre ({path} : {problem}). Rien n’a été repris.',
} as const;
