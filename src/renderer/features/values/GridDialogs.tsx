import { PasteQuestion } from '#renderer/parts/sheet/PasteQuestion.tsx';
import { OverLedger } from './entry/OverLedger.tsx';
import { ExportGridModal } from './ExportGridModal.tsx';
import { GoToModal } from './find/GoToModal.tsx';
import type { GridInput, GridSheet } from './grid/use-grid-sheet.ts';
import type { Panels } from './grid/use-panels.ts';
import { AddMetricModal } from './rows/AddMetricModal.tsx';
import { AddSegmentModal } from './rows/AddSegmentModal.tsx';
import { ChangeGroupModal } from './rows/ChangeGroupModal.tsx';
import { hasValues } from './rows/shown-rows.ts';
import { GroupsModal } from './rows/GroupsModal.tsx';
import { rowKey } from './rows/row-key.ts';

type GridDialogsProps = {
  readonly input: GridInput;
  readonly grid: GridSheet;
  readonly panels: Panels;
};

/** The dialog that is open over the grid, and what is asked before values are written. */
export function GridDialogs(props: GridDialogsProps) {
  return (
    <>
      <PasteQuestion sheet={props.grid.sheet} />
      <OverLedger grid={props.grid} />
      <OpenDialog {...props} />
    </>
  );
}

function OpenDialog({ input, grid, panels }: GridDialogsProps) {
  const { opened, close: onClose } = panels;
  const { rows, source, sheet } = grid;
  switch (opened?.type) {
    case 'go_to':
      return <GoToModal grid={grid} onClose={onClose} />;
    case 'export':
      return (
        <ExportGridModal
          today={input.today}
          calendar={input.calendar}
          kind={source.columnRange.kind}
          rows={source.rows.filter(hasValues)}
          language={input.language}
          onClose={onClose}
        />
      );
    case 'add_metric':
      return (
        <AddMetricModal
          metrics={input.metrics}
          onClose={onClose}
          onFollowed={(metric) => {
            onClose();
            sheet.goTo({ row: metric, column: source.columnRange.today });
          }}
        />
      );
    case 'groups':
      return <GroupsModal groups={rows.ownGroups} onChange={rows.regroup} onClose={onClose} />;
    case 'change_group':
    case 'add_segment':
      return <MetricDialog {...{ input, grid, panels }} {...opened} />;
    default:
      return null;
  }
}

type MetricDialogProps = GridDialogsProps & {
  readonly type: 'change_group' | 'add_segment';
  readonly metric: string;
};

function MetricDialog({ input, grid, panels, type, metric: id }: MetricDialogProps) {
  const { rows, source, sheet } = grid;
  const metric = input.metrics.get(id);
  const onClose = panels.close;
  if (!metric) return null;
  if (type === 'change_group') {
    return (
      <ChangeGroupModal
        metric={metric}
        groups={rows.ownGroups}
        onChange={rows.regroup}
        onClose={onClose}
      />
    );
  }
  return (
    <AddSegmentModal
      metric={metric}
      knownNames={[...new Set([...input.metrics.values()].flatMap(({ segments }) => segments))]}
      onClose={onClose}
      onAdd={(segment) => {
        rows.addSegment(id, segment);
        onClose();
        const column = sheet.cursor?.column ?? source.columnRange.today;
        sheet.goTo({ row: rowKey(id, segment), column });
      }}
    />
  );
}
