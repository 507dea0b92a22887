import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { profilesFr } from './fr.ts';

/** The words of the profiles of one's own banks, in English. */
export const profilesEn: WordsOf<typeof profilesFr> = {
  title: 'Your bank profiles',
  about:
    'How the files of a bank that was not known are read. A profile is exported to a file, which is dropped or chosen here as a statement is.',
  name: 'Name',
  columns: 'Columns',
  actions: 'Actions',
  nameOf: 'Name of the profile “{name}”',
  export: 'Export…',
  exportOf: 'Export the profile “{name}”',
  exported: 'Profile “{name}” exported',
  remove: 'Delete',
  removeOf: 'Delete the profile “{name}”',
  removed: 'Profile “{name}” deleted',
  taken: 'Bank profile “{name}”',
  replaces: 'It takes the place of the one of that name.',
  add: 'Add this profile',
  added: 'Profile “{name}” added: statements of this bank are recognised.',
  account: 'Account of this statement',
  accountHint: 'The file does not say which.',
};
