import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useId, useRef } from 'react';
import { useTranslations } from '../../../ui/locale.tsx';
import type { useCellWords } from '../cells/use-cell-words.ts';
import type { FindMarks } from '../find/find-marks.ts';
import { DropMark } from '../rows/DropMark.tsx';
import { GroupRow } from '../rows/GroupRow.tsx';
import { columnCount } from './column-span.ts';
import { FigureRow } from './FigureRow.tsx';
import classes from './GridTable.module.css';
import { HeaderRow } from './HeaderRow.tsx';
import { COLUMN_WIDTH, frozenFor } from './layout.ts';
import type { Frozen } from './layout.ts';
import type { TableDoors } from './table-doors.ts';
import type { Board } from './use-board.ts';
import { useClipboard } from '../../../parts/sheet/use-clipboard.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';
import { useGridMouse } from './use-grid-mouse.ts';
import { useGridWindow } from './use-grid-window.ts';
import type { GridWindow } from './use-grid-window.ts';
import { useCellFocus, useSight } from './use-sight.ts';

type GridTableProps = {
  readonly board: Board;
  readonly doors: TableDoors;
  /** What a search found. */
  readonly marks: FindMarks;
  /** All that a cell says, in words. */
  readonly wordsOf: ReturnType<typeof useCellWords>;
};

/** The grid itself, by the WAI-ARIA grid pattern: only what is in sight is drawn. */
export function GridTable({ board, doors, marks, wordsOf }: GridTableProps) {
  const t = useTranslations('values');
  const { desk, cursor } = board;
  const hintId = useId();
  const viewport = useRef<HTMLDivElement>(null);
  const { ref: sized, width } = useElementSize<HTMLDivElement>();
  const frozen = frozenFor(width === 0 ? Infinity : width);
  const active = cursor.cursor?.active ?? null;
  const keptLine = desk.lines.findIndex(({ key }) => key === active?.row);
  const shown = useGridWindow({
    viewport,
    span: desk.span,
    lines: desk.lines,
    frozen,
    viewportWidth: width,
    keptLine,
    keptColumn: active?.at ?? desk.span.today,
  });
  useSight(board, shown);
  useCellFocus(viewport, board, shown);
  useClipboard(viewport, board.bulk);
  const onKeyDown = useGridKeyboard({
    ...board,
    ...doors,
    openMenu: doors.rows.openMenu,
    moveRow: doors.rows.move,
    fold: (row, isFolding) => doors.rows.fold(desk.lineOf(row)?.metric.id ?? '', isFolding),
    showYear: doors.rows.showYear,
    openColumnMenu: doors.columns.openMenu,
  });
  const mouse = useGridMouse(board, doors.openStory);

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- one of its cells is in the tab order */}
      <div
        ref={useMergedRef(viewport, sized)}
        role="grid"
        aria-label={t('title')}
        aria-describedby={hintId}
        aria-multiselectable="true"
        aria-rowcount={desk.lines.length + 1}
        aria-colcount={columnCount(desk.span) + 2}
        className={classes.viewport}
        onKeyDown={onKeyDown}
        onScroll={(event) => {
          doors.drag.holdColumns(event.currentTarget);
          if (event.currentTarget.scrollLeft < 4 * COLUMN_WIDTH) board.addPast();
        }}
        {...mouse}
        {...doors.drag.handlers}
      >
        <div
          role="presentation"
          className={classes.canvas}
          style={{ width: shown.width, height: shown.height }}
        >
          <HeaderRow
            desk={desk}
            frozen={frozen}
            columns={shown.columns}
            doors={doors.columns}
            marks={marks}
          />
          <DropMark drag={doors.drag} lines={desk.lines} drawn={shown.lines} />
          <Lines {...{ board, doors, marks, wordsOf, frozen, shown }} />
        </div>
      </div>
      <p id={hintId} className="visually-hidden">
        {t('hint')}
      </p>
    </>
  );
}

type LinesProps = GridTableProps & { readonly frozen: Frozen; readonly shown: GridWindow };

function Lines({ shown, ...props }: LinesProps) {
  return shown.lines.map(({ index, top, height }) => {
    const line = props.board.desk.lines[index];
    if (!line) return null;
    const place = { rowIndex: index + 2, top, height };
    if (line.type === 'group') return <GroupRow key={line.key} line={line} {...place} />;
    return <FigureRow key={line.key} line={line} columns={shown.columns} {...place} {...props} />;
  });
}
