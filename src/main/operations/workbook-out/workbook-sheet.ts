import type { Day } from '#shared/kernel/day.ts';

/**
 * A cell: words, never run as a formula; a day; a number as it is shown, in italics with a note
 * where it is not whole; or nothing.
 */
export type WorkbookCell =
  | string
  | { readonly day: Day; readonly format: string }
  | { readonly number: number; readonly format: string; readonly note?: string }
  | null;

/** A sheet. What is above and left of the first cell that scrolls stays in sight. */
export type WorkbookSheet = {
  readonly name: string;
  readonly rows: Iterable<readonly WorkbookCell[]>;
  /** The first row names the columns: bold, in sight, with a filter. */
  readonly hasHead: boolean;
  readonly fixedColumns?: number;
  /** Some of the numbers have a note; said before they are written. */
  readonly hasNotes?: boolean;
  /** True for a row to be seen, such as totals; `at` is its place from 0. */
  readonly isStrong?: (row: readonly WorkbookCell[], at: number) => boolean;
};
