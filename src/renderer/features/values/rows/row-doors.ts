/** What a row offers beyond its figures. */
export type RowDoors = {
  /** The row whose menu is open. */
  readonly menuRow: string | null;
  readonly openMenu: (row: string) => void;
  readonly closeMenu: () => void;
  readonly toggleFold: (metric: string) => void;
  readonly isFolded: (metric: string) => boolean;
  readonly move: (row: string, down: number) => void;
  readonly canMove: (metric: string, down: number) => boolean;
  readonly stopFollowing: (metric: string) => void;
  readonly addSegment: (metric: string) => void;
  readonly showStory: (row: string) => void;
  /** Goes to the targets of the year. */
  readonly showYear: (row: string) => void;
};
