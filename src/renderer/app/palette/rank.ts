import { foldedText } from '#shared/kernel/fold-text.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';

/** Something one can go to or do from the palette. */
export type PaletteItem = {
  readonly id: string;
  readonly name: string;
  /** Other words that it answers to. */
  readonly other: string;
  readonly combo: Combo | null;
  readonly onChoose: () => void;
};

/** Items of one kind, under their heading. */
export type PaletteGroup = { readonly title: string; readonly items: readonly PaletteItem[] };

type PaletteParts = {
  readonly groups: readonly PaletteGroup[];
  /** The ids of what was chosen before, the newest first. */
  readonly recent: readonly string[];
  readonly recentTitle: string;
};

/** As many as anyone reads. */
const MOST_FOUND = 50;
const MOST_RECENT = 5;

/**
 * Small letters without accents, ligatures and apostrophes: « Coût d’acquisition » and
 * "cout d'acquisition" are the same three words.
 */
export function plainWords(text: string): readonly string[] {
  return foldedText(text)
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[\s'’‘ʼ`,;:/().–-]+/u)
    .filter(Boolean);
}

/** Everything, what was chosen last above the rest. */
export function allItems({ groups, recent, recentTitle }: PaletteParts): readonly PaletteGroup[] {
  const byId = new Map(groups.flatMap(({ items }) => items).map((item) => [item.id, item]));
  const again = recent.flatMap((id) => byId.get(id) ?? []).slice(0, MOST_RECENT);
  const rest = groups.map(({ title, items }) => ({
    title,
    items: items.filter((item) => !again.includes(item)),
  }));
  return [{ title: recentTitle, items: again }, ...rest].filter(({ items }) => items.length > 0);
}

/**
 * What holds every word of the query, in any order: the best first, in the group of the best first.
 * Of equals, what was chosen lately comes first, then what stood first.
 */
export function foundItems(
  query: string,
  { groups, recent }: Pick<PaletteParts, 'groups' | 'recent'>,
): readonly PaletteGroup[] {
  const asked = plainWords(query);
  const scored = groups
    .flatMap((group) => group.items.map((item) => ({ group, item, score: scoreOf(item, asked) })))
    .filter(({ score }) => score > 0)
    .map((found) => ({ ...found, score: found.score + lateness(found.item.id, recent) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_FOUND);
  return [...new Set(scored.map(({ group }) => group))].map((group) => ({
    title: group.title,
    items: scored.filter((found) => found.group === group).map(({ item }) => item),
  }));
}

/** Less than anything that the words themselves say. */
function lateness(id: string, recent: readonly string[]): number {
  const index = recent.indexOf(id);
  return index === -1 ? 0 : 0.5 / (index + 1);
}

/** How well an item answers to all the words; 0 where it does not hold one of them. */
function scoreOf({ name, other }: PaletteItem, asked: readonly string[]): number {
  const named = plainWords(name);
  const meant = plainWords(other);
  const scores = asked.map((word) => wordScore(word, named, meant));
  if (scores.includes(0)) return 0;
  const phrase = named.join(' ');
  const typed = asked.join(' ');
  const whole = phrase === typed ? 20 : phrase.startsWith(typed) ? 10 : 0;
  return whole + scores.reduce((sum, score) => sum + score, 0) / asked.length;
}

/** Its name before its other words; the beginning of a word before its middle. */
function wordScore(word: string, named: readonly string[], meant: readonly string[]): number {
  if (named.some((one) => one.startsWith(word))) return 8;
  if (meant.some((one) => one.startsWith(word))) return 4;
  if (named.some((one) => one.includes(word))) return 2;
  return meant.some((one) => one.includes(word)) ? 1 : 0;
}
