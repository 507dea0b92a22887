import { describe, expect, it } from 'vitest';
import { strongerChoices } from '#renderer/parts/metric/weakness.ts';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import { byId, OWN, SHIPPED } from './metric-summaries.ts';

const RATE: MetricSummary = {
  ...OWN,
  id: 'workshops_per_lead',
  kind: 'computed',
  unit: 'percent',
  formula: 'workshops_sold / leads * 100',
  description: 'Leads who bought a workshop.',
};

describe('what is stronger than a weak metric', () => {
  it('is what the catalogue says, as far as this business has it', () => {
    const ids = strongerChoices('sessions', byId(SHIPPED)).map(({ id }) => id);
    expect(ids).toEqual(['lead_rate', 'visitor_to_mql']);
    expect(strongerChoices('sessions', new Map())).toEqual([]);
  });

  it('is, for an own metric, a good one that is computed from it', () => {
    const doubled = { ...RATE, id: 'doubled', formula: 'workshops_sold * 2' };
    const metrics = byId([...SHIPPED, OWN, RATE, doubled]);
    expect(strongerChoices('workshops_sold', metrics)).toEqual([RATE]);
  });
});
