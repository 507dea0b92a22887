/** The words of the grid, entry and the story of a cell, in French: the shape that English follows. */
export const fr = {
  title: 'Grille',
} as const;
