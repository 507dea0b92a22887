import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isMenu } from '#shared/ipc/menu.ts';
import { EVERYDAY, FIRST_RUN } from '#renderer/app/commands/groups.ts';
import { nativeMenu } from '#renderer/app/commands/native-menu.ts';
import { offeredCommands } from '#renderer/app/commands/offered-commands.ts';
import { commandName, otherWords } from '#renderer/parts/command/command-words.ts';
import { combosOf, isOfferedEverywhere } from '#renderer/parts/command/command.ts';
import type { CommandGroup } from '#renderer/parts/command/command.ts';
import { sharedCombos } from '#tests/renderer/parts/command/shared-combos.ts';
import { isTextKey } from '#renderer/ui/keys/combo.ts';
import { appContext, wordsIn } from './app-context.ts';

const groups = [...EVERYDAY.app, ...EVERYDAY.pages];

const isGroup = (value: unknown): value is CommandGroup<never> =>
  typeof value === 'object' && value !== null && 'commands' in value && 'words' in value;

const files: readonly Record<string, unknown>[] = await Promise.all(
  globSync('**/*-commands.ts', { cwd: 'src/renderer' }).map(
    (file) => import(/* @vite-ignore */ `#renderer/${file}`),
  ),
);
/** Those that nobody registers: what belongs to a sheet is heard and listed by it alone. */
const ofSheets: readonly CommandGroup<never>[] = files
  .flatMap((file) => Object.values(file).filter(isGroup))
  .filter((group) => !groups.includes(group));

const all = [...groups, ...ofSheets].flatMap(({ commands }) => commands);
const ofPages = [...EVERYDAY.pages, ...ofSheets];
/** Heard on every page: what belongs to no page, and what other pages offer everywhere. */
const appWide = [
  ...EVERYDAY.app.flatMap(({ commands }) => commands),
  ...EVERYDAY.pages.flatMap(({ commands }) => commands.filter(isOfferedEverywhere)),
];
const combosOnAny = (command: (typeof all)[number]) =>
  [true, false].flatMap((isMac) => [...combosOf(command, isMac)]);

describe('every command', () => {
  it('has an id of its own, under that of its group', () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
    const strays = [...groups, ...ofSheets].flatMap(({ id, commands }) =>
      commands.filter((command) => !command.id.startsWith(`${id}.`)).map((command) => command.id),
    );
    expect(strays).toEqual([]);
  });

  it.each(['fr', 'en'] as const)('has a name, and no namesake beside it, in %s', (language) => {
    const t = wordsIn(language);
    const nameOf = ({ words }: (typeof all)[number]) => commandName(t, words);
    for (const beside of [appWide, ...ofPages.map(({ commands }) => commands)]) {
      const names = beside.map(nameOf);
      expect(names.filter((name) => name.trim() === '')).toEqual([]);
      expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
    }
    for (const { words } of all) otherWords(t, words);
  });

  it('is registered in groups.ts, or heard by the sheet that it belongs to', () => {
    const forgotten = ofSheets.filter(({ isHeardByItself }) => isHeardByItself !== true);
    expect(forgotten.map(({ id }) => id)).toEqual([]);
    expect(ofSheets.map(({ id }) => id)).toContain('sheet');
  });

  it('does something, unless what has the focus does it by itself', () => {
    const idle = [...groups, ...ofSheets]
      .filter(({ isHeardByItself }) => isHeardByItself !== true)
      .flatMap(({ commands }) => commands.filter(({ run }) => run === undefined));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  it('stands in for one that exists', () => {
    const ids = new Set(all.map(({ id }) => id));
    const wanted = all.flatMap(({ insteadOf }) => insteadOf ?? []);
    expect(wanted.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('of a page that is offered everywhere knows its page', () => {
    const lost = EVERYDAY.pages.filter(
      ({ page, commands }) => page === undefined && commands.some(isOfferedEverywhere),
    );
    expect(lost).toEqual([]);
  });
});

describe('no key', () => {
  it('of the whole app means two things', () => {
    expect(sharedCombos(appWide)).toEqual([]);
  });

  it('of a page means two things there', () => {
    // A list or a sheet on a page hears its own keys first, each for itself.
    const places = new Map<string, (typeof all)[number][]>();
    for (const { id, page = id, commands } of ofPages) {
      places.set(page, [...(places.get(page) ?? []), ...commands]);
    }
    for (const [place, commands] of places) expect(sharedCombos(commands), place).toEqual([]);
  });

  it('of a page takes one of the whole app away, unless it stands in for it', () => {
    const own = ofPages.flatMap(({ commands }) => commands);
    const clashes = own.flatMap((command) =>
      appWide
        .filter(({ id }) => id !== command.id && id !== command.insteadOf)
        .filter((other) => sharedCombos([command, other]).length > sharedCombos([command]).length)
        .map(({ id }) => `${command.id} against ${id}`),
    );
    expect(clashes).toEqual([]);
  });

  it('that a text field knows is taken from it, but undo where nothing was typed', () => {
    const heard = all.filter(
      (command) => command.isHeardInFields && combosOnAny(command).some(isTextKey),
    );
    expect(heard.map(({ id }) => id)).toEqual(['edit.undo', 'edit.redo']);
  });
});

describe('the native menu', () => {
  const offered = offeredCommands({
    shown: [],
    appGroups: EVERYDAY.app,
    pageGroups: EVERYDAY.pages,
    context: appContext().context,
    goFor: () => undefined,
  });

  it.each(['fr', 'en'] as const)('is one that the main process takes, in %s', (language) => {
    for (const isMac of [true, false]) {
      const entries = nativeMenu(groups, offered, wordsIn(language), isMac);
      expect(isMenu(entries)).toBe(true);
      expect(entries.length).toBeGreaterThan(10);
      expect(entries.every(({ isPossible }) => isPossible)).toBe(true);
    }
  });

  it('shows the keys of the platform', () => {
    const shown = (isMac: boolean) =>
      new Map(
        nativeMenu(groups, offered, wordsIn('en'), isMac).map((one) => [one.id, one.accelerator]),
      );
    expect(shown(false).get('edit.redo')).toBe('CmdOrCtrl+Y');
    expect(shown(true).get('edit.redo')).toBe('CmdOrCtrl+Shift+Z');
    expect(shown(true).get('go.settings')).toBe('CmdOrCtrl+,');
    expect(shown(false).get('look.keys')).toBe('CmdOrCtrl+/');
    expect(shown(false).get('data.backUp')).toBeNull();
  });

  it('says what is not possible', () => {
    const undo = { canUndo: false, canRedo: true, undo: () => {}, redo: () => {} };
    const { context } = appContext({ undo });
    const entries = nativeMenu(
      FIRST_RUN.app,
      offeredCommands({
        shown: [],
        appGroups: FIRST_RUN.app,
        pageGroups: [],
        context,
        goFor: () => undefined,
      }),
      wordsIn('en'),
      false,
    );
    const possible = new Map(entries.map(({ id, isPossible }) => [id, isPossible]));
    expect(possible.get('edit.undo')).toBe(false);
    expect(possible.get('edit.redo')).toBe(true);
  });
});
