import { existsSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Language } from '#shared/kernel/language.ts';
import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import type { Business } from './db/handles.ts';
import { sizeOf } from './db/file-size.ts';
import { hasBackups } from './db/first-start.ts';
import { MIGRATIONS } from './db/migrations/list.ts';
import { newestBackup } from './db/newest-backup.ts';
import { createBusiness, openBusiness } from './db/open.ts';
import type { OpenError } from './db/open-error.ts';
import { restoreBackup, takeBackRestore } from './db/restore.ts';
import type { Restored, RestoredLocks, RestoreError } from './db/restore.ts';
import { storageFaultOf } from './db/sqlite-fault.ts';
import { firstCommandAt } from './features/reviews/store.ts';
import type { lockAgain } from './features/ledger/lock-again.ts';
import { readSettings } from './features/settings/store.ts';
import type { Surroundings } from './operations/context.ts';
import { UNWATCHED } from './operations/work.ts';
import type { Progress } from './operations/work.ts';

/** Where the two files lie that this program opens, and where backups of them go. */
export type ShelfPlaces = {
  readonly business: string;
  readonly sample: string;
  readonly backups: string;
  /** Where it is noted that the business was left whole; absent: it is checked at each start. */
  readonly left?: string;
};

/** What the shelf needs of others: the surroundings, and how a sample is written. */
export type ShelfParts = Surroundings & {
  readonly fillSample: (business: Business, language: Language, progress: Progress) => void;
  /** Gives a restored business what the file before it knew of its books. */
  readonly lockAgain: typeof lockAgain;
  /** A new file is wanted although there are backups of one that is gone. */
  readonly beginsAnew?: boolean;
};

/** Holds the one open business: the user's own, or the sample beside it, never both. */
export type Shelf = {
  readonly current: () => Business;
  readonly isSample: () => boolean;
  /** Puts the sample in the place of the user's business; the user's own file is not touched. */
  readonly openSample: (progress?: Progress) => Result<null, OpenError>;
  /** Throws the sample away and opens the user's business again. */
  readonly leaveSample: () => Result<null, OpenError>;
  /**
   * Puts a copy in the place of the user's business, which is kept under another name. Where that
   * fails, what was open is open again; throws `NothingOpen` where that cannot be.
   */
  readonly restore: (backup: string) => Result<Restored & RestoredLocks, RestoreError>;
  readonly close: () => void;
};

/** Thrown where what was open is closed and cannot be opened again: the next start says why. */
export class NothingOpen extends Error {
  readonly code: OpenError['code'];

  constructor({ code }: OpenError) {
    super('the data was closed, and cannot be opened');
    this.name = 'NothingOpen';
    this.code = code;
  }
}

/** Opens the user's business (made at the first start), or the sample. */
export function openShelf(
  places: ShelfPlaces,
  parts: ShelfParts,
  startsWithSample: boolean,
): Result<Shelf, OpenError> {
  const openOwn = () => openOrMakeOwn(places, parts);
  const openSample = (language: Language, progress: Progress) =>
    openSampleFile(places, parts, { language, progress });
  const first = startsWithSample ? openSample(parts.systemLanguage, UNWATCHED) : openOwn();
  return first.ok ? ok(shelfWith(first.value, places, { openOwn, openSample, ...parts })) : first;
}

type Open = () => Result<Business, OpenError>;
type BusinessOpeners = Pick<ShelfParts, 'systemLanguage' | 'clock' | 'lockAgain'> & {
  readonly openOwn: Open;
  readonly openSample: (language: Language, progress: Progress) => Result<Business, OpenError>;
};

function shelfWith(first: Business, places: ShelfPlaces, doors: BusinessOpeners): Shelf {
  let business = first;
  /** The new one is open before the old one is let go: a failure leaves everything as it was. */
  const swap = (open: Open): Result<null, OpenError> => {
    const opened = open();
    if (!opened.ok) return err(opened.error);
    const before = business;
    business = opened.value;
    before.close();
    return ok(null);
  };
  const isSample = () => business.path === places.sample;
  const languageNow = () => readSettings(business.readable, doors.systemLanguage).language;
  return {
    current: () => business,
    isSample,
    openSample: (progress = UNWATCHED) =>
      isSample() ? ok(null) : swap(() => doors.openSample(languageNow(), progress)),
    leaveSample: () => {
      const left = isSample() ? swap(doors.openOwn) : ok(null);
      if (left.ok) removeSample(places);
      return left;
    },
    restore: (backup) => {
      const language = languageNow();
      const reopen = isSample() ? () => doors.openSample(language, UNWATCHED) : doors.openOwn;
      const before = business;
      try {
        business.close();
        const outcome = restoreAndOpen(backup, places, doors);
        if (!outcome.ok) return outcome;
        business = outcome.value.opened;
        removeSample(places);
        return ok(outcome.value.restored);
      } finally {
        if (business === before) business = openedAgain(reopen);
      }
    },
    close: () => business.close(),
  };
}

