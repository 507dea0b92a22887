/** The words of lines in the sand, in French: the shape that English follows. */
export const fr = {
  title: 'Cibles',
} as const;
