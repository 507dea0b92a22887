import { memo } from 'react';
import { periodAt } from '#shared/kernel/period.ts';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { CellState } from '../cells/cell-face.ts';
import { GridCellView } from '../cells/GridCellView.tsx';
import type { FindMarks } from '../find/find-marks.ts';
import { FigureEditor } from '../entry/FigureEditor.tsx';
import { CellNote } from '#renderer/parts/sheet/CellNote.tsx';
import { isNoticeAt } from '../entry/use-editing.ts';
import { useFaultWords } from '../entry/use-fault-words.ts';
import { lineAt } from '../rows/grid-lines.ts';
import type { FigureLine } from '../rows/grid-lines.ts';
import { useRowName } from '../rows/use-row-name.ts';
import { CellTarget } from '../targets/CellTarget.tsx';
import { afterEdit } from '#renderer/parts/sheet/after-edit.ts';
import { Reopen } from '../closing/Reopen.tsx';
import classes from './FigureRow.module.css';
import { ROW_HEIGHT } from './layout.ts';
import type { TableDoors } from './table-doors.ts';
import { drawnColumns } from './drawn-columns.ts';
import { isSameSpot } from '#renderer/parts/sheet/spot.ts';
import type { Area, Spot } from '#renderer/parts/sheet/spot.ts';
import type { Board } from './use-board.ts';

/** What a row of figures is drawn from. */
export type FigureRowProps = {
  /** Under which the row owns these cells. */
  readonly id: string;
  readonly line: FigureLine;
  readonly top: number;
  readonly height: number;
  readonly board: Board;
  readonly doors: TableDoors;
  readonly marks: FindMarks;
  /** Where the columns begin, in pixels. */
  readonly left: number;
  /** The columns that the row draws; the one of the cursor is drawn besides. */
  readonly first: number;
  readonly last: number;
  readonly wordsOf: (line: FigureLine, state: CellState) => string;
};

/** The cells of a row that are in sight; the active one holds its field or its note. */
export const FigureRow = memo(function FigureRow(props: FigureRowProps) {
  const { line, board, marks } = props;
  const { desk, cursor } = board;
  const locale = useLocale();
  const active = cursor.cursor?.active ?? null;
  const row = desk.rowKeys.indexOf(line.key);
  const kept = active?.row === line.key ? active.at : null;
  return (
    <div
      id={props.id}
      role="presentation"
      className={classes.cells}
      style={{ top: props.top, height: props.height }}
      data-line={line.key}
      data-tall={props.height > ROW_HEIGHT || undefined}
      data-active-row={active?.row === line.key || undefined}
      data-dragged={props.doors.drag.dragged === line.metric.id || undefined}
    >
      {drawnColumns(props, kept, desk.span, props.left).flatMap(({ at, gap }, index) => {
        const isActive = active !== null && active.row === line.key && active.at === at;
        const isFirst = index === 0;
        return [
          (isFirst || gap > 0) && (
            <span
              key={isFirst ? 'first' : `before ${at}`}
              role="presentation"
              className={classes.gap}
              style={{ width: isFirst ? props.left + gap : gap }}
            />
          ),
          <GridCellView
            key={at}
            desk={desk}
            line={line}
            at={at}
            locale={locale}
            wordsOf={props.wordsOf}
            isActive={isActive}
            isSelected={isIn(cursor.area, row, at)}
            marks={marks}
          >
            {isActive && (
              <ActiveContent line={line} spot={active} board={board} doors={props.doors} />
            )}
          </GridCellView>,
        ];
      })}
    </div>
  );
});

function isIn(area: Area | null, row: number, at: number): boolean {
  if (!area) return false;
  return area.top <= row && row <= area.bottom && area.left <= at && at <= area.right;
}

type ActiveContentProps = {
  readonly line: FigureLine;
  readonly spot: Spot;
  readonly board: Board;
  readonly doors: TableDoors;
};

function ActiveContent({ spot, board, doors, ...props }: ActiveContentProps) {
  const t = useTranslations('values.cell');
  const locale = useLocale();
  const nameOf = useRowName();
  const faultWords = useFaultWords();
  const { desk, editing } = board;
  const line = lineAt(props.line, desk.stateOf(spot).cell);
  const period = formatPeriod(periodAt(desk.span.kind, spot.at, desk.calendar), locale);
  if (editing.editing && isSameSpot(editing.editing.spot, spot)) {
    return (
      <FigureEditor
        control={editing}
        editing={editing.editing}
        line={line}
        label={t('editing', { metric: nameOf(line), period })}
        language={desk.language}
        onMove={(to) => afterEdit(board, to)}
        onCancel={() => {
          editing.cancel();
          board.cursor.refocus();
        }}
      />
    );
  }
  if (doors.hasTarget) {
    const { area } = board.cursor;
    return (
      <CellTarget desk={desk} line={line} spot={spot} area={area} onClose={doors.closeTarget} />
    );
  }
  const notice = isNoticeAt(editing.notice, spot)
    ? editing.notice.fault
    : desk.entries.faultAt(spot);
  if (!notice) return null;
  const isClosed = notice.reason.type === 'refused' && notice.reason.code === 'closed_period';
  const isFault = notice.text !== '' || notice.reason.type === 'number';
  return (
    <CellNote sentence={faultWords(notice)} isFault={isFault}>
      {isClosed && <Reopen desk={desk} at={spot.at} doors={doors.columns} />}
    </CellNote>
  );
}
