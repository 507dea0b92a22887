import type { SaidVat } from '#shared/features/ledger/bank-file-contract.ts';
import { alikeKey } from '#shared/features/ledger/guess/told-by.ts';
import { BANK_ID } from '#shared/features/ledger/accounts.ts';
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
import type { EntryFields } from '#shared/features/ledger/model.ts';
import { differenceOf } from '#shared/features/ledger/imports/changed-row.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { accountFor, draftsFor, groundOf } from './import-ground.ts';
import type { ImportGround, ImportRates } from './import-ground.ts';
import { knownMovements } from './bank-row-store.ts';
import type { KnownMovement } from './bank-row-store.ts';
import { requireEntry } from './entry-views.ts';
import { newestLock } from './lock-store.ts';
import { plannedAs } from './planned-row.ts';
import type { PlannedRow } from './planned-row.ts';
import { daysOf, withTransfers, withTwins } from './twin-rows.ts';
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
  const { accounts } = ground;
  const paired = withTwins(db, fresh, { rows, seen, accounts });
  return { fresh: withTransfers(paired, accounts), left };
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
