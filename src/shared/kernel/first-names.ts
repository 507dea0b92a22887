const MOST_NAMED = 20;

/** The first of many names, as a sentence can hold them. */
export function firstNames(names: readonly (string | number)[]): string {
  const named = names.slice(0, MOST_NAMED).join(', ');
  return names.length > MOST_NAMED ? `${named}…` : named;
}
