import { catalogueEntry } from '#shared/features/metrics/catalogue/catalogue.ts';
import { FUNNEL_STAGES, PERSPECTIVES } from '#shared/features/metrics/catalogue/facets.ts';
import type { FunnelStage, Perspective } from '#shared/features/metrics/catalogue/facets.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';

export const GROUPINGS = ['stage', 'perspective', 'own'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What a group is called; the words of all but the user's own are the catalogue's or messages. */
export type GroupTitle =
  | { readonly type: 'stage'; readonly stage: FunnelStage }
  | { readonly type: 'perspective'; readonly perspective: Perspective }
  | { readonly type: 'named'; readonly name: string }
  /** Metrics of one's own, which the catalogue places nowhere. */
  | { readonly type: 'own_metrics' }
  /** Metrics that were put into no group. */
  | { readonly type: 'rest' };

export type GridRowGroup = {
  readonly key: string;
  readonly title: GroupTitle;
  /** The metrics of one of the user's own groups, in their order; undefined for all others. */
  readonly members?: readonly string[];
};

const OWN_METRICS: GridRowGroup = { key: 'group:own', title: { type: 'own_metrics' } };
const REST: GridRowGroup = { key: 'group:', title: { type: 'rest' } };

/** All groups that there are, in their order. */
export function groupsBy(grouping: Grouping, ownGroups: OwnGroups): readonly GridRowGroup[] {
  if (grouping === 'own') return [...ownGroups.map(namedGroup), REST];
  const titles: readonly GroupTitle[] =
    grouping === 'stage'
      ? FUNNEL_STAGES.map((stage) => ({ type: 'stage', stage }))
      : PERSPECTIVES.map((perspective) => ({ type: 'perspective', perspective }));
  const keys: readonly string[] = grouping === 'stage' ? FUNNEL_STAGES : PERSPECTIVES;
  return [...titles.map((title, index) => ({ key: `group:${keys[index]}`, title })), OWN_METRICS];
}

function namedGroup({ name, metrics }: OwnGroups[number]): GridRowGroup {
  return { key: namedKey(name), title: { type: 'named', name }, members: metrics };
}

export function groupFinder(grouping: Grouping, ownGroups: OwnGroups): (metric: string) => string {
  if (grouping === 'own') {
    const groups = new Map(
      ownGroups.flatMap(({ name, metrics }) => metrics.map((id) => [id, namedKey(name)] as const)),
    );
    return (metric) => groups.get(metric) ?? REST.key;
  }
  return (metric) => {
    const entry = catalogueEntry(metric);
    return entry ? `group:${entry[grouping]}` : OWN_METRICS.key;
  };
}

/** The key of one of the user's own groups, which no other group has. */
function namedKey(name: string): string {
  return `group:=${name}`;
}
