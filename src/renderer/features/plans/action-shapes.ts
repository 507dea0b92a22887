import type { ActionState } from '#shared/features/plans/model.ts';

/** What a state looks like before anyone sees its colour. */
export const ACTION_SHAPES: Readonly<Record<ActionState, string>> = {
  todo: '○',
  doing: '◐',
  done: '●',
  dropped: '×',
};