type RestoredBusiness = {
  readonly opened: Business;
  readonly restored: Restored & RestoredLocks;
};

/** Exchanges the user's file, which nothing may hold, and opens it; where that fails, the file is as it was. */
function restoreAndOpen(
  backup: string,
  { business: path }: ShelfPlaces,
  doors: BusinessOpeners,
): Result<RestoredBusiness, RestoreError> {
  const restored = restoreBackup({ path, backup, now: doors.clock.now() });
  if (!restored.ok) return restored;
  let opened: Business | null = null;
  let isDone = false;
  try {
    const outcome = doors.openOwn();
    if (!outcome.ok) return outcome;
    opened = outcome.value;
    const locks = takeOverLocks(opened, { backup, ...restored.value }, doors);
    isDone = true;
    return ok({ opened, restored: { ...restored.value, ...locks } });
  } finally {
    if (!isDone) {
      // The copy was sound, but could not be upgraded, or not written to.
      opened?.close();
      takeBackRestore(path, restored.value);
    }
  }
}

/** What the file before knew of locks stays known; where that cannot be kept, nothing is restored. */
function takeOverLocks(
  opened: Business,
  { backup, keptAt }: Restored & { readonly backup: string },
  { clock, lockAgain: takeOver }: BusinessOpeners,
): RestoredLocks {
  if (keptAt === null) return { lockedAgain: [], leftOpen: [] };
  return takeOver(opened, { backup: basename(backup), before: keptAt }, clock);
}

/** Opens what was open before a restore that came to nothing, also where something was thrown. */
function openedAgain(reopen: Open): Business {
  const opened = reopen();
  if (!opened.ok) throw new NothingOpen(opened.error);
  return opened.value;
}

/** What is left of a sample does no harm: it is not opened any more. */
function removeSample(places: ShelfPlaces): void {
  try {
    removeFile(places.sample);
    rmSync(backupsOfSample(places), { recursive: true, force: true });
  } catch (error) {
    if (storageFaultOf(error) === undefined) throw error;
  }
}

/** A file of which there are backups was there once: to make a new one would hide that it is gone. */
function openOrMakeOwn(
  { business: path, backups, left: note }: ShelfPlaces,
  { clock, beginsAnew = false }: ShelfParts,
): Result<Business, OpenError> {
  const request = { path, backupFolder: backups, now: clock.now(), ...(note ? { note } : {}) };
  if (existsSync(path)) return openBusiness(request);
  const made = beginsAnew || hasLog(path) || !hasBackups(backups);
  return made ? createBusiness(request) : err(lostOf(path, backups));
}

/** The log of a file that is gone is told by whoever would make a new one. */
function hasLog(path: string): boolean {
  return sizeOf(`${path}-wal`) > 0;
}

function lostOf(path: string, backups: string): OpenError {
  const newest = newestBackup(backups, MIGRATIONS);
  const lastChangedAt = newest?.state.lastCommand?.at ?? null;
  return { code: 'lost', path, backup: newest?.path ?? null, lastChangedAt };
}

/** Copies of a sample are no backups: they lie apart, and go with it. */
function backupsOfSample({ sample }: ShelfPlaces): string {
  return `${sample}-backups`;
}

/** A sample that could not be filled is no sample: nothing is left of it. */
function openSampleFile(
  places: ShelfPlaces,
  parts: ShelfParts,
  { language, progress }: { readonly language: Language; readonly progress: Progress },
): Result<Business, OpenError> {
  const path = places.sample;
  const request = { path, backupFolder: backupsOfSample(places), now: parts.clock.now() };
  const opened = existsSync(path) ? openBusiness(request) : createBusiness(request);
  // Filling is one command: a file without any is new, or its filling was cut off.
  if (!opened.ok || firstCommandAt(opened.value.readable) !== null) return opened;
  try {
    parts.fillSample(opened.value, language, progress);
  } catch (error) {
    opened.value.close();
    removeFile(path);
    throw error;
  }
  return opened;
}

function removeFile(path: string): void {
  for (const ending of ['', '-wal', '-shm']) rmSync(path + ending, { force: true });
}
