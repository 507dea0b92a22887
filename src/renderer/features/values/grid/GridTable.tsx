import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useId, useRef } from 'react';
import type { CSSProperties } from 'react';
import type { Status } from '#shared/features/values/model.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { useCellWords } from '../cells/use-cell-words.ts';
import type { FindMarks } from '../find/find-marks.ts';
import { DropMark } from '../rows/DropMark.tsx';
import type { FigureLine } from '../rows/grid-lines.ts';
import { GroupRow } from '../rows/GroupRow.tsx';
import { NameRow } from '../rows/NameRow.tsx';
import { columnCount } from './column-span.ts';
import { ColumnStrips } from './ColumnStrips.tsx';
import { Figures, cellsId } from './Figures.tsx';
import type { GridDesk } from './grid-desk.ts';
import classes from './GridTable.module.css';
import { HeaderRow } from './HeaderRow.tsx';
import { COLUMN_WIDTH, HEAD_HEIGHT, frozenFor } from './layout.ts';
import type { Frozen } from './layout.ts';
import type { TableDoors } from './table-doors.ts';
import type { Board } from './use-board.ts';
import { useClipboard } from '#renderer/parts/sheet/use-clipboard.ts';
import { useGridKeyboard } from './use-grid-keyboard.ts';
import type { KeyboardParts } from './use-grid-keyboard.ts';
import { useGridMouse } from './use-grid-mouse.ts';
import { useGridWindow } from './use-grid-window.ts';
import type { GridWindow } from './use-grid-window.ts';
import { useCellFocus, useSight } from './use-sight.ts';

/** What the styles of cells and heads go by. */
const CANVAS_STYLE = { '--column': `${COLUMN_WIDTH}px` } as CSSProperties;

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
  const gridId = useId();
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
    targets: board.view.view.targets,
    viewportWidth: width,
    keptLine,
  });
  useSight(board, shown);
  useCellFocus(viewport, board, shown);
  useClipboard(viewport, board.bulk);
  const onKeyDown = useGridKeyboard(keyboardParts(board, doors));
  const mouse = useGridMouse(board, doors.openStory);

  return (
    <>
      <div
        ref={useMergedRef(viewport, sized)}
        role="presentation"
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
          style={{ ...CANVAS_STYLE, width: shown.width, height: shown.height }}
        >
          <ColumnStrips desk={desk} columns={shown.columns} left={frozen.name + frozen.trend} />
          <div
            role="grid"
            aria-label={t('title')}
            aria-describedby={hintId}
            aria-multiselectable="true"
            aria-rowcount={desk.lines.length + 1}
            aria-colcount={columnCount(desk.span) + 2}
            className={classes.grid}
          >
            <HeaderRow
              desk={desk}
              frozen={frozen}
              columns={shown.columns}
              doors={doors.columns}
              marks={marks}
            />
            <Names {...{ board, doors, marks, frozen, shown, gridId }} />
          </div>
          <DropMark drag={doors.drag} lines={desk.lines} drawn={shown.lines} />
          <Figures {...{ board, doors, marks, wordsOf, frozen, shown, gridId }} />
        </div>
      </div>
      <p id={hintId} className="visually-hidden">
        {t('hint')}
      </p>
    </>
  );
}

function keyboardParts(board: Board, doors: TableDoors): KeyboardParts {
  const { rows } = doors;
  const metricOf = (row: string): string => board.desk.lineOf(row)?.metric.id ?? '';
  return {
    ...board,
    ...doors,
    openMenu: rows.openMenu,
    moveRow: rows.move,
    fold: (row, isFolding) => rows.fold(metricOf(row), isFolding),
    showYear: rows.showYear,
    hideSelected: rows.hideSelected,
    showHidden: rows.showHidden,
    openColumnMenu: doors.columns.openMenu,
  };
}

type LinesProps = GridTableProps & {
  readonly frozen: Frozen;
  readonly shown: GridWindow;
  readonly gridId: string;
};

/** What the rows are about. */
function Names({ board, doors, marks, frozen, shown, gridId }: Omit<LinesProps, 'wordsOf'>) {
  const { desk } = board;
  // The sheet lies over the canvas from its top, where the heads of the columns take their room.
  const style = {
    width: frozen.name + frozen.trend,
    height: shown.height - HEAD_HEIGHT,
    marginTop: -HEAD_HEIGHT,
    paddingTop: HEAD_HEIGHT,
  };
  return (
    <div role="presentation" className={classes.names} style={style}>
      {shown.lines.map(({ index, top, height }) => {
        const line = desk.lines[index];
        const place = { rowIndex: index + 2, top, height };
        if (!line) return null;
        if (line.type === 'group') return <GroupRow key={line.key} line={line} {...place} />;
        return (
          <NameRow
            key={line.key}
            line={line}
            {...place}
            frozen={frozen}
            doors={doors.rows}
            status={newestStatus(line, desk)}
            mark={marks.ofRow(line.key)}
            cellsId={cellsId(gridId, index)}
          />
        );
      })}
    </div>
  );
}

/** How the newest finished period ended, where a line and a figure say so. */
function newestStatus({ key }: FigureLine, { data, span }: GridDesk): Status | null {
  const status = data.cellAt({ row: key, at: span.today - 1 })?.status ?? 'not_known';
  return status === 'met' || status === 'missed' ? status : null;
}
