/** A part of the program that no usual start needs: read by `load`, used in what cannot wait. */
export type LatePart<Part> = {
  readonly load: () => Promise<void>;
  /** Throws where it was not loaded before. */
  readonly get: () => Part;
};

export function latePart<Part>(bring: () => Promise<Part>): LatePart<Part> {
  let part: { readonly loaded: Part } | null = null;
  return {
    load: async () => {
      part ??= { loaded: await bring() };
    },
    get: () => {
      if (!part) throw new Error('a part was to be used before it was loaded');
      return part.loaded;
    },
  };
}
