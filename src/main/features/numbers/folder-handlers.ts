import { basename } from 'node:path';
import type { numbersContract } from '#shared/features/numbers/contract.ts';
import { builtInProfiles } from '#shared/features/numbers/profiles/built-ins.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { listReviews } from '../reviews/store.ts';
import { readSettings } from '../settings/store.ts';
import { lookIntoFolder } from './numbers-folder.ts';
import { knownProfiles } from './preview.ts';
import { keepSeenFiles, readSeenFiles } from './seen-files.ts';

type FolderContract = Pick<
  typeof numbersContract,
  'numbers.folder' | 'numbers.chooseFolder' | 'numbers.forgetFolder' | 'numbers.lookIntoFolder'
>;

/** How far back the folder is looked through where no check-in was kept yet, in milliseconds: five weeks. */
const FIRST_LOOK = 35 * 24 * 60 * 60 * 1000;

/** The folder in which exports arrive: it is named once, never watched, and never changed. */
export const folderHandlers: HandlersOf<FolderContract> = {
  'numbers.folder': async ({ desktop }) => ({ name: nameOf(await desktop.numbersFolder()) }),

  'numbers.chooseFolder': async ({ desktop }) => {
    const chosen = await desktop.chooseNumbersFolder();
    if (chosen !== null) await desktop.keepNumbersFolder(chosen);
    return { name: nameOf(chosen ?? (await desktop.numbersFolder())) };
  },

  'numbers.forgetFolder': async ({ desktop }) => {
    await desktop.keepNumbersFolder(null);
    return null;
  },

  'numbers.lookIntoFolder': async ({ desktop, business, systemLanguage, clock, progress }) => {
    const path = await desktop.numbersFolder();
    const nothing = { name: nameOf(path), taken: [], others: 0 };
    if (path === null) return { ...nothing, state: 'gone' };
    const db = business.readable;
    const { hours_per_day: hours } = readSettings(db, systemLanguage);
    const profiles = knownProfiles(db, builtInProfiles(hours));
    const found = orLost(() =>
      lookIntoFolder({
        path,
        since: lastCheckIn(db) ?? startOf(clock.today()) - FIRST_LOOK,
        now: Date.parse(clock.now()),
        before: readSeenFiles(business.path, path),
        profiles,
        progress,
      }),
    );
    if (typeof found === 'string') return { ...nothing, state: found };
    const { taken, others, refused, seen } = found;
    keepSeenFiles(business.path, path, seen);
    const told = { ...nothing, state: 'looked' as const, taken: [...taken], others };
    return refused.length === 0 ? told : { ...told, refused: [...refused] };
  },
};

/** What was found, or how the folder was lost since it was named. */
function orLost<T>(look: () => T): T | 'gone' | 'unreadable' {
  try {
    return look();
  } catch (error) {
    const code = diskCode(error);
    if (code === null) throw error;
    return GONE.has(code) ? 'gone' : 'unreadable';
  }
}

/** What a disk says of a folder that is not there, or is one no more. */
const GONE = new Set(['ENOENT', 'ENOTDIR']);

function diskCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && 'syscall' in error
    ? String(error.code)
    : null;
}

/** The root of a disk has no other name than its place. */
function nameOf(path: string | null): string | null {
  return path === null ? null : basename(path) || path;
}

/** The instant of the last one that was kept; null: there is none. */
function lastCheckIn(db: ReadableDb): number | null {
  const kept = listReviews(db).flatMap(({ kind, finishedAt }) =>
    kind === 'weekly' && finishedAt !== null ? [Date.parse(finishedAt)] : [],
  );
  return kept.length === 0 ? null : Math.max(...kept);
}

function startOf(day: Day): number {
  return Date.parse(`${day}T00:00:00`);
}
