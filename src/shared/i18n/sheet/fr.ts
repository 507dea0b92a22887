/** What every sheet says of what is typed, pasted and filled, in French: the shape that English follows. */
export const fr = {
  command: {
    name: 'Cellules',
    write: { name: 'Saisir dans la cellule' },
    edit: { name: 'Modifier la cellule' },
    down: { name: 'Valider et descendre' },
    up: { name: 'Valider et monter' },
    right: { name: 'Valider et aller à droite' },
    left: { name: 'Valider et aller à gauche' },
    escape: { name: 'Abandonner la saisie, revenir à une seule cellule' },
    clear: { name: 'Vider les cellules', also: 'effacer, supprimer' },
    fillRight: { name: 'Recopier à droite', also: 'remplir, étendre' },
    fillDown: { name: 'Recopier vers le bas', also: 'remplir, étendre' },
    fillAll: { name: 'Remplir toute la sélection', also: 'recopier, même valeur' },
    move: { name: 'Se déplacer' },
    toEdge: { name: 'Aller au bord' },
    toCorner: { name: 'Aller au coin' },
    select: { name: 'Sélectionner' },
    selectToEdge: { name: 'Sélectionner jusqu’au bord' },
    selectToCorner: { name: 'Sélectionner jusqu’au coin' },
    selectAll: { name: 'Tout sélectionner' },
    selectRow: { name: 'Sélectionner la ligne' },
    selectColumn: { name: 'Sélectionner la colonne' },
    leave: { name: 'Quitter le tableau' },
  },
  clipboard: {
    name: 'Presse-papiers, avec tout tableur',
    copy: { name: 'Copier' },
    cut: { name: 'Couper' },
    paste: { name: 'Coller' },
  },
  cellMenu: 'Menu de la cellule',
  copied: '{count, plural, one {# cellule copiée} other {# cellules copiées}}',
  pasted: '{count, plural, one {# cellule collée} other {# cellules collées}}',
  filled: '{count, plural, one {# cellule remplie} other {# cellules remplies}}',
  cleared: '{count, plural, one {# cellule vidée} other {# cellules vidées}}',
  nothing_to_clear: 'Rien à vider : rien ici n’a été saisi.',
  nothing_written:
    'Rien n’a été écrit : {bad, plural, one {# cellule ne convient pas} other {# cellules ne conviennent pas}} sur {all, number}. Échap rétablit ce qui était là.',
  too_tall:
    'Rien n’a été collé : {size, plural, one {# ligne copiée} other {# lignes copiées}}, et {room, plural, one {# ligne} other {# lignes}} à partir d’ici.',
  too_wide:
    'Rien n’a été collé : {size, plural, one {# colonne copiée} other {# colonnes copiées}}, et {room, plural, one {# colonne} other {# colonnes}} à partir d’ici.',
  too_many:
    'Rien n’a été collé : {size, number} cellules d’un coup, c’est trop. Collez au plus {room, number} cellules.',
  faults: '{count, plural, one {# cellule à corriger} other {# cellules à corriger}}',
} as const;
