import { join } from 'node:path';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import { onTestFinished } from 'vitest';
import type { z } from 'zod';
import type { Business, ReadableDb } from '#main/db/handles.ts';
import * as learningTables from '#main/db/learning-schema.ts';
import * as ledgerTables from '#main/db/ledger-schema.ts';
import * as logTables from '#main/db/log-schema.ts';
import { openBusiness } from '#main/db/open.ts';
import * as userTables from '#main/db/schema.ts';
import { handlers as allHandlers } from '#main/handlers.ts';
import type { Clock, Desktop } from '#main/operations/context.ts';
import { createDispatch } from '#main/operations/dispatch.ts';
import type { DispatchParts } from '#main/operations/dispatch.ts';
import { watchWork } from '#main/operations/work.ts';
import { contract } from '#shared/ipc/contract.ts';
import type { StartAtLogin } from '#shared/features/settings/model.ts';
import type { InputOf, OperationName, OutputOf } from '#shared/ipc/contract.ts';
import type { Envelope } from '#shared/ipc/envelope.ts';
import type { WorkProgress } from '#shared/ipc/channels.ts';
import type { Day } from '#shared/kernel/day.ts';
import { blankBusiness, freshFolder, requestIn, valueOf } from '../main/db/business-on-disk.ts';

/** The day on which tests live, unless they say otherwise: day 53 of the fourth quarter of 2026. */
export const TODAY: Day = '2026-11-22';

/** What a test may say about the desktop around the window, and what it was asked to do. */
export type HandMadeDesktop = {
  /** Where the user will want the next file; null: thought better of it. */
  savesTo: string | null;
  /** The spreadsheet that the user will choose; null: thought better of it. */
  opens: string | null;
  /** Files of banks that are chosen with it. */
  opensToo: readonly string[];
  /** Where dropped files lie, by the ids of their drops. */
  readonly drops: Map<string, string>;
  /** The folder in which exports arrive. */
  numbersFolder: string | null;
  isSample: boolean;
  /** The copies that were put in the place of the data. */
  readonly restored: string[];
  readonly shown: string[];
  /** For each time that the app was ended, whether it was to start again. */
  readonly ended: boolean[];
  startAtLogin: StartAtLogin;
  /** Happens whenever long work tells how far it has come. */
  onProgress: (progress: WorkProgress | null) => void;
  readonly printed: { readonly place: string; readonly foot: string }[];
};

/** A real business in a real file, worked with as the window does: by the names of operations. */
export type Desk = {
  /** Calls, and gives what came back, held against the operation's output schema; throws if refused. */
  readonly call: <N extends OperationName>(name: N, input: InputOf<N>) => Promise<OutputOf<N>>;
  /** Calls with anything at all, and gives the envelope. */
  readonly attempt: (name: unknown, input: unknown) => Promise<Envelope<unknown>>;
  /** Stops all that is under way, as a person does. */
  readonly stop: () => void;
  readonly business: () => Business;
  readonly folder: string;
  readonly desktop: HandMadeDesktop;
  readonly clock: Clock;
  /** Closes the file and opens it again, as the next start does. */
  readonly restart: () => void;
  readonly goTo: (day: Day) => void;
  /** How often windows were told that answers may no longer hold. */
  readonly timesTold: () => number;
  /** What was reported as unforeseen. */
  readonly failures: unknown[];
};

