import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** What is said of the accountant's files and of bank files, in English. */
export const en: WordsOf<typeof fr> = {
  broken:
    '{count, plural, one {# fault was found in the books.} other {# faults were found in the books.}}',
  leftOut:
    '{count, plural, =0 {No entry was left out: all are locked.} one {# entry that is not locked was left out.} other {# entries that are not locked were left out.}}',
  notOwed: 'A micro-entrepreneur owes no FEC: this file only helps your accountant.',
  sharedNumber: 'Two accounts, {name} and {other}, have the same ledger number {number}.',
  otherCurrency:
    '{name}: {entries, plural, one {# entry} other {# entries}} in another currency than its own, from no. {seq} on.',
  openingDiffers: '{name}: {held} on the day before {day}, and {said} in the opening balances.',
  tillBelowZero: '{name}: {amount} on {day}. A till cannot be below zero.',
  envelope: {
    folder: 'Accountant {from} to {to}',
    readMe: 'read-me.txt',
    title: 'Accounting files from {from} to {to}',
    written: 'Written on {day} by Solocap.',
    siren: 'SIREN: {siren}',
    filesTitle: 'What is in this folder',
    journal:
      'Journal: one row for each amount of each entry, on the day of the payment, in euros; positive in both directions, negative for a refund.',
    postings:
      'Journal of double entries: one line for each account that moves, debit or credit, on the day of payment.',
    receipts:
      'Livre des recettes: in the order in which money came in, numbered from 1 January, totalled by quarter and year.',
    purchases: 'Registre des achats: in the order of payments, totalled for the year.',
    fec: 'Fichier des écritures comptables (article A47 A-1 of the LPF), locked entries alone; its description lies beside it.',
    fec_copy: 'A copy of the FEC to read in a spreadsheet; the FEC itself is beside it.',
    quadra:
      'Locked entries in the ASCII format of Quadra (Cegid): one line M of fixed length for each movement.',
    neutral:
      'Neutral JSON: the entries as they were written, without loss; amounts in cents, rates in hundredths of a percent.',
    description: 'Description of the FEC: fields, codes, charset, structure.',
    corrections: 'Counter-entries since the last sending; each names the number that it cancels.',
    reconciliationName: '0-reconciliation-{from}-{to}.csv',
    reconciliation:
      'The receipts book, the purchases book, the journal, the FEC and VAT side by side, month by month; entries that are not locked apart.',
    vatSteps: {
      name: '0-reconciliation-vat-{from}-{to}.csv',
      about:
        'From the journal and the FEC, on the day of the payment, to the VAT return: what is due or deducted in another month, what waits for its document, month by month and to the cent.',
    },
    agree:
      '{isWhole, select, yes {Books, journal, FEC and VAT agree to the cent.} other {Difference between the books: {gap}. The reconciliation says where.}}',
    openMoney:
      'Still open, and apart in the reconciliation: {receipts} of receipts, {expenses} of expenses.',
    noDocument:
      'VAT deducted without a document number: {vat}, {count, plural, one {# expense} other {# expenses}} (CGI, art. 271, II-2).',
    file: '- {name}: {about}',
    noFec: 'No FEC: no entry of the period is in a locked month.',
    entries:
      '{count, plural, =0 {No entry in the period.} one {# entry in the period.} other {# entries in the period.}}',
    since:
      '{count, plural, =0 {No correction since the sending of {day}.} one {# correction since the sending of {day}.} other {# corrections since the sending of {day}.}}',
    first: 'First sending.',
    chain: 'Last checksum of the books: {hash}',
    pdf: 'The same book as a PDF, numbered A4 sheets, to read and to print.',
    bookName: {
      journal: 'Journal',
      postings: 'Journal of double entries',
      receipts: 'Livre des recettes',
      purchases: 'Registre des achats',
      fec: 'FEC and its description',
      fec_copy: 'FEC, copy to read',
      quadra: 'Entries for Quadra (ASCII)',
      neutral: 'Entries in the neutral format',
    },
    days: '{from} to {to}',
    message: {
      subject: 'Subject: accounts {name} from {from} to {to}',
      hello: 'Hello,',
      period: 'Here are my accounting files from {from} to {to}{about}:',
      open: '{count, plural, =0 {All of them are locked.} one {# is not locked yet: it may still change.} other {# are not locked yet: they may still change.}}',
      unsorted:
        '{count, plural, =0 {None waits to be sorted (account 471).} one {# waits to be sorted (account 471).} other {# wait to be sorted (account 471).}}',
      check:
        'The file read-me.txt in the folder says what is in each file, and how to check that nothing changed on the way.',
      bye: 'Kind regards,',
    },
    xlsx: 'Workbook: the same rows as the CSV files, to read; its sheet “About” says of which.',
    sums: 'SHA256SUMS.txt holds the SHA-256 of each file; “sha256sum -c SHA256SUMS.txt” checks them.',
  },
  workbook: {
    name: 'books-{from}-{to}.xlsx',
    title: 'Books from {from} to {to}',
    sheet: {
      journal: 'Journal',
      postings: 'Double entries',
      receipts: 'Receipts',
      purchases: 'Purchases',
      about: 'About',
    },
    copy: 'A copy for reading: the CSV files below are the books.',
    business: 'Business',
    siren: 'SIREN',
    period: 'Period',
    days: '{from} to {to}',
    made: 'Made on',
    currency: 'Currency',
    chain: 'Last checksum of the books',
    source: 'Copy of the file {name}, SHA-256',
    onlyBooks: 'Only the journal and the two books come as a workbook: --format csv for all else.',
  },
  sheets: 'Several sheets of this workbook are statements: {names}. Say which: --sheet NAME.',
  mapColumn: 'The file has no column “{told}”: {known}.',
  mapRole: '“{told}” does not say what a column is: {known}, sign, currency, decimal, days, name.',
  cautioned:
    'Nothing is written. Once you have checked the file, --accept-cautions imports it anyway.',
  mapMissing: 'The date is missing, or the amount (amount, or debit and credit).',
  mapFile: '“{file}” is no profile of a bank, and tells no columns (date=Date,amount=Amount).',
  noProfile: 'No profile is called “{name}”: {names}.',
  lateDocuments:
    '{count, plural, one {# document number that came after the lock was taken over too} other {# document numbers that came after the lock were taken over too}}.',
  zero: '{count, plural, one {# entry moves nothing} other {# entries move nothing}}: no. {entries}.',
  neutralFault:
    'This file is not in the neutral format ({path}: {problem}). Nothing was taken over.',
};
