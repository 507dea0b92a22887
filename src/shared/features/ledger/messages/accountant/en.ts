import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { accountantFr } from './fr.ts';

/** The words of what is sent to the accountant, in English. */
export const accountantEn: WordsOf<typeof accountantFr> = {
  open: 'For my accountant…',
  title: 'For my accountant',
  about:
    'A folder with the files of the period, what they are, the corrections since the last sending, and their checksums.',
  period: 'Period',
  ownDays: 'From one day to another…',
  from: 'From',
  to: 'To',
  backwards: 'This day comes before the first.',
  none: 'There is no entry to send yet.',
  facts:
    '{entries, plural, =0 {No entry in the period} one {# entry in the period} other {# entries in the period}}, {open, plural, =0 {all locked} one {# not locked} other {# not locked}}.',
  since:
    'Sent before on {day}; {count, plural, =0 {no correction since} one {# correction since} other {# corrections since}}.',
  noFec:
    '{entries, plural, =0 {No FEC: no entry in the period.} other {No FEC: no month of the period is locked. Lock it first for the FEC to be sent.}}',
  books: 'Files',
  book: {
    journal: 'Journal (CSV)',
    postings: 'Journal of double entries (CSV)',
    receipts: 'Livre des recettes',
    purchases: 'Registre des achats',
    fec: 'FEC',
    fec_copy: 'FEC, copy to read (CSV)',
    quadra: 'Entries for Quadra (ASCII)',
    neutral: 'Neutral format, lossless (JSON)',
  },
  copies: 'To read, too',
  copy: { pdf: 'PDF (books)', xlsx: 'Workbook (XLSX)' },
  fecHint:
    'A micro-entrepreneur owes no FEC: it then only helps your accountant. Entries that are not locked are not in it.',
  scope: 'The purchases book holds',
  scopes: { purchases: 'Purchases only', expenses: 'All expenses' },
  profile: 'How files are written',
  profiles: { fr: 'French (decimal comma)', int: 'International (decimal point)' },
  siren: 'SIREN',
  activity: 'Profits',
  activities: { bnc: 'BNC (22 columns)', bic: 'BIC (18 columns)' },
  fecEncoding: 'Characters of the FEC',
  fecEncodings: { 'utf-8': 'UTF-8', 'iso-8859-15': 'ISO-8859-15 (old software)' },
  write: 'Choose where to write…',
  done: 'The folder is ready',
  doneText: 'Everything is written and checked in {folder}',
  openFolder: 'Open the folder',
  message: 'Message to your accountant',
  messageHint: 'You can change it before you copy it.',
  copyMessage: 'Copy the message',
  copied: 'Message copied: paste it into your mail.',
  paper: {
    title: { receipts: 'Livre des recettes', purchases: 'Registre des achats' },
    days: '{from} to {to}',
    siren: 'SIREN {siren}',
    provisional: '* The month is not locked yet: the row and its number may change.',
    made: 'Made on {day}',
    source: 'Copy of the file {name}, SHA-256 {hash}',
  },
  unsound: 'Rules that the FEC breaks: {problems}',
};
