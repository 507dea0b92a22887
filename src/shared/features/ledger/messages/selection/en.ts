import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { selectionFr } from './fr.ts';

/** The words of several selected entries, in English. */
export const selectionEn: WordsOf<typeof selectionFr> = {
  label: 'Selected entries',
  count: '{count, plural, one {# selected} other {# selected}}',
  first: 'The first {count, number} selected',
  clear: 'Select nothing any more',
  select: 'Select entry {seq}',
  remove: 'Delete',
  removeMany:
    '{count, plural, one {Delete the selected entry} other {Delete the # selected entries}}',
  tag: 'Tags…',
  tagTitle: '{count, plural, one {Tags of one entry} other {Tags of # entries}}',
  tagged: '{count, plural, one {# entry tagged.} other {# entries tagged.}}',
  changed: '{count, plural, one {# entry changed.} other {# entries changed.}}',
  removed: '{count, plural, one {# entry deleted.} other {# entries deleted.}}',
  locked:
    '{count, plural, one {# is locked and stays as it is.} other {# are locked and stay as they are.}}',
  unfit:
    '{count, plural, one {# is of another kind and stays as it is.} other {# are of another kind and stay as they are.}}',
  asked:
    '{count, plural, one {# waits still: its VAT has to be said, in “To sort” or in the entry.} other {# wait still: their VAT has to be said, in “To sort” or in each entry.}}',
};
