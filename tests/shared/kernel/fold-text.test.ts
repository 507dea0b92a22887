import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedText, withoutAccents } from '#shared/kernel/fold-text.ts';

describe('text as it is compared and searched', () => {
  it.each([
    ['  Société   GÉNÉRÉE\n', 'societe generee'],
    ['ÇA e\u0301t\u00e9\u00a0!', 'ca ete !'],
    ['', ''],
  ])('%j is looked for as %j', (text, folded) => {
    expect(foldedText(text)).toBe(folded);
  });

  it('is folded once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldedText(foldedText(text))).toBe(foldedText(text));
      }),
    );
  });
});

describe('letters without accents', () => {
  it('keep their case, and their spaces', () => {
    expect(withoutAccents('À  l’Œuvre')).toBe('A  l’Œuvre');
  });
});
