import type { SaidVat } from '#shared/features/ledger/bank-file-contract.ts';
import { alikeKey } from '#shared/features/ledger/guess/told-by.ts';
import { accountOfStatement } from '#shared/features/ledger/account-choice.ts';
import { BANK_ID } from '#shared/features/ledger/accounts.ts';
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
import type { DraftEntry } from '#shared/features/ledger/imports/row-drafts.ts';
import { LEDGER_CURRENCY } from '#shared/features/ledger/model.ts';
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { twinsOf } from '#shared/features/ledger/imports/twins.ts';
import type { FreshMove, Twin } from '#shared/features/ledger/imports/twins.ts';
import { differenceOf } from '#shared/features/ledger/imports/changed-row.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { DayRange } from '#shared/kernel/day.ts';
import { foldedText } from '#shared/kernel/fold-text.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { accountFor, draftsFor, groundOf } from './import-ground.ts';
import type { ImportGround, ImportRates } from './import-ground.ts';
import { knownMovements } from './bank-row-store.ts';
import type { KnownMovement } from './bank-row-store.ts';
import { requireEntry } from './entry-views.ts';
import { newestLock } from './lock-store.ts';
import { writtenMoves } from './match-store.ts';
import { vatRegistrationOf } from './taxpayer.ts';

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

/**
 * A new row and the entries that it becomes. These are made each time they are asked for: of a large
 * file they would fill more memory than all else.
 */
export type PlannedRow = {
  readonly row: BankRow;
  /** Where its entries lie. */
  readonly accountId: number;
  /** What it will be known by. */
  readonly movement: Movement;
  readonly doubts: readonly RowDoubt[];
  readonly entries: readonly DraftEntry[];
  /** The entry that it may be already. */
  readonly twin: Twin | null;
  /** Where it is known and its amount has changed since: it stands for the difference. */
  readonly change?: AmountChange;
};

/** What was told of a row before, and now, in minor units; and the entry that it is in. */
export type AmountChange = {
  readonly seq: number;
  readonly was: number;
  readonly now: number;
  readonly currency: string;
};

/** Decides what a file would bring, and writes nothing. */
export function planImport(
  db: ReadableDb,
  reading: BankReading,
  rates: ImportRates,
  onRow: (done: number) => void = () => {},
): ImportPlan {
  const { rows } = reading;
  const { fresh, left } = newRows(db, reading, groundOf(db, rates, reading.into), onRow);
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
  const told = knownMovements(db);
  const movementIn = (row: BankRow) =>
    movementOf(row, { accountId: accountFor(row, ground), hasTrueIds });
  const making = { movementIn, ground };
  const known = told.length === 0 ? [] : recognised(rows.map(movementIn), told);
  const newest = newestLock(db);
  const fresh: PlannedRow[] = [];
  const left: SkippedRow[] = [];
  const { to: lastDay } = daysOf(rows);
  for (const [index, whole] of rows.entries()) {
    onRow(index);
    const before = told[known[index] ?? -1];
    if (before?.amount === whole.amount) continue;
    const row = before ? differenceOf(whole, { was: before.amount, on: lastDay }) : whole;
    const entries = draftsFor(row, ground);
    if (isDayLocked(row.paidOn, newest)) left.push({ line: row.line, reason: 'locked_month' });
    else if (typeof entries === 'string') left.push({ line: row.line, reason: entries });
    else if (before)
      fresh.push(changedRow(db, { row, movement: movementIn(whole), entries, before }));
    else if (entries.length === 0) left.push({ line: row.line, reason: 'zero' });
    else fresh.push(new FreshRow(row, making));
  }
  const seen = new Set(known.flatMap((place) => told[place ?? -1]?.seq ?? []));
  return { fresh: withTwins(db, fresh, { rows, seen, accounts: ground.accounts }), left };
}

/** A planned row that differs in some ways: spread alone, one that makes its entries would lose them. */
function plannedAs(planned: PlannedRow, other: Partial<PlannedRow>): PlannedRow {
  const { row, accountId, movement, doubts, entries, twin, change } = planned;
  const own = { row, accountId, movement, doubts, entries, twin };
  return { ...own, ...(change && { change }), ...other };
}

