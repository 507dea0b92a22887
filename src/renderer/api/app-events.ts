import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { RECOVERED_WINDOW } from '#shared/ipc/channels.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';
import { readAnew } from './queries.ts';

type Listener = (event: AppEvent) => void;

const listeners = new Set<Listener>();
let stopListening: (() => void) | null = null;

/** Hears the main process through one subscription for the whole window, however many listen. */
export function listen(listener: Listener): () => void {
  listeners.add(listener);
  stopListening ??= window.api.on((event) => {
    for (const each of listeners) each(event);
  });
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    stopListening?.();
    stopListening = null;
  };
}

/** Keeps the cache true to every change, from whichever window, undo or menu: first, before anything is asked. */
export function keepFresh(client: QueryClient): () => void {
  return listen((event) => {
    // The service that is new reads the same file: what is half typed into a form stays.
    const isServiceNew = event.type === 'recovered' && event.part === 'service';
    if (event.type === 'changed' || isServiceNew) void readAnew(client);
    // Another file: nothing that was read before holds.
    if (event.type === 'business-opened') void client.resetQueries();
  });
}

/** Hears which command was chosen in the native menu, or in a notification. */
export function useChosenCommand(carryOut: (id: string) => void): void {
  const onChosen = useEffectEvent(carryOut);
  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'command') onChosen(event.id);
      }),
    [],
  );
}

/** A part of the app that died and was started again. */
type RecoveredPart = Extract<AppEvent, { readonly type: 'recovered' }>['part'] | 'window';

/** Hears that a part of the app died and runs again; of its own window, once it is shown. */
export function useRecovery(tell: (part: RecoveredPart) => void): void {
  const onRecovered = useEffectEvent(tell);
  useEffect(() => {
    if (location.search === `?${RECOVERED_WINDOW}`) {
      // Told once: the address of a page that is loaded again by hand says nothing of it.
      history.replaceState(null, '', `${location.pathname}${location.hash}`);
      onRecovered('window');
    }
    return listen((event) => {
      if (event.type === 'recovered') onRecovered(event.part);
    });
  }, []);
}
