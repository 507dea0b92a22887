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
  customers: {
    label: 'Compter les clients d’après le registre',
    hint: 'Nouveaux clients, clients ayant racheté, clients perdus et clients actifs viennent alors des noms de vos recettes.',
    lostAfter: 'Un client est perdu après',
    months: '{count, plural, one {# mois sans recette} other {# mois sans recette}}',
    rule: 'La règle : un nom est un client. Nouveau, à sa première recette dans le registre ; il a racheté, à chaque recette d’un autre jour ; perdu, le jour où {count, number} mois sont passés sans recette ; actif, jusqu’à ce jour. Un jour où vous rendez plus que vous ne recevez n’est pas un achat.',
  },
  numberFormat: {
    label: 'Écriture des nombres dans les fichiers',
    language: 'Comme la langue',
    fr: 'Français : 1 234,5',
    en: 'Anglais : 1,234.5',
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
    restore: 'Rétablir une sauvegarde…',
    restoring: {
      title: 'Rétablir cette sauvegarde ?',
      changed: 'Dernière modification : {moment}',
      empty: 'Rien n’y a encore été changé.',
      count: {
        metric: '{count, plural, =0 {aucune métrique} one {# métrique} other {# métriques}}',
        measurement: '{count, plural, =0 {aucune valeur} one {# valeur} other {# valeurs}}',
        action: '{count, plural, =0 {aucune action} one {# action} other {# actions}}',
        review: '{count, plural, =0 {aucun bilan} one {# bilan} other {# bilans}}',
        ledger_entry: '{count, plural, =0 {aucune écriture} one {# écriture} other {# écritures}}',
      },
      forgetsLocks:
        'Cette sauvegarde date d’avant le verrouillage de {months}. Ces mois seront verrouillés à nouveau si leurs écritures sont les mêmes ; sinon, la vérification des livres le dira pour toujours.',
      forgetsSendings:
        'Elle date d’avant l’envoi à l’expert-comptable du {days}, dont la trace est gardée.',
      keeps: 'Ce qui est ouvert maintenant est gardé en entier : vous pourrez y revenir aussitôt.',
      carryOut: 'Rétablir',
      done: 'Sauvegarde rétablie',
      doneHint: 'Ce qui était ouvert avant est gardé à côté du fichier.',
      goBack: 'Revenir à avant',
    },
    openSample: 'Ouvrir l’entreprise d’exemple',
    sampleHint: 'Des données inventées, à part des vôtres, jetées à la fermeture.',
    version: 'Solocap {version}',
  },
  saved: 'Enregistré',
} as const;
