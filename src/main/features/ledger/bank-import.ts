import { createHash } from 'node:crypto';
import { accountOfStatement } from '#shared/features/ledger/account-choice.ts';
import { BANK_ID, accountOf } from '#shared/features/ledger/accounts.ts';
import type { Account } from '#shared/features/ledger/accounts.ts';
import { entryEuros } from '#shared/features/ledger/amounts.ts';
import { isDayLocked } from '#shared/features/ledger/lock/months.ts';
import type {
  BankReading,
  BankRow,
  RowDoubt,
  RowSkipReason,
  SkippedRow,
  TableHabits,
} from '#shared/features/ledger/imports/bank-row.ts';
import { movementOf, recognised } from '#shared/features/ledger/imports/identity.ts';
import type { Movement } from '#shared/features/ledger/imports/identity.ts';
import { draftsOf } from '#shared/features/ledger/imports/import-rules.ts';
import { createImportVat } from './import-rates.ts';
import type {
  DraftEntry,
  DraftGround,
  ImportRule,
} from '#shared/features/ledger/imports/import-rules.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import { isBlankTag } from '#shared/features/ledger/tags.ts';
import { checkAccounts, checkAmounts } from '#shared/features/ledger/rules.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import type { CommandContext } from '#main/operations/context.ts';
import { UNWATCHED } from '#main/operations/work.ts';
import { listAccounts } from './account-store.ts';
import { insertBankRows, knownMovements } from './bank-row-store.ts';
import { readCategories } from './category-store.ts';
import { newestLock } from './lock-store.ts';
import { tagEntry } from './tagging.ts';
import { addImport, amountMark, amountsWritten, listRules } from './import-store.ts';
import { insertEntries, nextSeq } from './store.ts';

/** Euros for one unit, by currency, for files in other ones. */
export type ImportRates = Readonly<Record<string, string>>;

/** What a file would bring: the entries of each new row, and what became of all others. */
export type ImportPlan = {
  readonly profile: string;
  readonly habits: TableHabits;
  readonly account: string;
  readonly read: number;
  readonly fresh: readonly PlannedRow[];
  /** Rows that an earlier import, or a file that overlaps, brought already. */
  readonly known: number;
  readonly skipped: readonly SkippedRow[];
};

/** A new row and the entries that it becomes. */
export type PlannedRow = {
  readonly row: BankRow;
  /** What it will be known by. */
  readonly movement: Movement;
  readonly doubts: readonly RowDoubt[];
  readonly entries: readonly DraftEntry[];
};

/** Decides what a file would bring, and writes nothing. */
export function planImport(
  db: ReadableDb,
  reading: BankReading,
  rates: ImportRates,
  onRow: (done: number) => void = () => {},
): ImportPlan {
  const { rows } = reading;
  const { fresh, left } = newRows(db, reading, groundOf(db, rates), onRow);
  const skipped = [...reading.skipped, ...left];
  return {
    profile: reading.profile,
    habits: reading.habits,
    account: rows[0]?.account ?? '',
    read: rows.length + reading.skipped.length,
    fresh,
    known: rows.length + reading.skipped.length - fresh.length - skipped.length,
    skipped: skipped.toSorted((a, b) => a.line - b.line),
  };
}

/** The rows that no entry is of yet, and those of them that none can be made of. */
function newRows(
  db: ReadableDb,
  { rows, hasTrueIds = false }: BankReading,
  ground: ImportGround,
  onRow: (done: number) => void,
) {
  const movements = rows.map((row) =>
    movementOf(row, { accountId: accountFor(row, ground), hasTrueIds }),
  );
  const known = recognised(movements, knownMovements(db));
  const brought = rows.filter((_row, index) => known[index] !== null);
  const twins = twinsOf(db, brought, rows);
  const newest = newestLock(db);
  const fresh: PlannedRow[] = [];
  const left: SkippedRow[] = [];
  for (const [index, movement] of movements.entries()) {
    onRow(index);
    const row = rows[index];
    if (!row || known[index] !== null) continue;
    const entries = draftsFor(row, ground);
    if (isDayLocked(row.paidOn, newest)) left.push({ line: row.line, reason: 'locked_month' });
    else if (typeof entries === 'string') left.push({ line: row.line, reason: entries });
    else {
      const doubts = twins.isOne(entries) ? [...row.doubts, 'maybe_known' as const] : row.doubts;
      fresh.push({ row, movement, doubts, entries });
    }
  }
  return { fresh, left };
}

/**
 * What is written already on the days of a file, less what its known rows brought: a new row of the
 * same day and amount may be the same movement, typed by hand or told by another file in other words.
 */
