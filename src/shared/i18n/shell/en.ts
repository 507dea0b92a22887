import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

export const en: WordsOf<typeof fr> = {
  pageTitle: '{page} · Solocap',
  drop: 'Let go: {count, plural, one {# file} other {# files}}',
  sample: {
    label: 'Sample',
    text: 'Sample business: nothing here is real.',
    leave: 'Close it and start mine',
  },
  go: {
    name: 'Go to',
    focus: { name: 'Focus', also: 'home, metric of the quarter' },
    grid: { name: 'Grid', also: 'table, figures, KPI, values, type' },
    plan: { name: 'Plan', also: 'actions, tasks, to do' },
    ledger: { name: 'Ledger', also: 'receipts, expenses, entries, accounts' },
    reviews: { name: 'Reviews', also: 'check-in, Monday, rituals' },
    metrics: { name: 'Metrics', also: 'catalogue, indicators, KPI' },
    settings: { name: 'Settings', also: 'preferences, options' },
    horizon: {
      name: 'Horizon',
      also: 'what holds without you, limits, thresholds, runway, cash',
    },
  },
  data: {
    name: 'File',
    moveIn: { name: 'Move in from a spreadsheet…', also: 'import, Excel, LibreOffice, CSV, paste' },
    backUp: { name: 'Back up…', also: 'copy, save, now' },
    restore: { name: 'Restore a backup…', also: 'recover, go back' },
    showFile: { name: 'Show the data file', also: 'folder, location, SQLite' },
    firstRun: {
      name: 'Take up the first steps again…',
      also: 'start, later, wizard, begin, set up',
    },
    openSample: { name: 'Open the sample business', also: 'demo, try' },
    leaveSample: { name: 'Close the sample business', also: 'leave, start mine' },
  },
  edit: {
    name: 'Edit',
    undo: { name: 'Undo', also: 'take back' },
    redo: { name: 'Redo', also: 'again' },
  },
  find: {
    name: 'Find',
    here: { name: 'Find…', also: 'search, look for' },
    palette: { name: 'Commands…', also: 'palette, search' },
  },
  look: {
    name: 'View',
    keys: { name: 'Keyboard shortcuts', also: 'keys, help' },
    system: { name: 'System theme', also: 'appearance, automatic' },
    light: { name: 'Light theme', also: 'appearance, day' },
    dark: { name: 'Dark theme', also: 'appearance, night, black' },
    fr: { name: 'Switch to French', also: 'language, français' },
    en: { name: 'Switch to English', also: 'language, anglais' },
  },
  behindDialog: 'Close the dialog first.',
  palette: {
    title: 'Commands',
    search: 'Find a screen, a metric, a command',
    nothing: 'Nothing has that name. Try another word.',
    recent: 'Recent',
    here: 'Here',
    metrics: 'Metrics',
    commands: 'Commands',
    targets: 'Targets of the year',
    targetsOf: 'Targets of {metric}',
    targetsAlso: 'targets, goals, cibles',
  },
  keys: {
    title: 'Keyboard shortcuts',
    search: 'Find an action or a key',
    nothing: 'No shortcut has that name.',
    here: 'Here: {place}',
    everywhere: 'Everywhere',
    or: 'or',
  },
  undo: {
    undone: 'Undone: {command}',
    redone: 'Redone: {command}',
    somethingElse: 'last change',
  },
  unread: { title: 'A part of this page could not be read.' },
  crash: {
    title: 'This screen could not be shown',
    text: 'Nothing is lost: what was saved is on the disk. Try again, or go back to the focus.',
    retry: 'Try again',
    home: 'Back to the focus',
    copy: 'Copy the report',
    copied: 'Copied: what failed, without any name or amount.',
  },
  backupFails:
    'The last backup could not be made. Everything you enter is saved, but make room on the disk, or see that the folder “backups” beside your data can be written to.',
  work: {
    step: {
      reading: 'Reading the file',
      comparing: 'Comparing with what is there',
      importing: 'Importing',
      undoing: 'Taking back',
      redoing: 'Doing again',
      filling: 'Making the sample business',
      computing: 'Computing the figures',
      writing: 'Writing',
      copying: 'Making a backup',
      checking: 'Checking the copy',
      restoring: 'Restoring the backup',
      printing: 'Laying out the report',
    },
    rows: '{done, plural, one {# row} other {# rows}}',
    rowsOf: '{done, number} of {of, plural, one {# row} other {# rows}}',
    stop: 'Stop',
    stopping: 'Stopping…',
    stopped: 'Stopped',
  },
  lostFile: {
    title: {
      gone: 'The data file is no longer there',
      replaced: 'Another file has taken the place of your data',
      overwritten: 'Another program wrote into your data',
    },
    what: {
      gone: 'It was moved or deleted, or its disk was taken away:',
      replaced: 'What lies there now is not the file that is open:',
      overwritten: 'What is read there is a mixture that can no longer be trusted:',
    },
    safe: {
      gone: 'Everything that was saved is still here, as long as Solocap stays open. Save a copy of it, or put the file back in its place: work then goes on at once. Until then nothing more is saved.',
      replaced:
        'Everything that was saved is still here, as long as Solocap stays open. Save a copy of it first. Nothing more is saved.',
      overwritten:
        'Nothing more is saved to it, and your backups are as they were. Open what is there, then restore the newest backup from the File menu.',
    },
    save: 'Save a copy…',
    saved: 'Copy saved: {path}',
    open: 'Open what is there',
    quit: 'Quit',
  },
  recovered: {
    title: 'Solocap recovered',
    service:
      'The part that keeps your data had stopped, and runs again. Everything that was confirmed is there.',
    window:
      'This window had stopped, and was opened again. Everything that was confirmed is there.',
    display: 'A part of the display had stopped, and was started again. Nothing is lost.',
  },
  start: {
    title: 'Solocap could not read its data',
    retry: 'Try again',
  },
  notFound: {
    title: 'This screen does not exist',
    text: 'It may have moved. The focus is where it always was.',
  },
  refused: 'Not saved',
  backedUp: 'Backup written',
};
