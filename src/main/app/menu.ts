import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { Language } from '#shared/kernel/language.ts';
import type { MenuEntry, MenuPlace } from '#shared/ipc/menu.ts';
import { wordsFor } from './words.ts';

type Item = MenuItemConstructorOptions;
type MenuWords = ReturnType<typeof wordsFor<'menu'>>;

/** What is drawn in one place of the menu; nothing before the window has told it. */
type Fill = (place: MenuPlace) => Item[];

/** The native menu, kept in the language of the business and true to what is possible. */
export type NativeMenu = {
  readonly speak: (language: Language) => void;
  readonly show: (entries: readonly MenuEntry[]) => void;
};

const IS_MAC = process.platform === 'darwin';
const SEPARATOR: Item = { type: 'separator' };

/**
 * The menu is there before any window: what every app of the system has. The window fills it with
 * its commands, each declared there once; `tellWindow` hears which was chosen.
 */
export function keepMenu(tellWindow: (command: string) => void): NativeMenu {
  let language: Language | null = null;
  let entries: readonly MenuEntry[] = [];
  const draw = (): void => {
    if (language === null) return;
    const words = wordsFor('menu', language);
    const fill: Fill = (place) =>
      entries.filter((entry) => entry.place === place).map((entry) => itemOf(entry, tellWindow));
    Menu.setApplicationMenu(Menu.buildFromTemplate(menus(words, fill)));
  };
  return {
    speak: (next) => {
      if (next === language) return;
      language = next;
      draw();
    },
    show: (next) => {
      const isRedrawn = drawnAs(next) !== drawnAs(entries);
      entries = next;
      if (isRedrawn) draw();
      else switchItems(entries);
    },
  };
}

/** The keys are shown, and heard by the window, which alone knows whether a field wants them. */
function itemOf(
  { id, place, label, accelerator, isPossible }: MenuEntry,
  tellWindow: (command: string) => void,
): Item {
  return {
    id: `${place} ${id}`,
    label,
    enabled: isPossible,
    click: () => tellWindow(id),
    registerAccelerator: false,
    ...(accelerator === null ? {} : { accelerator }),
  };
}

/** All that cannot change in a menu that is drawn. */
function drawnAs(entries: readonly MenuEntry[]): string {
  return JSON.stringify(entries.map((entry) => ({ ...entry, isPossible: true })));
}

function switchItems(entries: readonly MenuEntry[]): void {
  const menu = Menu.getApplicationMenu();
  for (const { id, place, isPossible } of entries) {
    const item = menu?.getMenuItemById(`${place} ${id}`);
    if (item) item.enabled = isPossible;
  }
}

function menus(words: MenuWords, fill: Fill): Item[] {
  return [
    ...(IS_MAC ? [appMenu(words, fill)] : []),
    {
      label: words('file.label'),
      submenu: parts(
        fill('file.new'),
        fill('file.data'),
        fill('file.copies'),
        IS_MAC ? [] : [{ role: 'quit', label: words('file.quit') }],
      ),
    },
    {
      label: words('edit.label'),
      submenu: parts(fill('edit.undo'), clipboardItems(words), fill('edit.find')),
    },
    {
      label: words('view.label'),
      submenu: parts(fill('view.screens'), fill('view.palette'), sizeItems(words), [
        { role: 'togglefullscreen', label: words('view.fullScreen') },
      ]),
    },
    ...(IS_MAC ? [windowMenu(words)] : []),
    {
      label: words('help.label'),
      role: 'help',
      submenu: parts(fill('help.keys'), [{ role: 'about', label: words('help.about') }]),
    },
  ];
}

/** Parts with something in them, with a line between each two. */
function parts(...all: readonly (readonly Item[])[]): Item[] {
  return all
    .filter((items) => items.length > 0)
    .flatMap((items, place) => (place === 0 ? items : [SEPARATOR, ...items]));
}

function clipboardItems(words: MenuWords): Item[] {
  return [
    { role: 'cut', label: words('edit.cut') },
    { role: 'copy', label: words('edit.copy') },
    { role: 'paste', label: words('edit.paste') },
    { role: 'selectAll', label: words('edit.selectAll') },
  ];
}

function sizeItems(words: MenuWords): Item[] {
  return [
    { role: 'zoomIn', label: words('view.zoomIn') },
    { role: 'zoomOut', label: words('view.zoomOut') },
    { role: 'resetZoom', label: words('view.zoomReset') },
  ];
}

function appMenu(words: MenuWords, fill: Fill): Item {
  return {
    label: 'Solocap',
    submenu: parts(
      [{ role: 'about', label: words('help.about') }],
      fill('app.settings'),
      [{ role: 'services', label: words('app.services') }],
      [
        { role: 'hide', label: words('app.hide') },
        { role: 'hideOthers', label: words('app.hideOthers') },
        { role: 'unhide', label: words('app.unhide') },
      ],
      [{ role: 'quit', label: words('file.quit') }],
    ),
  };
}

function windowMenu(words: MenuWords): Item {
  return {
    label: words('window.label'),
    role: 'windowMenu',
    submenu: parts(
      [
        { role: 'minimize', label: words('window.minimize') },
        { role: 'zoom', label: words('window.zoom') },
      ],
      [{ role: 'front', label: words('window.front') }],
    ),
  };
}
