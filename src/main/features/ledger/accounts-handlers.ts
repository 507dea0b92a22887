import type { accountsContract } from '#shared/features/ledger/accounts-contract.ts';
import { isUnsorted } from '#shared/features/ledger/category-groups.ts';
import { keysOf } from '#shared/features/ledger/category-map.ts';
import { waitsTooLong } from '#shared/features/ledger/sorting.ts';
import type { HandlersOf } from '#main/operations/context.ts';
import { accountFaults } from './account-faults.ts';
import { listAccounts, newestAccounts } from './account-store.ts';
import { removeAccount, saveAccount } from './accounts.ts';
import { balancesOn, keepStatement, reconciliations } from './balances.ts';
import { keepCategory } from './categories.ts';
import { readCategories } from './category-store.ts';
import { keepOpening, openingOf, openingYear } from './opening.ts';
import { sayOtherIncome } from './other-income.ts';
import { candidatesOf, monthEnds } from './reconciling.ts';
import { lockedWaiting, reclassifyEntries } from './reclassifying.ts';
import { sortEntries, unsortedEntries } from './sorting.ts';
import { countWaiting } from './sorting-store.ts';
import { vatOfSorted } from './sorting-proposals.ts';
import { languageOf } from './taxpayer.ts';
import { belowZeroWith, tillsBelowZero } from './tills.ts';

export const accountsHandlers: HandlersOf<typeof accountsContract> = {
  'ledger.accounts': ({ db }) => listAccounts(db),
  'ledger.saveAccount': ({ db }, { id, account }) => saveAccount(db, id, account),
  'ledger.removeAccount': ({ db }, { id }) => {
    removeAccount(db, id);
    return null;
  },
  'ledger.balances': ({ db }, { on }) => balancesOn(db, on),
  'ledger.usualAccounts': ({ db }) => newestAccounts(db),
  'ledger.belowZero': ({ db }, question) => belowZeroWith(db, question),
  'ledger.tillsBelowZero': ({ db }) => tillsBelowZero(db),
  'ledger.accountFaults': ({ db }) => accountFaults(db),
  'ledger.monthEnds': ({ db, clock }, { account }) => monthEnds(db, account, clock.today()),
  'ledger.candidates': ({ db }, question) => candidatesOf(db, question),
  'ledger.keepStatement': ({ db }, statement) => {
    keepStatement(db, statement);
    return reconciliations(db);
  },
  'ledger.categories': ({ db }) => [...readCategories(db).values()],
  'ledger.saveCategory': ({ db }, category) => {
    keepCategory(db, category);
    return null;
  },
  'ledger.sayOtherIncome': ({ db, clock }, { isTurnover }) => {
    sayOtherIncome(db, isTurnover, clock.today());
    return null;
  },
  'ledger.unsorted': ({ db }) => unsortedEntries(db),
  'ledger.sort': ({ db }, { entries }) => ({ sorted: sortEntries(db, entries) }),
  'ledger.vatOfSorted': ({ db }, question) => vatOfSorted(db, question),
  'ledger.lockedWaiting': ({ db }) => lockedWaiting(db),
  'ledger.reclassify': ({ db, systemLanguage }, { entries }) => ({
    sorted: reclassifyEntries(db, entries, languageOf({ db, systemLanguage })),
  }),
  'ledger.opening': ({ db }, { on }) => openingOf(db, on),
  'ledger.openingYear': ({ db, clock }) => openingYear(db, clock.today()),
  'ledger.keepOpening': ({ db }, { on, lines }) => {
    keepOpening(db, on, lines);
    return null;
  },
  'ledger.waiting': ({ db, clock }) => {
    const waiting = countWaiting(db, keysOf(readCategories(db), isUnsorted));
    return { ...waiting, isOld: waitsTooLong(waiting.oldest, clock.today()) };
  },
};
