import type { Fraction } from '#shared/kernel/fraction.ts';
import { rollRows } from '#shared/kernel/rolled-rows.ts';
import type { RolledRows, RowRule } from '#shared/kernel/rolled-rows.ts';
import type { RowFact } from './facts.ts';
import type { NumberRule } from './profile.ts';

/** The value of one segment in one period, before it is rounded. */
export type RolledValue = {
  readonly segment: string | null;
  readonly ordinal: number;
  readonly value: Fraction;
  readonly sample: Fraction | null;
  readonly rows: number;
  readonly files: ReadonlySet<number>;
};

/** Takes facts one by one; `ordinal` is that of their period. */
export type FactRoller = {
  readonly add: (fact: RowFact, ordinal: number) => void;
  readonly values: () => RolledValue[];
};

type RollingCell = {
  readonly segment: string | null;
  readonly ordinal: number;
  readonly rolled: RolledRows;
  readonly different: Set<string>;
  readonly files: Set<number>;
  rows: number;
  /** Of the row that is the last so far. */
  at: number;
};

const SECONDS_PER_DAY = 86_400;

/** Rolls up the rows of each period on their own: sum, mean, last, count, distinct, snapshot. */
export function rollFacts(rule: NumberRule, hasColumn: boolean): FactRoller {
  const cells: RollingCell[] = [];
  const bySegment = new Map<string, Map<number, RollingCell>>();
  const rowRule = rowRuleOf(rule, hasColumn);
  const cellOf = (segment: string | null, ordinal: number): RollingCell => {
    const name = segment ?? '';
    const ofSegment = bySegment.get(name) ?? new Map<number, RollingCell>();
    const known = ofSegment.get(ordinal);
    if (known) return known;
    bySegment.set(name, ofSegment);
    const nothing = {
      different: new Set<string>(),
      files: new Set<number>(),
      rows: 0,
      at: -Infinity,
    };
    const made: RollingCell = { segment, ordinal, rolled: rollRows(rowRule), ...nothing };
    ofSegment.set(ordinal, made);
    cells.push(made);
    return made;
  };
  return {
    add: (fact, ordinal) => {
      if (fact.amount === null) return;
      const cell = cellOf(fact.segment, ordinal);
      cell.rows += 1;
      cell.files.add(fact.file);
      if (rule === 'distinct') {
        if (fact.by !== null && fact.by !== '') cell.different.add(fact.by);
      } else addTo(cell, fact, rule);
    },
    values: () =>
      cells.flatMap(({ rolled, different, segment, ordinal, rows, files }) => {
        const counted = { value: { top: BigInt(different.size), bottom: 1n }, sample: null };
        const value = rule === 'distinct' ? counted : rolled.value();
        return value ? [{ segment, ordinal, ...value, rows, files }] : [];
      }),
  };
}

/** Of rows of one moment the one that stands last is the last. */
function addTo(
  cell: RollingCell,
  { day, second, amount, weight }: RowFact,
  rule: NumberRule,
): void {
  const at = day * SECONDS_PER_DAY + second;
  if (amount === null || (rule === 'last' && at < cell.at)) return;
  cell.at = at;
  cell.rolled.add({ amount, weight });
}

function rowRuleOf(rule: NumberRule, hasColumn: boolean): RowRule {
  if (rule === 'mean' || rule === 'last' || rule === 'count') return rule;
  return rule === 'snapshot' && !hasColumn ? 'count' : 'sum';
}
