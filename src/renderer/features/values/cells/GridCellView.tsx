import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Locale } from '../../../../shared/i18n/format.ts';
import { STATUS_SHAPES } from '../../../ui/status-shape.ts';
import { lineAt } from '../rows/grid-lines.ts';
import type { FigureLine } from '../rows/grid-lines.ts';
import type { FindMark } from '../find/find-marks.ts';
import { cellFace } from './cell-face.ts';
import type { CellFace, CellState } from './cell-face.ts';
import classes from './GridCellView.module.css';

/** Where a cell lies: among the rows and periods, and on the canvas in pixels. */
export type CellPlace = {
  readonly at: number;
  /** Counted from 1, as the accessibility tree counts. */
  readonly column: number;
  readonly left: number;
  readonly width: number;
};

type GridCellViewProps = CellPlace &
  CellState & {
    readonly line: FigureLine;
    readonly locale: Locale;
    /** All that the cell says, in words; made anew with every render, and the same for the same state. */
    readonly wordsOf: (line: FigureLine, state: CellState) => string;
    readonly isActive: boolean;
    readonly isSelected: boolean;
    readonly isClosed: boolean;
    readonly isOpen: boolean;
    readonly mark: FindMark;
    /** The field or the note that the active cell holds. */
    readonly children?: ReactNode;
  };

/** One cell: its line at the left, its value at the right, its status as a shape after it. */
export const GridCellView = memo(GridCellContent, isSameCell);

function isSameCell(before: GridCellViewProps, after: GridCellViewProps): boolean {
  const names = Object.keys(after) as (keyof GridCellViewProps)[];
  return names.every((name) => name === 'wordsOf' || before[name] === after[name]);
}

function GridCellContent(props: GridCellViewProps) {
  const { line, at, isActive, isSelected } = props;
  const face = cellFace(props, line, props.locale);
  const words = props.wordsOf(line, props);
  const isReadOnly = lineAt(line, props.cell).why !== null || props.isClosed;
  const isUnclear = face.part !== '' || face.isUnknown || face.hasFault || face.isUncoloured;
  return (
    <div
      role="gridcell"
      aria-colindex={props.column}
      aria-selected={isSelected}
      // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- WAI-ARIA has it for a gridcell
      aria-readonly={isReadOnly}
      tabIndex={isActive ? 0 : -1}
      title={isUnclear ? words : undefined}
      className={classes.cell}
      style={{ left: props.left, width: props.width }}
      data-row={line.key}
      data-at={at}
      data-active={isActive}
      data-selected={isSelected}
      data-read-only={isReadOnly}
      data-open={props.isOpen}
      data-closed={props.isClosed}
      data-fault={face.hasFault}
      data-found={props.mark}
      data-note={face.hasNote}
    >
      <Face face={face} words={words} />
      {props.children}
    </div>
  );
}

/** What the eye sees in a glance, and beside it the whole words, where they say more. */
function Face({ face, words }: { face: CellFace; words: string }) {
  const look = face.status ? STATUS_SHAPES[face.status] : null;
  if (words === face.value) return <span className={classes.value}>{words}</span>;
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
      <span aria-hidden="true" className={classes.value} data-unknown={face.isUnknown}>
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
