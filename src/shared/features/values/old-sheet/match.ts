import type { GridMetric } from '../grid-file/model.ts';
import { EARLIER_NAMES } from '#shared/features/metrics/catalogue/earlier-names.ts';
import { KNOWN_NAMES } from '#shared/features/metrics/catalogue/known-names.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';

/** A metric as names are matched against it. */
export type SheetMetric = GridMetric & {
  /** Its id, and its names in both languages. */
  readonly names: readonly string[];
  readonly isOwn: boolean;
  /** The inputs of a computed metric, however deep; absent: it is none. */
  readonly parts?: readonly string[];
};

/** A metric that a name could mean; `score` 1 is its very name. */
export type NameMatch = { readonly metric: SheetMetric; readonly score: number };

/** From here on a name is taken for the metric's; below `SURE` it is told. */
export const LIKELY = 0.62;
/** From here on there is no doubt about a name. */
export const SURE = 0.9;
/** Two metrics nearer to each other than this are told both. */
export const CLOSE = 0.06;
const SYNONYM = 0.97;
/**
 * Words that mean something else as often: sold, or the amount of it; seen of a mail, or of an ad; a
 * customer who left, or an order.
 */
const VAGUE = new Set(['vente', 'sale', 'click', 'impression', 'cancellation']);
const VAGUE_TOP = 0.85;
/** One word of a longer name: shown among what it could be, and never taken for it. */
const ALONE_TOP = 0.6;
const MOST_MATCHES = 5;
const LEAST = 0.35;

/** Words that tell no metric from another. */
const EMPTY_WORDS = new Set(
  (
    'de du des le la les l d un une et par pour en au aux sur the a an of per for in on and nb ' +
    'nbre nombre number no num total mensuel mensuelle monthly weekly hebdo hebdomadaire ht ttc mois month semaine week'
  )
    .split(' ')
    .map(singular),
);

function singular(word: string): string {
  return word.replace(/(?<=.{3})(?:s|x)$/, '');
}

/** The words by which a name is recognised: folded, without units in brackets, plurals cut. */
function wordsOf(text: string): string[] {
  const folded = foldedText(text)
    .replace(/\((?:k?[€$£%]|k?eur|euros?|en [^)]*|ht|ttc|nb|#)\)/g, ' ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return folded === '' ? [] : folded.split(' ').map(singular);
}

type Name = { readonly key: string; readonly words: readonly string[]; readonly top: number };

function nameOf(text: string, top: number): Name {
  const all = wordsOf(text);
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  return { key: all.join(' '), words: telling.length > 0 ? telling : all, top };
}

/** True where a name is that of a metric, without a doubt. */
export function namesMetric(name: string, match: Matcher): boolean {
  return (match(name)[0]?.score ?? 0) >= SURE;
}

/** Finds the metrics that a row's name could mean, the best first; nothing that is far off. */
export type Matcher = (name: string) => readonly NameMatch[];

/** Prepares the names of all metrics once: a sheet has hundreds of rows. */
export function matcherOf(metrics: Iterable<SheetMetric>): Matcher {
  const known = [...metrics].flatMap((metric, order) =>
    namesOf(metric).map((name) => ({ metric, order, name })),
  );
  const byWord = new Map<string, (typeof known)[number][]>();
  for (const one of known) {
    for (const word of new Set(one.name.words)) {
      const others = byWord.get(word);
      if (others) others.push(one);
      else byWord.set(word, [one]);
    }
  }
  const alike = likenessIn([...byWord.keys()]);
  const matchesOf = (text: string): readonly NameMatch[] => {
    const asked = nameOf(text, 1);
    const most = VAGUE.has(asked.words.join(' ')) ? VAGUE_TOP : 1;
    const likeness = asked.words.map(alike);
    // Names without any word like those asked for are most, and none of them fits.
    const words = new Set(likeness.flatMap((one) => [...one.keys()]));
    const best = new Map<SheetMetric, NameMatch & { readonly order: number }>();
    for (const { metric, order, name } of [...words].flatMap((word) => byWord.get(word) ?? [])) {
      const score = Math.min(most, similarity(asked, name, likeness));
      if (score >= LEAST && score > (best.get(metric)?.score ?? 0)) {
        best.set(metric, { metric, order, score });
      }
    }
    return [...best.values()]
      .toSorted((a, b) => b.score - a.score || a.order - b.order)
      .slice(0, MOST_MATCHES)
      .map(({ metric, score }) => ({ metric, score }));
  };
  return remembering(matchesOf);
}

function namesOf({ id, names, isOwn }: SheetMetric): Name[] {
  const given = names.map((name) => [name, 1] as const);
  const earlier = isOwn ? [] : (EARLIER_NAMES[id] ?? []).map((name) => [name, SYNONYM] as const);
  return [
    ...[...given, ...earlier].flatMap(([name, top]) =>
      [name, ...nameVariants(name)].map((variant) => nameOf(variant, top)),
    ),
    ...(isOwn ? [] : (KNOWN_NAMES[id] ?? [])).map((name) =>
      nameOf(name, VAGUE.has(name) ? VAGUE_TOP : SYNONYM),
    ),
  ];
}

/** The same name is asked for several times while a sheet is read. */
function remembering(match: Matcher): Matcher {
  const known = new Map<string, readonly NameMatch[]>();
  return (name) => {
    const matches = known.get(name) ?? match(name);
    known.set(name, matches);
    return matches;
  };
}

/** `Coût d’acquisition client (CAC)` goes by what stands before the brackets as well. */
function nameVariants(name: string): string[] {
  const bracketed = /^(.*)\(([^)]*)\)\s*$/.exec(name);
  return bracketed ? [bracketed[1] ?? ''].filter((part) => part.trim() !== '') : [];
}

/** How alike a word is to each word of the vocabulary that is at all. */
type Likeness = ReadonlyMap<string, number>;

/** Compares each word with the vocabulary once, however many rows and names it stands in. */
function likenessIn(words: readonly string[]): (word: string) => Likeness {
  const vocabulary = [...new Set(words)];
  const known = new Map<string, Likeness>();
  return (word) => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    const alike = vocabulary.map((other) => [other, likenessOf(word, other)] as const);
    const likeness = new Map(alike.filter(([, value]) => value > 0));
    known.set(word, likeness);
    return likeness;
  };
}

