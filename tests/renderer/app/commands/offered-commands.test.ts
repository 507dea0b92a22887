import { describe, expect, it } from 'vitest';
import { EVERYDAY } from '#renderer/app/commands/groups.ts';
import { findCommand, offeredCommands } from '#renderer/app/commands/offered-commands.ts';
import { keySections, foundSections } from '#renderer/app/key-sheet/key-sections.ts';
import { findEntryCommands, newEntryCommands } from '#renderer/features/ledger/ledger-commands.ts';
import { gridCommands } from '#renderer/features/values/grid-commands.ts';
import type { GridContext } from '#renderer/features/values/grid-commands.ts';
import { bindCommands } from '#renderer/parts/command/command.ts';
import { askedByKey } from '#renderer/parts/command/key-command.ts';
import type { FieldState } from '#renderer/parts/command/key-command.ts';
import type { ShownGroup } from '#renderer/parts/command/shown-commands.ts';
import type { Translate } from '#renderer/ui/locale.tsx';
import { createTranslator } from 'use-intl/core';
import { messages } from '#shared/i18n/messages.ts';
import { appContext, wordsIn } from './app-context.ts';

function offer({ onGrid, also = [] }: { onGrid: boolean; also?: readonly ShownGroup[] }) {
  const { context, did } = appContext();
  const grid: GridContext = {
    open: (dialog) => did.push(`grid opens ${dialog}`),
    find: () => did.push('grid finds'),
    step: null,
    hasOwnGroups: false,
    hidden: 0,
    showHidden: () => did.push('grid shows all'),
  };
  const onPage = { group: gridCommands, bind: () => bindCommands(gridCommands, grid) };
  const shown = [...(onGrid ? [onPage] : []), ...also];
  const offered = offeredCommands({
    shown,
    appGroups: EVERYDAY.app,
    pageGroups: EVERYDAY.pages,
    context,
    goFor: (page, id) => did.push(`to ${page} for ${id}`),
  });
  return { offered, did };
}

const ctrl = (key: string) => ({
  key,
  code: '',
  ctrlKey: true,
  metaKey: false,
  shiftKey: false,
  altKey: false,
});

describe('a command of a page', () => {
  it('that the native menu shows goes to its page first', () => {
    const { offered, did } = offer({ onGrid: false });
    findCommand(offered, 'grid.export')?.run(null);
    expect(did).toEqual(['to /grid for grid.export']);
    expect(findCommand(offered, 'grid.find')).toBeUndefined();
  });

  it('is carried out at once where its page is shown', () => {
    const { offered, did } = offer({ onGrid: true });
    findCommand(offered, 'grid.export')?.run(null);
    expect(did).toEqual(['grid opens export']);
  });

  it('stands in for the one of the app there, in the native menu too', () => {
    const elsewhere = offer({ onGrid: false });
    findCommand(elsewhere.offered, 'find.here')?.run(null);
    expect(elsewhere.did).toEqual(['palette']);
    const onGrid = offer({ onGrid: true });
    findCommand(onGrid.offered, 'find.here')?.run(null);
    expect(onGrid.did).toEqual(['grid finds']);
  });
});

describe('a key', () => {
  const asked = (key: string, field: FieldState) => {
    const { offered } = offer({ onGrid: false });
    const found = askedByKey(offered.everywhere, ctrl(key), { isMac: false, field });
    return found?.bound.command.id;
  };

  it('that means something in a text field is left to it', () => {
    expect(asked('z', 'none')).toBe('edit.undo');
    expect(asked('z', 'untouched')).toBe('edit.undo');
    expect(asked('z', 'edited')).toBeUndefined();
    expect(asked('k', 'edited')).toBe('find.palette');
    const { offered } = offer({ onGrid: false });
    const mark = { ...ctrl('?'), ctrlKey: false, shiftKey: true };
    const heard = (field: FieldState) =>
      askedByKey(offered.everywhere, mark, { isMac: false, field })?.bound.command.id;
    expect(heard('none')).toBe('look.keys');
    expect(heard('untouched')).toBeUndefined();
  });
});

describe('the list of keys', () => {
  const sheet = (onGrid: boolean, also: readonly ShownGroup[] = []) => {
    const keys = createTranslator({
      locale: 'fr',
      messages: messages.fr,
      namespace: 'common.key',
    }) as unknown as Translate<'common.key'>;
    return keySections(offer({ onGrid, also }).offered, { t: wordsIn('fr'), keys, isMac: false });
  };
  const ids = (sections: ReturnType<typeof sheet>) =>
    sections.map(({ id, isHere, lines }) => [id, isHere, lines.map((line) => line.id)]);

  it('begins with what works here, each key once', () => {
    expect(ids(sheet(true))[0]).toEqual([
      'grid',
      true,
      ['grid.export', 'grid.find', 'grid.goToPeriod'],
    ]);
    const everywhere = sheet(true).filter(({ isHere }) => !isHere);
    expect(ids(everywhere).flat(2)).not.toContain('find.here');
    expect(ids(sheet(false)).flat(2)).toContain('find.here');
  });

  it('gathers what one place offers under its name, once', () => {
    const sections = sheet(false, [
      { group: findEntryCommands, bind: () => bindCommands(findEntryCommands, { find: () => {} }) },
      { group: newEntryCommands, bind: () => bindCommands(newEntryCommands, { begin: () => {} }) },
    ]);
    const here = sections.filter(({ isHere }) => isHere);
    expect(here.map(({ name }) => name)).toEqual(['Registre']);
    expect(here[0]?.lines.map(({ id }) => id)).toEqual(['findEntry.find', 'newEntry.begin']);
  });

  it('is searched by what is done, and by the name of a key', () => {
    const found = (query: string) =>
      foundSections(sheet(false), query).flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(found('annuler')).toEqual(['edit.undo']);
    expect(found('defaire')).toEqual(['edit.undo']);
    expect(found('maj z')).toEqual(['edit.redo']);
    expect(found('ctrl 1')).toEqual(['go.focus']);
    expect(found('?')).toEqual(['look.keys']);
    expect(found('zeppelin')).toEqual([]);
  });
});
