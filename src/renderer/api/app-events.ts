import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { AppEvent, Progress } from '#shared/ipc/channels.ts';
import { readAnew } from './queries.ts';

type Listener = (event: AppEvent) => void;

const listeners = new Set<Listener>();
let stopListening: (() => void) | null = null;

/** Hears the main process through one subscription for the whole window, however many listen. */
function listen(listener: Listener): () => void {
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

/** Keeps the cache true to every change, from whichever window, undo or menu; once, at the root. */
export function useFreshData(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'changed') void readAnew(client);
        // Another file, or one whose newest words were lost: nothing that was read before holds.
        if (event.type === 'business-opened' || event.type === 'service-restarted') {
          void client.resetQueries();
        }
      }),
    [client],
  );
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

/** Hears that the service died, and was started again. */
export function useServiceRestart(tell: () => void): void {
  const onRestarted = useEffectEvent(tell);
  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'service-restarted') onRestarted();
      }),
    [],
  );
}

/** How far long work of the main process has come; null where none is under way. */
export function useProgress(): Progress | null {
  const [progress, setProgress] = useState<Progress | null>(null);
  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'progress') setProgress(event.progress);
      }),
    [],
  );
  return progress;
}
