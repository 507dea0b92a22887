import { LONGEST_GROUP_NAME, MOST_GROUPS } from '#shared/features/metrics/model.ts';
import type { OwnGroups } from '#shared/features/metrics/model.ts';

/** What keeps groups from being kept as they are. */
type GroupFault = 'empty' | 'tooLong' | 'taken' | 'tooMany';

/** What is wrong with the name of one group among all; null: nothing. */
export function groupFault(names: readonly string[], index: number): GroupFault | null {
  const name = (names[index] ?? '').trim();
  if (name === '') return 'empty';
  if (name.length > LONGEST_GROUP_NAME) return 'tooLong';
  const isTaken = names.some((other, at) => at !== index && isSameName(other, name));
  if (isTaken) return 'taken';
  return index >= MOST_GROUPS ? 'tooMany' : null;
}

/** The groups with a metric at the end of the named one, made where it is new; no name: in none. */
export function withMetricIn(groups: OwnGroups, metric: string, name: string): OwnGroups {
  const wanted = name.trim();
  const without = groups.map((group) => ({
    ...group,
    metrics: group.metrics.filter((id) => id !== metric),
  }));
  if (wanted === '') return without;
  if (!groups.some((group) => isSameName(group.name, wanted))) {
    return [...without, { name: wanted, metrics: [metric] }];
  }
  return without.map((group, index) => {
    if (!isSameName(group.name, wanted)) return group;
    const wasThere = groups[index]?.metrics.includes(metric) === true;
    return wasThere ? (groups[index] ?? group) : { ...group, metrics: [...group.metrics, metric] };
  });
}

function isSameName(a: string, b: string): boolean {
  return a.trim().normalize('NFC').toLowerCase() === b.trim().normalize('NFC').toLowerCase();
}
