/** The words of actions and their board, in French: the shape that English follows. */
export const fr = {
  title: 'Plan',
} as const;
