/** Words of the native menu, in French: the shape that English follows. */
export const fr = {
  file: {
    label: 'Fichier',
    exportGrid: 'Exporter la grille…',
    backUp: 'Sauvegarder…',
    showFile: 'Montrer le fichier de données',
    openSample: 'Ouvrir l’entreprise d’exemple',
    quit: 'Quitter Solocap',
  },
  edit: {
    label: 'Édition',
    undo: 'Annuler',
    redo: 'Rétablir',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
    find: 'Rechercher…',
  },
  view: {
    label: 'Affichage',
    focus: 'Cap',
    grid: 'Grille',
    plan: 'Plan',
    metrics: 'Métriques',
    settings: 'Réglages',
    palette: 'Commandes…',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    zoomReset: 'Taille réelle',
    fullScreen: 'Plein écran',
  },
  window: {
    label: 'Fenêtre',
    minimize: 'Réduire dans le Dock',
    zoom: 'Agrandir la fenêtre',
    front: 'Tout ramener au premier plan',
  },
  app: {
    services: 'Services',
    hide: 'Masquer Solocap',
    hideOthers: 'Masquer les autres',
    unhide: 'Tout afficher',
  },
  help: {
    label: 'Aide',
    about: 'À propos de Solocap',
  },
  about: {
    version: 'Version {version}',
    text: 'Une entreprise d’une personne, un cap par trimestre. Tout reste sur cette machine.',
  },
} as const;
