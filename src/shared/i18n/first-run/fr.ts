/** Words of the first run, in French: the shape that English follows. */
export const fr = {
  title: 'Bienvenue',
} as const;
