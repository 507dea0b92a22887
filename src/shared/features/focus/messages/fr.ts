/** The words of the one metric of the quarter, in French: the shape that English follows. */
export const fr = {
  title: 'Cap',
} as const;
