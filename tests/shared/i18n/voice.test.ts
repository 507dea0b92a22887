import { describe, expect, it } from 'vitest';
import { catalogue } from '#shared/features/metrics/catalogue/catalogue.ts';
import { messages } from '#shared/i18n/messages.ts';
import { INSTEAD, STATISTICS } from '#tests/support/hard-words.ts';
import { partsOf, textsOf } from './message-texts.ts';
import type { MessageText } from './message-texts.ts';

const catalogued = (language: 'fr' | 'en'): MessageText[] =>
  catalogue.flatMap(({ id, words: { name, definition, example } }) => [
    { key: `catalogue.${id}.name`, text: name[language] },
    { key: `catalogue.${id}.definition`, text: definition[language] },
    { key: `catalogue.${id}.example`, text: example[language] },
  ]);

// What things are searched by is shown to nobody.
const isShown = ({ key }: MessageText): boolean => !/\.also$|Also$/.test(key);
const FRENCH = [...textsOf(messages.fr), ...catalogued('fr')].filter(isShown);
const ENGLISH = [...textsOf(messages.en), ...catalogued('en')].filter(isShown);

/** “Comment c’est calculé”: the one place where the words of statistics may stand. */
const HOW = /^signals\.how\./;
/** Examples of what may be typed, or of how files name a period. */
const TYPED = /^(values\.goTo|movingIn|gridFile)\./;

/** What alternatives stand in a text as words of their own, whatever the capitals. */
function saying(texts: readonly MessageText[], words: string, but = /^$/): string[] {
  const whole = new RegExp(`(?<![\\p{L}-])(?:${words})(?!\\p{L})`, 'iu');
  return texts
    .filter(({ key, text }) => !but.test(key) && whole.test(partsOf(text).words))
    .map(({ key, text }) => `${key}: ${text}`);
}

describe('what people read', () => {
  it('has no words of statistics in running text', () => {
    expect(saying(FRENCH, STATISTICS.fr, HOW)).toEqual([]);
    expect(saying(ENGLISH, STATISTICS.en, HOW)).toEqual([]);
  });

  it('names no week by its number', () => {
    expect(saying(FRENCH, String.raw`S\d{2}`, TYPED)).toEqual([]);
    expect(saying(ENGLISH, String.raw`W\d{2}`, TYPED)).toEqual([]);
  });

  it('says no word twice', () => {
    const doubled = String.raw`(?!vous)(\p{L}{2,}) \1`;
    expect(saying(FRENCH, doubled)).toEqual([]);
    expect(saying(ENGLISH, doubled)).toEqual([]);
  });

  it('makes the elisions of French', () => {
    expect(saying(FRENCH, '(?:de|que|ne|se|je|me|te|jusque|lorsque) [aeiouâéèêëîïôœ]')).toEqual([]);
    expect(saying(FRENCH, '(?:de le|de les|à le|à les) (?!faire)')).toEqual([]);
    // April, August and October begin with a vowel: “de oct. 2026” is no French.
    const beforeMonth = /(?<!\p{L})(?:de|que|jusque) \{(?:period|first|months?)\}/u;
    expect(FRENCH.filter(({ text }) => beforeMonth.test(text))).toEqual([]);
  });

  it('has nothing agree with a period, which may be a month or a week', () => {
    const agreeing = /^\{period\} est \p{L}+é(?!e)/u;
    // Told of months and of quarters alone.
    const but = /^today\.review\./;
    expect(FRENCH.filter(({ key, text }) => !but.test(key) && agreeing.test(text))).toEqual([]);
  });

  it('has no English in French', () => {
    const english =
      'scalable|hard|soft|stickiness|leads?|check-in|feedback|workflow|dashboard|default|settings|' +
      'pipeline|tracking|funnel|bounce|growth|lifetime|value|average|target';
    expect(saying(FRENCH, english)).toEqual([]);
  });

  it('calls one thing by one word', () => {
    expect(saying(FRENCH, INSTEAD)).toEqual([]);
  });
});
