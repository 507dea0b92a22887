import { over, plus, times } from './fraction.ts';
import type { Fraction } from './fraction.ts';

/** How several rows of one period become its value. */
export type RowRule = 'sum' | 'mean' | 'last' | 'count';

/** The rule of a metric's kind, where nobody says otherwise: of a level the last word counts. */
export const RULE_OF_KIND = {
  flow: 'sum',
  stock: 'last',
  score: 'mean',
} as const satisfies Readonly<Record<string, RowRule>>;

/** What one row tells: its amount, and of a mean how many cases it stands for (null: one). */
export type RowAmount = { readonly amount: Fraction; readonly weight: Fraction | null };

/** Takes the rows of one period, in their order, and keeps no more than the value needs. */
export type RolledRows = {
  readonly add: (row: RowAmount) => void;
  /** null: no row told anything. Of a mean, `sample` is how many cases it was made of. */
  readonly value: () => { readonly value: Fraction; readonly sample: Fraction | null } | null;
};

const ONE: Fraction = { top: 1n, bottom: 1n };
const NOTHING: Fraction = { top: 0n, bottom: 1n };

/** Rolls the rows of one period up; exact, and rounded by nobody on the way. */
export function rollRows(rule: RowRule): RolledRows {
  let [sum, cases, rows] = [NOTHING, NOTHING, 0];
  const add = ({ amount, weight }: RowAmount): void => {
    rows += 1;
    if (rule === 'last') sum = amount;
    else if (rule === 'sum') sum = plus(sum, amount);
    else if (rule === 'mean') {
      sum = plus(sum, weight ? times(amount, weight) : amount);
      cases = plus(cases, weight ?? ONE);
    }
  };
  return {
    add,
    value: () => {
      if (rule === 'count') return { value: { top: BigInt(rows), bottom: 1n }, sample: null };
      if (rows === 0) return null;
      if (rule !== 'mean') return { value: sum, sample: null };
      // Cases that are none, or fewer, weigh nothing.
      return cases.top > 0n ? { value: over(sum, cases), sample: cases } : null;
    },
  };
}
