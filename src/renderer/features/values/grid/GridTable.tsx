import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useId, useRef } from 'react';
import type { CSSProperties } from 'react';
import type { Status } from '#shared/features/values/model.ts';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { useCellWords } from '../cells/use-cell-words.ts';
import type { FindMarks } from '../find/find-marks.ts';
import { DropMark } from '../rows/DropMark.tsx';
import type { ValueRow } from '../rows/shown-rows.ts';
import { GroupRow } from '../rows/GroupRow.tsx';
import { NameRow } from '../rows/NameRow.tsx';
import { sheetCommandsOfGrid } from './bound-commands.ts';
import { cellCommands } from './cell-commands.ts';
import type { GridButtons } from './grid-buttons.ts';
import { useGridControls } from './use-grid-controls.ts';
import type { ContextAt } from './use-cell-context.ts';
import type { GridMenu } from './use-grid-menu.tsx';
import type { Panels } from './use-panels.ts';
import { columnCount } from './column-range.ts';
import { ColumnStrips } from './ColumnStrips.tsx';
import { GridBody, PinnedCells, cellsId } from './GridBody.tsx';
import type { GridSource } from './grid-source.ts';
import classes from './GridTable.module.css';
import { HeaderRow } from './HeaderRow.tsx';
import { HEAD_HEIGHT, columnWidth, frozenFor } from './layout.ts';
import type { Frozen } from './layout.ts';
import type { GridSheet } from './use-grid-sheet.ts';
import { useGridWindow } from './use-grid-window.ts';
import type { GridWindow } from './use-grid-window.ts';

type GridTableProps = {
  readonly grid: GridSheet;
  readonly panels: Panels;
  readonly gridMenu: GridMenu;
  readonly contextAt: ContextAt;
  readonly buttons: GridButtons;
  readonly marks: FindMarks;
  readonly wordsOf: ReturnType<typeof useCellWords>;
};

/** The grid itself, by the WAI-ARIA grid pattern: only what is in sight is drawn. */
export function GridTable(props: GridTableProps) {
  const { grid, gridMenu, buttons, marks } = props;
  const t = useTranslations('values');
  const { source, sheet } = grid;
  const hintId = useId();
  const gridId = useId();
  const viewport = useRef<HTMLDivElement>(null);
  const { ref: sized, width: viewportWidth } = useElementSize<HTMLDivElement>();
  const frozen = frozenFor(viewportWidth === 0 ? Infinity : viewportWidth);
  const { targets } = grid.view.chosen;
  const width = columnWidth(targets);
  const keptRow = source.rows.findIndex(({ key }) => key === sheet.cursor?.row);
  const shown = useGridWindow({
    viewport,
    columnRange: source.columnRange,
    rows: source.rows,
    frozen,
    targets,
    viewportWidth,
    keptRow,
  });
  const controls = useGridControls({ ...props, viewport, shown });
  const { drag } = controls;
  const drawn = { ...props, frozen, shown, gridId, dragged: drag.dragged };

  return (
    <>
      <div
        ref={useMergedRef(viewport, sized)}
        role="presentation"
        className={classes.viewport}
        onScroll={(event) => {
          drag.holdColumns(event.currentTarget);
          if (event.currentTarget.scrollLeft < 4 * width) grid.addPast();
        }}
        {...controls.handlers}
      >
        <div role="presentation" className={classes.canvas} style={canvasStyle(width, shown)}>
          <ColumnStrips
            source={source}
            columns={shown.columns}
            left={frozen.name + frozen.trend}
            width={width}
          />
          <PinnedCells {...drawn} />
          <div
            role="grid"
            aria-label={t('title')}
            aria-describedby={hintId}
            aria-multiselectable="true"
            aria-rowcount={source.rows.length + 1}
            aria-colcount={columnCount(source.columnRange) + 2}
            className={classes.grid}
          >
            <HeaderRow
              source={source}
              frozen={frozen}
              columns={shown.columns}
              width={width}
              menuColumn={gridMenu.opened?.of === 'column' ? gridMenu.opened.at.column : null}
              buttons={buttons}
              marks={marks}
            />
            <Names {...drawn} />
          </div>
          <DropMark drag={drag} rows={source.rows} drawn={shown.rows} />
          <GridBody {...drawn} />
        </div>
      </div>
      {controls.menu}
      <p id={hintId} className="visually-hidden">
        <KeyHint />
      </p>
    </>
  );
}

/** What the styles of cells and heads go by. */
function canvasStyle(column: number, { width, height }: GridWindow): CSSProperties {
  return { '--column': `${column}px`, width, height } as CSSProperties;
}

/** The keys of the grid, for those who hear it. */
function KeyHint() {
  const t = useTranslations('values');
  const ofSheet = useKeyText(sheetCommandsOfGrid);
  const ofCell = useKeyText(cellCommands);
  return t('hint', {
    edit: ofSheet('sheet.edit'),
    explain: ofCell('cell.explain'),
    setTarget: ofCell('cell.setTarget'),
    columnMenu: ofCell('cell.columnMenu'),
    leave: ofSheet('sheet.leave'),
  });
}

type NamesProps = GridTableProps & {
  readonly frozen: Frozen;
  readonly shown: GridWindow;
  readonly gridId: string;
  readonly dragged: string | null;
};

function Names(props: NamesProps) {
  const { grid, gridMenu, buttons, marks, frozen, shown, dragged } = props;
  const { source, rows } = grid;
  const menuRow = gridMenu.opened?.of === 'row' ? gridMenu.opened.at.row : null;
  // The sheet lies over the canvas from its top, where the heads of the columns take their room.
  const style = {
    width: frozen.name + frozen.trend,
    height: shown.height - HEAD_HEIGHT,
    marginTop: -HEAD_HEIGHT,
    paddingTop: HEAD_HEIGHT,
  };
  return (
    <div role="presentation" className={classes.names} style={style}>
      {shown.rows.map(({ index, top, height }) => {
        const row = source.rows[index];
        const at = { rowIndex: index + 2, top, height };
        if (!row) return null;
        if (row.type === 'group') return <GroupRow key={row.key} row={row} {...at} />;
        return (
          <NameRow
            key={row.key}
            row={row}
            {...at}
            frozen={frozen}
            buttons={buttons}
            isFolded={rows.isFolded(row.metric.id)}
            isMenuOpen={menuRow === row.key}
            isDragged={dragged === row.metric.id}
            isPinned={index === shown.pinned?.index}
            status={newestStatus(row, source)}
            mark={marks.ofRow(row.key)}
            cellsId={cellsId(props.gridId, index)}
          />
        );
      })}
    </div>
  );
}

/** How the newest finished period ended, where a line and a value say so. */
function newestStatus({ key }: ValueRow, { data, columnRange }: GridSource): Status | null {
  const status = data.cellAt({ row: key, column: columnRange.today - 1 })?.status ?? 'not_known';
  return status === 'met' || status === 'missed' ? status : null;
}
