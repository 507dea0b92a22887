import type { PieceState } from './piece-state.ts';

/** A piece of the interface with the states that are shown of it. */
export type Piece = {
  /** Where it lies, without endings: `features/focus/FocusHero`. */
  readonly path: string;
  readonly states: readonly PieceState[];
};

const FILES = import.meta.glob<{ readonly states: readonly PieceState[] }>('../**/*.gallery.tsx', {
  eager: true,
});

/** Every piece, in the order of the folders. */
export const PIECES: readonly Piece[] = Object.entries(FILES)
  .map(([file, { states }]) => ({
    path: file.replace(/^\.\.\//, '').replace(/\.gallery\.tsx$/, ''),
    states,
  }))
  .toSorted((a, b) => a.path.localeCompare(b.path));
