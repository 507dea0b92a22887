import { searchFor } from '#shared/kernel/search.ts';
import type { Findable } from '#shared/kernel/search.ts';
import { commandName, otherWords } from '#renderer/parts/command/command-words.ts';
import { combosOf } from '#renderer/parts/command/command.ts';
import type { BoundCommand } from '#renderer/parts/command/command.ts';
import type { Combo } from '#renderer/ui/keys/combo.ts';
import { keyCaps } from '#renderer/ui/keys/key-caps.ts';
import type { AllWords, Translate } from '#renderer/ui/locale.tsx';
import type { OfferedCommands } from '../commands/offered-commands.ts';

export type KeyLine = {
  readonly id: string;
  readonly name: string;
  readonly combos: readonly Combo[];
  readonly foundBy: Findable;
};

/** What stands under one heading; the keys of the page before those of the whole app. */
export type KeySection = {
  readonly id: string;
  readonly name: string;
  readonly isHere: boolean;
  readonly lines: readonly KeyLine[];
};

/** In whose words keys are listed. */
type KeyWords = {
  readonly t: AllWords;
  readonly keys: Translate<'common.key'>;
  readonly isMac: boolean;
};

/** Every key that does something now, and nothing else. */
export function keySections(offered: OfferedCommands, words: KeyWords): readonly KeySection[] {
  const stoodIn = new Set(offered.here.map(({ command }) => command.insteadOf));
  const everywhere = offered.everywhere.filter(({ command }) => !stoodIn.has(command.id));
  return [...sectionsOf(offered.here, true, words), ...sectionsOf(everywhere, false, words)];
}

function sectionsOf(
  commands: readonly BoundCommand[],
  isHere: boolean,
  words: KeyWords,
): readonly KeySection[] {
  const heard = commands.filter(
    ({ command, possibility }) =>
      possibility !== false && combosOf(command, words.isMac).length > 0,
  );
  // Several groups of a page have its name, and stand under it together.
  const headings = new Map<string, BoundCommand[]>();
  for (const bound of heard) {
    const name = commandName(words.t, bound.group.words);
    headings.set(name, [...(headings.get(name) ?? []), bound]);
  }
  return [...headings].map(([name, bound]) => ({
    id: bound[0]?.group.id ?? name,
    name,
    isHere,
    lines: bound.map((one) => lineOf(one, words)),
  }));
}

function lineOf({ command }: BoundCommand, { t, keys, isMac }: KeyWords): KeyLine {
  const combos = combosOf(command, isMac);
  const name = commandName(t, command.words);
  const caps = combos.flatMap((combo) => [...keyCaps(combo, keys, isMac)]);
  return {
    id: command.id,
    name,
    combos,
    foundBy: { names: [name], also: [otherWords(t, command.words), ...caps] },
  };
}

/** The lines that hold every word of a query: what is done, or the name of a key. */
export function foundSections(
  sections: readonly KeySection[],
  query: string,
): readonly KeySection[] {
  const search = searchFor(query);
  return sections
    .map((section) => ({
      ...section,
      lines: section.lines.filter(({ foundBy }) => search(foundBy) > 0),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** A combination as it is listed; with any arrow, where all four mean the same. */
type ListedCombo = { readonly combo: Combo; readonly isAnyArrow: boolean };

/** The four arrows with the same keys held stand together, in the place of the first of them. */
export function arrowsTogether(combos: readonly Combo[]): readonly ListedCombo[] {
  const alike = new Map<string, readonly Combo[]>();
  for (const combo of combos) {
    const held = combo.replace(/Arrow\w+$/, 'Arrow');
    alike.set(held, [...(alike.get(held) ?? []), combo]);
  }
  return [...alike.values()].flatMap((group) => {
    const isAnyArrow = group.length === 4;
    return (isAnyArrow ? group.slice(0, 1) : group).map((combo) => ({ combo, isAnyArrow }));
  });
}
