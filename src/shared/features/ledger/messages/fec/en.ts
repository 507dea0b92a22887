import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fecFr } from './fr.ts';

/** The words of a FEC that is taken in, in English. */
export const fecEn: WordsOf<typeof fecFr> = {
  facts:
    '{format, select, journal {Journal} postings {Journal of double entries} other {FEC}} from {from} to {to}: {read, plural, one {# entry} other {# entries}}{format, select, journal {} other {, {debit} of debits and as much of credits}}.',
  known:
    '{count, plural, one {# entry is here already} other {# entries are here already}}: nothing is written twice.',
  locked:
    '{count, plural, one {# entry is of a locked month: it is left out.} other {# entries are of locked months: they are left out.}}',
  empty: '{count, plural, one {# row without an amount} other {# rows without an amount}}.',
  emptyEntries:
    '{count, plural, one {# entry moves nothing and is left out} other {# entries move nothing and are left out}}: {entries}.',
  unclear:
    '{count, plural, one {# entry is left out} other {# entries are left out}}: the journal does not say between which accounts a transfer goes, nor why no VAT is owed. The journal of double entries and the FEC do.',
  places: 'The journal names no account: cash goes into the till, all else into the bank.',
  use: 'Take in',
  uses: {
    entries: 'the entries',
    cash: 'as receipts and expenses, each payment with what it pays',
    opening: 'the closing balances, as opening balances',
  },
  kinds:
    '{receipt, plural, =0 {no receipt} one {# receipt} other {# receipts}}, {expense, plural, =0 {no expense} one {# expense} other {# expenses}}, {transfer, plural, =0 {no transfer} one {# transfer} other {# transfers}}, {journal, plural, =0 {none in double form} one {# kept in double form} other {# kept in double form}}',
  accounts:
    '{count, plural, one {This account is added} other {These accounts are added}}: {names}.',
  double:
    'In double form: what is not a receipt, an expense or a transfer beyond doubt. These entries count in no figure.',
  owed: '{count, plural, one {# is an invoice or a settlement (accounts 40 and 41): what is owed is neither a receipt nor an expense.} other {# are invoices or settlements (accounts 40 and 41): what is owed is neither a receipt nor an expense.}}',
  settled:
    '{count, plural, one {# payment is lettered to the cent with its invoices: it becomes a receipt or an expense, on the day of the payment.} other {# payments are lettered to the cent with their invoices: they become receipts or expenses, on the day of the payment.}} In all:',
  opening:
    '{accounts, plural, one {# account} other {# accounts}} on {on}; opening balances of that day are replaced',
  write: 'Take in',
  done: {
    entries: '{count, plural, one {# entry was taken in.} other {# entries were taken in.}}',
    opening: '{count, plural, one {# account is} other {# accounts are}} opened on {on}.',
  },
  undo: 'Undo takes it all back.',
  fault: {
    not_fec: 'This file is no FEC.',
    columns: 'Line {line}: columns are missing.',
    day: 'Line {line}: the date cannot be read.',
    amount: 'Line {line}: the amount cannot be read.',
    account: 'Line {line}: the account number cannot be read.',
    accounts_alike:
      'Line {line}: these accounts would become one, as account numbers here have 12 characters at most: {names}. Shorten one of them in the program that wrote the file.',
    unbalanced: 'Line {line}: debit and credit of this entry are not equal.',
    empty: 'This file holds no entry.',
  },
};
