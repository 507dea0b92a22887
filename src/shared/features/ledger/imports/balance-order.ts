import type { BankRow } from './bank-row.ts';

/**
 * How the balances of rows follow from what moved, row upon row, and in the order of their days:
 * `after` each holds what was there once its row had moved; `before`, what was there until then;
 * `against`: they follow only against the order of days, so that a sign or the column is another one.
 * null: nothing of it is proved.
 */
export type BalanceOrder = 'after' | 'before' | 'against' | null;

/** A row as far as its balance goes. */
type BalancedRow = Pick<BankRow, 'account' | 'currency' | 'paidOn' | 'amount' | 'fee' | 'balance'>;
/** Two rows of one account that stand one below the other; both tell a balance. */
type RowPair = {
  readonly isLater: boolean;
  readonly isEarlier: boolean;
  readonly step: number;
  readonly upper: number;
  readonly lower: number;
};

/** So many of the rows have to agree: banks leave one out, or date one otherwise. */
const MOST = 0.8;

export function balanceOrder(rows: readonly BalancedRow[]): BalanceOrder {
  const pairs = pairsOf(rows);
  const [later, earlier] = [
    pairs.filter(({ isLater }) => isLater).length,
    pairs.filter(({ isEarlier }) => isEarlier).length,
  ];
  const isMost = (count: number, of: number): boolean => of > 0 && count >= of * MOST;
  const isAhead = isMost(later, later + earlier);
  // Of rows of one day, or of days in no order, nobody can tell which one moved first.
  if (!isAhead && !isMost(earlier, later + earlier)) return null;
  const follows = (isFitting: (pair: RowPair) => boolean): boolean =>
    isMost(pairs.filter(isFitting).length, pairs.length);
  const down = {
    after: follows(({ step, lower }) => step === lower),
    before: follows(({ step, upper }) => step === upper),
  };
  const up = {
    after: follows(({ step, upper }) => step === -upper),
    before: follows(({ step, lower }) => step === -lower),
  };
  const [inOrder, against] = isAhead ? [down, up] : [up, down];
  if (inOrder.after) return 'after';
  if (inOrder.before) return 'before';
  return against.after || against.before ? 'against' : null;
}

function pairsOf(rows: readonly BalancedRow[]): RowPair[] {
  const above = new Map<string, BalancedRow>();
  return rows.flatMap((lower) => {
    const key = `${lower.account}|${lower.currency}`;
    const upper = above.get(key);
    above.set(key, lower);
    if (upper?.balance === undefined || lower.balance === undefined) return [];
    return [
      {
        isLater: lower.paidOn > upper.paidOn,
        isEarlier: lower.paidOn < upper.paidOn,
        step: lower.balance - upper.balance,
        upper: upper.amount - upper.fee,
        lower: lower.amount - lower.fee,
      },
    ];
  });
}
