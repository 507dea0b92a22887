import { describe, expect, it } from 'vitest';
import { groupFault, withMetricIn } from '#renderer/features/values/rows/group-edits.ts';
import { readView } from '#renderer/features/values/rows/use-view.ts';
import { ownGroupsSchema } from '#shared/features/metrics/model.ts';

const GROUPS = [
  { name: 'Lundi', metrics: ['leads', 'orders'] },
  { name: 'Été', metrics: ['expenses'] },
];

describe('own groups', () => {
  it('take a metric by their name, whatever its case, or are made for it', () => {
    expect(withMetricIn(GROUPS, 'leads', ' été ')).toEqual([
      { name: 'Lundi', metrics: ['orders'] },
      { name: 'Été', metrics: ['expenses', 'leads'] },
    ]);
    expect(withMetricIn(GROUPS, 'leads', 'Mardi').at(-1)).toEqual({
      name: 'Mardi',
      metrics: ['leads'],
    });
  });

  it('leave a metric where it is, and let it go where no group is named', () => {
    expect(withMetricIn(GROUPS, 'leads', 'lundi')).toEqual(GROUPS);
    expect(withMetricIn(GROUPS, 'leads', '  ')[0]).toEqual({ name: 'Lundi', metrics: ['orders'] });
  });

  it('have names of their own', () => {
    expect(groupFault(['Lundi', ' lundi '], 1)).toBe('taken');
    expect(groupFault(['Lundi', ''], 1)).toBe('empty');
    expect(groupFault(['x'.repeat(61)], 0)).toBe('tooLong');
    expect(
      groupFault(
        Array.from({ length: 51 }, (_, index) => `Groupe ${index}`),
        50,
      ),
    ).toBe('tooMany');
    expect(groupFault(['Lundi', 'Mardi'], 1)).toBeNull();
  });

  it('are refused where a metric lies in two of them, or two have one name', () => {
    expect(ownGroupsSchema.safeParse(GROUPS).success).toBe(true);
    const twice = [...GROUPS, { name: 'Mardi', metrics: ['leads'] }];
    expect(ownGroupsSchema.safeParse(twice).success).toBe(false);
    const same = [...GROUPS, { name: 'LUNDI', metrics: [] }];
    expect(ownGroupsSchema.safeParse(same).success).toBe(false);
  });
});

describe('the view that was kept', () => {
  it('comes back as it was', () => {
    const view = {
      kind: 'week',
      grouping: 'own',
      targets: 'under',
      folded: ['leads'],
      hidden: ['sessions'],
    } as const;
    expect(readView(JSON.stringify(view))).toEqual(view);
  });

  it('is as it ships where nothing can be read of it', () => {
    const first = { kind: 'month', grouping: 'stage', targets: 'under', folded: [], hidden: [] };
    for (const text of [
      null,
      '',
      '{',
      '3',
      'null',
      '{"kind":"day","grouping":"colour","targets":"over","folded":[1],"hidden":7}',
    ]) {
      expect(readView(text), String(text)).toEqual(first);
    }
  });
});
