import { foldedText } from '#shared/kernel/fold-text.ts';

/** Names that hold what was written, those first that begin with it; nothing written: all of them. */
export function proposalsFor(text: string, names: readonly string[]): readonly string[] {
  const wanted = foldedText(text.trim());
  const found = names.filter((name) => foldedText(name).includes(wanted));
  const begins = (name: string): number => Number(!foldedText(name).startsWith(wanted));
  return found.toSorted((a, b) => begins(a) - begins(b));
}
