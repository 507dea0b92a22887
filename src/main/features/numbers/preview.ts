import { closedAround } from '#shared/features/values/rules.ts';
import { againstGrid, isWritten } from '#shared/features/numbers/against-grid.ts';
import type { SettledNumbers, StandingGrid } from '#shared/features/numbers/against-grid.ts';
import type {
  NumbersChoices,
  NumbersGround,
  NumbersMetric,
} from '#shared/features/numbers/ground.ts';
import type { BuiltInProfile } from '#shared/features/numbers/built-in.ts';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { builtInProfiles } from '#shared/features/numbers/profiles/built-ins.ts';
import { readNumbers } from '#shared/features/numbers/read-numbers.ts';
import type { NumbersReading } from '#shared/features/numbers/read-numbers.ts';
import type { NumbersProblem } from '#shared/features/numbers/read-parts.ts';
import type { KnownProfile } from '#shared/features/numbers/recognise.ts';
import type { NumbersFile } from '#shared/features/numbers/table.ts';
import { misleadingColumns } from '#shared/features/numbers/wanted.ts';
import { isZone, zoneDays } from '#shared/features/numbers/zone.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import type { QueryContext } from '#main/operations/context.ts';
import { unknownMetric } from '../metrics/known-metrics.ts';
import { snapshotOf } from '../values/snapshot.ts';
import type { Snapshot } from '../values/snapshot.ts';
import { readNumbersFile, readNumbersFileOrWhy } from './number-files.ts';
import type { NumbersSourceFile } from './number-files.ts';
import { listProfiles } from './profile-store.ts';
import { readingLimit } from './reading-limit.ts';

/** How files are read: by which profile, in which zone, and what else a person says. */
export type FilesRequest = NumbersChoices & {
  /** A profile that is handed in, or the name of one that is known; null: the files are recognised. */
  readonly profile: NumbersProfile | string | null;
  /** null: that of the business, or else the machine's. */
  readonly zone: string | null;
  /** True where what stands in the grid gives way. */
  readonly takesAll: boolean;
  /** True where a file that cannot be read is told of beside the others; it refuses them all else. */
  readonly tellsUnread?: boolean;
};

/** What taking the files would do. */
export type NumbersPreview = SettledNumbers & {
  readonly reading: NumbersReading;
  readonly zone: string;
  readonly currency: string;
  /** Metrics of one's own that would be made. */
  readonly fresh: readonly string[];
};

/** Reads files against the business; nothing is written. */
export function previewNumbers(
  context: QueryContext,
  handed: readonly NumbersSourceFile[],
  request: FilesRequest,
): NumbersPreview {
  const snapshot = snapshotOf(context);
  const zone = zoneOf(request, snapshot);
  const ground = groundOf(context, snapshot, { zone, profile: request.profile });
  refuseUnknown(request.only, ground, snapshot);
  const { progress = UNWATCHED } = context;
  const goesOn = readingLimit(progress);
  const files = handed.map((file, place) => {
    progress('reading', place, handed.length, file.name);
    const read = request.tellsUnread === true ? readNumbersFileOrWhy : readNumbersFile;
    return read(file, ground.profiles);
  });
  goesOn();
  const read = readNumbers(files, request, { ...ground, goesOn });
  if (request.tellsUnread !== true) refuseDamaged(files, read);
  const reading = { ...read, problems: read.problems.map((one) => ofDamaged(files, one)) };
  const settled = againstGrid(reading, standingGrid(snapshot), request.takesAll);
  const written = settled.values.filter(isWritten);
  const unknown = written.flatMap(({ metric }) => (snapshot.metrics.has(metric) ? [] : [metric]));
  const { currency } = snapshot.settings;
  return { ...settled, reading, zone, currency, fresh: [...new Set(unknown)] };
}

/** Of a zip in which nothing is known, what is damaged may be what was meant. */
function refuseDamaged(files: readonly NumbersFile[], { problems }: NumbersReading): void {
  for (const { code, file } of problems) {
    const unread = files[file]?.unread ?? [];
    if (code !== 'file_unknown' || unread.length === 0) continue;
    throw new Refusal('file_damaged', { details: { file: unread[0] ?? '' } });
  }
}

