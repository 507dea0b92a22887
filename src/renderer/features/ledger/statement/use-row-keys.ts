import { useLayoutEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { PreviewRow } from '#shared/features/ledger/bank-file-contract.ts';
import { alikeKey } from '#shared/features/ledger/guess/told-by.ts';
import { hasTwin, openIn } from './use-row-choices.ts';
import type { RowChoices } from './use-row-choices.ts';

/** The table of rows, as keys work in it. */
type RowTable = {
  readonly rows: readonly PreviewRow[];
  readonly choices: RowChoices;
  readonly viewport: RefObject<HTMLElement | null>;
  readonly find: RefObject<HTMLElement | null>;
  readonly scrollTo: (index: number) => void;
  /** Once nothing is left to look at. */
  readonly onDone: () => void;
};

/** The row that keys are about, and what they do with it; the first row has the keyboard from the beginning. */
export function useRowKeys({ rows, choices, viewport, find, scrollTo, onDone }: RowTable) {
  const [cursor, setCursor] = useState(0);
  const awaits = useRef<'first' | 'sought' | null>('first');
  // In the same picture in which it is drawn: a key that is pressed after it is for that row.
  useLayoutEffect(() => {
    const row = awaits.current === null ? null : rowAt(viewport.current, cursor);
    if (!row) return;
    const isFirst = awaits.current === 'first';
    awaits.current = null;
    // Whoever tells columns goes on telling them.
    if (isFirst && document.activeElement?.matches('input, select, textarea')) return;
    row.focus();
  });
  const goTo = (index: number): void => {
    const next = Math.max(0, Math.min(index, rows.length - 1));
    setCursor(next);
    scrollTo(next);
    const row = rowAt(viewport.current, next);
    awaits.current = row ? null : 'sought';
    // The row that has it goes out of sight: the table hears the keys until the other one is drawn.
    (row ?? viewport.current)?.focus();
  };
  /** Agrees to what is guessed of a row and all that are like it, and goes on to what is left. */
  const accept = (row: PreviewRow): void => {
    const [entry] = row.entries;
    const alike = entry ? alikeKey(entry) : '';
    choices.agree(alike);
    const next = rows.findIndex((one, at) => at > cursor && isToSee(one, choices, alike));
    if (next === -1) onDone();
    else goTo(next);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const row = rows[cursor];
    if (event.key === '/' && !isTyping(event.target)) {
      event.preventDefault();
      find.current?.focus();
    }
    if (!row || !(isRow(event.target) || event.target === viewport.current)) return;
    const move = MOVES[event.key];
    if (move !== undefined) goTo(cursor + move);
    else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) accept(row);
    else if (event.key === ' ') choices.turn(row.line);
    else if (event.key === '=' && hasTwin(row)) choices.part(row);
    else return;
    event.preventDefault();
  };
  return { cursor, setCursor, goTo, onKeyDown };
}

/** True for a row that waits for a word: it may be an entry already, carries a doubt, or was guessed. */
function isToSee(row: PreviewRow, choices: RowChoices, but: string): boolean {
  const [entry] = row.entries;
  if (row.twin || row.doubts.length > 0) return true;
  const open = openIn(row, choices);
  return (open.category || open.vat) && entry !== undefined && alikeKey(entry) !== but;
}

const MOVES: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 10,
  PageUp: -10,
  Home: -1e6,
  End: 1e6,
};

function rowAt(viewport: HTMLElement | null, index: number): HTMLElement | null {
  return viewport?.querySelector<HTMLElement>(`[data-index="${index}"]`) ?? null;
}

function isRow(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset['index'] !== undefined;
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.type === 'text';
}
