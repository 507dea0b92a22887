/** The words of lines in the sand, in French: the shape that English follows. */
export const fr = {
  forOne: 'Cible de « {metric} », {period}',
  forMany: 'Cible de « {metric} », de {first} à {last}',
  level: {
    line: 'Cible',
    low: 'Au moins',
    high: 'Au plus',
  },
  hint: 'Laissez vide pour retirer la cible. Zéro est une cible.',
} as const;
