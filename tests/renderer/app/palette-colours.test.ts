import { describe, expect, it } from 'vitest';
import { coloursOf, contrast } from './palette-colours.ts';

const TEXTS = ['--ink', '--ink-soft', '--ink-quiet', '--accent-ink'];
const TONES = ['good', 'warn', 'bad', 'quiet'];
const GROUNDS = ['--ground', '--surface', '--sunken', '--accent-soft'];

describe.each(['light', 'dark'] as const)('on the %s ground', (scheme) => {
  const colours = coloursOf(scheme);
  const between = (one: string, other: string): number => {
    const [a, b] = [colours.get(one), colours.get(other)];
    if (a === undefined || b === undefined) throw new Error(`no colour ${one} or ${other}`);
    return contrast(a, b);
  };

  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    '%s can be read on %s (4.5 to 1)',
    (text, ground) => expect(between(text, ground)).toBeGreaterThanOrEqual(4.5),
  );

  it.each(TONES)('the status colour %s can be read on every ground and on its own tint', (tone) => {
    for (const ground of ['--ground', '--surface', '--sunken', `--tone-${tone}-soft`]) {
      expect(between(`--tone-${tone}`, ground)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('the words of a button can be read, also under the pointer', () => {
    expect(between('--on-accent', '--accent')).toBeGreaterThanOrEqual(4.5);
    expect(between('--on-accent', '--accent-hover')).toBeGreaterThanOrEqual(4.5);
    expect(between('--accent-ink', '--accent-soft-hover')).toBeGreaterThanOrEqual(4.5);
  });

  it('the edge of a field and the focus ring stand out from what is around them (3 to 1)', () => {
    for (const ground of ['--ground', '--surface', '--sunken']) {
      expect(between('--control', ground)).toBeGreaterThanOrEqual(3);
      expect(between('--accent-ink', ground)).toBeGreaterThanOrEqual(3);
    }
  });
});

it('both grounds define the same colours', () => {
  expect([...coloursOf('dark').keys()].toSorted()).toEqual(
    [...coloursOf('light').keys()].toSorted(),
  );
});
