import { useEffectEvent, useLayoutEffect, useState } from 'react';
import type { Dispatch, SetStateAction } from 'react';
import type { KeptDraft } from './draft-place.ts';
import { useDraftPlace } from './draft-place.ts';

type Keeping<Content> = {
  /** True for where one is in the form, which alone is not worth keeping. */
  readonly isPlace?: boolean;
  /** True where nothing stands behind it that could be another now: what it began with is no matter. */
  readonly isNew?: boolean;
  /** Whether what differs from the beginning is worth keeping; all of it, if not said. */
  readonly isWorth?: (content: Content) => boolean;
};

/**
 * State of a form that outlives its closing, where the form has a `DraftScope` around it. `name` is
 * its own within the form; what it holds is plain data.
 */
export function useKeptState<Content>(
  name: string,
  first: Content | (() => Content),
  { isPlace = false, isNew = false, isWorth }: Keeping<Content> = {},
): readonly [Content, Dispatch<SetStateAction<Content>>] {
  const place = useDraftPlace();
  const [begun] = useState(() => beginning(first, place?.get(name), isNew));
  const [content, setContent] = useState(begun.start);
  const isKept = isWorth?.(content) ?? true;
  const keep = useEffectEvent((written: Content, isWorthIt: boolean) => {
    const isSame = JSON.stringify(written) === begun.first;
    const draft = { first: begun.first, written, ...(isPlace && { isPlace }) };
    place?.put(name, isSame || !isWorthIt ? null : draft);
  });
  const begin = useEffectEvent(() => {
    if (begun.isResumed && !isPlace) place?.tellResumed();
  });
  // With what is written alone: after it was forgotten, drawing it once more must not keep it again.
  useLayoutEffect(() => keep(content, isKept), [content, isKept]);
  useLayoutEffect(() => begin(), []);
  return [content, setContent];
}

function beginning<Content>(
  first: Content | (() => Content),
  kept: KeptDraft | undefined,
  isNew: boolean,
) {
  const content = typeof first === 'function' ? (first as () => Content)() : first;
  const text = JSON.stringify(content);
  const isResumed = kept !== undefined && (isNew || kept.first === text);
  return { first: text, start: isResumed ? (kept.written as Content) : content, isResumed };
}
