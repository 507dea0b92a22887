import { positionKey } from '#renderer/parts/sheet/position.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { Hit } from './find-hits.ts';

/** How something is marked: found, found and shown now, or not at all. */
export type FindMark = 'found' | 'here' | undefined;

export type FindMarks = {
  readonly ofRow: (row: string) => FindMark;
  readonly ofColumn: (column: number) => FindMark;
  readonly ofValue: (position: Position) => FindMark;
};

export function findMarks(hits: readonly Hit[], current: Hit | null): FindMarks {
  const found = new Set(hits.map(markKey));
  const here = current && markKey(current);
  const markOf = (key: string): FindMark => {
    if (!found.has(key)) return undefined;
    return key === here ? 'here' : 'found';
  };
  return {
    ofRow: (row) => markOf(`row ${row}`),
    ofColumn: (column) => markOf(`column ${column}`),
    ofValue: (position) => markOf(`value ${positionKey(position)}`),
  };
}

function markKey({ type, position }: Hit): string {
  switch (type) {
    case 'row':
      return `row ${position.row}`;
    case 'column':
      return `column ${position.column}`;
    case 'value':
      return `value ${positionKey(position)}`;
  }
}
