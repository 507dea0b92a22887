import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Command } from 'commander';
import { settingsSchema } from '#shared/features/settings/model.ts';
import type { SettingKey } from '#shared/features/settings/model.ts';
import { checkFile } from '../db/file-check.ts';
import { restoreBackup } from '../db/restore.ts';
import { MIGRATIONS } from '../db/migrations/list.ts';
import { forgottenBy, locksOfClosedFile } from '../features/ledger/known-locks-store.ts';
import { lockAgain } from '../features/ledger/lock-again.ts';
import { settingsHandlers } from '../features/settings/handlers.ts';
import { backupRefusal } from '../features/vault/handlers.ts';
import { createClock } from '../operations/clock.ts';
import { printJson, say } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { languageOfShell, withSession, wordsFor } from './session.ts';
import type { GlobalOptions } from './session.ts';

/** `setting`, `backup`, `restore` and `check`: the file and what was chosen in it. */
export function addFileCommands(program: Command): void {
  program
    .command('setting')
    .description('list the settings, read one, or set one')
    .argument('[key]', settingsSchema.keyof().options.join(', '))
    .argument('[value]')
    .action((key?: string, value?: string) => setting(program.opts<GlobalOptions>(), key, value));
  program
    .command('backup')
    .description('a sound copy of the file, checked to its last page')
    .argument('<file>')
    .action((file: string) => {
      withSession(program.opts<GlobalOptions>(), ({ business, expectForeign }) => {
        expectForeign(file);
        const written = business.backUpTo(resolve(file));
        if (!written.ok) throw backupRefusal(written.error);
        say(resolve(file));
      });
    });
  program
    .command('restore')
    .description('put a backup in the place of the file, which is kept beside it')
    .argument('<file>')
    .action((file: string) => restore(program.opts<GlobalOptions>(), resolve(file)));
  program
    .command('check')
    .description('look at every page of the file; nothing is changed')
    .action(() => check(resolve(program.opts<GlobalOptions>().db)));
}

function setting(global: GlobalOptions, key?: string, text?: string): void {
  withSession(global, ({ context, write }) => {
    const settings = settingsHandlers['settings.read'](context, {});
    if (key === undefined) return printJson(settings);
    const known = settingsSchema.keyof().safeParse(key);
    if (!known.success) throw new CliRefusal(`There is no setting “${key}”.`);
    if (text === undefined) return printJson(settings[known.data]);
    const value = parsedSetting(known.data, text);
    write('settings.change', 'typed', (change) =>
      settingsHandlers['settings.change'](change, { [known.data]: value }),
    );
  });
}

/** A word is taken as it stands, or as the JSON that it is: `4`, `true`, `null`. */
function parsedSetting(key: SettingKey, text: string): unknown {
  const schema = settingsSchema.shape[key];
  const asWord = schema.safeParse(text);
  if (asWord.success) return asWord.data;
  const asJson = schema.safeParse(jsonOf(text));
  if (asJson.success) return asJson.data;
  throw new CliRefusal(`“${text}” is no value for the setting “${key}”.`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function restore(global: GlobalOptions, backup: string): void {
  const path = resolve(global.db);
  const clock = createClock(() => global.today);
  const words = wordsFor('vault', languageOfShell());
  const forgotten = forgottenBy(locksOfClosedFile(backup), locksOfClosedFile(path));
  const months = forgotten.months.map(({ month }) => month);
  if (months.length > 0) say(words('restore.forgets', { months: months.join(', ') }));
  const restored = restoreBackup({ path, backup, now: clock.now() });
  if (!restored.ok) throw new CliRefusal(words('restore.failed', { path: backup }));
  const { keptAt } = restored.value;
  withSession(global, ({ business }) => {
    if (keptAt === null) return;
    const exchange = { backup: basename(backup), before: keptAt };
    const { lockedAgain, leftOpen } = lockAgain(business, exchange, clock);
    if (lockedAgain.length > 0) say(words('restore.again', { months: lockedAgain.join(', ') }));
    if (leftOpen.length > 0) say(words('restore.open', { months: leftOpen.join(', ') }));
  });
  if (keptAt !== null) say(words('restore.kept', { path: keptAt }));
}

function check(path: string): void {
  if (!existsSync(path)) throw new CliRefusal(`${path}: there is no such file.`);
  const report = checkFile(path, MIGRATIONS);
  printJson(report);
  if (!report.isGood) throw new CliRefusal(`${path}: not sound.`);
  if (report.schemaFaults.length > 0) {
    throw new CliRefusal(`${path}: its structure is not that of its version.`);
  }
}
