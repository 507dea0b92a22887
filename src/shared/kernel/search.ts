import { foldedText } from './fold-text.ts';

/** What something is found by; the first of `names` is how it is shown. */
export type Findable = {
  readonly names: readonly string[];
  /** What people call it as well. */
  readonly also?: readonly string[];
  /** What is said of it. */
  readonly about?: readonly string[];
};

/** How well something answers to a search: 0 not at all, more is better. A blank search finds all alike. */
export type Search = (sought: Findable) => number;

const BETWEEN = /[\s,;:/().…!?«»"“”–—+=%€]+/u;
const WITHIN = /['’‘ʼ`_-]/u;

/** Words that say nothing beside others; nobody remembers which of them a name has. */
const ARTICLES = new Set([
  'd',
  'l',
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'un',
  'une',
  'of',
  'the',
]);

function tokensOf(text: string): string[] {
  return foldedText(text)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll(/[’‘ʼ`]/gu, "'")
    .split(BETWEEN)
    .filter(Boolean);
}

/** `d'affaires` is found as `affaires` and as `daffaires`, `e-mail` as `mail` and as `email`. */
function wordsOf(text: string): string[] {
  return tokensOf(text).flatMap((token) => {
    const parts = token.split(WITHIN).filter(Boolean);
    return parts.length > 1 ? [...parts, parts.join(''), token] : parts;
  });
}

/** What was typed, in words; of an id its underscores stay. */
function askedOf(query: string): string[] {
  const words = tokensOf(query).flatMap((token) => token.split(/['-]/u).filter(Boolean));
  const telling = words.filter((word) => !ARTICLES.has(word));
  return telling.length > 0 ? telling : words;
}

function phraseOf(text: string): string {
  return tokensOf(text).join(' ');
}

/**
 * The search of every box of the app: all the words, in any order, by their beginning or from within a
 * name, whatever the capitals, accents, ligatures and apostrophes. A name counts before what people
 * call the thing as well, that before what is said of it; a word's beginning before its middle.
 */
export function searchFor(query: string): Search {
  if (query.trim() === '') return () => 1;
  const asked = askedOf(query);
  if (asked.length === 0) return ({ names, also = [] }) => signScore(query.trim(), names, also);
  const phrase = phraseOf(query);
  return ({ names, also = [], about = [] }) => {
    const [named, called, said] = [names, also, about].map((texts) => texts.flatMap(wordsOf));
    const scores = asked.map((word) => wordScore(word, named ?? [], called ?? [], said ?? []));
    if (scores.includes(0)) return 0;
    const whole = wholeScore(phrase, names.map(phraseOf), also.map(phraseOf));
    return whole + scores.reduce((sum, score) => sum + score, 0) / asked.length;
  };
}

/** Of signs alone, as the key `?`, every one counts. */
function signScore(signs: string, names: readonly string[], also: readonly string[]): number {
  return [...names, ...also].some((text) => text.includes(signs)) ? 1 : 0;
}

function wordScore(
  word: string,
  named: readonly string[],
  called: readonly string[],
  said: readonly string[],
): number {
  if (named.some((one) => one.startsWith(word))) return 8;
  if (called.some((one) => one.startsWith(word))) return 4;
  if (named.some((one) => one.includes(word))) return 2;
  if (called.some((one) => one.includes(word))) return 1;
  return said.some((one) => one.startsWith(word)) ? 0.5 : 0;
}

function wholeScore(phrase: string, names: readonly string[], also: readonly string[]): number {
  if (names.includes(phrase)) return 20;
  if (also.includes(phrase)) return 18;
  return names.some((name) => name.startsWith(phrase)) ? 10 : 0;
}

/** What answers to a search, the best first; of equals, what stood first. */
export function found<T>(
  things: Iterable<T>,
  query: string,
  findableOf: (thing: T) => Findable,
): readonly T[] {
  const search = searchFor(query);
  return [...things]
    .map((thing) => ({ thing, score: search(findableOf(thing)) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ thing }) => thing);
}
