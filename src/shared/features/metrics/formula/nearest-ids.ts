const MOST_NAMES = 3;

/**
 * Up to three of the known names that `id` was probably meant to be, the nearest first (by edit
 * distance, then by the alphabet). A name that differs in more than half of its own letters or of those
 * of `id` is no hint, nor is one that is clearly further off than the best.
 */
export function nearestIds(id: string, known: Iterable<string>): string[] {
  const limit = Math.max(2, Math.floor(id.length / 2));
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const name of known) {
    const distance = editDistance(id, name);
    if (distance <= limit && distance * 2 <= name.length) near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  const farthest = (near[0]?.distance ?? 0) + 1;
  const hints = near.filter(({ distance }) => distance <= farthest);
  return hints.slice(0, MOST_NAMES).map(({ name }) => name);
}

/** Letters to insert, drop or replace to make `b` of `a` (Levenshtein), one row at a time. */
function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const dropped = (above[column] ?? 0) + 1;
      const inserted = (current[column - 1] ?? 0) + 1;
      current.push(Math.min(replaced, dropped, inserted));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
