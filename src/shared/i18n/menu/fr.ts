/** Words of the native menu, in French: the shape that English follows. */
export const fr = {
  file: {
    label: 'Fichier',
    quit: 'Quitter Solocap',
  },
  edit: {
    label: 'Édition',
    cut: 'Couper',
    copy: 'Copier',
    paste: 'Coller',
    selectAll: 'Tout sélectionner',
  },
  view: {
    label: 'Affichage',
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
