/** The words of the settings, in French: the shape that English follows. */
export const fr = {
  title: 'Réglages',
  intro: 'Chaque changement est enregistré aussitôt et peut être annulé.',
  section: {
    appearance: 'Langue et apparence',
    business: 'Entreprise',
    numbers: 'Chiffres',
    reviews: 'Bilans',
    data: 'Données',
  },
  language: { label: 'Langue', fr: 'Français', en: 'English' },
  theme: { label: 'Thème', system: 'Comme le système', light: 'Clair', dark: 'Sombre' },
  businessName: { label: 'Nom de l’entreprise', hint: 'Il apparaît en tête des rapports.' },
  currency: {
    label: 'Devise',
    hint: 'Tous les montants sont dans cette devise. Elle ne change plus une fois des montants saisis.',
  },
  yearStart: {
    label: 'Premier mois de l’exercice',
    hint: 'Les trimestres et les années commencent ce mois-là.',
  },
  numberFormat: {
    label: 'Écriture des nombres dans les fichiers',
    language: 'Comme la langue',
    fr: 'À la française : 1 234,5',
    en: 'À l’anglaise : 1,234.5',
    hint: 'Pour les cellules copiées, collées et exportées.',
  },
  model: {
    label: 'Modèle économique',
    hint: 'Il décide des métriques proposées d’abord.',
    none: 'Pas encore choisi',
  },
  stage: {
    label: 'Étape',
    hint: 'Ce qu’il faut prouver maintenant.',
    none: 'Pas encore choisie',
    question: {
      empathy: 'Le problème est-il réel ?',
      stickiness: 'Les clients restent-ils ?',
      virality: 'En parlent-ils autour d’eux ?',
      revenue: 'Paient-ils assez ?',
      scale: 'Cela peut-il grandir sans vous ?',
    },
  },
  ltv: {
    label: 'Calcul de la valeur vie client (LTV)',
  },
  reminders: {
    label: 'Me rappeler les bilans',
    hint: 'Une notification, une seule fois, tant que Solocap tourne.',
  },
  startAtLogin: {
    label: 'Ouvrir Solocap avec la session',
    hint: 'Pour que les rappels arrivent sans y penser.',
    impossible: 'Seule l’application installée peut le faire.',
  },
  appointments: {
    label: 'Rendez-vous dans votre agenda',
    hint: 'Chaque lundi, chaque mois, chaque trimestre, pour Thunderbird, Google Agenda ou un autre.',
    save: 'Enregistrer le calendrier…',
    saved: 'Calendrier enregistré : {path}',
  },
  questions: {
    label: {
      weekly: 'Questions du point du lundi',
      monthly: 'Questions du bilan du mois',
      quarterly: 'Questions du bilan du trimestre',
    },
    hint: 'Une par ligne, six au plus.',
    shipped: 'Revenir aux questions d’origine',
  },
  file: {
    label: 'Fichier des données',
    hint: 'Tout est dans ce seul fichier, sur cette machine. Rien n’est envoyé nulle part.',
    show: 'Montrer dans le dossier',
    backUp: 'Sauvegarder maintenant…',
    backedUp: 'Sauvegarde écrite : {path}',
    openSample: 'Ouvrir l’entreprise d’exemple',
    sampleHint: 'Des données inventées, à part des vôtres, jetées à la fermeture.',
    version: 'Solocap {version}',
  },
  saved: 'Enregistré',
} as const;
