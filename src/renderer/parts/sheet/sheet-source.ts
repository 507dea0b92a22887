import type { DecimalMark } from '#shared/kernel/number-text.ts';
import { workedOut } from '#shared/kernel/sum-text.ts';
import type { TextTable } from '#shared/kernel/text-table.ts';
import type { SheetLayout } from './moves.ts';
import { positionKey } from './position.ts';
import type { Position } from './position.ts';

/** A text on its way into a cell. */
export type CellText = { readonly position: Position; readonly text: string };

/** What is wrong with a cell; the text that was typed stays there until it is put right. */
export type CellFault<Reason> = {
  /** Empty where nothing was typed, because nothing can be. */
  readonly text: string;
  readonly reason: Reason;
};

/** Faults by the key of their position. */
export type CellFaults<Reason> = ReadonlyMap<string, CellFault<Reason>>;

/** Texts of which none was written, for one reason: all of them stay in their cells. */
export function allRefused<Reason>(texts: readonly CellText[], reason: Reason): CellFaults<Reason> {
  return new Map(texts.map(({ position, text }) => [positionKey(position), { text, reason }]));
}

/** What became of a writing: in the file or not, and what was refused. */
export type SaveOutcome<Reason> = {
  readonly isSaved: boolean;
  readonly faults: CellFaults<Reason>;
};

/** What writing some texts would do: all of it in one step, so one undo; or nothing, and all faults. */
export type Plan<Reason> =
  | {
      readonly isSound: true;
      /** False where every cell holds this already. */
      readonly isChange: boolean;
      /** Resolves once it is in the file or was refused; never rejects. */
      readonly save: () => Promise<SaveOutcome<Reason>>;
    }
  | { readonly isSound: false; readonly faults: CellFaults<Reason> };

/** What a text that was typed into a cell stands for: a sum is worked out where cells hold numbers. */
export function typedText<Reason>(
  { ownDecimal, textAt }: Pick<SheetSource<Reason>, 'ownDecimal' | 'textAt'>,
  position: Position,
  text: string,
): string {
  if (ownDecimal === undefined) return text;
  return workedOut(text, ownDecimal, textAt(position)) ?? text;
}

/** Room for a table, from the cursor on. */
export type Room = { readonly rows: number; readonly columns: number };

/**
 * What a sheet shows and takes: its rows and columns, the texts of its cells, and what becomes of
 * other texts. All of a sheet's behaviour is made from this. `Reason`: why a cell refuses a text.
 */
export type SheetSource<Reason> = {
  readonly layout: SheetLayout;
  /** As many cells as are written at once. */
  readonly mostCells: number;
  /** What a cell holds, as it is copied and as its field starts: `plan` has to read it back. */
  readonly textAt: (position: Position) => string;
  /** Why nothing can be typed into a cell; null: it can. */
  readonly readOnlyAt: (position: Position) => Reason | null;
  /** False for a cell that emptying a selection leaves alone: it holds nothing of its own. */
  readonly isOwnAt: (position: Position) => boolean;
  /** `decimal`: the mark of the texts, where it is known beyond what they show themselves. */
  readonly plan: (texts: readonly CellText[], decimal?: DecimalMark) => Plan<Reason>;
  /** A text among them that could be a thousand or one, and none shows which (`1.000`). */
  readonly unclearOf?: (texts: readonly CellText[]) => string | null;
  /** The mark with which copied texts are written; given where cells hold numbers. */
  readonly ownDecimal?: DecimalMark;
  /** Turns a copied table as it suits this sheet. */
  readonly turned?: (table: TextTable, room: Room) => TextTable;
};
