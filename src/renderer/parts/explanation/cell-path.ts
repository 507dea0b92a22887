import { partOfLocation } from '../location/location-part.ts';

/** Where a value lies, as the routes of the grid and the explanations say it. */
export type CellKey = {
  readonly metric: string;
  readonly period: string;
  /** null: the total. */
  readonly segment: string | null;
};

/** The location of the grid at which a cell is shown and has the focus. */
export function cellPath({ metric, period, segment }: CellKey): string {
  return ['/grid', metric, period, ...(segment === null ? [] : [segment])]
    .map((part, index) => (index === 0 ? part : partOfLocation(part)))
    .join('/');
}
