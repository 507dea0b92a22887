/** What is said of how a file of a bank is read, in French. */
export const readingFr = {
  leftOut:
    '{count, plural, one {# fichier n’est pas pris :} other {# fichiers ne sont pas pris :}}',
  leftOutFile: '{file} : {why}',
  allBanks: 'Tout ce qui est reconnu',
  allBanksAre:
    'CSV, XLSX ou ODS de {banks} ; OFX, QIF, CAMT, MT940 et CFONB 120 de toute banque ; le FEC d’un logiciel ; les journaux de Solocap. Les colonnes de tout autre tableau peuvent être indiquées.',
  proof: {
    account: 'Compte {account} :',
    together:
      'Ces comptes du fichier, qui n’en font qu’un dans votre registre, tiennent ensemble {closing}.',
    right: 'Solde final {closing} : juste.',
    wrong:
      'Solde final {closing} : les lignes du fichier n’y mènent pas, il y a {difference} d’écart.',
    gaps: 'Le solde ne suit pas d’une ligne à l’autre : {count, plural, one {ligne} other {lignes}} {lines}.',
    sameBooks: 'Le {day}, votre registre affichera le même solde.',
    otherBooks: 'Le {day}, votre registre affichera {books} : {difference} d’écart avec la banque.',
    alone: 'Solde final {closing}. Le fichier ne dit pas celui du début.',
  },
  told: {
    transfer: '= virement avec la ligne {line}',
    sums: '{count, plural, one {Ligne {lines}, « Total » : laissée de côté, elle fait la somme des lignes au-dessus. Si c’est un achat chez Total, écrivez-le vous-même.} other {Lignes {lines}, « Total » : laissées de côté, elles font la somme des lignes au-dessus. Si l’une est un achat chez Total, écrivez-le vous-même.}}',
  },
  doubt: {
    day_or_month: 'jour et mois pourraient être inversés',
    thousands_or_decimal: 'le séparateur pourrait être celui des milliers ou des décimales',
    rounded: 'arrondi au centime',
    both_sides: 'débit et crédit remplis tous les deux',
    against_way: 'le signe dit le contraire du sens : lu comme une opération annulée',
    odd_day: 'ce jour est bien loin : une date qui en remplace une autre ?',
    fee_elsewhere: 'des frais ont été pris dans une autre devise : ils ne sont pas comptés',
    currency:
      'devise à vérifier : le fichier ne la dit pas, ou le signe du montant en dit une autre ou plusieurs',
    maybe_known: 'une écriture déjà là ?',
    own_transfer: 'un virement entre deux de vos comptes ?',
    one_account:
      'entre deux comptes du fichier qui n’en font qu’un dans votre registre : rien n’y bouge ; cochez pour en faire une écriture',
    amount_changed: 'le montant a changé depuis l’import',
  },
  caution: {
    cut: 'Le fichier s’arrête au milieu : téléchargez-le de nouveau, il manque peut-être des opérations à la fin.',
    several:
      'Ce fichier réunit plusieurs relevés, de comptes ou de cartes : toutes leurs lignes iraient dans un seul compte.',
    unread: 'Beaucoup de lignes n’ont pas pu être lues : les colonnes sont-elles bien dites ?',
    odd_days: 'Beaucoup de dates sont bien loin : est-ce la bonne colonne ?',
    unbalanced:
      'Le solde ne suit pas les montants : la colonne, le signe ou le sens sont-ils bien dits ?',
    days: 'Les jours se lisent de deux façons : dites si le jour ou le mois vient en premier.',
    fee: 'Une colonne donne des frais : viennent-ils en plus du montant ? Si oui, choisissez-le pour cette colonne.',
    currency:
      'La devise de certains montants n’est pas sûre : vérifiez les lignes marquées, ou dites la devise parmi les colonnes.',
    thousands:
      'Dans beaucoup de montants, le séparateur peut être celui des milliers ou des décimales : dites lequel.',
    one_sign:
      'Aucun montant n’a de signe, tous seraient des recettes : y a-t-il une colonne de sens, ou faut-il inverser le signe ?',
  },
  mapper: {
    title: 'Colonnes du fichier',
    about:
      'Ce fichier n’est d’aucune banque connue. Dites ce que sont ses colonnes : l’aperçu suit, et le prochain fichier aux mêmes colonnes sera reconnu.',
    seem: 'Colonnes : {columns}',
    column: 'Colonne',
    samples: 'Exemples',
    role: 'Ce que c’est',
    roleOf: 'Ce qu’est la colonne {heading}',
    roles: {
      ignored: 'à ignorer',
      date: 'date du paiement',
      amount: 'montant (signé)',
      debit: 'débit',
      credit: 'crédit',
      direction: 'sens (débit ou crédit)',
      fee: 'frais, en plus du montant',
      party: 'tiers',
      label: 'libellé',
      currency: 'devise',
      bankId: 'identifiant de la banque',
      account: 'compte',
      valueDate: 'date de valeur',
      balance: 'solde après l’opération',
      status: 'état (fait ou non)',
      partyAccount: 'compte du tiers',
      category: 'catégorie de la banque',
      note: 'note',
    },
    decimal: 'Décimales',
    comma: 'virgule : 1 234,56',
    point: 'point : 1,234.56',
    days: 'Dates',
    dayFirst: 'jour/mois/année',
    monthFirst: 'mois/jour/année',
    told: 'La colonne le montre.',
    encoding: 'Encodage',
    sign: 'Signe',
    signed: 'comme écrit',
    reversed: 'inversé : les dépenses n’ont pas de signe',
    currency: 'Devise, sans colonne',
    name: 'Retenir sous le nom',
    nameHint: 'De votre banque ou de votre outil.',
    missing: 'Il manque la date, ou le montant (une colonne signée, ou débit et crédit).',
  },
} as const;
