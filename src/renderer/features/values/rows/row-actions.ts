import type { CellContext } from '../grid/use-cell-context.ts';
import { placeAfter } from './arrangement.ts';
import type { Drop } from './arrangement.ts';

/** Folds or unfolds the segments of a metric, and says so; from a segment, the cursor goes to the total. */
export function foldSegments({ grid, row, t, nameOf }: CellContext, isFolding: boolean): void {
  const { sheet, source, rows } = grid;
  const total = source.rowOf(row.metric.id);
  if (!total) return;
  rows.fold(total.key, isFolding);
  const { cursor } = sheet;
  const isInside =
    cursor?.row !== total.key && source.rowOf(cursor?.row ?? '')?.metric.id === total.key;
  if (isFolding && cursor && isInside) sheet.goTo({ row: total.key, column: cursor.column });
  sheet.tell(t(`values.row.${isFolding ? 'wasFolded' : 'wasUnfolded'}`, { name: nameOf(total) }));
}

/** The rows that a command is meant for: all that are selected, where its own is among them. */
export function rowsMeant({ grid, position }: CellContext): readonly string[] {
  const { range } = grid.sheet;
  const { rowKeys } = grid.source.layout;
  const selected = range ? rowKeys.slice(range.top, range.bottom + 1) : [];
  return selected.includes(position.row) ? selected : [position.row];
}

/** Hides rows, says so, and leaves the cursor beside them; a grid keeps at least one row. */
export function hideRows(context: CellContext): void {
  const { grid, t, nameOf, row } = context;
  const { sheet, source, rows } = grid;
  const { rowKeys } = source.layout;
  const keys = rowsMeant(context);
  const isGone = (key: string): boolean =>
    keys.includes(key) || keys.includes(source.rowOf(key)?.metric.id ?? key);
  const first = rowKeys.findIndex(isGone);
  const isLeft = (key: string): boolean => !isGone(key);
  const next = rowKeys.slice(first).find(isLeft) ?? rowKeys.findLast(isLeft);
  if (next === undefined) return sheet.tell(t('values.row.hidesAll'));
  rows.hide(keys);
  sheet.goTo({ row: next, column: sheet.cursor?.column ?? source.columnRange.today });
  sheet.tell(t('values.row.wasHidden', { count: keys.length, name: nameOf(row) }));
}

export function showHiddenRows({ grid, t }: Pick<CellContext, 'grid' | 't'>): void {
  const { rows, sheet } = grid;
  const count = rows.hidden.length;
  rows.showHidden();
  sheet.refocus();
  sheet.tell(t('values.row.wereShown', { count }));
}

/** Puts a metric somewhere else, and says where it stands then; the cursor stays on it. */
export function dropMetric({ grid, row, t, nameOf, titleOf }: CellContext, drop: Drop): void {
  const { sheet, source, rows } = grid;
  const metric = row.metric.id;
  const total = source.rowOf(metric);
  const group = rows.shown.find(({ key }) => key === drop.group);
  if (!total || group?.type !== 'group') return;
  const place = placeAfter(rows.shown, metric, drop);
  rows.drop(metric, drop);
  if (sheet.cursor?.row !== metric) {
    sheet.goTo({ row: metric, column: sheet.cursor?.column ?? source.columnRange.today });
  }
  const words = { name: nameOf(total), group: titleOf(group.title), ...place };
  sheet.tell(t('values.row.moved', words));
}
