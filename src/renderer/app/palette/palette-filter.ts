import type { SpotlightActionData, SpotlightFilterFunction } from '@mantine/spotlight';

/** An entry of the palette, or a group of them. */
type PaletteEntry = ReturnType<SpotlightFilterFunction>[number];

/** Small letters without accents: « Métriques » is found by “metri”. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Keeps what holds every word of the query, in any order; groups that are left empty go. */
export function filterByWords(query: string, actions: PaletteEntry[]): PaletteEntry[] {
  const words = plainLetters(query).split(/\s+/).filter(Boolean);
  const matches = (label: string | undefined, keywords: string | string[] | undefined): boolean => {
    const hay = plainLetters([label, keywords].flat().join(' '));
    return words.every((word) => hay.includes(word));
  };
  return actions.flatMap((entry): PaletteEntry[] => {
    if (!('actions' in entry)) return matches(entry.label, entry.keywords) ? [entry] : [];
    const kept = entry.actions.filter((action: SpotlightActionData) =>
      matches(action.label, action.keywords),
    );
    return kept.length > 0 ? [{ ...entry, actions: kept }] : [];
  });
}
