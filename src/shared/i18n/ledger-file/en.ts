import type { WordsOf } from '../../kernel/words-of.ts';
import type { fr } from './fr.ts';

/** What is said of the accountant's files and of bank files, in English. */
export const en: WordsOf<typeof fr> = {
  broken: 'The chain of hashes breaks at entry no. {seq}: it was changed outside of Solocap.',
  leftOut:
    '{count, plural, =0 {No entry was left out: all are locked.} one {# entry that is not locked was left out.} other {# entries that are not locked were left out.}}',
  notOwed: 'A micro-entrepreneur owes no FEC: this file only helps your accountant.',
  neutralFault:
    'This file is not in the neutral format ({path}: {problem}). Nothing was taken over.',
};