/** A metric that is asked for by a name that nobody has would be left out without a word. */
function refuseUnknown(
  only: FilesRequest['only'],
  { profiles }: NumbersGround,
  { metrics }: Snapshot,
): void {
  const told = profiles.flatMap(({ profile }) => profile.numbers.map(({ metric }) => metric));
  const known = new Set([...metrics.keys(), ...told]);
  const unknown = [...(only ?? [])].find((metric) => !known.has(metric));
  if (unknown !== undefined) throw unknownMetric(known, unknown);
}

function ofDamaged(files: readonly NumbersFile[], problem: NumbersProblem): NumbersProblem {
  const { code, file } = problem;
  const isDamaged = code === 'file_unknown' && (files[file]?.unread ?? []).length > 0;
  return isDamaged ? { code: 'file_unread', file, why: 'file_damaged' } : problem;
}

function zoneOf({ zone }: FilesRequest, { settings }: Snapshot): string {
  const machine = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const told = zone ?? settings.zone ?? machine;
  if (!isZone(told)) throw new Refusal('zone_unknown', { details: { zone: told } });
  return told;
}

type GroundRequest = Pick<FilesRequest, 'profile'> & { readonly zone: string };

function groundOf(
  context: QueryContext,
  { settings, metrics, calendar }: Snapshot,
  { zone, profile }: GroundRequest,
): NumbersGround {
  const builtIns = builtInProfiles(settings.hours_per_day);
  const known = knownProfiles(context.db, builtIns);
  const metricOf = (id: string): NumbersMetric | null => {
    const metric = metrics.get(id);
    if (!metric || metric.definition.kind === 'computed') return null;
    const { kind, unit, cadence } = metric.definition;
    const hasCadence = metric.hasValues || metric.timeline.isCadenceDated;
    return { id, kind, unit, cadence, hasCadence };
  };
  return {
    today: context.clock.today(),
    zone: zoneDays(zone),
    currency: settings.currency,
    calendar,
    metricOf,
    builtIns,
    profiles:
      profile === null || typeof profile === 'string'
        ? chosenProfiles(known, profile)
        : [{ profile, how: 'given', without: misleadingColumns(profile, builtIns) }],
    segments: [...new Set([...metrics.values()].flatMap(({ segments }) => segments))],
  };
}

/** Those of one's own, then those that ship. */
export function knownProfiles(
  db: ReadableDb,
  builtIns: readonly BuiltInProfile[],
): readonly KnownProfile[] {
  return [
    ...listProfiles(db).map((profile): KnownProfile => {
      return { profile, how: 'own', without: misleadingColumns(profile, builtIns) };
    }),
    ...builtIns.map(({ profile: shipped, without }): KnownProfile => {
      return { profile: shipped, how: 'built_in', ...(without && { without }) };
    }),
  ];
}

/** All that are known, or the one that was named. */
function chosenProfiles(
  known: readonly KnownProfile[],
  profile: string | null,
): readonly KnownProfile[] {
  if (profile === null) return known;
  const named = known.find((one) => one.profile.name.toLowerCase() === profile.toLowerCase());
  if (named) return [named];
  const names = known.map((one) => one.profile.name);
  throw new Refusal('profile_unknown', { details: { name: profile, names } });
}

function standingGrid({
  metrics,
  storedAt,
  cadenceOf,
  closedAt,
  calendar,
  ledger,
}: Snapshot): StandingGrid {
  return {
    at: (metric, { key }, segment) => storedAt(metric, key, segment),
    allAt: (metric, { key }) =>
      [null, ...(metrics.get(metric)?.segments ?? [])].flatMap((segment) => {
        const standing = storedAt(metric, key, segment);
        return standing ? [{ ...standing, segment }] : [];
      }),
    cadenceAt: cadenceOf,
    isClosed: (period) => closedAround(period, (key) => closedAt.has(key), calendar) !== null,
    ledgerTells: (metric, { key }) => ledger.has(metric, key),
  };
}
