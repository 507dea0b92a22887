/** The words of what is sent to the accountant, in French: the shape that English follows. */
export const accountantFr = {
  open: 'Pour mon expert-comptable…',
  title: 'Pour mon expert-comptable',
  about:
    'Un dossier avec les fichiers de la période, ce qu’ils sont, les corrections depuis l’envoi précédent et leurs empreintes.',
  period: 'Période',
  ownDays: 'D’un jour à un autre…',
  from: 'Du',
  to: 'Au',
  backwards: 'Ce jour vient avant le premier.',
  none: 'Il n’y a encore aucune écriture à envoyer.',
  facts:
    '{entries, plural, =0 {Aucune écriture dans la période} one {# écriture dans la période} other {# écritures dans la période}}, {open, plural, =0 {toutes verrouillées} one {# non verrouillée} other {# non verrouillées}}.',
  since:
    'Envoi précédent le {day} ; {count, plural, =0 {aucune correction depuis} one {# correction depuis} other {# corrections depuis}}.',
  books: 'Fichiers',
  book: {
    journal: 'Journal (CSV)',
    postings: 'Journal en partie double (CSV)',
    receipts: 'Livre des recettes',
    purchases: 'Registre des achats',
    fec: 'FEC',
    fec_copy: 'FEC, copie de lecture (CSV)',
    neutral: 'Format neutre, sans perte (JSON)',
  },
  copies: 'Aussi, pour la lecture',
  copy: { xlsx: 'Classeur (XLSX)' },
  fecHint:
    'Un micro-entrepreneur ne doit pas de FEC : il ne sert alors qu’à votre expert-comptable. Les écritures non verrouillées n’y sont pas.',
  scope: 'Le registre des achats contient',
  scopes: { purchases: 'Les achats seulement', expenses: 'Toutes les dépenses' },
  profile: 'Écriture des fichiers',
  profiles: { fr: 'Française (virgule décimale)', int: 'Internationale (point décimal)' },
  siren: 'SIREN',
  activity: 'Bénéfices',
  activities: { bnc: 'BNC (22 colonnes)', bic: 'BIC (18 colonnes)' },
  fecEncoding: 'Caractères du FEC',
  fecEncodings: { 'utf-8': 'UTF-8', 'iso-8859-15': 'ISO-8859-15 (vieux logiciels)' },
  write: 'Choisir où écrire…',
  done: 'Le dossier est prêt',
  doneText: 'Tout est écrit et vérifié dans {folder}',
  unsound: 'Règles que le FEC ne respecte pas : {problems}',
} as const;
