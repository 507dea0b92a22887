import { useState } from 'react';
import { EVERYTHING } from './metric-filter.ts';
import type { MetricFilter } from './metric-filter.ts';

let kept = EVERYTHING;

/** The filter of the list; it stays in place while one looks at a metric and comes back. */
export function useKeptFilter(): readonly [MetricFilter, (filter: MetricFilter) => void] {
  const [filter, setFilter] = useState(kept);
  const change = (next: MetricFilter): void => {
    kept = next;
    setFilter(next);
  };
  return [filter, change];
}
