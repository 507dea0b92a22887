/** Something one can go to or do from the palette. */
export type PaletteAction = {
  readonly id: string;
  readonly label: string;
  /** Other names that it answers to. */
  readonly keywords?: readonly string[];
  readonly onChoose: () => void;
};

/** Entries of one kind, under their heading. */
export type PaletteGroup = {
  readonly title: string;
  readonly actions: readonly PaletteAction[];
};

/** Small letters without accents: « Métriques » is found by “metri”. */
function plainLetters(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Keeps what holds every word of the query, in any order; groups that are left empty go. */
export function filterByWords(query: string, groups: readonly PaletteGroup[]): PaletteGroup[] {
  const words = plainLetters(query).split(/\s+/).filter(Boolean);
  const matches = ({ label, keywords = [] }: PaletteAction): boolean => {
    const hay = plainLetters([label, ...keywords].join(' '));
    return words.every((word) => hay.includes(word));
  };
  return groups
    .map(({ title, actions }) => ({ title, actions: actions.filter(matches) }))
    .filter(({ actions }) => actions.length > 0);
}
