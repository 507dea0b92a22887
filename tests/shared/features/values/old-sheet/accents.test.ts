import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { hasLostLetters, repairedAccents } from '#shared/features/values/old-sheet/accents.ts';

/** What a program shows that takes UTF-8 for another encoding. */
const misread = (text: string, encoding: string) =>
  iconv.decode(Buffer.from(text, 'utf8'), encoding);

const someWords = fc
  .array(fc.constantFrom('é', 'è', 'ç', 'û', 'Ê', 'œ', '€', '’', '–', 'ß', 'a', ' ', '12'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''))
  .filter((text) => /\P{ASCII}/u.test(text));

describe('accents that a wrong encoding broke', () => {
  it.each(['windows-1252', 'macintosh', 'latin1'])(
    'as %s are repaired, whatever the words are',
    (encoding) => {
      fc.assert(
        fc.property(someWords, (text) => {
          const broken = misread(text, encoding);
          // Where the wrong encoding has no sign for a byte, nothing can be done.
          fc.pre(!broken.includes('\ufffd'));
          expect(repairedAccents(broken)).toBe(text);
        }),
      );
    },
  );

  it('twice are repaired twice, and no more often than anyone breaks them', () => {
    const once = misread('Événements', 'windows-1252');
    const twice = misread(once, 'windows-1252');
    expect(repairedAccents(twice)).toBe('Événements');
    expect(repairedAccents('ÃƒË†re')).toBe('Ère');
    expect(repairedAccents(misread(misread('Été', 'latin1'), 'latin1'))).toBe('Été');
    expect(repairedAccents(misread(twice, 'windows-1252'))).toBe(once);
  });

  it.each([
    ['Ã¿', 'ÿ'],
    ['Ã€', 'À'],
    ['Ã\u0080', 'À'],
    ['Â©', '©'],
    ['Å¿', '\u017f'],
    ['â€€', '\u2000'],
    ['â¯¿', '\u2bff'],
    ['ï¸\u008f', '\ufe0f'],
    ['ðŸ€€', '\u{1f000}'],
    ['ðŸŽª', '🎪'],
    ['ðŸ¿¿', '\u{1ffff}'],
    ['D√©but', 'Début'],
    ['10 ‚Ç¨', '10 €'],
  ])('are read to the last byte: %j', (broken, repaired) => {
    expect(repairedAccents(broken)).toBe(repaired);
  });

  it.each([
    ['plain words', 'Leads 2026'],
    ['nothing', ''],
    ['whole accents', 'Été à Paris'],
    ['a start without an end', 'Ã'],
    ['a start at the end', 'caf\u00c3'],
    ['a start before a letter', 'Ãa'],
    ['a start before another start', 'ÃÀ'],
    ['a sign that no encoding has', 'Ã©\u3042'],
    ['a byte that never starts', 'Á©Ã'],
    ['five bytes', 'õ€€€Ã'],
    ['more than there are signs', 'ô\u0090€€'],
    ['half of a pair', 'í\u00a0€'],
    ['a letter written too long', 'à€€'],
    ['a sign written too long', 'ð€€€'],
    ['a byte that starts nothing, behind a broken letter', 'Ã©øŸŽª'],
    ['an apostrophe before an accent', 'Nombre d’écoutes'],
    ['a dash behind an accent', 'Été’é–'],
    ['a letter of another script', 'é€’'],
    ['the first letter beyond Europe', 'Æ€'],
    ['the last before the marks', 'á¿¿'],
    ['the first behind the signs', 'â°€'],
    ['a mark for text', 'ï¸Ž'],
    ['the last before the emoji', 'ðž¿¿'],
    ['the first behind the emoji', 'ð\u00a0€€'],
  ])('are not seen in %s', (_what, text) => {
    expect(repairedAccents(text)).toBeNull();
  });

  it('are gone for good where a sign stands for what could not be read', () => {
    expect([hasLostLetters('R\ufffdtention'), hasLostLetters('Rétention ?')]).toEqual([
      true,
      false,
    ]);
  });
});
