import type { z } from 'zod';
import type { Language } from '#shared/kernel/language.ts';
import type { StartAtLogin } from '#shared/features/settings/model.ts';
import type { Day } from '#shared/kernel/day.ts';
import type { Operation } from '#shared/ipc/operation.ts';
import type { FilePresence } from '../db/file-presence.ts';
import type { Business, ReadableDb, WritableDb } from '../db/handles.ts';
import type { Restored, RestoredLocks } from '../db/restore.ts';
import type { Progress, Watched } from './work.ts';

/** Today's local date and this instant (ISO 8601, UTC), handed in so that nothing asks the system. */
export type Clock = { readonly today: () => Day; readonly now: () => string };

/** What surrounds every call: the clock, and the language of a business that has chosen none yet. */
export type Surroundings = { readonly clock: Clock; readonly systemLanguage: Language };

/** What a query may touch. */
export type QueryContext = Surroundings & Watched & { readonly db: ReadableDb };

/** What a query of the desktop may touch: nothing of it can change anything. */
export type DesktopQueryContext = QueryContext & {
  /** Where the open file lies. */
  readonly path: string;
  readonly desktop: Pick<
    Desktop,
    | 'appVersion'
    | 'filePresence'
    | 'isBackupFailing'
    | 'isSample'
    | 'numbersFolder'
    | 'startAtLogin'
  >;
};

/** What a command may touch, inside its one transaction. */
export type CommandContext = Surroundings & Watched & { readonly db: WritableDb };

/** The kinds of file that a dialog offers. */
export type FileKind =
  | 'csv'
  | 'xlsx'
  | 'ods'
  | 'json'
  | 'numbersProfile'
  | 'sqlite'
  | 'ics'
  | 'pdf';

/** The desktop around the window; absent on the command line. */
export type Desktop = {
  readonly appVersion: string;
  /**
   * Asks where to save; null where the user thought better of it. `about` is what the suggested
   * name ends with, today's date where nothing is said.
   */
  readonly chooseSavePath: (kind: FileKind, about?: string) => Promise<string | null>;
  /** A page of the window, by its place, on sheets of A4 with a foot, as a PDF. */
  readonly printPage: (place: string, foot: string) => Promise<Uint8Array>;
  /** Asks which spreadsheet to read; null where the user thought better of it. */
  readonly chooseSheetPath: () => Promise<string | null>;
  /** Asks which files of banks to read; none where the user thought better of it. */
  readonly chooseBankFiles: () => Promise<readonly string[]>;
  /** Asks which exports of tools to read; none where the user thought better of it. */
  readonly chooseNumbersFiles: () => Promise<readonly string[]>;
  /** Where a file lies that was dropped into the window; null: nothing of that id is remembered. */
  readonly droppedPath: (id: string) => Promise<string | null>;
  /** Asks which copy of the data to read; null where the user thought better of it. */
  readonly chooseBackup: () => Promise<string | null>;
  /** Asks for a folder to write into; null where the user thought better of it. */
  readonly chooseFolder: () => Promise<string | null>;
  /** Asks for the folder in which the exports of tools arrive; null where the user thought better of it. */
  readonly chooseNumbersFolder: () => Promise<string | null>;
  /** That folder; null: none was named. */
  readonly numbersFolder: () => Promise<string | null>;
  /** null: it is looked into no more. */
  readonly keepNumbersFolder: (path: string | null) => Promise<unknown>;
  readonly startAtLogin: () => Promise<StartAtLogin>;
  readonly setStartAtLogin: (isOn: boolean) => Promise<unknown>;
  readonly showInFolder: (path: string) => void;
  /** Ends the app in order, and starts it again where that is wanted. */
  readonly end: (startsAgain: boolean) => void;
  readonly filePresence: () => FilePresence;
  /** True while the last backup that nobody asked for could not be made. */
  readonly isBackupFailing: () => boolean;
  readonly isSample: () => boolean;
  readonly openSample: (progress: Progress) => Promise<void> | void;
  readonly leaveSample: () => void;
  /** Puts a copy in the place of the user's data; tells where that is kept. Throws a refusal. */
  readonly restore: (backup: string, progress: Progress) => Promise<Exchanged> | Exchanged;
};

type Exchanged = Restored & RestoredLocks;

/** What a task may touch: the open file itself, and the desktop. */
export type TaskContext = Surroundings &
  Watched & {
    readonly business: Business;
    readonly desktop: Desktop;
  };

type HandlerOf<O> =
  O extends Operation<infer Kind, infer Input, infer Output>
    ? Kind extends 'query'
      ? (context: QueryContext, input: z.output<Input>) => z.output<Output>
      : Kind extends 'desktop_query'
        ? (
            context: DesktopQueryContext,
            input: z.output<Input>,
          ) => z.output<Output> | Promise<z.output<Output>>
        : Kind extends 'command'
          ? (context: CommandContext, input: z.output<Input>) => z.output<Output>
          : (
              context: TaskContext,
              input: z.output<Input>,
            ) => z.output<Output> | Promise<z.output<Output>>
    : never;

/** One handler for each operation of a contract: a missing or a stray one does not compile. */
export type HandlersOf<C> = { readonly [N in keyof C]: HandlerOf<C[N]> };