function twinsOf(db: ReadableDb, known: readonly BankRow[], rows: readonly BankRow[]) {
  let [from, to] = ['9999-12-31', '0000-01-01'];
  for (const { paidOn } of rows) {
    if (paidOn < from) from = paidOn;
    if (paidOn > to) to = paidOn;
  }
  const left = amountsWritten(db, { from, to });
  for (const { paidOn, amount } of left.size === 0 ? [] : known) {
    const mark = amountMark(paidOn, amount);
    left.set(mark, (left.get(mark) ?? 0) - 1);
  }
  return {
    isOne: ([draft]: readonly DraftEntry[]): boolean => {
      if (left.size === 0 || !draft) return false;
      const { fields } = draft;
      const { gross } = entryEuros(fields);
      const mark = amountMark(fields.paidOn, fields.kind === 'expense' ? -gross : gross);
      return (left.get(mark) ?? 0) > 0;
    },
  };
}

/** What makes entries of rows. */
type ImportGround = {
  readonly rules: readonly ImportRule[];
  readonly rates: ImportRates;
  readonly drafts: DraftGround;
  readonly accounts: readonly Account[];
};

function groundOf(db: ReadableDb, rates: ImportRates): ImportGround {
  const categories = readCategories(db);
  const drafts = { categories, vatOf: createImportVat(db, categories) };
  return { rules: listRules(db), rates, drafts, accounts: listAccounts(db) };
}

function draftsFor(
  row: BankRow,
  { rules, rates, drafts: ground, accounts }: ImportGround,
): DraftEntry[] | RowSkipReason {
  const isForeign = row.currency !== LEDGER_CURRENCY;
  const fx = isForeign ? (rates[row.currency] ?? null) : null;
  if (isForeign && fx === null) return 'currency_without_rate';
  const account = accountFor(row, { accounts });
  const drafts = draftsOf(row, rules, fx, ground).map((draft) => inAccount(draft, account));
  const refused = drafts.map(({ fields }) => checkAccounts(fields, accounts)).find(({ ok }) => !ok);
  if (refused?.ok === false) {
    return refused.error.code === 'account_closed' ? 'account_closed' : 'other_currency';
  }
  return drafts.every(({ fields }) => checkAmounts(fields).ok) ? drafts : 'unreadable';
}

/** The account that a row names; the bank where it names none that is known. */
function accountFor({ account }: BankRow, { accounts }: Pick<ImportGround, 'accounts'>): number {
  return accountOfStatement(accounts, account) ?? BANK_ID;
}

/** What a bank tells moved in its account: cash that is taken out, too, and not in the till. */
function inAccount(draft: DraftEntry, accountId: number): DraftEntry {
  if (accountOf(draft.fields) === accountId) return draft;
  return { ...draft, fields: { ...draft.fields, accountId } };
}

/** The file that a plan was made from. */
export type ImportedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Writes what was planned, as one command; gives the number of entries that it made. */
export function writeImport(
  { db, clock, progress = UNWATCHED }: CommandContext,
  plan: ImportPlan,
  { name, bytes }: ImportedFile,
): number {
  if (plan.fresh.length === 0) return 0;
  const importId = addImport(db, {
    fileName: name,
    profile: plan.profile.slice(0, 100),
    sha256: createHash('sha256').update(bytes).digest('hex'),
    account: plan.account === '' ? null : plan.account.slice(0, 200),
    importedAt: clock.now(),
    rowsRead: plan.read,
    rowsAdded: plan.fresh.length,
    rowsKnown: plan.known,
    rowsSkipped: plan.skipped.length,
  });
  // By day: banks write the newest first, books are numbered the other way.
  const byDay = plan.fresh.toSorted((a, b) =>
    a.row.paidOn < b.row.paidOn ? -1 : Number(a.row.paidOn > b.row.paidOn),
  );
  const entries = byDay.flatMap((row) => row.entries);
  const seq = nextSeq(db);
  const first = insertEntries(
    db,
    entries.map(({ fields }, index) => ({ seq: seq + index, entry: fields, importId })),
    // Its lines are written after the entries: a row of the file is done twice.
    (done) => progress('importing', done / 2, entries.length),
  );
  insertBankRows(db, toldRows(byDay, first, importId));
  for (const [index, { tag }] of entries.entries()) {
    if (!isBlankTag(tag)) tagEntry(db, first + index, tag);
  }
  return entries.length;
}

/** What the bank told of each entry, the first of which has the number `first`. */
function* toldRows(rows: readonly PlannedRow[], first: number, importId: number) {
  let entryId = first;
  for (const { row, movement, entries } of rows) {
    for (const _entry of entries) {
      yield { entryId, importId, line: row.line, movement };
      entryId += 1;
    }
  }
}

/** Rows that are worth a look before they are written, and why. */
export function doubtfulRows({
  fresh,
}: ImportPlan): { line: number; doubts: readonly RowDoubt[] }[] {
  return fresh
    .filter(({ doubts }) => doubts.length > 0)
    .map(({ row, doubts }) => ({ line: row.line, doubts }));
}

/** How many rows were left out, by reason. */
export function countReasons(
  skipped: readonly SkippedRow[],
): Partial<Record<RowSkipReason, number>> {
  const counts: Partial<Record<RowSkipReason, number>> = {};
  for (const { reason } of skipped) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}
