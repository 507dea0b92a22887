import { useEffect, useEffectEvent, useRef, useState } from 'react';

/** Milliseconds without a key after which what was typed is saved. */
const REST = 800;

/** A text field that saves itself. */
type DraftField = {
  readonly value: string;
  readonly onChange: (event: { readonly currentTarget: { readonly value: string } }) => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
};

/**
 * A text that is saved when the typing rests, when the field is left, and when it goes away with
 * its screen; `saved` is what the books say, and shows again after undo.
 */
export function useDraft(saved: string, save: (text: string) => void): DraftField {
  const [typed, setTyped] = useState<string | null>(null);
  const [hasFocus, setFocus] = useState(false);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const flush = useEffectEvent(() => {
    clearTimeout(timer.current);
    const text = pending.current?.trim() ?? null;
    pending.current = null;
    if (text !== null && text !== saved) save(text);
  });
  const flushNow = useRef<() => void>(() => undefined);
  useEffect(() => {
    flushNow.current = () => flush();
    return () => flush();
  }, []);
  // What was typed has arrived: from here on the books speak.
  if (typed !== null && !hasFocus && typed.trim() === saved) setTyped(null);
  return {
    value: typed ?? saved,
    onChange: ({ currentTarget }) => {
      setTyped(currentTarget.value);
      pending.current = currentTarget.value;
      clearTimeout(timer.current);
      timer.current = setTimeout(() => flushNow.current(), REST);
    },
    onFocus: () => setFocus(true),
    onBlur: () => {
      setFocus(false);
      flushNow.current();
    },
  };
}
