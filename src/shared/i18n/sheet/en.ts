import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** What every sheet says of what is typed, pasted and filled, in English. */
export const en: WordsOf<typeof fr> = {
  command: {
    name: 'Cells',
    write: { name: 'Type into the cell' },
    edit: { name: 'Edit the cell' },
    down: { name: 'Confirm and go down' },
    up: { name: 'Confirm and go up' },
    right: { name: 'Confirm and go right' },
    left: { name: 'Confirm and go left' },
    escape: { name: 'Give up what is typed, back to a single cell' },
    clear: { name: 'Clear the cells', also: 'empty, delete' },
    fillRight: { name: 'Fill right', also: 'copy, extend' },
    fillDown: { name: 'Fill down', also: 'copy, extend' },
    fillAll: { name: 'Fill the whole selection', also: 'copy, same value' },
    move: { name: 'Move' },
    toEdge: { name: 'Go to the edge' },
    toCorner: { name: 'Go to the corner' },
    select: { name: 'Select' },
    selectToEdge: { name: 'Select up to the edge' },
    selectToCorner: { name: 'Select up to the corner' },
    selectAll: { name: 'Select everything' },
    selectRow: { name: 'Select the row' },
    selectColumn: { name: 'Select the column' },
    leave: { name: 'Leave the sheet' },
  },
  clipboard: {
    name: 'Clipboard, with any spreadsheet',
    copy: { name: 'Copy' },
    cut: { name: 'Cut' },
    paste: { name: 'Paste' },
  },
  cellMenu: 'Menu of the cell',
  copied: '{count, plural, one {# cell copied} other {# cells copied}}',
  pasted: '{count, plural, one {# cell pasted} other {# cells pasted}}',
  filled: '{count, plural, one {# cell filled} other {# cells filled}}',
  cleared: '{count, plural, one {# cell cleared} other {# cells cleared}}',
  nothing_to_clear: 'Nothing to clear: nothing here was typed.',
  nothing_written:
    'Nothing was written: {bad, plural, one {# cell does not fit} other {# cells do not fit}} out of {all, number}. Escape brings back what was there.',
  too_tall:
    'Nothing was pasted: {size, plural, one {# row copied} other {# rows copied}}, and {room, plural, one {# row} other {# rows}} from here on.',
  too_wide:
    'Nothing was pasted: {size, plural, one {# column copied} other {# columns copied}}, and {room, plural, one {# column} other {# columns}} from here on.',
  too_many:
    'Nothing was pasted: {size, number} cells at once are too many. Paste at most {room, number} cells.',
  faults: '{count, plural, one {# cell to correct} other {# cells to correct}}',
};
