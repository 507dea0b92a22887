import { describe, expect, it } from 'vitest';
import { filterByWords } from '../../../src/renderer/app/palette/palette-filter.ts';

const entries = [
  { group: 'Écrans', actions: [{ id: 'metrics', label: 'Métriques' }] },
  {
    group: 'Métriques',
    actions: [
      { id: 'list', label: 'Croissance de la liste', keywords: ['Email list growth'] },
      { id: 'cac', label: 'Coût d’acquisition' },
    ],
  },
];
const found = (query: string) =>
  filterByWords(query, entries).flatMap((entry) =>
    'actions' in entry ? entry.actions.map(({ id }: { id: string }) => id) : [entry.id],
  );

describe('the command palette', () => {
  it('finds words typed without their accents', () => {
    expect(found('metriques')).toEqual(['metrics']);
    expect(found('cout')).toEqual(['cac']);
  });

  it('finds a metric by its name in the other language', () => {
    expect(found('list growth')).toEqual(['list']);
  });

  it('takes words in any order, and wants all of them', () => {
    expect(found('liste croiss')).toEqual(['list']);
    expect(found('liste cout')).toEqual([]);
  });

  it('shows everything while nothing is typed', () => {
    expect(found('  ')).toEqual(['metrics', 'list', 'cac']);
  });
});
