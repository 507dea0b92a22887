import { decideDecimalMark } from '#shared/kernel/number-text.ts';
import { bankDay, decideDayFirst } from './bank-dates.ts';
import { isEach } from './column-looks.ts';
import type { ColumnRole } from './column-words.ts';
import { isDay, isMoney } from './headless-table.ts';
import { readMoney } from './money-text.ts';
import { unmarked } from './told-currency.ts';

/** Columns whose balances prove what they hold: roles by place. */
export type ProvedColumns = ReadonlyMap<number, ColumnRole>;

/** What columns hold, as someone supposes: what each row moved, in cents; null: one of them moved nothing. */
type Supposed = { readonly roles: ProvedColumns; readonly moved: readonly number[] };
/** Cents of a column, row by row; null: blank. */
type CentsByRow = readonly (number | null)[];
type MoneyColumns = ReadonlyMap<number, CentsByRow>;

/** Fewer balances that follow on one another may do so by chance. */
const LEAST = 2;
/** Tables of more columns of money are no statements. */
const MOST_COLUMNS = 8;

/**
 * The columns of amounts, where nothing names them, for which the balances of another column follow row
 * upon row in the order of their days: what went out and what came in, or amounts with their sign. null:
 * none, or several that mean something else.
 */
export function provedColumns(
  width: number,
  cellsOf: (index: number) => readonly string[],
  dateAt: number,
): ProvedColumns | null {
  const columns = moneyColumns(width, cellsOf);
  if (columns.size < 2 || columns.size > MOST_COLUMNS) return null;
  const inRows = provedInRows([...columns]);
  if (inRows.length > 0) return inRows.length === 1 ? (inRows[0] ?? null) : null;
  const order = orderOf(dateAt === -1 ? [] : cellsOf(dateAt));
  if (order === null) return null;
  const proved = [...columns].flatMap(([place, balances]) =>
    supposedOf(columns, place).flatMap((supposed) => provedBy(balances, supposed, order, place)),
  );
  const sides = proved.filter((roles) => [...roles.values()].includes('debit'));
  const written = sides.length > 0 ? sides : proved;
  const best = written.length > 0 ? written : turnedIn(columns, order);
  const meanings = new Set(best.map(meaningOf));
  return meanings.size === 1 ? (best.find(hasBalance) ?? best[0] ?? null) : null;
}

/** Each row may tell what was there before it and after it. */
function provedInRows(columns: readonly (readonly [number, CentsByRow])[]): ProvedColumns[] {
  return columns.flatMap(([at, amounts]) =>
    columns.flatMap(([beforeAt, before]) =>
      columns.flatMap(([afterAt, after]): ProvedColumns[] => {
        if (new Set([at, beforeAt, afterAt]).size < 3) return [];
        const isProved = amounts.every(
          (amount, row) => amount !== null && (after[row] ?? NaN) - (before[row] ?? NaN) === amount,
        );
        if (!isProved || !isChained(before, after)) return [];
        return [
          new Map<number, ColumnRole>([
            [at, 'amount'],
            [afterAt, 'balance'],
          ]),
        ];
      }),
    ),
  );
}

/** True where each row begins with what its neighbour ends with; not where all are alike. */
function isChained(before: CentsByRow, after: CentsByRow): boolean {
  const isDown = before.slice(1).every((amount, at) => amount === after[at]);
  const isUp = before.slice(0, -1).every((amount, at) => amount === after[at + 1]);
  return (isDown || isUp) && new Set(before).size >= LEAST && new Set(after).size >= LEAST;
}

function hasBalance(roles: ProvedColumns): boolean {
  return [...roles.values()].includes('balance');
}

/** Which columns hold what moved, whatever is balance beside them. */
function meaningOf(roles: ProvedColumns): string {
  return [...roles]
    .filter(([, role]) => role !== 'balance')
    .map(([place, role]) => `${role}${place}`)
    .toSorted()
    .join(' ');
}

