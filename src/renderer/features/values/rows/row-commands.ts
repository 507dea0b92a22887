import type { Command, CommandGroup, Possibility } from '#renderer/parts/command/command.ts';
import type { CellContext } from '../grid/use-cell-context.ts';
import { FOCUS_GROUP } from './shown-rows.ts';
import { dropMetric, foldSegments, hideRows, rowsMeant } from './row-actions.ts';

type RowCommand = Command<CellContext>;

/** Where a row leads to, and its segments. */
const WAYS: readonly RowCommand[] = [
  {
    id: 'row.openMetric',
    words: 'values.command.openMetric',
    contextPart: 1,
    run: ({ row, navigate }) => navigate(`/metrics/${row.metric.id}`),
  },
  {
    id: 'row.yearTargets',
    words: 'values.command.yearTargets',
    keys: ['shift+T'],
    contextPart: 1,
    run: ({ row, navigate }) => navigate(`/metrics/${row.metric.id}/targets`),
  },
  {
    id: 'row.addSegment',
    words: 'values.command.addSegment',
    contextPart: 1,
    when: ({ row }) => row.metric.kind !== 'computed',
    run: ({ row, panels }) => panels.open({ type: 'add_segment', metric: row.metric.id }),
  },
  {
    id: 'row.fold',
    words: 'values.command.fold',
    keys: ['alt+ArrowLeft'],
    contextPart: 1,
    when: (context) => isFolded(context) === false,
    run: (context) => foldSegments(context, true),
  },
  {
    id: 'row.unfold',
    words: 'values.command.unfold',
    keys: ['alt+ArrowRight'],
    contextPart: 1,
    when: (context) => isFolded(context) === true,
    run: (context) => foldSegments(context, false),
  },
];

/** null: the metric has no segments. */
function isFolded({ grid, row }: CellContext): boolean | null {
  const { id } = row.metric;
  const hasSegments = grid.source.rowOf(id)?.hasSegments === true;
  return hasSegments ? grid.rows.isFolded(id) : null;
}

/** Where a row stands, and whether it is looked at. */
const PLACES: readonly RowCommand[] = [
  {
    id: 'row.moveUp',
    words: 'values.command.moveUp',
    keys: ['alt+ArrowUp'],
    isRepeatable: true,
    contextPart: 2,
    when: (context) => canMove(context, -1),
    run: (context) => move(context, -1),
  },
  {
    id: 'row.moveDown',
    words: 'values.command.moveDown',
    keys: ['alt+ArrowDown'],
    isRepeatable: true,
    contextPart: 2,
    when: (context) => canMove(context, 1),
    run: (context) => move(context, 1),
  },
  {
    id: 'row.changeGroup',
    words: 'values.command.changeGroup',
    contextPart: 2,
    when: ({ grid, row }) =>
      grid.rows.grouping === 'own' && row.segment === null && row.group !== FOCUS_GROUP,
    run: ({ row, panels }) => panels.open({ type: 'change_group', metric: row.metric.id }),
  },
  {
    id: 'row.hide',
    words: 'values.command.hideRows',
    nameFor: (context, t) => t('values.row.hide', { count: rowsMeant(context).length }),
    keys: ['mod+9'],
    contextPart: 3,
    run: hideRows,
  },
  {
    id: 'row.stopFollowing',
    words: 'values.command.stopFollowing',
    contextPart: 3,
    when: ({ row }) => row.segment === null,
    run: ({ grid, row }) => grid.rows.stopFollowing(row.metric.id),
  },
];

function canMove({ grid, row }: CellContext, down: number): Possibility {
  if (grid.rows.stepOf(row.metric.id, down) !== null) return true;
  if (row.group === FOCUS_GROUP) return { why: (t) => t('values.row.staysOnTop') };
  return { why: (t) => t(`values.row.${down < 0 ? 'isFirst' : 'isLast'}`) };
}

function move(context: CellContext, down: number): void {
  const drop = context.grid.rows.stepOf(context.row.metric.id, down);
  if (drop) dropMetric(context, drop);
}

/** What is done to a row: by keys on its cells, or in its menu. */
export const rowCommands: CommandGroup<CellContext> = {
  id: 'row',
  words: 'values.command.row',
  isHeardByItself: true,
  commands: [...WAYS, ...PLACES],
};
