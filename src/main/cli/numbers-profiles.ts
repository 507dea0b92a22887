import { profileInText } from '#shared/features/numbers/profile.ts';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { builtInProfiles } from '#shared/features/numbers/profiles/built-ins.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import { listProfiles, removeProfile, saveProfile } from '../features/numbers/profile-store.ts';
import { readSettings } from '../features/settings/store.ts';
import { decodeText } from '../operations/text-decoding.ts';
import { readBytes } from './input.ts';
import { printJson, printText } from './output.ts';
import { CliRefusal } from './refusal.ts';
import { withSession, wordsFor } from './session.ts';
import type { GlobalOptions, Session } from './session.ts';

export type ProfileOptions = {
  readonly export?: string;
  readonly add?: string;
  readonly remove?: string;
};

/** Lists the profiles, prints one, keeps one, or forgets one. */
export function handleProfiles(global: GlobalOptions, options: ProfileOptions): void {
  withSession(global, (session) => {
    const own = listProfiles(session.context.db);
    if (options.add !== undefined) addProfile(session, options.add);
    else if (options.remove !== undefined) {
      const { name } = named(session, own, options.remove);
      session.write('numbers.removeProfile', 'typed', ({ db }) => removeProfile(db, name));
    } else printProfiles(session, own, options.export);
  });
}

function printProfiles(
  session: Session,
  own: readonly NumbersProfile[],
  wanted: string | undefined,
): void {
  const { context } = session;
  const { hours_per_day: hours } = readSettings(context.db, context.systemLanguage);
  const shipped = builtInProfiles(hours).map(({ profile }) => profile);
  if (wanted === undefined) {
    const told =
      (how: string) =>
      ({ name, tool }: NumbersProfile) => ({ name, tool, how });
    printJson([...own.map(told('own')), ...shipped.map(told('built_in'))]);
    return;
  }
  const profile = named(session, [...own, ...shipped], wanted);
  printText(`${JSON.stringify(profile, null, 2)}\n`);
}

function addProfile({ language, write }: Session, file: string): void {
  const profile = profileInText(decodeText(readBytes(file)));
  if (!profile) throw new CliRefusal(wordsFor('numbersFile', language)('badProfile', { file }));
  write('numbers.saveProfile', 'typed', ({ db }) => saveProfile(db, profile));
  printJson({ name: profile.name });
}

function named(
  { language }: Session,
  profiles: readonly NumbersProfile[],
  name: string,
): NumbersProfile {
  const found = profiles.find((profile) => foldedText(profile.name) === foldedText(name));
  if (found) return found;
  const names = profiles.map((profile) => profile.name).join(', ');
  throw new CliRefusal(wordsFor('numbersFile', language)('noProfile', { name, names }));
}
