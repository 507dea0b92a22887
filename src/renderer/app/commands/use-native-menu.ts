import { use, useEffect, useEffectEvent, useRef } from 'react';
import type { MenuEntry } from '#shared/ipc/menu.ts';
import { ShownCommandsContext } from '#renderer/parts/command/shown-commands.ts';

/** Keeps the native menu true to what is possible; told only where something became different. */
export function useNativeMenu(entriesNow: () => readonly MenuEntry[]): void {
  const shown = use(ShownCommandsContext);
  const told = useRef('');
  const tell = useEffectEvent(() => {
    const entries = entriesNow();
    const text = JSON.stringify(entries);
    if (text === told.current) return;
    told.current = text;
    window.api.showMenu(entries);
  });
  useEffect(() => tell());
  useEffect(() => {
    let isDue = false;
    return shown.subscribe(() => {
      if (isDue) return;
      isDue = true;
      // Once for all that is drawn together.
      queueMicrotask(() => {
        isDue = false;
        tell();
      });
    });
  }, [shown]);
}
