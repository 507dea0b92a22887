import { describe, expect, it } from 'vitest';
import { kindOfRule, likelyMeasure, measureOf } from '#shared/features/numbers/own-measure.ts';

const column = (
  heading: string,
  cells: readonly string[],
  holds: 'numbers' | 'clock' = 'numbers',
) => likelyMeasure({ heading, cells, holds });

describe('a metric of one’s own', () => {
  it.each([
    ['Ventes TTC', ['12,50', '30,00'], 'money', 'flow'],
    ['Panier (EUR)', ['12.50', '30.00'], 'money', 'flow'],
    ['Pourboires', ['12,50 €', '', '3,00 €'], 'money', 'flow'],
    ['Taux de retour', ['12 %', '3 %'], 'percent', 'score'],
    ['Note moyenne', ['4,5', '4,8'], 'score', 'score'],
    ['Heures facturées', ['3,5', '7'], 'days', 'flow'],
    ['Abonnés', ['120', '124'], 'count', 'stock'],
    ['Passages', ['10', '12'], 'count', 'flow'],
  ] as const)('%s is proposed by its heading and its cells', (heading, cells, unit, kind) => {
    expect(column(heading, cells)).toEqual({ unit, kind });
  });

  it('that holds durations is of minutes', () => {
    expect(column('Durée', ['02:11:29'], 'clock')).toEqual({ unit: 'minutes', kind: 'flow' });
  });

  it('rolls up as its column does, and a mean where it measures parts of a whole', () => {
    expect([kindOfRule('last'), kindOfRule('sum'), kindOfRule('mean')]).toEqual([
      'stock',
      'flow',
      'score',
    ]);
    expect(measureOf('ratio').kind).toBe('score');
  });
});
