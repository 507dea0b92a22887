import { ordinalOfCode, codeOf } from './almanac.ts';
import type { Period, PeriodKind } from '../../../kernel/period.ts';
import type { Expression } from '../../metrics/formula/expression.ts';
import type { Evaluation } from './evaluation.ts';

/** A metric by name, or the operand of a `prev`. */
export type Subject = string | Expression;

/** From which period of a kind to which an edit is felt; `to` may be Infinity. */
export type Reach = { readonly kind: PeriodKind; readonly from: number; readonly to: number };

/** Remembers evaluations until an edit makes them stale. */
export type Memory = {
  readonly recall: (
    what: Subject,
    period: Period,
    segment: string | null,
  ) => Evaluation | undefined;
  readonly keep: (what: Subject, evaluation: Evaluation) => void;
  /** Forgets one segment's (null: the total's) evaluations within reach, and hands them back. */
  readonly forget: (what: Subject, segment: string | null, reach: Reach) => Evaluation[];
  /** Forgets everything about a subject, and hands it back. */
  readonly forgetAll: (what: Subject) => Evaluation[];
};

type Shelf = Map<number, Evaluation>;

function codesWithin(shelf: Shelf, { kind, from, to }: Reach): number[] {
  if (to - from < shelf.size) {
    const codes: number[] = [];
    for (let ordinal = from; ordinal <= to; ordinal += 1) codes.push(codeOf(kind, ordinal));
    return codes;
  }
  return [...shelf.keys()].filter((code) => {
    const ordinal = ordinalOfCode(code, kind);
    return ordinal !== null && ordinal >= from && ordinal <= to;
  });
}

/** An empty memory. */
export function createMemory(): Memory {
  const shelves = new Map<Subject, Map<string | null, Shelf>>();

  function recall(what: Subject, period: Period, segment: string | null): Evaluation | undefined {
    return shelves.get(what)?.get(segment)?.get(codeOf(period.kind, period.ordinal));
  }

  function keep(what: Subject, evaluation: Evaluation): void {
    const bySegment = shelves.get(what) ?? new Map<string | null, Shelf>();
    const shelf = bySegment.get(evaluation.segment) ?? new Map<number, Evaluation>();
    shelf.set(codeOf(evaluation.period.kind, evaluation.period.ordinal), evaluation);
    bySegment.set(evaluation.segment, shelf);
    shelves.set(what, bySegment);
  }

  function forget(what: Subject, segment: string | null, reach: Reach): Evaluation[] {
    const shelf = shelves.get(what)?.get(segment);
    if (!shelf) return [];
    return codesWithin(shelf, reach).flatMap((code) => {
      const stale = shelf.get(code);
      shelf.delete(code);
      return stale ?? [];
    });
  }

  function forgetAll(what: Subject): Evaluation[] {
    const stale = [...(shelves.get(what)?.values() ?? [])].flatMap((shelf) =>
      Array.from(shelf.values()),
    );
    shelves.delete(what);
    return stale;
  }

  return { recall, keep, forget, forgetAll };
}