/** Opens a new business; everything is gone when the test ends. `parts` replaces parts of the dispatcher. */
export function openDesk(
  parts: Partial<Pick<DispatchParts, 'handlers' | 'beforeImport' | 'beforeLoss' | 'onChanged'>> & {
    readonly hasDesktop?: boolean;
  } = {},
): Desk {
  const folder = freshFolder();
  const request = requestIn(folder);
  let business = blankBusiness(request);
  onTestFinished(() => business.close());
  let day = TODAY;
  const clock = { today: () => day, now: () => `${day}T12:00:00.000Z` };
  const desktop: HandMadeDesktop = {
    savesTo: null,
    opens: null,
    opensToo: [],
    drops: new Map(),
    numbersFolder: null,
    isSample: false,
    restored: [],
    shown: [],
    ended: [],
    onProgress: () => {},
    printed: [],
    startAtLogin: 'off',
  };
  let timesTold = 0;
  const failures: unknown[] = [];
  const dispatch = createDispatch({
    handlers: parts.handlers ?? allHandlers,
    business: () => business,
    surroundings: { clock, systemLanguage: 'fr' },
    desktop: parts.hasDesktop === false ? null : desktopOf(desktop, () => business),
    beforeImport: parts.beforeImport ?? (() => {}),
    beforeLoss: parts.beforeLoss ?? (() => {}),
    onChanged: () => {
      timesTold += 1;
      parts.onChanged?.();
    },
    onFailure: (_name, error) => failures.push(error),
    watch: watchWork({
      tell: (_call, progress) => desktop.onProgress(progress),
      isStopped: (call) => call <= stopped,
      now: () => performance.now(),
    }),
  });
  let calls = 0;
  let stopped = 0;
  const attempt = (name: unknown, input: unknown) => dispatch(name, input, ++calls);
  return {
    call: async (name, input) => outputOf(name, await attempt(name, input)),
    attempt,
    stop: () => {
      stopped = calls;
    },
    business: () => business,
    folder,
    desktop,
    clock,
    restart: () => {
      business.close();
      business = valueOf(openBusiness(request));
    },
    goTo: (next) => {
      day = next;
    },
    timesTold: () => timesTold,
    failures,
  };
}

function desktopOf(state: HandMadeDesktop, business: () => Business): Desktop {
  return {
    appVersion: '1.2.3',
    chooseSavePath: async () => state.savesTo,
    printPage: async (place, foot) => {
      state.printed.push({ place, foot });
      return new TextEncoder().encode(`%PDF of ${place}`);
    },
    chooseSheetPath: async () => state.opens,
    chooseBankFiles: async () => (state.opens === null ? [] : [state.opens, ...state.opensToo]),
    chooseNumbersFiles: async () => (state.opens === null ? [] : [state.opens, ...state.opensToo]),
    droppedPath: async (id) => state.drops.get(id) ?? null,
    chooseBackup: async () => state.opens,
    chooseFolder: async () => state.savesTo,
    chooseNumbersFolder: async () => state.opens,
    numbersFolder: async () => state.numbersFolder,
    keepNumbersFolder: async (path) => {
      state.numbersFolder = path;
    },
    startAtLogin: async () => state.startAtLogin,
    setStartAtLogin: async (isOn) => {
      state.startAtLogin = isOn ? 'on' : 'off';
    },
    end: (startsAgain) => void state.ended.push(startsAgain),
    filePresence: () => business().presence(),
    isBackupFailing: () => false,
    showInFolder: (path) => state.shown.push(path),
    isSample: () => state.isSample,
    openSample: () => {
      state.isSample = true;
    },
    leaveSample: () => {
      state.isSample = false;
    },
    restore: (backup) => {
      state.restored.push(backup);
      return { keptAt: null, lockedAgain: [], leftOpen: [] };
    },
  };
}

/** The value of an envelope, held against the schema that the window trusts. */
export function outputOf<N extends OperationName>(
  name: N,
  envelope: Envelope<unknown>,
): OutputOf<N> {
  if (!envelope.ok) throw new Error(`${name} was refused: ${JSON.stringify(envelope)}`);
  return (contract[name].output as z.ZodType).parse(envelope.value) as OutputOf<N>;
}

export function fileOf(desk: Desk, name: string): string {
  return join(desk.folder, name);
}

type AnyTable = SQLiteTable & { readonly id: SQLiteColumn };
type Rows = Readonly<Record<string, readonly unknown[]>>;

/** Every row that a person's work consists of, table by table; not the log of how it came about. */
export function dumpOf(business: Business): Rows {
  return rowsOf(business.readable, { ...userTables, ...ledgerTables, ...learningTables });
}

/** Every row of the file, the log of commands included: equal dumps mean that nothing was written. */
export function wholeDumpOf(business: Business): Rows {
  return rowsOf(business.readable, {
    ...userTables,
    ...ledgerTables,
    ...learningTables,
    ...logTables,
  });
}

function rowsOf(db: ReadableDb, tables: Readonly<Record<string, AnyTable>>): Rows {
  return Object.fromEntries(
    Object.entries(tables).map(([name, table]) => [
      name,
      db.select().from(table).orderBy(table.id).all(),
    ]),
  );
}
