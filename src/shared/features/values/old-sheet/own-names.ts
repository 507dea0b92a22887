import { foldedText } from '#shared/kernel/fold-text.ts';
import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';

export const LONGEST_NAME = 80;
const LONGEST_ID = 64;

/** Gives names and ids that no other metric has, in the business and in the sheet. */
export type FreeNames = {
  readonly freeName: (name: string, group: string | null) => string;
  readonly freeId: (name: string) => string;
};

export function createNames(
  isKnownName: (name: string) => boolean,
  isKnownId: (id: string) => boolean,
): FreeNames {
  const [names, ids] = [new Set<string>(), new Set<string>()];
  const isTaken = (name: string): boolean => names.has(nameKey(name)) || isKnownName(name);
  return {
    freeName: (name, group) => {
      const grouped = group === null || group === '' ? [] : [`${group} – ${name}`];
      const free = firstFree(
        [name, ...grouped],
        isTaken,
        (count) => `${name.slice(0, LONGEST_NAME - 5)} (${count})`,
      );
      names.add(nameKey(free));
      return free;
    },
    freeId: (name) => {
      const slug = slugOf(name);
      const id = firstFree(
        [slug],
        (candidate) => ids.has(candidate) || isKnownId(candidate),
        (count) => `${slug.slice(0, LONGEST_ID - 5)}_${count}`,
      );
      ids.add(id);
      return id;
    },
  };
}

function firstFree(
  wished: readonly string[],
  isTaken: (one: string) => boolean,
  numbered: (count: number) => string,
): string {
  const free = wished.find((one) => one.length <= LONGEST_NAME && !isTaken(one));
  if (free !== undefined) return free;
  let count = 2;
  while (isTaken(numbered(count))) count += 1;
  return numbered(count);
}

function slugOf(name: string): string {
  const slug = foldedText(name)
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '');
  const safe = /^[a-z]/.test(slug) ? slug : `m_${slug}`;
  return safe.slice(0, LONGEST_ID).replace(/_+$/, '');
}
