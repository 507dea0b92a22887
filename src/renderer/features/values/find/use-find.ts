import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useEffectEvent, useMemo, useState } from 'react';
import { searchedDigits } from '#shared/i18n/figure-search.ts';
import { periodAt } from '#shared/kernel/period.ts';
import { useOperationQuery } from '#renderer/api/queries.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSource } from '../grid/grid-source.ts';
import type { GridSheet } from '../grid/use-grid-sheet.ts';
import { findHits, firstHitFrom, isSameHit } from './find-hits.ts';
import type { Hit } from './find-hits.ts';
import { findMarks } from './find-marks.ts';
import type { FindMarks } from './find-marks.ts';

/** The search in the grid: what is looked for, what was found, and which hit is shown. */
export type Find = {
  /** Rises each time that the search is asked for, so that its field takes the focus; 0: shut. */
  readonly openings: number;
  readonly search: string;
  readonly hits: readonly Hit[];
  /** The place of the hit that is shown, counted from 0; -1: nothing was found. */
  readonly index: number;
  /** True where there are more hits than are told. */
  readonly isCut: boolean;
  /** True while values are still looked through. */
  readonly isSearching: boolean;
  readonly marks: FindMarks;
  /** Begins at the cell of the cursor. */
  readonly open: () => void;
  readonly look: (search: string) => void;
  readonly step: (by: 1 | -1) => void;
  readonly close: () => void;
};

/** Milliseconds after the last key before values are looked through. */
const REST = 150;
const NO_HITS: readonly Hit[] = [];

/** Searches names, periods and values; opened by the key or the menu, closed back to the cell. */
export function useFind(grid: GridSheet): Find {
  const [openings, setOpenings] = useState(0);
  const [search, setSearch] = useState('');
  const [start, setStart] = useState<Position | null>(null);
  const [chosen, setChosen] = useState<Hit | null>(null);
  const { sheet, source, rows } = grid;
  const home = useHome(start, source);
  const { hits, isCut, isSearching } = useHits(grid, openings > 0 ? search : '', home);

  const kept = chosen ? hits.findIndex((hit) => isSameHit(hit, chosen)) : -1;
  const index = kept === -1 && home ? firstHitFrom(hits, rows.all, home) : kept;
  const current = hits[index] ?? null;
  const point = useEffectEvent(() => {
    if (current) grid.point(current.position);
  });
  const currentKey = current && JSON.stringify(current);
  useEffect(() => {
    if (currentKey !== null) point();
  }, [currentKey]);

  const step = (by: 1 | -1): void => {
    const next = hits[(index + by + hits.length) % hits.length];
    if (!next) return;
    setChosen(next);
    grid.point(next.position);
  };
  const open = (): void => {
    const from = sheet.cursor;
    if (!from) return;
    if (openings === 0) setStart(from);
    setOpenings((count) => count + 1);
  };
  const marks = useMemo(() => findMarks(hits, current), [hits, current]);
  return {
    openings,
    search,
    hits,
    index: current ? index : -1,
    isCut,
    isSearching,
    marks,
    open,
    look: (text) => {
      setSearch(text);
      setChosen(null);
    },
    step,
    close: () => {
      setOpenings(0);
      setChosen(null);
      sheet.refocus();
    },
  };
}

/** Where the search began; among columns of another kind, the open one. */
function useHome(start: Position | null, { columnRange }: GridSource): Position | null {
  const [kind, setKind] = useState(columnRange.kind);
  const [kept, setKept] = useState(start);
  if (kept !== start) {
    setKept(start);
    setKind(columnRange.kind);
  }
  const row = start?.row;
  const column = kind === columnRange.kind ? start?.column : columnRange.today;
  return useMemo(
    () => (row === undefined || column === undefined ? null : { row, column }),
    [row, column],
  );
}

type Found = {
  readonly hits: readonly Hit[];
  readonly isCut: boolean;
  readonly isSearching: boolean;
};

function useHits({ source, rows }: GridSheet, search: string, home: Position | null): Found {
  const { language } = useLocale();
  const unassigned = useTranslations('values.row')('unassigned');
  const [rested] = useDebouncedValue(search, REST);
  const isNumber = searchedDigits(search, language) !== null;
  const { columnRange, calendar, today } = source;
  const found = useOperationQuery(
    'values.find',
    {
      kind: columnRange.kind,
      to: periodAt(columnRange.kind, columnRange.last, calendar).key,
      text: rested.slice(0, 60),
    },
    { isEnabled: isNumber && rested === search },
  );
  const cells = isNumber && rested === search ? found.data?.cells : undefined;
  const hits = useMemo(() => {
    if (!home) return NO_HITS;
    const input = { search, rows: rows.all, cells: cells ?? [], home };
    return findHits({ ...input, unassigned, kind: columnRange.kind, today, calendar });
  }, [search, rows.all, cells, home, unassigned, columnRange.kind, today, calendar]);
  return {
    hits,
    isCut: cells !== undefined && found.data?.isCut === true,
    isSearching: isNumber && cells === undefined,
  };
}
