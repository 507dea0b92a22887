import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { handOnMenuCommand, useMenuCommand } from '../api/app-events.ts';
import type { MenuCommand } from '#shared/ipc/channels.ts';
import { MOVING_IN_PATH } from '../parts/moving-in/path.ts';
import { isMac } from '../ui/keys/platform.ts';
import { SCREENS } from './screens.ts';
import { useBackUp } from './use-back-up.ts';
import { useUndo } from './use-undo.ts';

/**
 * The keys of the window, and the same commands from the native menu. A key that is taken here does
 * not reach the menu's accelerator, so nothing happens twice.
 */
export function useShortcuts(onOpenPalette: () => void): void {
  const [location, navigate] = useLocation();
  const { undo, redo, isTextUndoNext } = useUndo();

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || !hasShortcutKey(event)) return;
    const action = actionFor(event, { onOpenPalette, navigate, undo, redo, isTextUndoNext });
    if (!action) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);

  useMenuCommand('open-focus', () => navigate('/'));
  useMenuCommand('open-grid', () => navigate('/grid'));
  useMenuCommand('open-plan', () => navigate('/plan'));
  useMenuCommand('open-ledger', () => navigate('/ledger'));
  useMenuCommand('open-reviews', () => navigate('/reviews'));
  useMenuCommand('open-metrics', () => navigate('/metrics'));
  useMenuCommand('open-settings', () => navigate('/settings'));
  useMenuCommand('move-in', () => navigate(MOVING_IN_PATH));
  useMenuCommand('for-accountant', () => navigate('/ledger/accountant'));
  useMenuCommand('open-palette', onOpenPalette);
  useMenuCommand('find', () => {
    if (!isOnGrid(location)) onOpenPalette();
  });
  useMenuCommand('back-up', useBackUp());
  useMenuCommand('restore', () => navigate('/settings/restore'));
  const onGrid = (command: MenuCommand): void => {
    if (isOnGrid(location)) return;
    handOnMenuCommand(command);
    navigate('/grid');
  };
  useMenuCommand('export-grid', () => onGrid('export-grid'));
  useMenuCommand('go-to-period', () => onGrid('go-to-period'));
}

/** The grid, also opened at a cell, carries its commands out itself. */
function isOnGrid(location: string): boolean {
  return location !== MOVING_IN_PATH && /^\/grid(?:\/|$)/.test(location);
}

type Doors = ReturnType<typeof useUndo> & {
  readonly onOpenPalette: () => void;
  readonly navigate: (path: string) => void;
};

/** True where the platform's shortcut key is held, alone or with shift. */
function hasShortcutKey(event: KeyboardEvent): boolean {
  const isHeld = isMac ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return isHeld && !event.altKey;
}

/** What a key with the shortcut key held does; nothing for all the others. */
function actionFor(event: KeyboardEvent, doors: Doors): (() => void) | undefined {
  // By its place and not its letter: on a French keyboard the digits need shift.
  const screen = /^Digit([1-7])$/.exec(event.code);
  if (screen && !event.shiftKey) {
    const path = SCREENS[Number(screen[1]) - 1]?.path;
    return path === undefined ? undefined : () => doors.navigate(path);
  }
  const key = event.key.toLowerCase();
  if (key === 'k' && !event.shiftKey) return doors.onOpenPalette;
  if (doors.isTextUndoNext()) return undefined;
  if (key === 'z') return event.shiftKey ? doors.redo : doors.undo;
  return key === 'y' && !event.shiftKey ? doors.redo : undefined;
}
