/** Code that no usual start needs: read by `load`, used in what cannot wait. */
type LateCode<Part> = {
  readonly load: () => Promise<void>;
  /** Throws where it was not loaded before. */
  readonly get: () => Part;
};

export function lateCode<Part>(bring: () => Promise<Part>): LateCode<Part> {
  let part: { readonly loaded: Part } | null = null;
  return {
    load: async () => {
      part ??= { loaded: await bring() };
    },
    get: () => {
      if (!part) throw new Error('code was to be used before it was loaded');
      return part.loaded;
    },
  };
}
