import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { createTranslator } from 'use-intl/core';
import { Refusal } from '#shared/ipc/refusal.ts';
import { languageOfSystem } from '#shared/kernel/language.ts';
import type { Language } from '#shared/kernel/language.ts';
import { messages } from '#shared/i18n/messages.ts';
import type { Messages } from '#shared/i18n/messages.ts';
import { keepBackupsOf } from '../backups.ts';
import type { BackupKeeper } from '../backups.ts';
import type { Business } from '../db/handles.ts';
import { createBusiness, openBusiness } from '../db/open.ts';
import { isOwnFile } from '../db/own-files.ts';
import { tightenFolder } from '../db/private-files.ts';
import type { Door } from '../db/command-log.ts';
import { snapshotOf } from '../features/values/snapshot.ts';
import type { Snapshot } from '../features/values/snapshot.ts';
import { readSettings } from '../features/settings/store.ts';
import { createClock } from '../operations/clock.ts';
import { guardLosses } from '../operations/guarded-business.ts';
import type { CommandContext, QueryContext, Surroundings } from '../operations/context.ts';
import { say } from './output.ts';
import { CliRefusal, RefusedIn } from './refusal.ts';

/** The options that every command takes. */
export type GlobalOptions = { readonly db: string; readonly today?: string };

/** An open business, as a command of the command line works with it. */
export type Session = {
  readonly business: Business;
  readonly context: QueryContext;
  readonly language: Language;
  readonly takeSnapshot: () => Snapshot;
  /**
   * Runs the work as one command of the history; before an import, and before much is taken
   * away, what was there is backed up. What locks is final: undo goes on with what was before it.
   */
  readonly write: <T>(
    name: string,
    door: Door,
    work: (context: CommandContext) => T,
    kept?: { readonly isFinal: boolean },
  ) => T;
  /** Refuses a file that the program keeps itself: nothing is written over it. */
  readonly expectForeign: (path: string) => void;
  /** Runs the work, takes back what it wrote, and gives what it found. */
  readonly rehearse: <T>(work: (context: CommandContext) => T) => T;
};

/** Opens the file (made where it is not there), does the work, and lets the file go in any case. */
export function withSession<T>(options: GlobalOptions, work: (session: Session) => T): T {
  const surroundings: Surroundings = {
    clock: createClock(() => options.today),
    systemLanguage: languageOfShell(),
  };
  const { clock } = surroundings;
  const { business: opened, backups } = open(options.db, surroundings);
  const business = guardLosses(opened, backups.beforeLoss);
  const run: Session['write'] = (name, door, change, { isFinal } = { isFinal: false }) =>
    business.runCommand({ name, door, at: clock.now(), isFinal }, (db) =>
      change({ ...surroundings, db }),
    );
  const { language } = readSettings(business.readable, surroundings.systemLanguage);
  try {
    const context: QueryContext = { ...surroundings, db: business.readable };
    return work({
      business,
      context,
      language,
      takeSnapshot: () => snapshotOf(context),
      write: (name, door, change, kept) => {
        if (door !== 'imported') return run(name, door, change, kept);
        backups.beforeImport();
        const written = run(name, door, change, kept);
        backups.thin();
        return written;
      },
      expectForeign: (path) => {
        const kept = { data: [business.path], backups: backupFolderOf(options.db) };
        if (isOwnFile(resolve(path), kept)) throw new Refusal('own_file');
      },
      // What returns a refusal is taken back.
      rehearse: (change) =>
        run('rehearsal', 'typed', (writable) => ({ ok: false, found: change(writable) })).found,
    });
  } catch (error) {
    throw error instanceof Refusal ? new RefusedIn(error, language) : error;
  } finally {
    business.close();
  }
}

function backupFolderOf(file: string): string {
  return `${resolve(file)}-backups`;
}

function open(
  file: string,
  { clock, systemLanguage }: Surroundings,
): { readonly business: Business; readonly backups: BackupKeeper } {
  const path = resolve(file);
  const folder = backupFolderOf(file);
  tightenFolder(folder);
  const request = { path, backupFolder: folder, now: clock.now() };
  const opened = existsSync(path) ? openBusiness(request) : createBusiness(request);
  const words = wordsFor('vault', systemLanguage);
  if (!opened.ok)
    throw new CliRefusal(
      words(`startFailure.${opened.error.code}`, { path, backups: folder, moment: 'none' }),
    );
  const backups = keepBackupsOf({
    business: () => opened.value,
    isSample: () => false,
    folder,
    clock,
    onFailure: (name, error) => say(`${name}: ${error instanceof Error ? error.message : ''}`),
  });
  return { business: opened.value, backups };
}

/** The words of one part of the product. */
export function wordsFor<
  Part extends
    | 'vault'
    | 'errors'
    | 'fec'
    | 'gridFile'
    | 'ledgerFile'
    | 'numbersFile'
    | 'ledgerFault'
    | 'ledger.import.caution'
    | 'ledger.import.told'
    | 'metrics'
    | 'movingIn.doubt'
    | 'movingIn.workbook',
>(part: Part, language: Language) {
  return createTranslator<Messages, Part>({
    locale: language,
    messages: messages[language],
    namespace: part,
  });
}

/** The language in which the shell speaks; French or else English. */
export function languageOfShell(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const spoken = LC_ALL || LC_MESSAGES || LANG || '';
  return languageOfSystem(spoken);
}
