import type { TableMapping } from '#shared/features/ledger/imports/own-profile.ts';
import { mappingInFile, profileFile } from '#shared/features/ledger/imports/told-mapping.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { ReadableDb, WritableDb } from '#main/db/handles.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { keptFile } from './kept-files.ts';
import { deleteMapping, listMappings, saveMapping } from './profile-store.ts';

/** Takes in the profile of a file that was handed in, over the one of that name. */
export function addProfile(db: WritableDb, file: string): void {
  const mapping = mappingInFile(decodeText(keptFile(file).bytes));
  if (mapping === null) throw new Refusal('bad_file', { field: 'file' });
  saveMapping(db, mapping);
}

/** Two of one name would be one: another one that has it already stays, and this one keeps its own. */
export function renameProfile(db: WritableDb, name: string, to: string): void {
  const mapping = requireProfile(db, name);
  const isTaken = listMappings(db).some(
    (one) => one.name !== name && foldedText(one.name) === foldedText(to),
  );
  if (isTaken) throw new Refusal('name_taken', { field: 'to' });
  if (to === name) return;
  deleteMapping(db, name);
  saveMapping(db, { ...mapping, name: to });
}

export function removeProfile(db: WritableDb, name: string): void {
  deleteMapping(db, requireProfile(db, name).name);
}

/** The text of a file of its own. */
export function profileText(db: ReadableDb, name: string): string {
  return profileFile(requireProfile(db, name));
}

function requireProfile(db: ReadableDb, name: string): TableMapping {
  const found = listMappings(db).find((one) => one.name === name);
  if (!found) throw new Refusal('not_found', { field: 'name' });
  return found;
}
