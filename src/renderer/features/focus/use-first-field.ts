import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Gives the focus to the first field of a form that came after what opened around it. */
export function useFirstField(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  return form;
}
