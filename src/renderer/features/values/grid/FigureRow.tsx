import { memo } from 'react';
import { periodAt } from '../../../../shared/kernel/period.ts';
import { formatPeriod } from '../../../../shared/i18n/format.ts';
import type { Status } from '../../../../shared/features/values/model.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import type { CellState } from '../cells/cell-face.ts';
import { GridCellView } from '../cells/GridCellView.tsx';
import type { FindMarks } from '../find/find-marks.ts';
import { FigureEditor } from '../entry/FigureEditor.tsx';
import { CellNote } from '../../../parts/sheet/CellNote.tsx';
import { isNoticeAt } from '../entry/use-editing.ts';
import { useFaultWords } from '../entry/use-fault-words.ts';
import { lineAt } from '../rows/grid-lines.ts';
import type { FigureLine } from '../rows/grid-lines.ts';
import { GridRowView } from '../rows/GridRowView.tsx';
import { useRowName } from '../rows/use-row-name.ts';
import { CellTarget } from '../targets/CellTarget.tsx';
import { afterEdit } from '../../../parts/sheet/after-edit.ts';
import { Reopen } from '../closing/Reopen.tsx';
import type { GridDesk } from './grid-desk.ts';
import type { TableDoors } from './table-doors.ts';
import type { DrawnColumn } from './HeaderRow.tsx';
import type { Frozen } from './layout.ts';
import { isSameSpot } from '../../../parts/sheet/spot.ts';
import type { Area, Spot } from '../../../parts/sheet/spot.ts';
import type { Board } from './use-board.ts';

type FigureRowProps = {
  readonly line: FigureLine;
  readonly rowIndex: number;
  readonly top: number;
  readonly height: number;
  readonly board: Board;
  readonly doors: TableDoors;
  readonly marks: FindMarks;
  readonly frozen: Frozen;
  readonly columns: readonly DrawnColumn[];
  readonly wordsOf: (line: FigureLine, state: CellState) => string;
};

/** One row of figures with the cells in sight; the active one holds its field or its note. */
export const FigureRow = memo(function FigureRow(props: FigureRowProps) {
  const { line, board, columns, marks } = props;
  const { desk, cursor } = board;
  const locale = useLocale();
  const active = cursor.cursor?.active ?? null;
  const row = desk.rowKeys.indexOf(line.key);
  return (
    <GridRowView
      line={line}
      rowIndex={props.rowIndex}
      top={props.top}
      height={props.height}
      frozen={props.frozen}
      doors={props.doors.rows}
      status={newestStatus(line, desk)}
      mark={marks.ofRow(line.key)}
    >
      {columns.map(({ at, left, width }) => {
        const spot: Spot = { row: line.key, at };
        const isActive = active !== null && isSameSpot(active, spot);
        return (
          <GridCellView
            key={at}
            at={at}
            column={at - desk.span.first + 3}
            left={left}
            width={width}
            line={line}
            locale={locale}
            wordsOf={props.wordsOf}
            {...desk.stateOf(spot)}
            isActive={isActive}
            isSelected={isIn(cursor.area, row, at)}
            isClosed={desk.data.isClosed(at)}
            isOpen={at === desk.span.today}
            mark={marks.ofFigure(spot)}
          >
            {isActive && (
              <ActiveContent line={line} spot={spot} board={board} doors={props.doors} />
            )}
          </GridCellView>
        );
      })}
    </GridRowView>
  );
});

function isIn(area: Area | null, row: number, at: number): boolean {
  if (!area) return false;
  return area.top <= row && row <= area.bottom && area.left <= at && at <= area.right;
}

/** How the newest finished period ended, where a line and a figure say so. */
function newestStatus({ key }: FigureLine, { data, span }: GridDesk): Status | null {
  const status = data.cellAt({ row: key, at: span.today - 1 })?.status ?? 'not_known';
  return status === 'met' || status === 'missed' ? status : null;
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
