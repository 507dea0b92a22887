import { periodContaining, CIVIL_CALENDAR } from '#shared/kernel/period.ts';
import type { Period } from '#shared/kernel/period.ts';
import { addDays } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { linesBehind, takenUp } from '#shared/features/ledger/vat/late.ts';
import type { LateVat } from '#shared/features/ledger/vat/late.ts';
import type { VatLine } from '#shared/features/ledger/vat/lines.ts';
import { NO_VAT, addedVat, declaredVat, isNoVat } from '#shared/features/ledger/vat/settlement.ts';
import type { DeclaredVat } from '#shared/features/ledger/vat/settlement.ts';
import type { ReadableDb } from '#main/db/handles.ts';
import { declaredBy, settledPeriods } from './vat-settled.ts';
import type { SettledPeriod } from './vat-settled.ts';
import { entriesOfVat } from './vat-return.ts';

/** What came into declared periods after their returns, and what counts in those periods today. */
export type PendingVat = {
  readonly difference: DeclaredVat;
  /** All that counts in periods whose return is locked. */
  readonly lines: readonly CountedLine[];
  /** Those of them that make the difference; none where no entries do. */
  readonly behind: readonly VatLine[];
  /** The end of the last of those periods; null: no return is locked. */
  readonly end: Day | null;
};

type CountedLine = VatLine & {
  /** Paid after the period in which it counts, as most is that comes after a return. */
  readonly isPaidLater: boolean;
};

const NOTHING_PENDING: PendingVat = { difference: NO_VAT, lines: [], behind: [], end: null };

/**
 * The difference between what the locked returns declared and what counts in their periods today. It
 * is one sum over all: what a later return took up stands in that one with the other sign.
 */
export function pendingVat(db: ReadableDb, settled = settledPeriods(db)): PendingVat {
  const locked = settled.filter(({ entry }) => entry.lockedOn !== null);
  const days = locked.flatMap(({ period }) => [period.start, period.end]).toSorted();
  const [from, end] = [days[0], days.at(-1)];
  if (from === undefined || end === undefined) return NOTHING_PENDING;
  const lines = entriesOfVat(db, { from, to: end }).flatMap(({ entry, lines: own }) =>
    own.flatMap((line) => {
      const of = locked.find(({ period }) => isWithin(line.day, period));
      return of ? [{ ...line, isPaidLater: entry.paidOn > of.period.end }] : [];
    }),
  );
  const declared = locked
    .map(({ entry }) => declaredBy(entry.lines))
    .reduce((sum, vat) => addedVat(sum, vat), NO_VAT);
  const difference = addedVat(declaredVat(lines), declared, -1);
  return { difference, lines, behind: lateLines(lines, difference), end };
}

/** The lines behind a difference: of those that were paid later, else of all; none where none are. */
export function lateLines(lines: readonly CountedLine[], difference: DeclaredVat): VatLine[] {
  if (isNoVat(difference)) return [];
  const found = linesBehind(
    lines.filter(({ isPaidLater }) => isPaidLater),
    difference,
  );
  return found.length > 0 ? found : linesBehind(lines, difference);
}

function isWithin(day: string, { start, end }: Period): boolean {
  return day >= start && day <= end;
}

/** What the return of a period takes up of earlier ones: the first one after them alone, if any. */
export function lateVatIn(
  db: ReadableDb,
  period: Period,
  pending = pendingVat(db),
): LateVat | null {
  const { difference, behind } = pending;
  if (period.key !== periodOfLate(pending, period.kind)?.key) return null;
  return takenUp(behind, difference, Number(period.end.slice(0, 4)));
}

/** The return of a kind that takes up what is late; null where nothing is. */
export function periodOfLate({ difference, end }: PendingVat, kind: Period['kind']): Period | null {
  return end === null || isNoVat(difference) ? null : nextAfter(end, kind);
}

/** The first period of a kind that begins after a day. */
function nextAfter(day: string, kind: Period['kind']): Period {
  const next = periodContaining(kind, addDays(day, 1), CIVIL_CALENDAR);
  return next.start > day ? next : periodContaining(kind, addDays(next.end, 1), CIVIL_CALENDAR);
}

/** True for a period whose locked return lacks something that no later one has taken up. */
export function lacksSomething(
  { period, entry }: SettledPeriod,
  { difference, lines, behind }: PendingVat,
): boolean {
  if (isNoVat(difference)) return false;
  const own = lines.filter(({ day }) => isWithin(day, period));
  if (behind.length > 0) return behind.some(({ day }) => isWithin(day, period));
  return !isNoVat(addedVat(declaredVat(own), declaredBy(entry.lines), -1));
}
