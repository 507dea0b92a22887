import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** What is wrong with books that were locked. */
export const en: WordsOf<typeof fr> = {
  entry_changed: 'Entry no. {entry} was changed after it was locked.',
  amount_changed: 'The amount kept with entry no. {entry} is not that of its lines.',
  entry_missing: 'An entry is missing before entry no. {entry}.',
  entry_gone: 'Entry no. {entry}, which was locked, is gone from the books.',
  entry_unchained: 'Entry no. {entry} is locked without being in the chain.',
  entry_slipped_in: 'Entry no. {entry} was slipped into the locked month {month}.',
  lock_day_changed:
    'The day of the lock of {month} was changed{entry, select, none {} other { (entry no. {entry})}}.',
  month_unlocked:
    'The month {month} is locked no more{entry, select, none {} other { (entry no. {entry})}}.',
  number_changed: 'The final number of entry no. {entry} was changed.',
  chain_cut: 'Entries were taken from the end of the books: more of them were known.',
  chain_rewritten:
    'The books were written anew up to entry no. {entry}: another checksum of it was known.',
  document_changed: 'The document number added later to entry {entry} was changed.',
  document_gone: 'A document number that was added later is gone.',
  guard_missing: 'A guard of the file was taken away: {name}.',
  guard_changed: 'A guard of the file was changed: {name}.',
  schema_changed: 'The structure of the file is not that of its version: {name}.',
  older_backup:
    'On {day} the backup “{backup}”, older than the locks, was restored. {again, plural, =0 {} one {One month was locked again as it was. } other {# months were locked again as they were. }}Months open again: {months}.',
};
