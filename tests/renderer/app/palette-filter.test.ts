import { describe, expect, it } from 'vitest';
import { filterByWords } from '#renderer/app/palette/palette-filter.ts';

const action = (id: string, label: string, ...keywords: string[]) => ({
  id,
  label,
  keywords,
  onChoose: () => undefined,
});
const groups = [
  { title: 'Écrans', actions: [action('metrics', 'Métriques')] },
  {
    title: 'Métriques',
    actions: [
      action('list', 'Croissance de la liste', 'Email list growth'),
      action('cac', 'Coût d’acquisition'),
    ],
  },
];
const found = (query: string) =>
  filterByWords(query, groups).flatMap(({ actions }) => actions.map(({ id }) => id));

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
