import type { BankRow, StatementFacts } from './bank-row.ts';
import { monthEndsIn } from './month-balances.ts';

/** The balances of one statement, without what moved between them. */
type ToldBalances = Omit<StatementFacts, 'moved'>;

/** What the balances of a file tell; nothing where it has none. */
export function factsOf(
  balances: readonly ToldBalances[],
  rows: readonly BankRow[],
): { readonly statements?: readonly StatementFacts[] } {
  if (balances.length === 0) return {};
  const statements = joined(balances).map((told) => {
    const isOwn = ({ account, currency }: Pick<BankRow, 'account' | 'currency'>): boolean =>
      account === told.account && currency === told.currency;
    const own = rows.filter(isOwn);
    const moved = own.reduce((sum, { amount }) => sum + amount, 0);
    const monthEnds = endsOfMonths(told, own, balances.filter(isOwn));
    return { ...told, moved, ...(monthEnds.length > 0 && { monthEnds }) };
  });
  return { statements };
}

/** What statements of several months in one file say of the months before the last. */
function endsOfMonths(
  { opening }: ToldBalances,
  rows: readonly BankRow[],
  balances: readonly ToldBalances[],
) {
  const told = balances.flatMap(({ closing }) =>
    closing?.on ? [{ on: closing.on, amount: closing.amount }] : [],
  );
  if (opening === null || told.length < 2) return [];
  const moves = rows.map(({ paidOn: on, amount }) => ({ on, amount }));
  return monthEndsIn(opening.amount, moves, told);
}

/**
 * One for each account and currency: statements of several pages or months are joined, with the
 * opening of the first and the closing of the last; of those without a day, in the order of the file.
 */
function joined(statements: readonly ToldBalances[]): ToldBalances[] {
  const found = new Map<string, ToldBalances>();
  for (const statement of statements) {
    const key = `${statement.account}|${statement.currency}`;
    const before = found.get(key);
    found.set(key, before ? join(before, statement) : statement);
  }
  return [...found.values()];
}

/** A balance that the first or the last of them does not tell is not taken from another. */
function join(one: ToldBalances, other: ToldBalances): ToldBalances {
  const [first, last] = isAfter(one, other) ? [other, one] : [one, other];
  return { ...first, closing: last.closing };
}

function isAfter(one: ToldBalances, other: ToldBalances): boolean {
  const [day, next] = [one, other].map(({ opening, closing }) => (closing ?? opening)?.on ?? null);
  return typeof day === 'string' && typeof next === 'string' && day > next;
}
