import type { OwnGroups } from '#shared/features/metrics/model.ts';
import { FOCUS_GROUP, hasValues } from './shown-rows.ts';
import type { ValueRow, ShownRow, GroupHeading } from './shown-rows.ts';

/** Where a metric is put: into a group, before one of its metrics; null: at its end. */
export type Drop = { readonly group: string; readonly before: string | null };

type Standing = {
  readonly rows: readonly ShownRow[];
  /** The metrics that are followed, in the user's one order. */
  readonly order: readonly string[];
  readonly ownGroups: OwnGroups;
};

/** What a move changes: the own groups, the one order, or both; null: not that one. */
type Arrangement = { readonly groups: OwnGroups | null; readonly order: string[] | null };

/** What comes of a move; the one metric stays on top. null where it changes nothing, or leads into a group that fills itself. */
export function arranged(standing: Standing, metric: string, drop: Drop): Arrangement | null {
  const { rows, order, ownGroups } = standing;
  const from = totalsIn(rows).find((row) => row.metric.id === metric);
  const to = groupsIn(rows).find(({ key }) => key === drop.group);
  if (!from || !to || metric === drop.before || from.group === FOCUS_GROUP) return null;
  const members = membersOf(rows, to.key);
  const next = placedBefore(members, metric, drop.before);
  const isInside = from.group === to.key;
  if (isInside ? next.join() === members.join() : !isOwn(to)) return null;
  return {
    groups: to.members || !isInside ? regrouped(ownGroups, metric, to, drop) : null,
    order: to.members ? null : reordered(order, metric, next),
  };
}

/** One step up or down for a metric: past its neighbour, or into the next of the user's own groups. */
export function stepOf(rows: readonly ShownRow[], metric: string, down: number): Drop | null {
  const row = totalsIn(rows).find((one) => one.metric.id === metric);
  if (!row || row.group === FOCUS_GROUP) return null;
  const members = membersOf(rows, row.group);
  const index = members.indexOf(metric);
  if (down < 0 && index > 0) return { group: row.group, before: members[index - 1] ?? null };
  if (down > 0 && index < members.length - 1) {
    return { group: row.group, before: members[index + 2] ?? null };
  }
  const groups = groupsIn(rows);
  const next = groups[groups.findIndex(({ key }) => key === row.group) + down];
  if (!next || !isOwn(next)) return null;
  return { group: next.key, before: down > 0 ? (membersOf(rows, next.key)[0] ?? null) : null };
}

/**
 * Where a metric lands that is dropped on a row: in the upper half of a metric before it, else after
 * it and its segments; on a heading at the start of its group, or in the upper half at the end of
 * the group above.
 */
export function dropOn(
  rows: readonly ShownRow[],
  index: number,
  isUpperHalf: boolean,
): Drop | null {
  const row = rows[index];
  if (!row) return null;
  if (row.type === 'group') {
    const above = rows.slice(0, index).findLast(({ type }) => type === 'group');
    if (isUpperHalf && above) return { group: above.key, before: null };
    return { group: row.key, before: membersOf(rows, row.key)[0] ?? null };
  }
  const { group, metric, segment } = row;
  if (isUpperHalf && segment === null) return { group, before: metric.id };
  const members = membersOf(rows, group);
  return { group, before: members[members.indexOf(metric.id) + 1] ?? null };
}

/** The row above which a drop is marked; the number of rows: below the last one. */
export function markedRow(rows: readonly ShownRow[], { group, before }: Drop): number {
  if (before !== null) return rows.findIndex(({ key }) => key === before);
  return rows.findLastIndex((row) => (row.type === 'group' ? row.key : row.group) === group) + 1;
}

/** The place that a metric gets among those of its group that are shown, counted from 1. */
export function placeAfter(
  rows: readonly ShownRow[],
  metric: string,
  { group, before }: Drop,
): { readonly place: number; readonly count: number } {
  const next = placedBefore(membersOf(rows, group), metric, before);
  return { place: next.indexOf(metric) + 1, count: next.length };
}

/** True for a group into which metrics are put by hand: an own one, or the rest beside them. */
function isOwn({ title }: GroupHeading): boolean {
  return title.type === 'named' || title.type === 'rest';
}

function groupsIn(rows: readonly ShownRow[]): GroupHeading[] {
  return rows.filter((row) => row.type === 'group');
}

function totalsIn(rows: readonly ShownRow[]): ValueRow[] {
  return rows.filter(hasValues).filter(({ segment }) => segment === null);
}

function membersOf(rows: readonly ShownRow[], group: string): string[] {
  return totalsIn(rows).flatMap((row) => (row.group === group ? [row.metric.id] : []));
}

function placedBefore(ids: readonly string[], metric: string, before: string | null): string[] {
  const others = ids.filter((id) => id !== metric);
  const index = before === null ? -1 : others.indexOf(before);
  return others.toSpliced(index === -1 ? others.length : index, 0, metric);
}

/** A metric of an own group that is not followed now keeps its place there. */
function regrouped(
  groups: OwnGroups,
  metric: string,
  to: GroupHeading,
  { before }: Drop,
): OwnGroups {
  const { title } = to;
  return groups.map(({ name, metrics }) => ({
    name,
    metrics:
      title.type === 'named' && title.name === name
        ? placedBefore(metrics, metric, before)
        : metrics.filter((id) => id !== metric),
  }));
}

/**
 * The one order in which a metric stands beside its new neighbour. Nothing else changes its place,
 * so that other groupings stay as they are.
 */
function reordered(order: readonly string[], metric: string, group: readonly string[]): string[] {
  const index = group.indexOf(metric);
  const [above, below] = [group[index - 1], group[index + 1]];
  if (below !== undefined) return placedBefore(order, metric, below);
  const others = order.filter((id) => id !== metric);
  if (above === undefined) return [...order];
  return others.toSpliced(others.indexOf(above) + 1, 0, metric);
}
