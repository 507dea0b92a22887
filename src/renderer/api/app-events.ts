import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import type { MenuCommand } from '../../shared/ipc/channels.ts';
import { invalidateTopics } from './queries.ts';

/** Keeps the cache true to what other windows, undo and the menu change; once, at the root. */
export function useFreshData(): void {
  const client = useQueryClient();
  useEffect(
    () =>
      window.api.on((event) => {
        if (event.type === 'changed') void invalidateTopics(client, event.topics);
        // Another file: nothing that was read before is true any more.
        if (event.type === 'business-opened') void client.resetQueries();
      }),
    [client],
  );
}

/** Listens for one command of the native menu while the component is shown. */
export function useMenuCommand(command: MenuCommand, carryOut: () => void): void {
  const onCommand = useEffectEvent(carryOut);
  useEffect(
    () =>
      window.api.on((event) => {
        if (event.type === 'menu' && event.command === command) onCommand();
      }),
    [command],
  );
}
