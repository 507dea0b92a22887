import { useQueryClient } from '@tanstack/react-query';
import type { Query, QueryCache } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import { RefusedError } from './client.ts';

/** What of the page could not be read: why the first of it was not, and how to try it all again. */
type UnreadParts = { readonly why: RefusedError; readonly retry: () => void };

/** What is on screen and could not be read; null where all is, or says itself why it is not. */
export function useUnreadParts(): UnreadParts | null {
  const client = useQueryClient();
  const cache = client.getQueryCache();
  const why = useSyncExternalStore(
    (onChange) => cache.subscribe(onChange),
    () => unreadIn(cache)[0]?.state.error ?? null,
  );
  if (!(why instanceof RefusedError)) return null;
  return { why, retry: () => unreadIn(cache).forEach((query) => void query.fetch()) };
}

/** The answers on screen that were refused, but for those that their own component tells. */
export function unreadIn(cache: QueryCache): Query[] {
  return cache
    .getAll()
    .filter(
      (query) =>
        query.state.status === 'error' &&
        query.isActive() &&
        query.meta?.['isRefusalTold'] !== true,
    );
}
