import { describe, expect, it } from 'vitest';
import { LIKELY, SURE, matcherOf } from '#shared/features/values/old-sheet/match.ts';
import type { SheetMetric } from '#shared/features/values/old-sheet/match.ts';

const metric = (id: string, names: readonly string[], isOwn = true): SheetMetric => ({
  id,
  names,
  isOwn,
  kind: 'flow',
  unit: 'count',
  cadence: 'month',
  hasValues: false,
});

/** How well a text fits the one metric of that name; 0 where it is not named at all. */
function fit(text: string, ...names: readonly string[]): number {
  return matcherOf([metric('one', names)])(text)[0]?.score ?? 0;
}

describe('a name', () => {
  it.each([
    'Devis signés',
    'devis signes',
    ' DEVIS   SIGNÉS ',
    'Devis-signés',
    'Devis signé',
    'Devis signés (€)',
    'Devis signés (k€)',
    'Devis signés (EUR)',
    'Devis signés (euro)',
    'Devis signés (en milliers)',
    'Devis signés (HT)',
    'Devis (nb) signés',
  ])('is the very name, however it is written: “%s”', (text) => {
    expect(fit(text, 'Devis signés')).toBe(1);
  });

  it.each([
    'Nb de devis signés',
    'Total des devis signés',
    'Devis signés par mois',
    'Devis signés hebdo',
  ])('is as good as the very name beside words that tell nothing: “%s”', (text) =>
    expect(fit(text, 'Devis signés')).toBe(0.98),
  );

  it('that is nothing but such words goes by them', () => {
    expect(fit('Total', 'Total')).toBe(1);
    expect(fit('Total', 'Devis')).toBe(0);
  });

  it('fits by what stands before its brackets as well', () => {
    const name = 'Coût d’acquisition client (CAC)';
    expect(fit('Coût d’acquisition client', name)).toBe(1);
    expect(fit('Coût d’acquisition client (CAC)', name)).toBe(1);
    expect(fit('Coût d’acquisition client', 'Coût d’acquisition (CAC) client')).toBeLessThan(1);
    expect(fit('Devis', '(CAC)')).toBe(0);
  });

  it('fits by the best of a metric’s names', () => {
    expect(fit('Won deals', 'Affaires gagnées', 'Deals won')).toBeLessThan(1);
    expect(fit('Deals won', 'Affaires gagnées', 'Deals won')).toBe(1);
  });

  it('that means something else as often is never sure, whatever counts beside it', () => {
    const clicks = metric('ad_clicks', ['Clics publicitaires', 'Ad clicks'], false);
    for (const name of ['Clicks', 'Total clicks', 'Nb de clicks', 'Number of clicks']) {
      expect(matcherOf([clicks])(name)[0]?.score ?? 0).toBeLessThan(SURE);
    }
  });

  it('fits a synonym of the catalogue nearly as well, and an own metric has none', () => {
    const sessions = metric('sessions', ['Sessions'], false);
    expect(matcherOf([sessions])('Visites')[0]?.score).toBe(0.97);
    expect(matcherOf([{ ...sessions, isOwn: true }])('Visites')).toEqual([]);
    expect(matcherOf([metric('unheard_of', ['x'], false)])('Visites')).toEqual([]);
  });
});

describe('words in common', () => {
  // Twice the weight of what both have over the weight of both, 0.95 at best. A word weighs 3 to 6 by
  // its length without the plural: `devis` counts as four letters.
  it.each([
    ['devis ouverts', 'devis signés', (0.95 * 8) / 19],
    ['devis', 'devis signés', (0.95 * 8) / 13],
    ['signés devis', 'devis signés', 0.95],
    ['ca web', 'ca salon', (0.95 * 6) / 14],
    ['abonnements payants', 'abonnements gratuits', (0.95 * 12) / 24],
    ['devis devis', 'devis signés', (0.95 * 8) / 17],
  ])('“%s” fits “%s” by their weight', (text, name, score) => {
    expect(fit(text, name)).toBeCloseTo(score, 10);
  });

  it.each([
    ['a letter missing', 'prspect', 0.9],
    ['a letter too many', 'prospeect', 0.9],
    ['another letter', 'prospekt', 0.9],
    ['two letters changed about', 'prosepct', 0.9],
    ['the first letter wrong', 'brospect', 0.9],
    ['a letter behind', 'prospectz', 0.9],
    ['a common stem', 'prospecting', 0.8],
    ['a stem with another ending', 'prospeda', 0.8],
    ['a stem that is too short', 'prosptif', 0],
    ['two letters changed apart', 'prosptce', 0],
    ['two other letters', 'brosbect', 0],
    ['nothing in common', 'journal', 0],
  ])('may have %s', (_what, word, likeness) => {
    const weight = Math.min(6, Math.max(3, word.length));
    const expected = likeness === 0 ? 0 : (0.95 * likeness * (6 + weight)) / (6 + weight);
    expect(fit(word, 'prospect')).toBeCloseTo(expected, 10);
  });

  it.each([
    ['abcde', 'abcdf', true],
    ['abcd', 'abce', false],
    ['abcd', 'abcde', false],
    ['abcdef', 'abcdefgh', true],
    ['abcdefgh', 'abcdef', true],
    ['abcdef', 'abcdefghi', true],
    ['abcdef', 'abcdefghij', false],
    ['abcdefgh', 'abcdefxyz', true],
    ['abcdefghi', 'abcdefxyz', false],
    ['abcdevw', 'abcdeyz', false],
  ])('“%s” and “%s” are alike where they are long enough: %s', (a, b, isAlike) => {
    expect(fit(a, b) > 0).toBe(isAlike);
  });

  it('count each word once, and the nearest of them', () => {
    expect(fit('prospect prospect', 'prospect prospects froids')).toBeLessThan(0.95);
    const near = fit('prospekt', 'prospecting prospect');
    expect(near).toBeCloseTo((0.95 * 0.9 * 12) / 18, 10);
  });
});

describe('the metrics that a name could mean', () => {
  const names = [
    'Devis signés',
    'Devis envoyés',
    'Devis perdus',
    'Devis refusés',
    'Devis relus',
    'Devis en attente',
  ];
  const match = matcherOf(names.map((name, index) => metric(`m${index}`, [name])));

  it('come best first, five at most', () => {
    const found = match('Devis envoyés');
    expect(found[0]).toMatchObject({ metric: { id: 'm1' }, score: 1 });
    expect(found).toHaveLength(5);
    const scores = found.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('leave out what is far off, and are none for a text without words', () => {
    expect(fit('devis', 'devis signés depuis longtemps partout')).toBe(0);
    expect(match('Zzz')).toEqual([]);
    expect([match(''), match(' — ')]).toEqual([[], []]);
  });

  it('are asked for twice with the same answer', () => {
    expect(match('Devis envoyé')).toEqual(match('Devis envoyé'));
  });

  it('are likely before they are sure', () => {
    expect(LIKELY).toBeLessThan(SURE);
    expect(fit('Devis signé client', 'Devis signés')).toBeGreaterThan(LIKELY);
    expect(fit('Devis signé client', 'Devis signés')).toBeLessThan(SURE);
  });
});
