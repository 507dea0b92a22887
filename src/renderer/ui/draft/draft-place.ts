import { createContext, use } from 'react';

/** Something written and not saved: what it was before, as text, and what it is now. */
export type KeptDraft = {
  /** Where that is another now, the draft speaks of something else. */
  readonly first: string;
  readonly written: unknown;
  /** True for where one was in the form: kept only beside something written. */
  readonly isPlace?: boolean;
};

/** Where the draft of one form lies, as its parts see it. */
export type DraftPlace = {
  readonly get: (name: string) => KeptDraft | undefined;
  /** null: it is as it was before. */
  readonly put: (name: string, draft: KeptDraft | null) => void;
  /** A part says that it goes on with what was written before. */
  readonly tellResumed: () => void;
  readonly isResumed: boolean;
  /** Throws all of it away, and draws the form as it was before. */
  readonly beginAnew: () => void;
  /** After it was saved or given up. */
  readonly forget: () => void;
};

export const DraftPlaceContext = createContext<DraftPlace | null>(null);

/** The draft of the form that a piece is part of; null where nothing is kept. */
export function useDraftPlace(): DraftPlace | null {
  return use(DraftPlaceContext);
}

/** Ends a form that was saved or given up: nothing of it is kept. */
export function useDraftEnd(onClose: () => void): () => void {
  const place = useDraftPlace();
  return () => {
    place?.forget();
    onClose();
  };
}