/** A row that is nowhere yet, as small as two hundred thousand of them have to be. */
class FreshRow implements PlannedRow {
  readonly row: BankRow;
  readonly twin = null;
  readonly #made: RowMaking;
  constructor(row: BankRow, made: RowMaking) {
    this.row = row;
    this.#made = made;
  }
  get accountId(): number {
    return accountFor(this.row, this.#made.ground);
  }
  get movement(): Movement {
    return this.#made.movementIn(this.row);
  }
  get doubts(): readonly RowDoubt[] {
    return this.row.doubts;
  }
  get entries(): readonly DraftEntry[] {
    const entries = draftsFor(this.row, this.#made.ground);
    return typeof entries === 'string' ? [] : entries;
  }
}

/** What a row's movement and its entries are made by. */
type RowMaking = {
  readonly movementIn: (row: BankRow) => Movement;
  readonly ground: ImportGround;
};

/** The days of a file, what it told again, and where money lies. */
type TwinGround = {
  readonly rows: readonly BankRow[];
  readonly seen: ReadonlySet<number>;
  readonly accounts: readonly Account[];
};

/** Days around those of a file in which an entry may be a row of it. */
const DAYS_AROUND = 10;

/** The rows, each with the entry that it may be already. */
function withTwins(
  db: ReadableDb,
  fresh: readonly PlannedRow[],
  { rows, seen, accounts }: TwinGround,
): readonly PlannedRow[] {
  const { from, to } = daysOf(rows);
  if (fresh.length === 0 || from > to) return fresh;
  const around = { from: addDays(from, -DAYS_AROUND), to: addDays(to, DAYS_AROUND) };
  const written = writtenMoves(db, around, { accounts, left: seen });
  if (written.length === 0) return fresh;
  const moves = fresh.map((planned) => freshMove(planned, accounts));
  const twins = twinsOf(moves, written, { from, to });
  return fresh.map((planned, index) => {
    const twin = twins[index] ?? null;
    return twin
      ? plannedAs(planned, { twin, doubts: [...planned.doubts, 'maybe_known'] })
      : planned;
  });
}

/** The days that a file covers; one that stands for none is not among them. */
function daysOf(rows: readonly BankRow[]): DayRange {
  let [from, to] = ['9999-12-31', '0000-01-01'];
  for (const { paidOn, doubts } of rows) {
    if (doubts.includes('odd_day')) continue;
    if (paidOn < from) from = paidOn;
    if (paidOn > to) to = paidOn;
  }
  return { from, to };
}

/** A row whose amount has changed: what it comes to beside its entry is for what that was for. */
function changedRow(
  db: ReadableDb,
  {
    before,
    entries,
    ...planned
  }: Pick<PlannedRow, 'row' | 'movement' | 'entries'> & { readonly before: KnownMovement },
): PlannedRow {
  const { seq, amount: was } = before;
  const { amount: now, currency } = planned.movement;
  const entry = requireEntry(db, seq);
  return {
    ...planned,
    accountId: planned.movement.accountId ?? BANK_ID,
    doubts: planned.row.doubts,
    entries: entries.map(({ fields, tag }) => ({ fields: likeEntry(fields, entry), tag })),
    twin: null,
    change: { seq, was, now, currency },
  };
}

function likeEntry(draft: EntryFields, { kind, party, category, lines }: EntryFields): EntryFields {
  const [line, ...others] = lines;
  if (kind !== draft.kind || line === undefined || others.length > 0) return draft;
  const { rate, vatKind } = line;
  const vat = vatKind === undefined ? { rate } : { rate, vatKind };
  return { ...draft, party, category, lines: draft.lines.map((one) => ({ ...one, ...vat })) };
}

function freshMove(
  { row, entries, accountId }: PlannedRow,
  accounts: readonly Account[],
): FreshMove {
  const [first] = entries;
  const euros = first ? entryEuros(first.fields).gross : 0;
  const isOut =
    first?.fields.kind === 'transfer' ? row.amount < 0 : first?.fields.kind === 'expense';
  const inEuros = isOut ? -euros : euros;
  const worths = (sign: 1 | -1): string[] => [
    `${LEDGER_CURRENCY}|${sign * inEuros}`,
    ...(row.currency === LEDGER_CURRENCY ? [] : [`${row.currency}|${sign * row.amount}`]),
  ];
  return {
    accountId,
    day: row.paidOn,
    // What is only a fee is no movement that anybody typed.
    worths: row.amount === 0 ? [] : worths(1),
    opposites: row.amount === 0 ? [] : worths(-1),
    words: foldedText(`${row.party} ${row.label} ${row.note ?? ''}`),
    partyAccountId: accountOfStatement(accounts, row.partyAccount ?? ''),
  };
}

/** The rows, each with the VAT that was said of those that are like it; none on a day without VAT. */
export function withSaidVat(
  db: ReadableDb,
  fresh: readonly PlannedRow[],
  said: readonly SaidVat[],
): readonly PlannedRow[] {
  if (said.length === 0) return fresh;
  const isRegisteredOn = vatRegistrationOf(db);
  const byKey = new Map(said.map(({ alike, ...vat }) => [alike, vat]));
  return fresh.map((planned) => {
    const [own, ...fees] = planned.entries;
    const vat = own && byKey.get(alikeKey(own.fields));
    if (!vat || !isRegisteredOn(own.fields.paidOn)) return planned;
    const lines = own.fields.lines.map(({ vatKind: _kind, ...line }) => ({ ...line, ...vat }));
    return plannedAs(planned, {
      entries: [{ ...own, fields: { ...own.fields, lines } }, ...fees],
    });
  });
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
