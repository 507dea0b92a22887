import { spotKey } from '#renderer/parts/sheet/spot.ts';
import type { Spot } from '#renderer/parts/sheet/spot.ts';
import type { Hit } from './find-hits.ts';

/** How something is marked: found, found and shown now, or not at all. */
export type FindMark = 'found' | 'here' | undefined;

/** The marks of a search on what is drawn. */
export type FindMarks = {
  readonly ofRow: (row: string) => FindMark;
  readonly ofColumn: (at: number) => FindMark;
  readonly ofFigure: (spot: Spot) => FindMark;
};

/** The marks of these hits, of which one is shown now. */
export function findMarks(hits: readonly Hit[], current: Hit | null): FindMarks {
  const found = new Set(hits.map(markKey));
  const here = current && markKey(current);
  const markOf = (key: string): FindMark => {
    if (!found.has(key)) return undefined;
    return key === here ? 'here' : 'found';
  };
  return {
    ofRow: (row) => markOf(`row ${row}`),
    ofColumn: (at) => markOf(`column ${at}`),
    ofFigure: (spot) => markOf(`figure ${spotKey(spot)}`),
  };
}

function markKey({ type, spot }: Hit): string {
  switch (type) {
    case 'row':
      return `row ${spot.row}`;
    case 'column':
      return `column ${spot.at}`;
    case 'figure':
      return `figure ${spotKey(spot)}`;
  }
}
