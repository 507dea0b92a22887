import { catalogue } from '#shared/features/metrics/catalogue/catalogue.ts';
import type { BuiltInProfile } from '#shared/features/numbers/built-in.ts';
import { profileSchema } from '#shared/features/numbers/profile.ts';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { readNumbers } from '#shared/features/numbers/read-numbers.ts';
import type { NumbersReading } from '#shared/features/numbers/read-numbers.ts';
import type {
  NumbersChoices,
  NumbersGround,
  NumbersMetric,
} from '#shared/features/numbers/ground.ts';
import type { KnownProfile } from '#shared/features/numbers/recognise.ts';
import type { NumbersFile } from '#shared/features/numbers/table.ts';
import { tableOfCsv } from '#shared/features/numbers/text-tables.ts';
import { zoneDays } from '#shared/features/numbers/zone.ts';

/** A profile of a daily series with one number, and whatever else a test says of it. */
export function profileOf(over: {
  readonly name?: string;
  readonly file?: Partial<NumbersProfile['file']>;
  readonly time?: Partial<NumbersProfile['time']>;
  readonly keep?: NumbersProfile['keep'];
  readonly key?: readonly string[];
  readonly numbers?: readonly Record<string, unknown>[];
}): NumbersProfile {
  const { name = 'visits', file, time, numbers, ...rest } = over;
  return profileSchema.parse({
    profile: 1,
    name,
    tool: 'A tool',
    file: { format: 'csv', headings: ['Date', 'Visits'], ...file },
    time: { column: 'Date', grain: 'day', missing: 'zero', ...time },
    numbers: numbers ?? [{ metric: 'sessions', rule: 'sum', column: 'Visits' }],
    ...rest,
  });
}

export type ReadingRequest = {
  readonly profiles: readonly NumbersProfile[];
  readonly builtIns?: readonly BuiltInProfile[];
  readonly choices?: Partial<NumbersChoices>;
  readonly ground?: Partial<Omit<NumbersGround, 'zone'>>;
  readonly zone?: string;
  readonly cadence?: NumbersMetric['cadence'];
};

const NO_CHOICES: NumbersChoices = {
  kind: 'week',
  from: null,
  until: null,
  dayOrder: null,
  rates: new Map(),
  withPartial: false,
  only: null,
};

/** A file of CSV that was last changed on the day before today of these tests. */
export function csvFile(
  text: string,
  profiles: readonly KnownProfile[],
  over: Partial<NumbersFile> = {},
): NumbersFile {
  const table = tableOfCsv(text, profiles);
  if (typeof table === 'string') throw new Error(table);
  const told = { name: 'export.csv', sha256: '', format: 'csv', changedOn: '2026-11-23' } as const;
  return { ...told, tables: [table], ...over };
}

function knownProfiles(request: ReadingRequest): KnownProfile[] {
  const own = request.profiles.map((profile) => ({ profile, how: 'own' as const }));
  const shipped = (request.builtIns ?? []).map(({ profile, without }): KnownProfile => ({
    profile,
    how: 'built_in',
    ...(without && { without }),
  }));
  return [...own, ...shipped];
}

/** Reads files on Monday 23 November 2026 in Paris, as a business without any value does. */
export function readFiles(
  files: readonly (string | NumbersFile)[],
  request: ReadingRequest,
): NumbersReading {
  const profiles = knownProfiles(request);
  const read = files.map((file) => (typeof file === 'string' ? csvFile(file, profiles) : file));
  return readNumbers(
    read,
    { ...NO_CHOICES, ...request.choices },
    {
      today: '2026-11-23',
      zone: zoneDays(request.zone ?? 'Europe/Paris'),
      currency: 'EUR',
      calendar: { yearStartMonth: 1 },
      metricOf: (id) => {
        const known = catalogue.find((metric) => metric.id === id);
        if (!known) return null;
        const { kind, unit } = known;
        const { cadence } = request;
        return {
          id,
          kind,
          unit,
          cadence: cadence ?? known.cadence,
          hasCadence: cadence !== undefined,
        };
      },
      segments: [],
      profiles,
      builtIns: request.builtIns ?? [],
      ...request.ground,
    },
  );
}

/** The values of a reading by `metric/segment period`; money in cents. */
export function valuesOf({ values }: NumbersReading): Record<string, number> {
  return Object.fromEntries(
    values.map(({ metric, segment, period, value }) => [
      `${metric}${segment === null ? '' : `/${segment}`} ${period.key}`,
      value,
    ]),
  );
}

/** What was left out by `metric period`: the reason, with days where some are missing. */
export function leftOutOf({ leftOut }: NumbersReading): Record<string, string> {
  return Object.fromEntries(
    leftOut.map(({ metric, period, reason, have, of }) => [
      `${metric} ${period.key}`,
      reason === 'partial' ? `${reason} ${have}/${of}` : reason,
    ]),
  );
}

/** Lines of a table of CSV. */
export function lines(...rows: readonly string[]): string {
  return `${rows.join('\n')}\n`;
}
