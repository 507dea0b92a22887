import { profileInText } from '#shared/features/numbers/profile.ts';
import type { NumbersProfile } from '#shared/features/numbers/profile.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import type { NumbersSourceFile } from './number-files.ts';
import { listProfiles, renameProfile, saveProfile } from './profile-store.ts';

/** A longer file holds no profile; bytes. */
const MOST_BYTES = 256 * 1024;

/** The profile that a file holds instead of a table; null: it holds none. */
export function profileInFile({ bytes }: NumbersSourceFile): NumbersProfile | null {
  return bytes.length > MOST_BYTES ? null : profileInText(decodeText(bytes));
}

/** Takes in the profile of a file, over the one of that name. */
export function addProfile(db: WritableDb, file: NumbersSourceFile): void {
  const profile = profileInFile(file);
  if (profile === null) throw new Refusal('bad_file', { field: 'file' });
  saveProfile(db, profile);
}

/** Two of one name would be one: another one that has it already stays. */
export function giveName(db: WritableDb, name: string, to: string): void {
  const profile = requireProfile(db, name);
  const isTaken = listProfiles(db).some(
    (one) => one.name !== name && foldedText(one.name) === foldedText(to),
  );
  if (isTaken) throw new Refusal('name_taken', { field: 'to' });
  renameProfile(db, profile, to);
}

/** The text of a file of its own. */
export function profileText(db: ReadableDb, name: string): string {
  return `${JSON.stringify(requireProfile(db, name), null, 2)}\n`;
}

function requireProfile(db: ReadableDb, name: string): NumbersProfile {
  const found = listProfiles(db).find((one) => one.name === name);
  if (!found) throw new Refusal('profile_unknown', { field: 'name' });
  return found;
}
