import type { OwnGroups } from '#shared/features/metrics/model.ts';
import { hasFigures } from './grid-lines.ts';
import type { FigureLine, GridLine, GroupLine } from './grid-lines.ts';

/** Where a metric is put: into a group, before one of its metrics; null: at its end. */
export type Drop = { readonly group: string; readonly before: string | null };

export type Standing = {
  readonly lines: readonly GridLine[];
  /** The metrics that are followed, in the user's one order. */
  readonly order: readonly string[];
  readonly ownGroups: OwnGroups;
};

/** What a move changes: the own groups, the one order, or both; null: not that one. */
export type Arrangement = { readonly groups: OwnGroups | null; readonly order: string[] | null };

/** What comes of a move; null where it changes nothing, or leads into a group that fills itself. */
export function arranged(standing: Standing, metric: string, drop: Drop): Arrangement | null {
  const { lines, order, ownGroups } = standing;
  const from = totalsIn(lines).find((line) => line.metric.id === metric);
  const to = groupsIn(lines).find(({ key }) => key === drop.group);
  if (!from || !to || metric === drop.before) return null;
  const members = membersOf(lines, to.key);
  const next = placedBefore(members, metric, drop.before);
  const isInside = from.group === to.key;
  if (isInside ? next.join() === members.join() : !isOwn(to)) return null;
  return {
    groups: to.members || !isInside ? regrouped(ownGroups, metric, to, drop) : null,
    order: to.members ? null : reordered(order, metric, next),
  };
}

/** One step up or down for a metric: past its neighbour, or into the next of the user's own groups. */
export function stepOf(lines: readonly GridLine[], metric: string, down: number): Drop | null {
  const line = totalsIn(lines).find((one) => one.metric.id === metric);
  if (!line) return null;
  const members = membersOf(lines, line.group);
  const place = members.indexOf(metric);
  if (down < 0 && place > 0) return { group: line.group, before: members[place - 1] ?? null };
  if (down > 0 && place < members.length - 1) {
    return { group: line.group, before: members[place + 2] ?? null };
  }
  const groups = groupsIn(lines);
  const next = groups[groups.findIndex(({ key }) => key === line.group) + down];
  if (!next || !isOwn(next)) return null;
  return { group: next.key, before: down > 0 ? (membersOf(lines, next.key)[0] ?? null) : null };
}

/**
 * Where a metric lands that is dropped on a line: in the upper half of a metric before it, else after
 * it and its segments; on a heading at the start of its group, or in the upper half at the end of
 * the group above.
 */
export function dropOn(
  lines: readonly GridLine[],
  index: number,
  isUpperHalf: boolean,
): Drop | null {
  const line = lines[index];
  if (!line) return null;
  if (line.type === 'group') {
    const above = lines.slice(0, index).findLast(({ type }) => type === 'group');
    if (isUpperHalf && above) return { group: above.key, before: null };
    return { group: line.key, before: membersOf(lines, line.key)[0] ?? null };
  }
  const { group, metric, segment } = line;
  if (isUpperHalf && segment === null) return { group, before: metric.id };
  const members = membersOf(lines, group);
  return { group, before: members[members.indexOf(metric.id) + 1] ?? null };
}

/** The line above which a drop is marked; the number of lines: below the last one. */
export function markedLine(lines: readonly GridLine[], { group, before }: Drop): number {
  if (before !== null) return lines.findIndex(({ key }) => key === before);
  return (
    lines.findLastIndex((line) => (line.type === 'group' ? line.key : line.group) === group) + 1
  );
}

/** The place that a metric gets among those of its group that are shown, counted from 1. */
export function placeAfter(
  lines: readonly GridLine[],
  metric: string,
  { group, before }: Drop,
): { readonly place: number; readonly count: number } {
  const next = placedBefore(membersOf(lines, group), metric, before);
  return { place: next.indexOf(metric) + 1, count: next.length };
}

/** True for a group into which metrics are put by hand: an own one, or the rest beside them. */
function isOwn({ title }: GroupLine): boolean {
  return title.type === 'named' || title.type === 'rest';
}

function groupsIn(lines: readonly GridLine[]): GroupLine[] {
  return lines.filter((line) => line.type === 'group');
}

function totalsIn(lines: readonly GridLine[]): FigureLine[] {
  return lines.filter(hasFigures).filter(({ segment }) => segment === null);
}

/** The metrics of a group that are shown, in their order. */
function membersOf(lines: readonly GridLine[], group: string): string[] {
  return totalsIn(lines).flatMap((line) => (line.group === group ? [line.metric.id] : []));
}

function placedBefore(ids: readonly string[], metric: string, before: string | null): string[] {
  const others = ids.filter((id) => id !== metric);
  const place = before === null ? -1 : others.indexOf(before);
  return others.toSpliced(place === -1 ? others.length : place, 0, metric);
}

/** A metric of an own group that is not followed now keeps its place there. */
function regrouped(groups: OwnGroups, metric: string, to: GroupLine, { before }: Drop): OwnGroups {
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
  const place = group.indexOf(metric);
  const [above, below] = [group[place - 1], group[place + 1]];
  if (below !== undefined) return placedBefore(order, metric, below);
  const others = order.filter((id) => id !== metric);
  if (above === undefined) return [...order];
  return others.toSpliced(others.indexOf(above) + 1, 0, metric);
}
