/** Words of the window around the screens, in French: the shape that English follows. */
export const fr = {
  pageTitle: '{page} · Solocap',
  sample: {
    label: 'Exemple',
    text: 'Entreprise d’exemple : rien ici n’est réel.',
    leave: 'La fermer et commencer la mienne',
  },
  palette: {
    title: 'Commandes',
    search: 'Chercher un écran, une métrique, une commande',
    nothing: 'Rien ne porte ce nom. Essayez un autre mot.',
    screens: 'Écrans',
    metrics: 'Métriques',
    commands: 'Commandes',
    horizon: 'Horizon : ce qui tient sans vous, les seuils',
    report: 'Bilan imprimable du trimestre…',
    forAccountant: 'Pour mon expert-comptable…',
    moveIn: 'Reprendre un tableur…',
    targets: 'Cibles de l’année',
    targetsOf: 'Cibles de {metric}',
    backUp: 'Sauvegarder maintenant…',
    showFile: 'Montrer le fichier de données',
    openSample: 'Ouvrir l’entreprise d’exemple',
    theme: { system: 'Thème du système', light: 'Thème clair', dark: 'Thème sombre' },
    language: { fr: 'Passer en français', en: 'Passer en anglais' },
  },
  undo: {
    undone: 'Annulé : {command}',
    redone: 'Rétabli : {command}',
    somethingElse: 'dernier changement',
  },
  crash: {
    title: 'Cet écran n’a pas pu s’afficher',
    text: 'Rien n’est perdu : les données enregistrées sont sur le disque. Réessayez, ou revenez au cap.',
    retry: 'Réessayer',
    home: 'Revenir au cap',
  },
  start: {
    title: 'Solocap n’a pas pu lire ses données',
    retry: 'Réessayer',
  },
  notFound: {
    title: 'Cet écran n’existe pas',
    text: 'Il a peut-être été déplacé. Le cap est toujours au même endroit.',
  },
  refused: 'Pas enregistré',
  backedUp: 'Sauvegarde écrite',
} as const;
