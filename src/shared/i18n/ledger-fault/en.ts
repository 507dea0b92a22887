import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** What is wrong with books that were locked. */
export const en: WordsOf<typeof fr> = {
  entry_changed: 'Entry no. {entry} was changed after it was locked.',
  amount_changed: 'The amount kept with entry no. {entry} is not that of its lines.',
  entry_missing: 'An entry is missing before entry no. {entry}.',
  entry_unchained: 'Entry no. {entry} is locked without being in the chain.',
  entry_slipped_in: 'Entry no. {entry} was slipped into the locked month {month}.',
  lock_day_changed: 'The day of the lock of entry no. {entry} was changed ({month}).',
  month_unlocked: 'The month {month} of entry no. {entry} is locked no more.',
  number_changed: 'The final number of entry no. {entry} was changed.',
  chain_cut: 'Entries were taken from the end of the books: a delivery knows of more.',
  chain_rewritten:
    'The books were written anew before entry no. {entry}: a delivery knows another hash.',
  guard_missing: 'A guard of the file was taken away.',
  guard_changed: 'A guard of the file was changed.',
  schema_changed: 'The structure of the file is not that of its version.',
};
