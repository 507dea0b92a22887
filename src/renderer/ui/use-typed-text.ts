import { useRef } from 'react';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** What was typed in a form and is not saved. */
type TypedText = {
  /** Called with whatever gets the focus: a field is looked at before anything is typed in it. */
  readonly remember: (target: Element) => void;
  /** Whether a field holds something else than when it was first entered. */
  readonly isThere: () => boolean;
  /** Whether such a field is marked as wrong. */
  readonly isRefused: () => boolean;
  /** Gives the focus back to the field that had it last. */
  readonly goBack: () => void;
};

/**
 * Told by the fields themselves, so that no form has to say when it is changed. Those that are gone,
 * and those with which one only looks for something (`data-search`, on them or around them), hold nothing that could be lost.
 */
export function useTypedText(): TypedText {
  const before = useRef(new Map<Field, string>());
  const last = useRef<Field | null>(null);
  const typed = (): Field[] =>
    [...before.current]
      .filter(([field, text]) => field.isConnected && contentOf(field) !== text)
      .map(([field]) => field);
  return {
    remember: (target) => {
      if (!isField(target)) return;
      last.current = target;
      if (!before.current.has(target)) before.current.set(target, contentOf(target));
    },
    isThere: () => typed().length > 0,
    isRefused: () => typed().some((field) => field.getAttribute('aria-invalid') === 'true'),
    goBack: () => last.current?.focus(),
  };
}

function isField(target: Element): target is Field {
  return target.matches('input, textarea, select') && target.closest('[data-search]') === null;
}

function contentOf(field: Field): string {
  const isChecked = field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);
  return isChecked ? String(field.checked) : field.value;
}
