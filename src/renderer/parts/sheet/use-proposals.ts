import { useId, useState } from 'react';
import type { KeyboardEvent } from 'react';

/** What may be meant by a text, and what the list of it is called. */
export type ProposalsOf = {
  readonly label: string;
  readonly of: (text: string) => readonly string[];
};

export type Proposals = {
  readonly listId: string;
  readonly names: readonly string[];
  /** Its place among the names; -1: none. */
  readonly chosen: number;
  /** True where the key was for the list. */
  readonly hears: (event: KeyboardEvent) => boolean;
  /** What a key takes that ends the writing: the chosen name, else the text. */
  readonly taken: string;
  /** After another text was written. */
  readonly anew: () => void;
};

const NO_NAMES: readonly string[] = [];

/** The list under a field, as the text narrows it down; once something is typed, its first name is meant. */
export function useProposals(
  proposals: ProposalsOf | undefined,
  { text, start }: { readonly text: string; readonly start: string },
): Proposals {
  const listId = useId();
  const [moved, setMoved] = useState<number | null>(null);
  const names = proposals?.of(text === start ? '' : text) ?? NO_NAMES;
  const isMeant = text !== start && text.trim() !== '' && names.length > 0;
  const chosen = moved ?? (isMeant ? 0 : -1);
  return {
    listId,
    names,
    chosen,
    hears: ({ key, ctrlKey, metaKey, shiftKey }) => {
      const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
      if (by === 0 || names.length === 0 || ctrlKey || metaKey || shiftKey) return false;
      setMoved(Math.max(-1, Math.min(chosen + by, names.length - 1)));
      return true;
    },
    taken: names[chosen] ?? text,
    anew: () => setMoved(null),
  };
}