function similarity(asked: Name, name: Name, likeness: readonly Likeness[]): number {
  if (asked.key === name.key) return name.top;
  if (asked.words.join() === name.words.join()) return name.top * 0.98;
  const fit = name.top * 0.95 * wordsInCommon(asked.words, name.words, likeness);
  return isOneOfSeveral(asked, name) ? Math.min(fit, ALONE_TOP) : fit;
}

/** `Amount` alone is no `Amount refunded`, nor `Visits` any of all that visits become. */
function isOneOfSeveral({ words: [word, ...more] }: Name, { words }: Name): boolean {
  return word !== undefined && more.length === 0 && words.length > 1;
}

/** Twice what both have over what both are (Dice), words counting by their length. */
function wordsInCommon(
  a: readonly string[],
  b: readonly string[],
  likeness: readonly Likeness[],
): number {
  const rest = [...b];
  let common = 0;
  for (const [index, word] of a.entries()) {
    const [best, most] = nearest(likeness[index], rest);
    if (best === null) continue;
    common += most * (weight(word) + weight(best));
    rest.splice(rest.indexOf(best), 1);
  }
  const all = [...a, ...b].reduce((sum, word) => sum + weight(word), 0);
  return common / all;
}

/** Short words count too: `CA`, `NPS` and `B2B` carry as much as longer ones. */
function weight(word: string): number {
  return Math.min(6, Math.max(3, word.length));
}

/** The word most like it, and how much it is; null where none is like it at all. */
function nearest(
  alike: Likeness | undefined,
  others: readonly string[],
): readonly [best: string | null, most: number] {
  let [best, most]: [string | null, number] = [null, 0];
  for (const other of others) {
    const likeness = alike?.get(other) ?? 0;
    if (likeness > most) [best, most] = [other, likeness];
  }
  return [best, most];
}

const SHORTEST_MISSPELT = 5;

/** 1 for the same word, a little less for a typing error or a common stem, else 0. */
function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const shorter = Math.min(a.length, b.length);
  if (shorter < SHORTEST_MISSPELT || Math.abs(a.length - b.length) > 3) return 0;
  if (isOneEditApart(a, b)) return 0.9;
  const stem = commonStart(a, b);
  return stem >= 6 && stem >= shorter - 2 ? 0.8 : 0;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** One letter more, less, other, or two neighbours changed about. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const start = commonStart(a, b);
  const [restA, restB] = [a.slice(start), b.slice(start)];
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
