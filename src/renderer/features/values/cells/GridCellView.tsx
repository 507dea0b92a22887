import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '#shared/i18n/format.ts';
import { cellAttributes, cellClass } from '#renderer/parts/sheet/sheet-cell.ts';
import { STATUS_SHAPES } from '#renderer/ui/status-shape.ts';
import { inPeriod } from '../rows/shown-rows.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import type { FindMarks } from '../find/find-marks.ts';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import { cellFace } from './cell-face.ts';
import type { CellFace, CellState } from './cell-face.ts';
import classes from './GridCellView.module.css';

type GridCellViewProps = {
  readonly grid: GridSheet;
  readonly row: ValueRow;
  readonly column: number;
  readonly locale: Locale;
  /** All that the cell says, in words; made anew with every render, and the same for the same state. */
  readonly wordsOf: (row: ValueRow, state: CellState) => string;
  readonly isCursor: boolean;
  readonly isSelected: boolean;
  readonly marks: FindMarks;
  /** The field or the note that the cell of the cursor holds. */
  readonly children?: ReactNode;
};

/**
 * One cell: its line at the left, its value at the right, its status as a shape after it. Scrolling
 * draws a dozen of them in each frame: few elements, no style of its own, no handler.
 */
export const GridCellView = memo(GridCellContent, isSameCell);

const COMPARED = ['row', 'column', 'locale', 'isCursor', 'isSelected', 'children'] as const;

function isSameCell(before: GridCellViewProps, after: GridCellViewProps): boolean {
  if (COMPARED.some((name) => before[name] !== after[name])) return false;
  const position = { row: after.row.key, column: after.column };
  const isSameMark =
    before.marks === after.marks ||
    before.marks.ofValue(position) === after.marks.ofValue(position);
  return isSameMark && (before.grid === after.grid || isSameValue(before, after));
}

function isSameValue({ grid: before }: GridCellViewProps, after: GridCellViewProps): boolean {
  const { grid, row, column } = after;
  const position = { row: row.key, column };
  const [known, now] = [before.stateOf(position), grid.stateOf(position)];
  return (
    known.cell === now.cell &&
    known.fault === now.fault &&
    before.source.data.isClosed(column) === grid.source.data.isClosed(column) &&
    before.source.columnRange.first === grid.source.columnRange.first
  );
}

function GridCellContent(props: GridCellViewProps) {
  const { grid, row, column, isCursor, isSelected } = props;
  const { columnRange, data } = grid.source;
  const position = { row: row.key, column };
  const state = grid.stateOf(position);
  const face = cellFace(state, row, props.locale, grid.view.chosen.targets);
  const words = props.wordsOf(row, state);
  const isReadOnly = inPeriod(row, state.cell).why !== null || data.isClosed(column);
  const mark = props.marks.ofValue(position);
  const isUnclear =
    face.part !== '' || face.isShort || face.isUnknown || face.hasFault || face.isUncoloured;
  return (
    <div
      {...cellAttributes(column, { isCursor, isSelected, isReadOnly, hasFault: face.hasFault })}
      aria-colindex={column - columnRange.first + 3}
      aria-label={isSimple(face, words) && words !== face.value ? words : undefined}
      title={isUnclear ? words : undefined}
      className={CELL_CLASS}
      data-found={mark}
      data-note={face.hasNote || undefined}
      data-over-ledger={face.isOverLedger || undefined}
      data-shared={isShared(face) || undefined}
      data-around={state.cell?.around?.place}
      data-long={face.hasFault || undefined}
    >
      <Face face={face} words={words} isMarked={mark !== undefined} />
      {props.children}
    </div>
  );
}

/** Both looks: of a cell of any sheet, and of the grid's own. */
const CELL_CLASS = `${cellClass} ${classes['cell']}`;

/** True where the value is not alone in its cell. */
function isShared({ line, part }: CellFace): boolean {
  return line !== '' || part !== '';
}

/**
 * True where what the eye sees stands as it is in the words: these are the cell's name then. Else they
 * are its text, for nothing that is seen may be missing in a name.
 */
function isSimple(face: CellFace, words: string): boolean {
  return !isShared(face) && face.status === null && words.includes(face.value);
}

type FaceProps = { readonly face: CellFace; readonly words: string; readonly isMarked: boolean };

/** What the eye sees in a glance, and the whole words for those who listen. */
function Face({ face, words, isMarked }: FaceProps) {
  if (!isSimple(face, words)) return <RichFace face={face} words={words} />;
  if (!face.isUnknown && !isMarked) return face.value;
  return (
    <span className={classes.value} data-unknown={face.isUnknown || undefined}>
      {face.value}
    </span>
  );
}

function RichFace({ face, words }: Pick<FaceProps, 'face' | 'words'>) {
  const look = face.status ? STATUS_SHAPES[face.status] : null;
  return (
    <>
      <span className={classes.words}>{words}</span>
      {face.line !== '' && (
        <span aria-hidden="true" className={classes.line}>
          {face.line}
        </span>
      )}
      {face.part !== '' && (
        <span aria-hidden="true" className={classes.part}>
          {face.part}
        </span>
      )}
      <span aria-hidden="true" className={classes.value} data-unknown={face.isUnknown || undefined}>
        {face.value}
      </span>
      {look && (
        <span
          aria-hidden="true"
          className={classes.mark}
          data-tone={face.isUncoloured ? 'quiet' : look.tone}
        >
          {look.shape}
        </span>
      )}
    </>
  );
}
