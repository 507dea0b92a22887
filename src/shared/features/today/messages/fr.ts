/** The words of what is to be done now, in French: the shape that English follows. */
export const fr = {
  title: 'Maintenant',
  afterwards: '{count, plural, one {Puis une autre chose} other {Puis # autres choses}}',
  review: {
    weekly: 'La semaine du {day} est finie : quatre minutes pour faire le point.',
    monthly: '{period} est terminé : un quart d’heure pour en faire le bilan.',
    quarterly: '{period} est terminé : une demi-heure pour en faire le bilan et choisir la suite.',
  },
  figures: {
    text: '{kind, select, week {La semaine du {name} est finie} month {{name} est fini} quarter {Le trimestre {name} est fini} other {L’année {name} est finie}}. {metric} : {value}, est-ce définitif ?',
    more: '{text} ({count, plural, one {# autre} other {# autres}} ensuite)',
    confirm: 'Oui, définitif',
    change: 'Corriger',
    confirmed: '{metric} : définitif.',
  },
  differences:
    '{count, plural, one {Un chiffre diffère} other {# chiffres diffèrent}} entre le registre et ce que vous avez saisi.',
  waiting:
    '{count, plural, one {Une écriture attend} other {# écritures attendent}} d’être {count, plural, one {classée} other {classées}} depuis le {day}.',
  sort: 'Classer',
  action: {
    text: '{title} : en retard depuis le {day}.',
    more: '{text} {count, plural, one {Une autre l’est} other {# autres le sont}} aussi.',
    done: 'C’est fait',
    postpone: 'Reporter d’une semaine',
    wasDone: '{title} : fait.',
    wasPostponed: '{title} : reporté au {day}.',
  },
  statement: {
    text: 'Le dernier mouvement de {account} date du {day}.',
    bank: 'votre banque',
    open: 'Importer un relevé',
  },
  nothing: 'Rien à faire. À lundi.',
  nothingWhen: 'Prochain point le {day}.',
  steps: {
    done: 'fait',
    open: 'à faire',
    pact: 'Choisir le cap du trimestre',
    figures: 'Donner trois valeurs à la métrique du trimestre',
    action: 'Écrire une première action',
    files: 'Déposer un relevé ou un export dans la fenêtre',
    check_in: 'Faire le premier point du lundi',
    check_inOn: 'Faire le premier point, lundi {day}',
    go: {
      figures: 'Ouvrir la grille',
      action: 'Ouvrir le plan',
      files: 'Ouvrir le registre',
    },
  },
} as const;
