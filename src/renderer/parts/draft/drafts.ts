import type { QueryClient } from '@tanstack/react-query';
import type { KeptDraft } from '#renderer/ui/draft/draft-place.ts';

/**
 * What was written in forms that were closed without saving, as long as the window lives and shows
 * this business: it lies with what was read, all of which goes when another one is opened.
 */
export function draftsIn(client: QueryClient) {
  client.setQueryDefaults([DRAFT], { gcTime: Number.POSITIVE_INFINITY });
  return {
    get: (about: string, name: string) => client.getQueryData<KeptDraft>([DRAFT, about, name]),
    set: (about: string, name: string, draft: KeptDraft) =>
      void client.setQueryData([DRAFT, about, name], draft),
    delete: (about: string, name: string) =>
      client.removeQueries({ queryKey: [DRAFT, about, name], exact: true }),
    /** All that was written in one form. */
    forget: (about: string) => client.removeQueries({ queryKey: [DRAFT, about] }),
    /** What forms hold something written, each by what it is about. */
    written: (): ReadonlySet<string> =>
      new Set(
        client
          .getQueriesData<KeptDraft>({ queryKey: [DRAFT] })
          .flatMap(([[, about], kept]) => (kept && kept.isPlace !== true ? [String(about)] : [])),
      ),
    of: (about: string): readonly KeptDraft[] =>
      client
        .getQueriesData<KeptDraft>({ queryKey: [DRAFT, about] })
        .flatMap(([, kept]) => kept ?? []),
  };
}

/** What the keys of all drafts begin with. */
export const DRAFT = 'draft';
