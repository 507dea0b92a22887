import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** Words of the window around the screens, in English. */
export const en: WordsOf<typeof fr> = {
  pageTitle: '{page} · Solocap',
  sample: {
    label: 'Sample',
    text: 'Sample business: nothing here is real.',
    leave: 'Close it and start mine',
  },
  palette: {
    title: 'Commands',
    search: 'Find a screen, a metric, a command',
    nothing: 'Nothing has that name. Try another word.',
    screens: 'Screens',
    metrics: 'Metrics',
    commands: 'Commands',
    horizon: 'Horizon: what holds without you, the limits',
    report: 'Printable report of the quarter…',
    importBank: 'Import a bank statement…',
    forAccountant: 'For my accountant…',
    moveIn: 'Move in from a spreadsheet…',
    targets: 'Targets of the year',
    targetsOf: 'Targets of {metric}',
    backUp: 'Back up now…',
    restore: 'Restore a backup…',
    showFile: 'Show the data file',
    openSample: 'Open the sample business',
    theme: { system: 'System theme', light: 'Light theme', dark: 'Dark theme' },
    language: { fr: 'Switch to French', en: 'Switch to English' },
  },
  undo: {
    undone: 'Undone: {command}',
    redone: 'Redone: {command}',
    somethingElse: 'last change',
  },
  crash: {
    title: 'This screen could not be shown',
    text: 'Nothing is lost: what was saved is on the disk. Try again, or go back to the focus.',
    retry: 'Try again',
    home: 'Back to the focus',
  },
  service: {
    title: 'Solocap recovered',
    text: 'The part that keeps your data had stopped, and runs again. Everything that was confirmed is there.',
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
