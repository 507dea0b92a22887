import { createTheBooks } from './0001-create-the-books.ts';
import { keepTheLedger } from './0002-keep-the-ledger.ts';
import { readTheLogAnywhere } from './0003-read-the-log-anywhere.ts';
import { knowWhatAMigrationFound } from './0004-know-what-a-migration-found.ts';
import { keepAccounts } from './0005-keep-accounts.ts';
import { keepWhatWasPrinted } from './0006-keep-what-was-printed.ts';
import { knowTheBankRows } from './0007-know-the-bank-rows.ts';
import { completeWhatIsLocked } from './0008-complete-what-is-locked.ts';
import { keepNumbersProfiles } from './0009-keep-numbers-profiles.ts';
import { keepWhatIsLearned } from './0010-keep-what-is-learned.ts';
import type { Migration } from './migration.ts';

/** Every migration that ever shipped, in order. New ones are added at the end, none is changed. */
export const MIGRATIONS: readonly Migration[] = [
  createTheBooks,
  keepTheLedger,
  readTheLogAnywhere,
  knowWhatAMigrationFound,
  keepAccounts,
  keepWhatWasPrinted,
  knowTheBankRows,
  completeWhatIsLocked,
  keepNumbersProfiles,
  keepWhatIsLearned,
];
