import { searchFor } from '#shared/kernel/search.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';

/** Something one can go to or do from the palette. */
export type PaletteItem = {
  readonly id: string;
  readonly name: string;
  /** What else it answers to, between commas. */
  readonly other: string;
  /** What tells it from others of its name; it is not looked through. */
  readonly detail?: string;
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
  const search = searchFor(query);
  const scoreOf = ({ name, other }: PaletteItem): number =>
    search({ names: [name], also: other.split(', ') });
  const scored = groups
    .flatMap((group) => group.items.map((item) => ({ group, item, score: scoreOf(item) })))
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
