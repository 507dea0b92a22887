import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';

type KeptDraft = {
  /** What the form began with: where that is another now, the draft speaks of something else. */
  readonly first: string;
  readonly written: unknown;
};

export type Draft<Fields> = {
  /** What the form begins with: what was written before, or what is there. */
  readonly start: Fields;
  /** True where it goes on with what was written before. */
  readonly isResumed: boolean;
  readonly keep: (written: Fields) => void;
  /** After it was saved or given up. */
  readonly forget: () => void;
};

/**
 * Keeps what is written in a form over its closing. `key` names what it is about; `first` is what it
 * holds untouched, as plain data.
 */
export function useDraft<Fields>(key: string, first: Fields): Draft<Fields> {
  const drafts = draftsIn(useQueryClient());
  const [begun] = useState(() => {
    const known = drafts.get(key);
    return { first, kept: known?.first === JSON.stringify(first) ? known : undefined };
  });
  const firstText = JSON.stringify(begun.first);
  return {
    start: begun.kept ? (begun.kept.written as Fields) : begun.first,
    isResumed: begun.kept !== undefined,
    keep: (written) => {
      if (JSON.stringify(written) === firstText) drafts.delete(key);
      else drafts.set(key, { first: firstText, written });
    },
    forget: () => drafts.delete(key),
  };
}

/**
 * What was written in dialogs that were closed without saving, as long as the window lives and shows
 * this business: it lies with what was read, all of which goes when another one is opened.
 */
export function draftsIn(client: QueryClient) {
  client.setQueryDefaults([DRAFT], { gcTime: Number.POSITIVE_INFINITY });
  const keyOf = (about: string) => [DRAFT, about];
  return {
    get: (about: string) => client.getQueryData<KeptDraft>(keyOf(about)),
    set: (about: string, draft: KeptDraft) => void client.setQueryData(keyOf(about), draft),
    delete: (about: string) => client.removeQueries({ queryKey: keyOf(about), exact: true }),
  };
}

/** What the keys of all drafts begin with. */
const DRAFT = 'draft';
