import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { passOver } from './pass-over.ts';

type Passing<Content> = {
  /** What it is a value or a status of; empty: it never moves. Another thing is no change. */
  readonly of: string;
  readonly content: Content;
};

/** For an element that says something: passes over from what it said of the same thing before. */
export function usePassing<Content>(
  { of, content }: Passing<Content>,
  drawn: (from: Content, share: number) => string,
): RefObject<HTMLSpanElement | null> {
  const element = useRef<HTMLSpanElement>(null);
  const before = useRef<Passing<Content>>({ of: '', content });
  const stop = useRef(() => {});
  // After every render: which of them changed something is what it asks.
  useLayoutEffect(() => {
    const from = before.current;
    before.current = { of, content };
    if (from.of === of && from.content === content) return;
    stop.current();
    if (of === '' || from.of !== of || !element.current) return;
    stop.current = passOver(element.current, (share) => drawn(from.content, share));
  });
  useLayoutEffect(() => () => stop.current(), []);
  return element;
}
