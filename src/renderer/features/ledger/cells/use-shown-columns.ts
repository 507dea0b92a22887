import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import { CELL_COLUMNS } from './cell-text.ts';
import type { CellColumn } from './cell-text.ts';

/** From so many pixels on, as EntryTable.module.css hides columns. */
const WITH_DOCUMENT = 920;
const WITH_CATEGORY = 700;

const WITHOUT_DOCUMENT = CELL_COLUMNS.filter((column) => column !== 'document');
const NARROWEST = WITHOUT_DOCUMENT.filter((column) => column !== 'category');

/** The columns that the width of the list has room for: no key leads into one that is not there. */
export function useShownColumns(viewport: RefObject<HTMLElement | null>): readonly CellColumn[] {
  const [columns, setColumns] = useState<readonly CellColumn[]>(CELL_COLUMNS);
  useLayoutEffect(() => {
    const list = viewport.current;
    if (!list) return;
    const observer = new ResizeObserver(() => {
      const width = list.clientWidth;
      if (width >= WITH_DOCUMENT) setColumns(CELL_COLUMNS);
      else setColumns(width >= WITH_CATEGORY ? WITHOUT_DOCUMENT : NARROWEST);
    });
    observer.observe(list);
    return () => observer.disconnect();
  }, [viewport]);
  return columns;
}
