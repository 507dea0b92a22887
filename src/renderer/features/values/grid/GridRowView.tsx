import { memo } from 'react';
import { periodAt } from '#shared/kernel/period.ts';
import { formatPeriod, formatValue } from '#shared/i18n/format.ts';
import { CellContent } from '#renderer/parts/sheet/CellContent.tsx';
import { isInRange } from '#renderer/parts/sheet/position.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { CellState } from '../cells/cell-face.ts';
import { GridCellView } from '../cells/GridCellView.tsx';
import { Reopen } from '../closing/Reopen.tsx';
import { CLOSED } from '../entry/entry-plan.ts';
import { readCell } from '../entry/read-cell.ts';
import { useFaultWords } from '../entry/use-fault-words.ts';
import type { FindMarks } from '../find/find-marks.ts';
import { inPeriod } from '../rows/shown-rows.ts';
import type { ValueRow } from '../rows/shown-rows.ts';
import { useRowName } from '../rows/use-row-name.ts';
import { CellTarget } from '../targets/CellTarget.tsx';
import { drawnColumns } from './drawn-columns.ts';
import classes from './GridRowView.module.css';
import { ROW_HEIGHT } from './layout.ts';
import type { ContextAt } from './use-cell-context.ts';
import type { GridSheet } from './use-grid-sheet.ts';
import type { Panels } from './use-panels.ts';

export type GridRowViewProps = {
  /** Under which the row owns these cells. */
  readonly id: string;
  readonly row: ValueRow;
  readonly top: number;
  readonly height: number;
  readonly grid: GridSheet;
  readonly panels: Panels;
  readonly contextAt: ContextAt;
  readonly isDragged: boolean;
  readonly marks: FindMarks;
  /** Where the columns begin, in pixels. */
  readonly left: number;
  /** Of a column, in pixels. */
  readonly width: number;
  /** The columns that the row draws; the one of the cursor is drawn besides. */
  readonly first: number;
  readonly last: number;
  readonly wordsOf: (row: ValueRow, state: CellState) => string;
};

/** The cells of a row that are in sight; that of the cursor holds its field or its note. */
export const GridRowView = memo(function GridRowView(props: GridRowViewProps) {
  const { row, grid, marks } = props;
  const { source, sheet } = grid;
  const locale = useLocale();
  const cursor = sheet.cursor?.row === row.key ? sheet.cursor : null;
  const rowIndex = source.layout.rowKeys.indexOf(row.key);
  return (
    <div
      id={props.id}
      role="presentation"
      className={classes.cells}
      style={{ top: props.top, height: props.height }}
      data-row={row.key}
      data-tall={props.height > ROW_HEIGHT || undefined}
      data-cursor-row={cursor !== null || undefined}
      data-dragged={props.isDragged || undefined}
    >
      {drawnColumns(
        props,
        cursor?.column ?? null,
        source.columnRange,
        props.left,
        props.width,
      ).flatMap(({ column, gap }, index) => {
        const isCursor = cursor?.column === column;
        const isFirst = index === 0;
        return [
          (isFirst || gap > 0) && (
            <span
              key={isFirst ? 'first' : `before ${column}`}
              role="presentation"
              className={classes.gap}
              style={{ width: isFirst ? props.left + gap : gap }}
            />
          ),
          <GridCellView
            key={column}
            grid={grid}
            row={row}
            column={column}
            locale={locale}
            wordsOf={props.wordsOf}
            isCursor={isCursor}
            isSelected={isInRange(sheet.range, rowIndex, column)}
            marks={marks}
          >
            {isCursor && <CursorContent {...props} cursor={cursor} />}
          </GridCellView>,
        ];
      })}
    </div>
  );
});

type CursorContentProps = Pick<GridRowViewProps, 'row' | 'grid' | 'panels' | 'contextAt'> & {
  readonly cursor: Position;
};

/** The field of the cursor, the target that is being set, or what is to be said of the cell. */
function CursorContent({ cursor, grid, panels, ...props }: CursorContentProps) {
  const t = useTranslations('values.cell');
  const number = useTranslations('common.number');
  const locale = useLocale();
  const nameOf = useRowName();
  const faultWords = useFaultWords();
  const { source, sheet } = grid;
  const row = inPeriod(props.row, source.data.cellAt(cursor));
  const period = formatPeriod(
    periodAt(source.columnRange.kind, cursor.column, source.calendar),
    locale,
  );
  const { unit } = row.metric;
  const doubtOf = (text: string): string => {
    const reading = readCell(text, row.metric, { language: source.language });
    if (!reading.ok || reading.value.doubt === null || reading.value.number === null) return '';
    return number('readAs', { value: formatValue(reading.value.number, unit, locale) });
  };
  if (panels.opened?.type === 'target') {
    return <CellTarget grid={grid} row={row} position={cursor} onClose={panels.close} />;
  }
  return (
    <CellContent
      sheet={sheet}
      position={cursor}
      label={t('editing', { metric: nameOf(row), period })}
      doubtOf={doubtOf}
      faultWords={faultWords}
      wayOut={
        sheet.noticeAt(cursor)?.reason.code === CLOSED.code && (
          <Reopen context={props.contextAt(cursor)} />
        )
      }
    />
  );
}
