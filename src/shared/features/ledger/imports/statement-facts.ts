import type { BankRow, StatementFacts, ToldBalance } from './bank-row.ts';

/** What the balances of a file tell; nothing where it has none. */
export function factsOf(
  balances: readonly Omit<StatementFacts, 'moved'>[],
  rows: readonly BankRow[],
): { readonly statements?: readonly StatementFacts[] } {
  if (balances.length === 0) return {};
  const joined = joinedFacts(balances.map((balance) => ({ ...balance, moved: 0 })));
  return {
    statements: joined.map((statement) => ({ ...statement, moved: movedIn(rows, statement) })),
  };
}

function movedIn(rows: readonly BankRow[], { account, currency }: StatementFacts): number {
  return rows
    .filter((row) => row.account === account && row.currency === currency)
    .reduce((sum, { amount }) => sum + amount, 0);
}

/**
 * One for each account and currency: statements of several pages or months are joined, with the
 * earliest opening and the latest closing; of those without a day, in the order of the file.
 */
function joinedFacts(statements: readonly StatementFacts[]): StatementFacts[] {
  const joined = new Map<string, StatementFacts>();
  for (const statement of statements) {
    const key = `${statement.account}|${statement.currency}`;
    const before = joined.get(key);
    joined.set(key, before ? join(before, statement) : statement);
  }
  return [...joined.values()];
}

function join(first: StatementFacts, second: StatementFacts): StatementFacts {
  return {
    ...first,
    opening: isAfter(first.opening, second.opening) ? second.opening : first.opening,
    closing: isAfter(first.closing, second.closing) ? first.closing : second.closing,
    moved: first.moved + second.moved,
  };
}

function isAfter(one: ToldBalance | null, other: ToldBalance | null): boolean {
  if (one === null || other === null) return one === null && other !== null;
  return one.on !== null && other.on !== null && one.on > other.on;
}
