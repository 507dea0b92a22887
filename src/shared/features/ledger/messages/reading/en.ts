import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { readingFr } from './fr.ts';

/** What is said of how a file of a bank is read, in English. */
export const readingEn: WordsOf<typeof readingFr> = {
  leftOut: '{count, plural, one {# file is not taken:} other {# files are not taken:}}',
  leftOutFile: '{file}: {why}',
  allBanks: 'All that is recognised',
  allBanksAre:
    'CSV, XLSX or ODS of {banks}; OFX, QIF, CAMT, MT940 and CFONB 120 of any bank; the FEC of a program; journals of Solocap. The columns of any other table can be told.',
  proof: {
    account: 'Account {account}:',
    together: 'These accounts of the file, which are one in your ledger, hold {closing} together.',
    right: 'Closing balance {closing}: right.',
    wrong: 'Closing balance {closing}: the rows do not come to it, {difference} apart.',
    gaps: 'The balance does not follow from row to row: {count, plural, one {line} other {lines}} {lines}.',
    sameBooks: 'On {day} your ledger will show the same.',
    otherBooks: 'On {day} your ledger will show {books}: {difference} apart from the bank.',
    alone: 'Closing balance {closing}. The file does not tell the opening one.',
  },
  told: {
    transfer: '= transfer with row {line}',
    sums: '{count, plural, one {Row {lines}, “Total”, is left out: it is the sum of the rows above. If it is a purchase at Total, write it yourself.} other {Rows {lines}, “Total”, are left out: they are sums of the rows above. If one of them is a purchase at Total, write it yourself.}}',
  },
  doubt: {
    day_or_month: 'day and month may be the other way round',
    thousands_or_decimal: 'the mark may be that of thousands or of decimals',
    rounded: 'rounded to the cent',
    both_sides: 'debit and credit both filled',
    against_way: 'its sign says the contrary of debit or credit: read as taken back',
    odd_day: 'that day is far off: does it stand for none?',
    fee_elsewhere: 'a fee was taken in another currency: it is not counted',
    currency:
      'currency to check: the file does not tell it, or the sign beside the amount is of another one, or of several',
    maybe_known: 'an entry already there?',
    own_transfer: 'a transfer between two accounts of yours?',
    one_account:
      'between two accounts of the file that are one in your ledger: nothing moves there; tick it to make an entry of it',
    amount_changed: 'its amount has changed since it was imported',
  },
  caution: {
    cut: 'The file ends in the middle: download it again, movements may be missing at its end.',
    several:
      'This file holds several statements, of accounts or cards: all their rows would go into one account.',
    unread: 'Many rows could not be read: are the columns told right?',
    odd_days: 'Many days are far away: is this the right column?',
    unbalanced:
      'The balance does not follow the amounts: are the column, the sign or the direction told right?',
    days: 'The days can be read in two ways: say whether the day or the month comes first.',
    fee: 'A column tells fees: do they come on top of the amount? If so, choose that for this column.',
    currency:
      'The currency of some amounts is not certain: check the marked rows, or say the currency among the columns.',
    thousands: 'In many amounts the mark may be that of thousands or of decimals: say which.',
    one_sign:
      'The amounts, or most of them, have no sign and would be receipts: is there a column that says debit or credit, or is the sign to be reversed?',
  },
  mapper: {
    title: 'Columns of the file',
    about:
      'This file is of no bank that is known. Say what its columns are: the preview follows, and the next file with the same columns is recognised.',
    seem: 'Columns: {columns}',
    column: 'Column',
    samples: 'Examples',
    role: 'What it is',
    roleOf: 'What the column {heading} is',
    roles: {
      ignored: 'ignore',
      date: 'day of payment',
      amount: 'amount (signed)',
      debit: 'debit',
      credit: 'credit',
      direction: 'direction (debit or credit)',
      fee: 'fee, on top of the amount',
      party: 'party',
      label: 'label',
      currency: 'currency',
      bankId: 'the bank’s own number',
      account: 'account',
      valueDate: 'value date',
      balance: 'balance after it',
      status: 'status (done or not)',
      partyAccount: 'account of the party',
      category: 'the bank’s category',
      note: 'note',
    },
    decimal: 'Decimals',
    comma: 'comma: 1 234,56',
    point: 'point: 1,234.56',
    days: 'Dates',
    dayFirst: 'day/month/year',
    monthFirst: 'month/day/year',
    told: 'The column shows it.',
    encoding: 'Encoding',
    sign: 'Sign',
    signed: 'as written',
    reversed: 'reversed: charges have no sign',
    currency: 'Currency, without a column',
    name: 'Remember as',
    nameHint: 'Your bank or your tool.',
    missing: 'The day is missing, or the amount (one signed column, or debit and credit).',
  },
};
