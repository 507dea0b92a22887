import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** The words of the data file, its backups and its failures, in English. */
export const en: WordsOf<typeof fr> = {
  backUp: {
    dialogTitle: 'Save a copy of the data',
    fileName: 'Solocap {day}',
    button: 'Back up',
  },
  restore: {
    dialogTitle: 'Restore a copy of the data',
    button: 'Open',
    forgets: 'This backup is from before the lock of {months}.',
    again: 'Locked again, as they were: {months}.',
    open: 'Not locked again, as their entries are others: {months}.',
    failed: '{path} is no backup that this version can restore. Nothing was changed.',
    kept: 'What was there before is kept: {path}',
  },
  exportGrid: {
    dialogTitle: 'Export the grid',
    fileName: 'Solocap grid {day}',
    button: 'Export',
  },
  moveIn: {
    dialogTitle: 'Import a spreadsheet',
    button: 'Open',
  },
  bankProfile: {
    fileName: 'bank profile {day}',
    dialogTitle: 'Export a bank profile',
    button: 'Save',
  },
  bankFile: {
    dialogTitle: 'Import a bank statement',
    button: 'Open',
  },
  numbersFile: {
    dialogTitle: 'Read the exports of your tools',
    button: 'Read',
  },
  numbersFolder: {
    dialogTitle: 'The folder where the exports of your tools arrive',
    button: 'Look into this folder',
  },
  numbersProfile: {
    fileName: '{day}.solocap-numbers',
    dialogTitle: 'Export the profile of a tool',
    button: 'Save',
  },
  accountant: {
    dialogTitle: 'Where to write the accountant’s folder',
    button: 'Write here',
  },
  calendar: {
    dialogTitle: 'Save the appointments',
    fileName: 'Solocap appointments',
    button: 'Save',
  },
  report: {
    dialogTitle: 'Save the report of the quarter',
    fileName: 'Solocap {day}',
    button: 'Save',
  },
  fileKind: {
    bank: 'Statement (CSV, OFX, CAMT.053)',
    numbers: 'Export of a tool (CSV, JSON, XLSX, ODS, ZIP)',
    sheet: 'Spreadsheet (XLSX, ODS, CSV or text)',
    any: 'All files',
    csv: 'CSV spreadsheet',
    json: 'Solocap bank profile',
    xlsx: 'XLSX workbook',
    ods: 'ODS workbook',
    numbersProfile: 'Solocap profile of a tool',
    sqlite: 'Solocap data',
    ics: 'iCalendar',
    pdf: 'PDF document',
  },
  unforeseen: {
    heading: 'Something went wrong in Solocap',
    detail:
      'Everything that was confirmed is in your data file. What was under way may not be: look before you do it again. You can go on; to be sure, restart Solocap. The report says what failed, without any name or amount; it is also in the folder “logs” beside your data.',
    goOn: 'Go on',
    restart: 'Restart Solocap',
    copy: 'Copy the report',
  },
  serviceStopped: {
    heading: 'Solocap cannot go on',
    detail:
      'The part that keeps your data stopped several times in a row. Everything that was confirmed is in the file. Restart Solocap; if it happens again, a report is in the folder “logs” beside your data.',
    restart: 'Restart Solocap',
    quit: 'Quit',
  },
  startFailure: {
    heading: 'Solocap cannot open its data',
    missing: 'The data file is no longer there: {path}. Put it back in its place, then try again.',
    folder_missing:
      'The data folder no longer exists: {path}. Put it back in its place, then try again.',
    not_a_folder:
      'A file lies in the place of the data folder, or of a folder that holds it: {path}. Nothing was touched. Move that file away, then try again.',
    folder_not_made:
      'Solocap may not make its folder: {path}. Allow writing in the folder that will hold it, then try again.',
    not_a_file:
      'Something else lies in the place of the data file: {path}. Nothing was touched. Move it away, then try again.',
    not_allowed: 'Solocap may not read this file: {path}. Give it access, then try again.',
    empty:
      'The data file is empty: {path}. This is no first start: a copy may have failed. It was not touched. Put a backup in its place, from the folder {backups}.',
    truncated:
      'The data file is incomplete: {path}. It was not touched. Keep it aside, and put a backup in its place, from the folder {backups}.',
    cut_start:
      'The data file is incomplete, and there is no backup: {path}. Probably the first start could not finish, for want of space. If you had entered nothing yet, free some space, then set this file aside: Solocap begins afresh, and nothing is deleted.',
    not_a_database:
      'This file is no database: {path}. It was not touched. Keep it aside, and put a backup in its place, from the folder {backups}.',
    in_use: 'Another program holds the data file: {path}. Close it, then try again.',
    read_only_file: 'The data file is read-only: {path}. Allow writing, then try again.',
    read_only_folder: 'The data folder is read-only: {path}. Allow writing, then try again.',
    disk_full:
      'The disk is full; the data was not touched: {path}. Free some space, then try again.',
    io: 'The disk refused to read or to write: {path}. Check the disk, then try again.',
    already_there:
      'A file appeared in this place during the start: {path}. It was not touched. Try again.',
    lost: '{moment, select, none {The data file is no longer in its place: {path}. There are backups of it in the folder {backups}, but none can be read. If the file was moved, put it back, then try again.} empty {The data file is no longer in its place: {path}. If it was moved, put it back, then try again. Or bring back the newest backup from the folder {backups}; nothing was entered in it yet.} other {The data file is no longer in its place: {path}. If it was moved, put it back, then try again. Or bring back the newest backup, which holds everything up to {moment}. All backups stay in the folder {backups}.}}',
    stray_log:
      'The data file is missing, but its log is there: {path}. Put the file back beside its log, then try again.',
    foreign_log:
      'The log beside the data file belongs to another file, as when a backup took its place: {path}. Nothing was touched. Set that log aside: the file then opens as it is, and the log is not deleted.',
    damaged:
      'The data file is damaged: {path}. It was not touched. Keep it aside, and put a backup in its place, from the folder {backups}.',
    another_program: 'This file belongs to another program: {path}. It was not touched.',
    newer:
      'This data comes from a newer version of Solocap: {path}. It was not touched. Install that version or a newer one.',
    edited_migration:
      'This data was prepared by a version of Solocap that this one does not recognise: {path}. It was not touched. Install Solocap again.',
    migration_failed:
      'Upgrading the data failed; it is as it was before: {path}. Keep a copy of this file, then try again.',
    backup_failed:
      'The backup before the upgrade failed; the data is as it was before: {path}. Free some space, or look at the folder {backups}, then try again.',
    unforeseen:
      'The start failed. The data was not touched. Try again; if it happens again, keep a copy of the folder {path}.',
    quit: 'Quit',
    showFolder: 'Show the folder',
    retry: 'Try again',
    bringBack: 'Bring back the newest backup',
    beginAnew: 'Begin with a new file',
    setAside: { cut_start: 'Set this file aside', foreign_log: 'Set this log aside' },
  },
};