/** Whether later days stand lower or higher; null: the days do not tell. */
function orderOf(cells: readonly string[]): 'down' | 'up' | null {
  const isDayFirst = decideDayFirst(cells) ?? true;
  const days = cells.flatMap((cell) => bankDay(cell, isDayFirst) ?? []);
  const steps = days.slice(1).map((day, at) => (day > (days[at] ?? '') ? 1 : 0));
  const changes = days.slice(1).filter((day, at) => day !== days[at]).length;
  const later = steps.filter((step) => step === 1).length;
  if (changes === 0 || (later > 0 && later < changes)) return null;
  return later > 0 ? 'down' : 'up';
}

function moneyColumns(width: number, cellsOf: (index: number) => readonly string[]): MoneyColumns {
  const found = new Map<number, CentsByRow>();
  for (let place = 0; place < width; place += 1) {
    const cells = cellsOf(place);
    if (!isEach(cells, isMoney) || isEach(cells, isDay)) continue;
    const decimal = decideDecimalMark(cells.map(unmarked));
    const marks = { decimal, usualDecimal: decimal ?? ',' } as const;
    found.set(
      place,
      cells.map((cell) => (cell === '' ? null : (readMoney(cell, marks, 'EUR')?.amount ?? null))),
    );
  }
  return found;
}

/** All that may have moved, beside that column of balances. */
function supposedOf(columns: MoneyColumns, balance: number): Supposed[] {
  const others = [...columns].filter(([place]) => place !== balance);
  const single = others.map(([place, amounts]): Supposed => ({
    roles: new Map([[place, 'amount']]),
    moved: amounts.map((amount) => amount ?? 0),
  }));
  const pairs = others.flatMap(([out, outs]) =>
    others.flatMap(([into, intos]): Supposed[] =>
      out === into || !isApart(outs, intos)
        ? []
        : [
            {
              roles: new Map<number, ColumnRole>([
                [out, 'debit'],
                [into, 'credit'],
              ]),
              moved: intos.map((amount, at) => Math.abs(amount ?? 0) - Math.abs(outs[at] ?? 0)),
            },
          ],
    ),
  );
  return [...single, ...pairs];
}

/** Amounts that balances follow with every sign turned; who knows of the balances turns them. */
function turnedIn(columns: MoneyColumns, order: 'down' | 'up'): ProvedColumns[] {
  return [...columns].flatMap(([place, balances]) =>
    [...columns].flatMap(([at, amounts]) => {
      const moved = amounts.map((amount) => 0 - (amount ?? 0));
      const supposed: Supposed = { roles: new Map([[at, 'amount']]), moved };
      return at === place ? [] : provedBy(balances, supposed, order, place).filter(hasBalance);
    }),
  );
}

/** True where each row has one of the two alone, and each column some. */
function isApart(outs: CentsByRow, intos: CentsByRow): boolean {
  const isNone = (amount: number | null | undefined) => (amount ?? 0) === 0;
  return (
    outs.every((out, at) => isNone(out) || isNone(intos[at])) &&
    outs.some((out) => !isNone(out)) &&
    intos.some((into) => !isNone(into))
  );
}

/** The roles that the balances prove: they hold what was there after each row, or before it. */
function provedBy(
  balances: CentsByRow,
  { roles, moved }: Supposed,
  order: 'down' | 'up',
  place: number,
): ProvedColumns[] {
  const [held, moves] =
    order === 'down' ? [balances, moved] : [balances.toReversed(), moved.toReversed()];
  if (isFollowed(held, moves, 1)) return [new Map([...roles, [place, 'balance' as const]])];
  return isFollowed(held, moves, 0) ? [roles] : [];
}

/**
 * True where each balance follows on the one before by what moved since. `from` 1: a balance holds what its
 * own row moved; 0: it does not yet.
 */
function isFollowed(held: CentsByRow, moves: readonly number[], from: 0 | 1): boolean {
  let [before, moved, steps, moving] = [null as number | null, 0, 0, 0];
  for (const [at, balance] of held.entries()) {
    const own = moves[at] ?? 0;
    if (from === 1) moved += own;
    if (balance !== null) {
      if (before !== null && balance - before !== moved) return false;
      if (before !== null) steps += 1;
      if (before !== null && moved !== 0) moving += 1;
      [before, moved] = [balance, 0];
    }
    if (from === 0) moved += own;
  }
  return steps >= LEAST && moving >= LEAST;
}
