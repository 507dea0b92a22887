import type { WordsOf } from '../../../kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of the data file, its backups and its failures, in English. */
export const en: WordsOf<typeof fr> = {
  backUp: {
    dialogTitle: 'Save a copy of the data',
    fileName: 'Solocap {day}',
    button: 'Back up',
  },
  exportGrid: {
    dialogTitle: 'Export the grid',
    fileName: 'Solocap grid {day}',
    button: 'Export',
  },
  fileKind: {
    csv: 'CSV spreadsheet',
    sqlite: 'Solocap data',
  },
  startFailure: {
    heading: 'Solocap cannot open its data',
    missing_folder:
      'The data folder no longer exists: {path}. Put it back in its place, or choose another one, then start Solocap again.',
    not_writable:
      'The data folder cannot be written to: {path}. Allow writing, then start Solocap again.',
    read_only: 'The data file is read-only: {path}. Allow writing, then start Solocap again.',
    in_use: 'Another program holds the data file: {path}. Close it, then start Solocap again.',
    not_a_database:
      'The data file is not a Solocap database: {path}. It was not touched. Put a backup in its place.',
    damaged:
      'The data file is damaged: {path}. It was not touched. Put a backup in its place, and keep this file aside.',
    empty_file:
      'The data file is empty: {path}. This is no first start: a copy may have failed. It was not touched. Put a backup in its place.',
    newer_app:
      'This data comes from a newer version of Solocap: {path}. It was not touched. Install that version or a newer one.',
    disk_full:
      'The disk is full; the data was not touched: {path}. Free some space, then start Solocap again.',
    foreign_file:
      'This file belongs to another program: {path}. It was not touched. Choose another folder for the data.',
    migration_failed:
      'Upgrading the data failed; it is as it was before: {path}. Start Solocap again; if it fails again, keep a copy of this file.',
    quit: 'Quit',
    showFolder: 'Show the folder',
    retry: 'Try again',
  },
};
