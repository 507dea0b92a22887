import { describe, expect, it } from 'vitest';
import { allItems, foundItems } from '#renderer/app/palette/rank.ts';
import { readRecent, rememberRecent } from '#renderer/app/palette/recent.ts';

const item = (id: string, name: string, other = '') => ({
  id,
  name,
  other,
  combo: null,
  onChoose: () => undefined,
});
const groups = [
  { title: 'Aller à', items: [item('metrics', 'Métriques'), item('plan', 'Plan')] },
  {
    title: 'Commandes',
    items: [
      item('restore', 'Rétablir une sauvegarde…'),
      item('backUp', 'Sauvegarder…', 'copie'),
      item('export', 'Exporter la grille…', 'CSV, Excel, tableur'),
    ],
  },
  {
    title: 'Métriques',
    items: [
      item('list', 'Croissance de la liste', 'Email list growth'),
      item('cac', 'Coût d’acquisition'),
      item('work', 'Main-d’œuvre'),
    ],
  },
];
const found = (query: string, recent: readonly string[] = []) =>
  foundItems(query, { groups, recent }).flatMap(({ items }) => items.map(({ id }) => id));

describe('the palette', () => {
  it('finds words typed without their accents and ligatures', () => {
    expect(found('metriques')).toEqual(['metrics']);
    expect(found('cout')).toEqual(['cac']);
    expect(found('oeuvre')).toEqual(['work']);
  });

  it('takes any apostrophe, or none, for the same', () => {
    expect(found('d’acquisition')).toEqual(['cac']);
    expect(found("d'acquisition")).toEqual(['cac']);
    expect(found('d acquisition')).toEqual(['cac']);
  });

  it('finds by other words, and by a name in the other language', () => {
    expect(found('list growth')).toEqual(['list']);
    expect(found('excel')).toEqual(['export']);
  });

  it('takes words in any order, and wants all of them', () => {
    expect(found('liste croiss')).toEqual(['list']);
    expect(found('liste cout')).toEqual([]);
  });

  it('puts a name before other words, and a beginning before a middle', () => {
    expect(found('sauvegard')).toEqual(['backUp', 'restore']);
    expect(found('plan')).toEqual(['plan']);
  });

  it('keeps a group together, the one with the best in it first', () => {
    expect(found('l')).toEqual(['export', 'restore', 'list', 'plan']);
  });

  it('puts what was chosen lately before its equals, and never before a better one', () => {
    expect(found('c')).toEqual(['list', 'cac', 'backUp', 'export']);
    expect(found('c', ['cac'])).toEqual(['cac', 'list', 'backUp', 'export']);
    expect(found('c', ['export'])).toEqual(['list', 'cac', 'export', 'backUp']);
  });

  it('shows everything while nothing is typed, what was chosen lately first and once', () => {
    const shown = allItems({ groups, recent: ['cac', 'gone', 'plan'], recentTitle: 'Récemment' });
    expect(shown.map(({ title, items }) => [title, items.map(({ id }) => id)])).toEqual([
      ['Récemment', ['cac', 'plan']],
      ['Aller à', ['metrics']],
      ['Commandes', ['restore', 'backUp', 'export']],
      ['Métriques', ['list', 'work']],
    ]);
  });
});

it('what was chosen is remembered, the newest first, each once', () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
  };
  expect(readRecent(storage)).toEqual([]);
  for (const id of ['a', 'b', 'a']) rememberRecent(storage, id);
  expect(readRecent(storage)).toEqual(['a', 'b']);
});
