import { foldedText } from '#shared/kernel/fold-text.ts';

/** Segments by their names, however these are written. */
export type SegmentNames = {
  /** The name as the business writes it, or as the files wrote it first. */
  readonly joined: (name: string) => string;
  /** Names that the business does not have. */
  readonly fresh: () => readonly string[];
};

/** Names that differ by case or accents alone are one segment. */
export function segmentNames(known: readonly string[]): SegmentNames {
  const names = new Map(known.map((name) => [foldedText(name), name]));
  const count = names.size;
  const written = new Map<string, string>();
  return {
    joined: (name) => {
      const kept = written.get(name);
      if (kept !== undefined) return kept;
      const folded = foldedText(name);
      const joined = names.get(folded) ?? name;
      names.set(folded, joined);
      written.set(name, joined);
      return joined;
    },
    fresh: () => [...names.values()].slice(count),
  };
}
