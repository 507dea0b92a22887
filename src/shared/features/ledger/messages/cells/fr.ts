/** The words of the cells of the list, in French: the shape that English follows. */
export const cellsFr = {
  name: 'Cellules du registre',
  label: 'Écriture n° {seq}, {column}',
  day: '« {text} » n’est pas une date.',
  words: 'Dites au moins avec qui, ou pour quoi.',
  category: 'Aucune catégorie ne s’appelle ainsi, ou plusieurs.',
  amount: '« {text} » n’est pas un nombre.',
  side: 'L’autre signe en changerait le sens : ouvrez l’écriture pour cela.',
  editor: 'Cela se change dans l’écriture : Échap, puis Entrée.',
  unread: 'Ces lignes sont encore en lecture, ou trop nombreuses : 1 000 au plus à la fois.',
  otherKind: 'Ces cellules sont d’une autre sorte : collez-les dans leur colonne.',
  proposals: 'Catégories',
  toRow: { name: 'Revenir à la ligne' },
} as const;
