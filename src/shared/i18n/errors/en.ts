import type { WordsOf } from '#shared/kernel/words-of.ts';
import type { fr } from './fr.ts';

/** For each refusal, what happened and what to do about it, in English. */
export const en: WordsOf<typeof fr> = {
  unknown_operation: 'This version does not know that function. Restart Solocap.',
  foreign_sender: 'The request did not come from the Solocap window; it was ignored.',
  bad_input: 'One of the values does not have the expected form. Correct it, then try again.',
  failed: 'Something went wrong; nothing was saved. Try again, or restart Solocap.',
  stopped: 'Stopped: nothing was changed.',
  service_lost:
    'The part of Solocap that keeps the data stopped while this was under way. Look whether it was saved before you do it again.',
  too_busy: 'Too much was asked for at once. Wait a moment, then try again.',
  needs_a_window: 'This needs the Solocap window. Open the app to do it.',
  not_found: 'This no longer exists. It may have been deleted meanwhile.',
  unknown_metric: 'This metric does not exist. Choose it from the list of metrics.',
  unknown_period: 'This period does not exist. Choose one between 1990 and 2100.',
  computed_not_editable: 'This figure is computed. Change the values it depends on instead.',
  other_cadence: 'This metric is entered at another rhythm. Enter it in the period it expects.',
  not_whole: 'A whole number is needed here.',
  negative: 'This figure cannot be below zero. Enter zero or more.',
  too_large: 'This number is too large to be kept exactly.',
  over_ledger: 'The ledger already gives this figure.',
  closed_period: 'This period is closed. Reopen it before changing it.',
  future_period: 'This period has not begun yet. Choose one that has.',
  period_not_over: 'This period is not over. It is reviewed and closed from the day after its end.',
  already_closed: 'This period is closed already.',
  not_closed: 'This period is not closed: there is nothing to reopen.',
  formula_error: 'The formula contains an error. Correct it at the place shown.',
  name_taken: 'The name “{name}” is taken already. Choose another one.',
  not_own_metric:
    'This metric comes from the catalogue and cannot be changed. Create your own from it.',
  kind_in_use: 'This metric has values there already. Choose a later date for another kind.',
  unit_in_use: 'There are values in another unit from that date on. Choose a later date.',
  breaks_formula:
    'The formula of “{name}” uses this metric and would no longer make sense. Change it first.',
  cadence_in_use: 'There are values at another rhythm from that date on. Choose a later date.',
  no_values_yet: 'This metric has no values yet: its first ones decide its rhythm.',
  business_year_in_use:
    'Targets or focuses exist already; the start of the business year can no longer change.',
  currency_in_use: 'Amounts exist already; the currency can no longer change.',
  no_last_year: 'Nothing is known of these periods a year before. Lay the targets out another way.',
  band_inverted: 'The lower limit is above the upper one. Swap them.',
  too_few_points: 'Limits can be locked from 20 known points on. There are not enough yet.',
  limits_go_along:
    'These limits go along with the points (a trend, a season, or what is carried over), so they cannot be locked.',
  not_done: 'This action is not done yet: its effect is told afterwards.',
  focus_change_needs_reason: 'A metric is already chosen for this quarter. Say why it changes.',
  focus_past_quarter: 'This quarter is over; its focus can no longer be chosen.',
  guardrail_is_focus: 'The guardrail must be another metric than the one of the quarter.',
  nothing_to_undo: 'There is nothing to undo.',
  nothing_to_redo: 'There is nothing to redo.',
  undo_conflict: 'Something else has changed there since; undoing would erase that change.',
  month_locked: 'This month is locked: nothing can be dated in it any more. Date it later.',
  entry_locked: 'This entry is locked for good. Correct it by a counter-entry.',
  vat_not_over: 'This period is not over: its VAT is declared from the day after its end.',
  vat_settled:
    'Days of this period are already filed: OD no. {name}. If that is a mistake, delete it, or correct it if it is locked.',
  refund_above_credit: 'What is asked back cannot be more than the VAT credit.',
  document_known: 'This entry has a document number already; correct it to give it another.',
  entry_open: 'This entry is not locked yet: change it instead of correcting it.',
  entry_classified:
    'No. {seq} has said what this entry was for: delete it first or, if it is locked, correct it.',
  lock_order: 'Months are locked in order. Lock the earlier ones first.',
  lock_too_early: 'A month cannot be locked before its end, nor before the one before it.',
  month_not_over: 'This month is not over. It can be locked from the day after its end.',
  lock_in_future: 'A lock is not dated ahead. Choose today at the latest.',
  year_end_in_use:
    'Locked entries are numbered by the year of the accounts: its last day does not change any more.',
  fec_one_year: 'A FEC covers one year of the accounts. Choose days of the same year.',
  quadra_unfit:
    'The Quadra format has no room for this account, journal or amount; nothing was written.',
  fec_empty: 'No entry of this period is in a locked month: no FEC to write.',
  locks_go_back: 'In this file a month is locked before an earlier one. Nothing was taken over.',
  rate_missing: 'An amount in another currency needs its rate in euros.',
  rate_not_wanted: 'An amount in euros has no rate. Take it out.',
  vat_not_said: 'The VAT is not known and has to be said: sort it in “To sort”, or open the entry.',
  category_of_other_kind: 'This category is for the other direction. Choose another one.',
  entry_without_words: 'Say at least who it was with or what it was for.',
  same_account: 'A transfer goes from one account to another.',
  account_missing: 'An account is missing.',
  account_closed: 'This account was closed by that day: choose another one, or open it again.',
  account_of_other_currency:
    'This account is in another currency: write what moved there in its own.',
  account_number_taken:
    'Another account has this ledger number already: the files would take the two for one. Choose another one.',
  account_number_shared:
    'Two of your accounts have this ledger number: give one of them another, then take the file in again.',
  account_in_use: 'Entries stand in this account: close it instead of deleting it.',
  unbalanced: 'Debit and credit are not equal.',
  category_in_use: 'Entries have this category: hide it instead of deleting it.',
  undo_locked: 'The last change belongs to locked books and stays. Correct it by a counter-entry.',
  number_taken: 'Another entry has this number already. Nothing was taken over.',
  one_year_only: 'This book covers one calendar year. Choose days of the same year.',
  siren_needed: 'The FEC is named by your SIREN: nine digits, the last of which proves the others.',
  activity_needed: 'Say whether your books are BNC or BIC: the FEC has other columns for each.',
  fec_unsound: 'This FEC would be refused, so it was not written. Look at the entries named.',
  books_changed:
    'The ledger changed while the files were being written; nothing was written. Start again.',
  bank_file_unknown:
    'This file is of no bank that Solocap knows. Try another export: CSV, XLSX, OFX or CAMT.053.',
  bank_file_binary:
    'This file is neither a text nor a workbook. Try another export: CSV, XLSX, OFX or CAMT.053.',
  workbook_locked:
    'This workbook is protected by a password. Open it in your spreadsheet, save it without one, and try again.',
  workbook_old:
    'This is an XLS workbook of before 2007. Open it in your spreadsheet, save it as XLSX or CSV, and try again.',
  workbook_other:
    'This file is packed like a workbook, and is none. Unpack it, or choose an XLSX, an ODS or a CSV file.',
  workbook_damaged:
    'This workbook is cut or damaged; nothing was read of it. Download it once more.',
  workbook_too_large:
    'This workbook is too large: at most 200,000 rows, 100 columns of a statement or 1,100 of a table of figures, 50 MB of text. Save the rows that you need as a file of their own.',
  bank_rows_unread: 'No row of this statement could be read: each lacks a readable day or amount.',
  bank_file_unclear: 'The order of day and month is not clear from this file. Say which it is.',
  fec_unread: 'This file cannot be taken in as it is; nothing was written.',
  files_wait:
    'Together with the files that wait, this one comes to more than 100 MB. Import those first, then choose it.',
  statement_too_large:
    'This file is larger than any statement: 50 MB. Ask your bank for fewer months at a time.',
  bad_file: 'This file cannot be read. Check that it is the right one.',
  file_unknown: 'No known tool writes a file like this. Say once how it is to be read.',
  file_damaged: 'This file is damaged. Export it again from the tool.',
  reading_too_long:
    'The files took longer than a minute to read. Hand in fewer, or export a shorter time.',
  file_too_large: 'This file is larger than the exports of tools. Export a shorter time.',
  file_unclear: 'Something in this file can be read in two ways. Answer that first.',
  profile_unknown: 'There is no profile of that name.',
  zone_unknown: 'There is no time zone of that name. One is Europe/Paris.',
  not_installed: 'Only the installed app can start with the computer. Install Solocap first.',
  not_printed: 'The page could not be printed; nothing was written. Try again.',
  book_too_long:
    'A book of more than 4,000 rows is too long to print; nothing was written. Take fewer days, a quarter for one, or leave the PDF out.',
  file_lost:
    'The data file is not in its place any more, so nothing was saved. The window says what to do.',
  no_backup:
    'No backup could be made first, so nothing was changed. Look at the folder of the backups, beside the data file.',
  bad_backup:
    'This file is no sound copy of Solocap’s data, so nothing was touched. Choose another one.',
  newer_backup:
    'This copy comes from a newer version of Solocap, so nothing was touched. Install that version first.',
  file_not_written: 'The file could not be written. Choose another folder.',
  own_file:
    'Solocap keeps this file itself: it is your data, or a backup of it. Choose another one.',
  sheet_empty:
    'There is nothing to import: the table is empty. Choose another file, or copy the cells.',
  sheet_without_periods:
    'No period was recognised. There has to be a row or a column of months, weeks, quarters or years.',
  sheet_cohorts:
    'This is a table of cohorts: what became, month by month, of those who began together. The grid holds figures by period; move in the totals of each month instead.',
  sheet_people:
    'This is a list with a row for each client or person, not for each metric. Count them, or add their amounts up, by week or month in your spreadsheet, then move in that table.',
  sheet_snapshot:
    'These are figures of one moment, and nothing says of which period. Write it above them (2026-10, Oct 2026), then move the table in.',
  sheet_several_figures:
    'Each period has several figures here (revenue, profit …), each under a heading of its own. Keep one row or one column for each figure, or one figure on a sheet, then move it in.',
  sheet_columns_unnamed:
    'There are figures between the periods with nothing above them to say which period is theirs. Write the period above each column (merged cells do not count), then move the table in.',
  sheet_without_values:
    'Nothing of this table can be taken: the list says why for each row. Choose another sheet, or put the table right.',
  sheet_of_tool:
    'This is an export of {name}, not a table of metrics: read as one, its figures would be wrong. Take it in by “Numbers from files”, or by import-numbers on the command line: there it is known what its columns mean.',
  sheet_without_names:
    'The names of the metrics were not found. Put them to the left of the periods.',
  sheet_too_large:
    'This table is too large: at most 2,000 rows, 1,100 columns and 10 MB. Move it in piece by piece.',
  sheet_undecided: 'A question is still open. Answer it before moving the table in.',
  not_sample: 'The open business is not the sample; nothing was thrown away.',
  disk_full: 'The disk is full; nothing was lost. Free some space, then try again.',
  read_only: 'The file is read-only; nothing was saved. Make the folder writable.',
};
