import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import type { AppEvent, MenuCommand, Progress } from '#shared/ipc/channels.ts';
import type { ErrorCode } from '#shared/ipc/error-codes.ts';
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

/** Hears of what the native menu was asked for and the main process refused. */
export function useMenuRefusal(tell: (code: ErrorCode) => void): void {
  const onRefused = useEffectEvent(tell);
  useEffect(
    () =>
      listen((event) => {
        if (event.type === 'refused') onRefused(event.code);
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

/** A command whose screen is still on its way. */
let handedOn: MenuCommand | null = null;

/** Keeps a command for the screen that carries it out and is about to be shown. */
export function handOnMenuCommand(command: MenuCommand): void {
  handedOn = command;
}

/** Listens for one command of the native menu while the component is shown. */
export function useMenuCommand(command: MenuCommand, carryOut: () => void): void {
  const onCommand = useEffectEvent(carryOut);
  useEffect(() => {
    if (handedOn === command) {
      handedOn = null;
      onCommand();
    }
    return listen((event) => {
      if (event.type === 'menu' && event.command === command) onCommand();
    });
  }, [command]);
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
