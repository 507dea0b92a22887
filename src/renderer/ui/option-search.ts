import { isOptionsGroup } from '@mantine/core';
import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { searchFor } from '#shared/kernel/search.ts';
import type { Findable } from '#shared/kernel/search.ts';

type Scored = { readonly option: ComboboxParsedItem; readonly score: number };

/**
 * The app's search, for the options of a field: the best first, in the group of the best first. By
 * default an option is found by what it shows.
 */
export function optionFilter(
  findableOf: (option: ComboboxItem) => Findable = ({ label }) => ({ names: [label] }),
): OptionsFilter {
  return ({ options, search: query, limit }) => {
    if (query.trim() === '') return options;
    const search = searchFor(query);
    const scoredIn = (among: readonly ComboboxParsedItem[]): readonly Scored[] =>
      among
        .map((option): Scored => {
          if (!isOptionsGroup(option)) return { option, score: search(findableOf(option)) };
          const items = scoredIn(option.items);
          return {
            option: { ...option, items: items.map((one) => one.option as ComboboxItem) },
            score: items[0]?.score ?? 0,
          };
        })
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score);
    return scoredIn(options)
      .map(({ option }) => option)
      .slice(0, limit);
  };
}
