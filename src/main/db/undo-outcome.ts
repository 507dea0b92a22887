/** Which way through the log. */
export type Direction = 'undo' | 'redo';

/** What was undone or redone: the command's name for the interface, and the tables it touched. */
export type Undone = { readonly name: string; readonly tables: readonly string[] };

/**
 * Why nothing was undone or redone, and nothing written. `conflict`: a row is not what the log says
 * it became. `refused`: a rule of the schema stands in the way, such as a locked ledger entry.
 */
export type UndoError =
  | { readonly code: 'nothing' }
  | { readonly code: 'conflict'; readonly table: string; readonly rowId: number }
  | { readonly code: 'refused'; readonly reason: string };
