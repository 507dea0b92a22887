import { Menu } from 'electron';
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/ipc/channels.ts';
import type { Language } from '#shared/features/metrics/model.ts';
import { wordsFor } from './words.ts';

/** What the menu can set going. */
export type MenuActions = {
  readonly tellWindow: (command: MenuCommand) => void;
  readonly showFile: () => void;
  readonly openSample: () => void;
};

type Item = MenuItemConstructorOptions;
type MenuWords = ReturnType<typeof wordsFor<'menu'>>;

const IS_MAC = process.platform === 'darwin';
const SEPARATOR: Item = { type: 'separator' };

/** Puts the native menu up in a language, with the shortcuts that the platform is used to. */
export function showMenu(language: Language, actions: MenuActions): void {
  const words = wordsFor('menu', language);
  const menus = [
    ...(IS_MAC ? [appMenu(words, actions)] : []),
    fileMenu(words, actions),
    editMenu(words, actions),
    viewMenu(words, actions),
    ...(IS_MAC ? [windowMenu(words)] : []),
    helpMenu(words),
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus));
}

function appMenu(words: MenuWords, { tellWindow }: MenuActions): Item {
  return {
    label: 'Solocap',
    submenu: [
      { role: 'about', label: words('help.about') },
      SEPARATOR,
      {
        label: words('view.settings'),
        accelerator: 'Command+,',
        click: () => tellWindow('open-settings'),
      },
      SEPARATOR,
      { role: 'services', label: words('app.services') },
      SEPARATOR,
      { role: 'hide', label: words('app.hide') },
      { role: 'hideOthers', label: words('app.hideOthers') },
      { role: 'unhide', label: words('app.unhide') },
      SEPARATOR,
      { role: 'quit', label: words('file.quit') },
    ],
  };
}

function fileMenu(words: MenuWords, actions: MenuActions): Item {
  return {
    label: words('file.label'),
    submenu: [
      { label: words('file.moveIn'), click: () => actions.tellWindow('move-in') },
      {
        label: words('file.exportGrid'),
        accelerator: 'CmdOrCtrl+E',
        click: () => actions.tellWindow('export-grid'),
      },
      {
        label: words('file.forAccountant'),
        click: () => actions.tellWindow('for-accountant'),
      },
      SEPARATOR,
      { label: words('file.backUp'), click: () => actions.tellWindow('back-up') },
      { label: words('file.restore'), click: () => actions.tellWindow('restore') },
      { label: words('file.showFile'), click: actions.showFile },
      { label: words('file.openSample'), click: actions.openSample },
      ...(IS_MAC ? [] : [SEPARATOR, { role: 'quit', label: words('file.quit') } as const]),
    ],
  };
}

/** Undo and redo are ours: the window decides whether a text field or the business is meant. */
function editMenu(words: MenuWords, { tellWindow }: MenuActions): Item {
  return {
    label: words('edit.label'),
    submenu: [
      {
        label: words('edit.undo'),
        accelerator: 'CmdOrCtrl+Z',
        click: () => tellWindow('undo'),
      },
      {
        label: words('edit.redo'),
        accelerator: IS_MAC ? 'Command+Shift+Z' : 'Ctrl+Y',
        click: () => tellWindow('redo'),
      },
      SEPARATOR,
      { role: 'cut', label: words('edit.cut') },
      { role: 'copy', label: words('edit.copy') },
      { role: 'paste', label: words('edit.paste') },
      { role: 'selectAll', label: words('edit.selectAll') },
      SEPARATOR,
      { label: words('edit.find'), accelerator: 'CmdOrCtrl+F', click: () => tellWindow('find') },
      {
        label: words('edit.goToPeriod'),
        accelerator: 'CmdOrCtrl+G',
        click: () => tellWindow('go-to-period'),
      },
    ],
  };
}

function viewMenu(words: MenuWords, { tellWindow }: MenuActions): Item {
  const pages: readonly [Parameters<MenuWords>[0], MenuCommand][] = [
    ['view.focus', 'open-focus'],
    ['view.grid', 'open-grid'],
    ['view.plan', 'open-plan'],
    ['view.ledger', 'open-ledger'],
    ['view.reviews', 'open-reviews'],
    ['view.metrics', 'open-metrics'],
    ['view.settings', 'open-settings'],
  ];
  return {
    label: words('view.label'),
    submenu: [
      ...pages.map(([key, command], index) => ({
        label: words(key as 'view.focus'),
        accelerator: `CmdOrCtrl+${index + 1}`,
        click: () => tellWindow(command),
      })),
      SEPARATOR,
      {
        label: words('view.palette'),
        accelerator: 'CmdOrCtrl+K',
        click: () => tellWindow('open-palette'),
      },
      SEPARATOR,
      { role: 'zoomIn', label: words('view.zoomIn') },
      { role: 'zoomOut', label: words('view.zoomOut') },
      { role: 'resetZoom', label: words('view.zoomReset') },
      SEPARATOR,
      { role: 'togglefullscreen', label: words('view.fullScreen') },
    ],
  };
}

function windowMenu(words: MenuWords): Item {
  return {
    label: words('window.label'),
    role: 'windowMenu',
    submenu: [
      { role: 'minimize', label: words('window.minimize') },
      { role: 'zoom', label: words('window.zoom') },
      SEPARATOR,
      { role: 'front', label: words('window.front') },
    ],
  };
}

function helpMenu(words: MenuWords): Item {
  return {
    label: words('help.label'),
    role: 'help',
    submenu: [{ role: 'about', label: words('help.about') }],
  };
}
