/** The words of the list and the page of a metric, in French: the shape that English follows. */
export const fr = {
  title: 'Métriques',
} as const;
