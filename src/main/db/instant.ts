/**
 * A moment in UTC with milliseconds, `2026-11-22T09:30:00.000Z`: as `Date.prototype.toISOString`
 * prints it, so that the order of the texts is the order of the moments. Columns whose names end
 * in `_at` hold one. Figures never do: they belong to days and periods.
 */
export type Instant = string;
