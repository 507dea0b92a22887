import type { Language } from '#shared/kernel/language.ts';
import type { Settings, StartAtLogin } from '#shared/features/settings/model.ts';
import type { AppEvent } from '#shared/ipc/channels.ts';
import type { Envelope } from '#shared/ipc/envelope.ts';
import type { StopBoard } from './stop-board.ts';
import type { OpenError } from '../db/open-error.ts';
import type { FileKind } from '../operations/context.ts';

/** What the service is started with. */
export type ServiceData = {
  /** Where the two files lie that it opens, and where backups go. */
  readonly business: string;
  readonly sample: string;
  readonly backups: string;
  /** Where it is noted that the business was left whole. */
  readonly left: string;
  readonly appVersion: string;
  /** Set by developers to live on another day is listened to: never in a packaged product. */
  readonly hearsTrialDay: boolean;
  /** Where it is read which calls are to stop, in the middle of one too. */
  readonly stops: StopBoard;
};

/** How the data is opened. */
export type OpenOrder = {
  readonly systemLanguage: Language;
  readonly startsWithSample: boolean;
  /** What the user wishes to be done about the failure of the opening before. */
  readonly remedy?: Remedy;
};

/**
 * What is done before the data is opened once more: what stands in the way is set aside, the newest
 * backup takes the place of a file that is gone, or a new file does.
 */
export type Remedy = 'setAside' | 'bringBack' | 'beginAnew';

/** What went wrong at the start: an error of the file, or something that nobody foresaw. */
export type StartFailure = OpenError | { readonly code: 'unforeseen'; readonly path: string };

/** The data is open, or why it is not. */
export type Opening = { readonly failure: StartFailure | null };

/** What the open business makes the window's frame look like, and whether it is the sample. */
export type Look = Pick<Settings, 'language' | 'theme'> & { readonly isSample: boolean };

/** A reminder: the name under which it is remembered, and what it says. */
export type Reminder = { readonly key: string; readonly title: string; readonly body: string };

/** What the main process asks of the service. */
export type ServiceQuestions = {
  /** Comes first; a business that is open already stays open. */
  readonly open: (order: OpenOrder) => Opening;
  /** One operation of the contract, as a window named it; nothing in it was looked at yet. */
  readonly call: (call: {
    readonly name: unknown;
    readonly input: unknown;
    /** By which its work is told of, and stopped. */
    readonly id: number;
  }) => Envelope<unknown>;
  /** The next thing to remind of, leaving out what was told. */
  readonly reminder: (told: readonly string[]) => Reminder | null;
  /** Backs up what changed, lets go of the file, and ends. */
  readonly close: (nothing: null) => null;
};

/** What the service asks of the desktop, and tells it. */
export type DesktopQuestions = {
  readonly chooseSavePath: (about: {
    readonly kind: FileKind;
    /** What the suggested name ends with. */
    readonly about: string;
    readonly language: Language;
  }) => string | null;
  readonly chooseSheetPath: (language: Language) => string | null;
  readonly chooseBankFiles: (language: Language) => readonly string[];
  readonly chooseNumbersFiles: (language: Language) => readonly string[];
  /** Where a file lies that was dropped into the window; null: nothing of that id is remembered. */
  readonly droppedPath: (id: string) => string | null;
  readonly chooseBackup: (language: Language) => string | null;
  readonly chooseFolder: (language: Language) => string | null;
  readonly chooseNumbersFolder: (language: Language) => string | null;
  /** The folder in which exports of tools arrive; null: none was named. */
  readonly numbersFolder: (nothing: null) => string | null;
  readonly keepNumbersFolder: (path: string | null) => null;
  readonly printPage: (page: { readonly place: string; readonly foot: string }) => Uint8Array;
  readonly startAtLogin: (nothing: null) => StartAtLogin;
  readonly setStartAtLogin: (isOn: boolean) => null;
  readonly showInFolder: (path: string) => null;
  readonly end: (startsAgain: boolean) => null;
  /** For every window. */
  readonly event: (event: AppEvent) => null;
  /** Told when the data is open, and whenever the look changes. */
  readonly look: (look: Look) => null;
  /** For the local log: where something failed that nobody foresaw, and what may be told of it. */
  readonly failure: (failure: { readonly where: string; readonly report: string }) => null;
};
