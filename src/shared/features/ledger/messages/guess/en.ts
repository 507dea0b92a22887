import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { guessFr } from './fr.ts';

/** What is said of what a row of a bank's file means, in English. */
export const guessEn: WordsOf<typeof guessFr> = {
  category: {
    name: 'Guessed by the name',
    bank: 'Guessed by the bank’s own category',
    words: 'Guessed by the words',
    usual: 'Guessed: nothing says so',
  },
  vat: {
    name: 'VAT guessed by the name',
    usual: 'VAT guessed by the category',
    asked: 'VAT to be said: it depends on the invoice',
  },
  heading: 'VAT',
  vatOf: 'VAT of row {line}',
  abroad: '{rate}, abroad',
  choose: 'to be said',
  left: '{count, plural, one {# guess in italics to confirm} other {# guesses in italics to confirm}}: Enter accepts all that are alike and goes to the next.',
  asked:
    '{count, plural, one {VAT to be said on # row: without an answer it comes in outside VAT.} other {VAT to be said on # rows: without an answer they come in outside VAT.}}',
  unknown:
    'Your tax profile does not say whether you charge VAT: these entries come in without. Say so in Settings.',
};
