import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useState } from 'react';

/** What was written in dialogs that were closed without saving, as long as the window lives. */
const draftsOf = new WeakMap<QueryClient, Map<string, KeptDraft>>();

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
  const drafts = useDrafts();
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
    forget: () => void drafts.delete(key),
  };
}

function useDrafts(): Map<string, KeptDraft> {
  const client = useQueryClient();
  const drafts = draftsOf.get(client) ?? new Map<string, KeptDraft>();
  draftsOf.set(client, drafts);
  return drafts;
}
