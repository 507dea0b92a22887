import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { dropOn } from './arrangement.ts';
import type { Drop } from './arrangement.ts';
import type { Rows } from './use-rows.ts';

export type RowDrag = {
  readonly dragged: string | null;
  /** Where it would land now; null: nowhere. */
  readonly drop: Drop | null;
  /** For the element that holds all rows. */
  readonly handlers: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
  /** Told by the element that scrolls: at its left edge, where the names are, a drag would scroll it. */
  readonly holdColumns: (element: HTMLElement) => void;
};

function rowUnder({ target }: DragEvent): HTMLElement | null {
  return (target as Element).closest<HTMLElement>('[data-row]');
}

/** Drags metrics by their names, among their group and into own ones; Escape lets go, as everywhere. */
export function useRowDrag(rows: Rows, onDropped: (metric: string, drop: Drop) => void): RowDrag {
  const [dragged, setDragged] = useState<string | null>(null);
  const [drop, setDrop] = useState<Drop | null>(null);
  const left = useRef(0);
  const end = (): void => {
    setDragged(null);
    setDrop(null);
  };
  const dropUnder = (event: DragEvent): Drop | null => {
    const element = rowUnder(event);
    if (!element || dragged === null) return null;
    const index = rows.shown.findIndex(({ key }) => key === element.dataset['row']);
    const { top, height } = element.getBoundingClientRect();
    const found = dropOn(rows.shown, index, event.clientY < top + height / 2);
    return found && rows.canDrop(dragged, found) ? found : null;
  };
  return {
    dragged,
    drop,
    handlers: {
      onDragStart: (event) => {
        const key = rowUnder(event)?.dataset['row'];
        if (key === undefined) return;
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', key);
        left.current = event.currentTarget.scrollLeft;
        setDragged(key);
      },
      onDragOver: (event) => {
        if (dragged === null) return;
        const next = dropUnder(event);
        if (next) event.preventDefault();
        if (next?.group !== drop?.group || next?.before !== drop?.before) setDrop(next);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (dragged !== null && drop) onDropped(dragged, drop);
        end();
      },
      onDragEnd: end,
    },
    holdColumns: (element) => {
      if (dragged !== null) element.scrollLeft = left.current;
    },
  };
}
