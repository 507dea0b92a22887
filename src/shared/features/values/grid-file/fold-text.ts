/** Text for comparing words: without case, accents and needless spaces (` Unité ` → `unite`). */
export function foldText(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/gu, ' ').trim().toLowerCase();
}
