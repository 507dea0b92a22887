/** What a row offers beyond its figures. */
export type RowDoors = {
  /** The row whose menu is open. */
  readonly menuRow: string | null;
  readonly openMenu: (row: string) => void;
  readonly closeMenu: () => void;
  readonly fold: (metric: string, isFolding: boolean) => void;
  readonly isFolded: (metric: string) => boolean;
  readonly move: (row: string, down: number) => void;
  readonly canMove: (metric: string, down: number) => boolean;
  /** The metric that is dragged by the mouse; null: none. */
  readonly dragged: string | null;
  /** Asks into which of the own groups a metric belongs; null where rows are grouped otherwise. */
  readonly changeGroup: ((metric: string) => void) | null;
  readonly hide: (rows: readonly string[]) => void;
  readonly hideSelected: () => void;
  readonly showHidden: () => void;
  readonly stopFollowing: (metric: string) => void;
  readonly addSegment: (metric: string) => void;
  readonly showStory: (row: string) => void;
  /** Goes to the targets of the year. */
  readonly showYear: (row: string) => void;
};
