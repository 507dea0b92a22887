import type { Day } from '#shared/kernel/day.ts';
import { groupedBy } from '#shared/kernel/grouped.ts';
import type { StatementFacts, ToldBalance } from './bank-row.ts';
import { monthEndsIn } from './month-balances.ts';

/** A row of a table that tells what its account held. */
export type BalanceStep = {
  readonly line: number;
  readonly account: string;
  readonly currency: string;
  readonly day: Day;
  /** Minor units; what moved, its fee taken off. */
  readonly moved: number;
  /** What the account held once it had moved; null where the row does not tell. */
  readonly balance: number | null;
};

/** From one balance to the next: what lay between may be several rows. */
type BalanceStretch = {
  readonly line: number;
  readonly day: Day;
  readonly from: number;
  readonly to: number;
};

/** What a column of balances tells of each account and currency of a file. */
export function balanceFacts(steps: readonly BalanceStep[]): StatementFacts[] {
  const byAccount = groupedBy(steps, ({ account, currency }) => `${account}|${currency}`);
  return [...byAccount.values()].flatMap((own) => factsOfAccount(own) ?? []);
}

function factsOfAccount(steps: readonly BalanceStep[]): StatementFacts | null {
  const [first] = steps;
  const told = steps.flatMap(({ balance }) => balance ?? []);
  const [balance] = told;
  if (!first || balance === undefined) return null;
  const { account, currency } = first;
  const moved = steps.reduce((sum, step) => sum + step.moved, 0);
  const isSame = told.every((one) => one === balance);
  if (isSame && steps.filter((step) => step.moved !== 0).length > 1) {
    // The same on each row: what the account holds now.
    return { account, currency, opening: null, closing: { on: null, amount: balance }, moved };
  }
  const [ahead, back] = [steps, steps.toReversed()].map((order) => byDay(stretchesOf(order)));
  if (!ahead || !back) return null;
  // An account that ends on what it began with has no gap either way: which row is the first one is
  // told by the order in which each follows on the one above.
  const better =
    gapsIn(back).length - gapsIn(ahead).length || followingIn(ahead) - followingIn(back);
  const stretches = better < 0 ? back : ahead;
  const ends = endsOf(stretches);
  const monthEnds = ends.opening && !ends.gaps ? endsOfMonths(ends.opening, steps, stretches) : [];
  return { account, currency, moved, ...ends, ...(monthEnds.length > 0 && { monthEnds }) };
}

function endsOfMonths(
  { amount: opening }: ToldBalance,
  steps: readonly BalanceStep[],
  stretches: readonly BalanceStretch[],
) {
  const moves = steps.map(({ day: on, moved: amount }) => ({ on, amount }));
  const told = stretches.map(({ day: on, to: amount }) => ({ on, amount }));
  return monthEndsIn(opening, moves, told);
}

function byDay(stretches: readonly BalanceStretch[]): readonly BalanceStretch[] {
  return stretches.toSorted((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}

/** How many stretches begin with what the one just above ends with. */
function followingIn(stretches: readonly BalanceStretch[]): number {
  return stretches.filter(({ from }, at) => at > 0 && stretches[at - 1]?.to === from).length;
}

/** What rows without a balance moved belongs to the next one that tells it. */
function stretchesOf(steps: readonly BalanceStep[]): readonly BalanceStretch[] {
  const stretches: BalanceStretch[] = [];
  let carried = 0;
  for (const { line, day, moved, balance } of steps) {
    carried += moved;
    if (balance === null) continue;
    stretches.push({ line, day, from: balance - carried, to: balance });
    carried = 0;
  }
  return stretches;
}

/**
 * The stretches that begin with what no other one ends with. In whichever order a bank writes the
 * movements of a day: all but the first one follow on another.
 */
function gapsIn(stretches: readonly BalanceStretch[]): readonly BalanceStretch[] {
  return unmatched(stretches, 'from', 'to');
}

/** The stretches whose one balance is the other one of none, each of those standing for one alone. */
function unmatched(
  stretches: readonly BalanceStretch[],
  one: 'from' | 'to',
  other: 'from' | 'to',
): readonly BalanceStretch[] {
  const others = new Map<number, number>();
  for (const { [other]: amount } of stretches) others.set(amount, (others.get(amount) ?? 0) + 1);
  return stretches.filter(({ [one]: amount }) => {
    const left = others.get(amount) ?? 0;
    if (left > 0) others.set(amount, left - 1);
    return left === 0;
  });
}

/** Opening and closing balance of stretches in the order of their days, and the lines on which a balance does not follow. */
function endsOf(
  stretches: readonly BalanceStretch[],
): Pick<StatementFacts, 'opening' | 'closing' | 'gaps'> {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return { opening: null, closing: null };
  const [begins, ...gaps] = gapsIn(stretches);
  const ends = unmatched(stretches, 'to', 'from');
  return {
    opening: { on: null, amount: (begins ?? first).from },
    closing: { on: last.day, amount: (ends.at(-1) ?? last).to },
    ...(gaps.length > 0 && { gaps: gaps.map(({ line }) => line) }),
  };
}
