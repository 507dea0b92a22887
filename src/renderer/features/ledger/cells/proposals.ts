import { found } from '#shared/kernel/search.ts';

/** Names that answer to what was written, the best first; nothing written: all of them. */
export function proposalsFor(text: string, names: readonly string[]): readonly string[] {
  return found(names, text, (name) => ({ names: [name] }));
}
