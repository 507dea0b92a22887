import { describe, expect, it } from 'vitest';
import { catalogue } from '#shared/features/metrics/catalogue/catalogue.ts';
import { EARLIER_NAMES } from '#shared/features/metrics/catalogue/earlier-names.ts';
import { nameKey } from '#shared/features/metrics/catalogue/name-key.ts';
import { findByName } from '#shared/features/metrics/catalogue/find-by-name.ts';
import { SURE, matcherOf } from '#shared/features/values/old-sheet/match.ts';

const earlier = Object.entries(EARLIER_NAMES).flatMap(([id, names]) =>
  names.map((name) => [name, id] as const),
);
const namesToday = new Map(
  catalogue.flatMap(({ id, words: { name } }) =>
    [id, name.fr, name.en].map((one) => [nameKey(one), id] as const),
  ),
);
const match = matcherOf(
  catalogue.map(({ words, ...metric }) => ({
    ...metric,
    names: [metric.id, words.name.fr, words.name.en],
    isOwn: false,
    hasValues: false,
  })),
);

describe('a name that the catalogue gave before', () => {
  it.each(earlier)('“%s” still names %s in a grid file and on the command line', (name, id) => {
    expect(findByName(name)?.id).toBe(id);
  });

  it.each(earlier)('“%s” is taken for %s without a doubt in a spreadsheet', (name, id) => {
    const best = match(name)[0];
    expect(best?.metric.id).toBe(id);
    expect(best?.score).toBeGreaterThanOrEqual(SURE);
  });

  it('is that of no other metric, today or before', () => {
    const owners = new Map(namesToday);
    const shared = earlier.filter(([name, id]) => {
      const owner = owners.get(nameKey(name)) ?? id;
      owners.set(nameKey(name), id);
      return owner !== id;
    });
    expect(shared).toEqual([]);
  });
});
