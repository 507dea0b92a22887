import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** What each command does, as a noun that follows “Undone:”, in English. */
export const en: WordsOf<typeof fr> = {
  settings: { change: 'change of a setting' },
  metrics: {
    follow: 'choice of followed metrics',
    arrange: 'groups of the grid',
    order: 'order of the metrics',
    define: 'definition of a metric',
    changeCadence: 'change of a metric’s rhythm',
  },
  values: {
    enter: 'entry of values',
    import: 'import of a grid',
    moveIn: 'moving in from a spreadsheet',
    note: 'note on a value',
    closePeriod: 'closing of a period',
    reopenPeriod: 'reopening of a period',
  },
  sample: { fill: 'sample business' },
  targets: { set: 'change of target', fill: 'targets laid out over a year' },
  focus: { choose: 'choice of the metric of the quarter', learn: 'lesson of the quarter' },
  signals: {
    lock: 'lock of the natural limits',
    unlock: 'unlocking of the natural limits',
    rebase: 'new natural limits',
    removeRebase: 'withdrawal of new natural limits',
    annotate: 'new annotation',
    changeAnnotation: 'change of an annotation',
    removeAnnotation: 'deletion of an annotation',
  },
  reviews: {
    save: 'notes of a review',
    finish: 'review kept',
    letGo: 'reviews let go of',
  },
  ledger: {
    add: 'new entry',
    change: 'change of an entry',
    duplicate: 'copy of an entry',
    remove: 'deletion of an entry',
    correct: 'correction of an entry',
    tag: 'tags of entries',
    saveAccount: 'account',
    removeAccount: 'account taken away',
    keepStatement: 'balance of a statement',
    sort: 'sorting of entries',
    keepOpening: 'opening balances',
    saveCategory: 'category',
    setThreshold: 'limit of the law',
    saveRules: 'rules of import',
    importFile: 'import of a bank statement',
    send: 'sending to the accountant',
    lockMonth: 'lock of a month',
    import: 'import of a bank file',
  },
  taxes: {
    saveProfile: 'tax profile',
    removeProfile: 'tax profile taken away',
  },
  plans: {
    add: 'new action',
    change: 'change of an action',
    move: 'move of an action',
    remove: 'deletion of an action',
  },
};
