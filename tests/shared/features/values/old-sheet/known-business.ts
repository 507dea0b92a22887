import { catalogue } from '#shared/features/metrics/catalogue/catalogue.ts';
import { findByName } from '#shared/features/metrics/catalogue/find-by-name.ts';
import type { SheetMetric } from '#shared/features/values/old-sheet/match.ts';
import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';
import { readOldSheet } from '#shared/features/values/old-sheet/read.ts';
import type { ReadSheet, SheetSurroundings } from '#shared/features/values/old-sheet/understood.ts';
import { CIVIL_CALENDAR } from '#shared/kernel/period.ts';

const METRICS: readonly SheetMetric[] = catalogue.map(({ id, unit, kind, cadence, words }) => ({
  id,
  unit,
  kind,
  cadence,
  hasValues: false,
  names: [id, words.name.fr, words.name.en],
  isOwn: false,
}));

/** A business that has the catalogue and nothing in it, on 22 November 2026. */
export const NEW_BUSINESS: SheetSurroundings = {
  calendar: CIVIL_CALENDAR,
  today: '2026-11-22',
  language: 'fr',
  metrics: METRICS,
  currency: 'EUR',
  named: (name) => {
    const id = findByName(name)?.id;
    return METRICS.find((metric) => metric.id === id) ?? null;
  },
  mainSource: 'revenue_time',
  isClosed: () => false,
  storedAt: () => null,
};

/** Reads a sheet in that business; throws where it is refused. */
export function readSheet(
  text: string,
  choices: SheetChoices = {},
  about: Partial<SheetSurroundings> = {},
): ReadSheet {
  const read = readOldSheet(text, choices, { ...NEW_BUSINESS, ...about });
  if (!read.ok) throw new Error(`refused: ${JSON.stringify(read.error)}\n${text}`);
  return read.value;
}

/** Rows of cells as a spreadsheet puts them on the clipboard. */
export function pasted(...rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.join('\t')).join('\n');
}

/** The values that an import would write, `metric period` to value; money in cents. */
export function valuesOf({ plan }: ReadSheet): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    plan.cells.map(({ metric, segment, period, value }) => [
      [metric, ...(segment === null ? [] : [segment]), period.key].join(' '),
      value,
    ]),
  );
}

/** What each row becomes, in a word. */
export function fatesOf({ reading }: ReadSheet): string[] {
  return reading.rows.map(({ fate }) => {
    if (fate.type === 'skip') return fate.why;
    return fate.type === 'own' ? `own ${fate.name} (${fate.kind}, ${fate.unit})` : fate.metric;
  });
}

/** The codes of everything that is not sure, each once. */
export function doubtsOf({ reading }: ReadSheet): string[] {
  return [...new Set(reading.doubts.map(({ code }) => code))];
}

/** The doubts of one sort, each with its place. */
export function placesOfDoubt({ reading }: ReadSheet, code: string): string[] {
  return reading.doubts.filter((one) => one.code === code).map(({ place }) => place ?? '');
}
