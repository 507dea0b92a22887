import type { Span } from './expression.ts';

/**
 * A word of the formula language, a metric's id among them, and what people write for it. What is
 * called ends with its parenthesis, in both: `prev(` and `avant(`.
 */
export type FormulaName = { readonly word: string; readonly names: readonly string[] };

/** A stretch that reads otherwise for people, in their text and in the formula. */
type NamedPiece = {
  readonly shown: Span;
  readonly read: Span;
  /** False of words that name nothing. */
  readonly isName: boolean;
};

/** What people wrote, as the formula that is kept. */
export type NamedReading = { readonly formula: string; readonly pieces: readonly NamedPiece[] };

const WORD_SIGN = /[\p{L}\p{N}_]/u;
const WORD = /[\p{L}_][\p{L}\p{N}_’']*/uy;

/** Letter by letter, so that places stay what they are. */
function alike(text: string): string {
  return Array.from(text, (sign) => {
    const plain = sign.normalize('NFD').charAt(0).toLowerCase();
    return sign.length > 1 ? sign : plain.replace(/[’‘ʼ`]/u, "'").replace(/\s/u, ' ');
  }).join('');
}

type KnownName = { readonly word: string; readonly sought: string };

/** Reads formulas in the names of people, and shows them so; names of several words and signs too. */
export function formulaNaming(words: readonly FormulaName[]) {
  const known: readonly KnownName[] = words
    .flatMap(({ word, names }) =>
      [word, ...names].map((name) => ({ word, sought: alike(name.normalize('NFC')) })),
    )
    .filter(({ sought }) => sought !== '')
    .toSorted((a, b) => b.sought.length - a.sought.length);
  const shownAs = new Map(words.map(({ word, names }) => [word, names[0] ?? word]));
  return {
    read: (written: string): NamedReading => readNamed(written, known),
    show: (formula: string): string =>
      formula.replaceAll(
        /[a-z][a-z0-9_]*\(?/g,
        (word) => shownAs.get(word) ?? word.replace(/^\w+/, (name) => shownAs.get(name) ?? name),
      ),
  };
}

export type FormulaNaming = ReturnType<typeof formulaNaming>;

function readNamed(written: string, known: readonly KnownName[]): NamedReading {
  const text = alike(written);
  const nameAt = (at: number) => known.find(({ sought }) => standsAt(text, at, sought));
  const pieces: NamedPiece[] = [];
  let formula = '';
  let at = 0;
  while (at < written.length) {
    const name = isWord(text.charAt(at)) ? nameAt(at) : undefined;
    const unknown = name ? 0 : unknownLength(written, at, (place) => nameAt(place) !== undefined);
    const end = at + (name ? name.sought.length : Math.max(1, unknown));
    const shown = written.slice(at, end);
    const word = name?.word ?? (unknown > 0 ? asWord(shown) : shown);
    const read = { start: formula.length, end: formula.length + word.length };
    if (shown !== word)
      pieces.push({ shown: { start: at, end }, read, isName: name !== undefined });
    formula += word;
    at = end;
  }
  return { formula, pieces };
}

/** A name ends with its word: `Prospects` does not stand in `Prospectsx`. */
function standsAt(text: string, at: number, sought: string): boolean {
  if (!text.startsWith(sought, at)) return false;
  return sought.endsWith('(') || !isWord(text.charAt(at + sought.length));
}

function isWord(sign: string): boolean {
  return WORD_SIGN.test(sign);
}

/** How far words go on of which none begins a name: together they are one name that nobody knows. */
function unknownLength(text: string, from: number, isName: (at: number) => boolean): number {
  let end = from;
  for (let at = from; at < text.length && !(at > from && isName(at));) {
    WORD.lastIndex = at;
    const word = WORD.exec(text);
    if (!word) break;
    end = at + word[0].length;
    const blanks = /^\s+/u.exec(text.slice(end))?.[0].length ?? 0;
    if (blanks === 0) break;
    at = end + blanks;
  }
  return end - from;
}

/** A name that nobody knows, in the letters of the language: it is told as one, with its place. */
function asWord(text: string): string {
  const plain = alike(text).replaceAll(/[^a-z0-9_]+/g, '_');
  return /^[a-z]/.test(plain) ? plain : `x${plain}`;
}

/** Where a place in the formula stands in the text of people. */
export function shownSpan({ pieces }: NamedReading, { start, end }: Span): Span {
  const placeOf = (at: number, edge: 'start' | 'end'): number => {
    let moved = 0;
    for (const { shown, read } of pieces) {
      if (at <= read.start) break;
      if (at < read.end || (edge === 'end' && at === read.end)) return shown[edge];
      moved = shown.end - read.end;
    }
    return at + moved;
  };
  return { start: placeOf(start, 'start'), end: placeOf(end, 'end') };
}
