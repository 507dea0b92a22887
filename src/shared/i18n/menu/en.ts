import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

export const en: WordsOf<typeof fr> = {
  file: {
    label: 'File',
    quit: 'Quit Solocap',
  },
  edit: {
    label: 'Edit',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    selectAll: 'Select All',
  },
  view: {
    label: 'View',
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
