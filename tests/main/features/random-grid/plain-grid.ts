import { UNASSIGNED } from '#shared/features/values/engine/evaluation.ts';

/*
 * A grid in plain JavaScript: cells in a map, undo as a stack of whole maps. The real one, with its
 * file, its log of changes and its engine, must always show the same.
 */

export const MONTHS = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'] as const;
/** The quarters into which they roll up. */
export const QUARTERS = ['2026-Q1', '2026-Q2'] as const;

/** One row that takes values; segment null: beside all segments, where there are any. */
export type PlainRow = { readonly metric: string; readonly segment: string | null };

/** The rows that are edited, from top to bottom. */
export const ROWS: readonly PlainRow[] = [
  { metric: 'prospects_contacted', segment: null },
  { metric: 'conversions_hard', segment: null },
  { metric: 'revenue_time', segment: null },
  { metric: 'leads', segment: null },
  { metric: 'leads', segment: 'LinkedIn' },
  { metric: 'leads', segment: 'Été' },
];

/** A rectangle of cells: places among the rows and months, the last ones included. */
export type PlainArea = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** What is written into one cell; null: not known. */
export type PlainEntry = PlainRow & { readonly period: string; readonly value: number | null };

type Cells = ReadonlyMap<string, number>;

function keyOf({ metric, segment }: PlainRow, period: string): string {
  return `${metric}|${segment ?? ''}|${period}`;
}

/** Adds up what is known; null where nothing is. */
function sumOf(values: readonly (number | undefined)[]): number | null {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0);
}

export class PlainGrid {
  #cells: Cells = new Map();
  #past: Cells[] = [];
  #future: Cells[] = [];

  valueAt(row: number, column: number): number | null {
    const [place, period] = [ROWS[row], MONTHS[column]];
    return place && period ? (this.#cells.get(keyOf(place, period)) ?? null) : null;
  }

  /** Writes cells as one step; what changes nothing is none. */
  write(entries: readonly PlainEntry[]): void {
    const next = new Map(this.#cells);
    for (const entry of entries) {
      const key = keyOf(entry, entry.period);
      if (entry.value === null) next.delete(key);
      else next.set(key, entry.value);
    }
    const isSame =
      next.size === this.#cells.size &&
      [...next].every(([key, value]) => this.#cells.get(key) === value);
    if (isSame) return;
    this.#past.push(this.#cells);
    this.#future = [];
    this.#cells = next;
  }

  /** True where there was something to take back. */
  undo(): boolean {
    return this.#step(this.#past, this.#future);
  }

  /** True where there was something to do again. */
  redo(): boolean {
    return this.#step(this.#future, this.#past);
  }

  #step(from: Cells[], to: Cells[]): boolean {
    const cells = from.pop();
    if (!cells) return false;
    to.push(this.#cells);
    this.#cells = cells;
    return true;
  }

  /** Every row that a grid has to show, with its months and its quarters. */
  shown(): Map<string, readonly (number | null)[]> {
    const rows = new Map<string, readonly (number | null)[]>();
    for (const metric of ['prospects_contacted', 'conversions_hard', 'revenue_time', 'leads']) {
      const places = ROWS.filter((row) => row.metric === metric);
      rows.set(metric, this.#figures(places));
      for (const place of this.#segmentsOf(places)) {
        rows.set(`${metric}/${place.segment ?? UNASSIGNED}`, this.#figures([place]));
      }
    }
    rows.set(
      'conversion_rate',
      MONTHS.map((month) => this.#rateIn(month)),
    );
    return rows;
  }

  /** Segments are there while one of them has a value, and with them what lies in none. */
  #segmentsOf(places: readonly PlainRow[]): PlainRow[] {
    const used = places.filter((row) => MONTHS.some((month) => this.#cells.has(keyOf(row, month))));
    return used.some(({ segment }) => segment !== null) ? used : [];
  }

  #figures(places: readonly PlainRow[]): (number | null)[] {
    const valueIn = (months: readonly string[]) =>
      sumOf(places.flatMap((row) => months.map((month) => this.#cells.get(keyOf(row, month)))));
    const quarters = [MONTHS.slice(0, 3), MONTHS.slice(3)];
    return [...MONTHS.map((month) => valueIn([month])), ...quarters.map(valueIn)];
  }

  #rateIn(month: string): number | null {
    const [contacted, converted] = ROWS.slice(0, 2).map((row) =>
      this.#cells.get(keyOf(row, month)),
    );
    if (contacted === undefined || converted === undefined || contacted === 0) return null;
    return (converted / contacted) * 100;
  }
}
