import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** Words of the native menu, in English. */
export const en: WordsOf<typeof fr> = {
  file: {
    label: 'File',
    moveIn: 'Move in from a spreadsheet…',
    exportGrid: 'Export the Grid…',
    forAccountant: 'For my accountant…',
    backUp: 'Back Up…',
    restore: 'Restore a Backup…',
    showFile: 'Show the Data File',
    openSample: 'Open the Sample Business',
    quit: 'Quit Solocap',
  },
  edit: {
    label: 'Edit',
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
    find: 'Find…',
    goToPeriod: 'Go to a period…',
  },
  view: {
    label: 'View',
    focus: 'Focus',
    grid: 'Grid',
    plan: 'Plan',
    ledger: 'Ledger',
    reviews: 'Reviews',
    metrics: 'Metrics',
    settings: 'Settings',
    palette: 'Command Palette…',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    zoomReset: 'Actual Size',
    fullScreen: 'Full Screen',
  },
  window: {
    label: 'Window',
    minimize: 'Minimize',
    zoom: 'Zoom',
    front: 'Bring All to Front',
  },
  app: {
    services: 'Services',
    hide: 'Hide Solocap',
    hideOthers: 'Hide Others',
    unhide: 'Show All',
  },
  help: {
    label: 'Help',
    about: 'About Solocap',
  },
  about: {
    version: 'Version {version}',
    text: 'A business of one, one heading a quarter. Everything stays on this machine.',
  },
};
