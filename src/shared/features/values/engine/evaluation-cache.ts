import { ordinalOfCode, codeOf } from './period-cache.ts';
import type { Period, PeriodKind } from '#shared/kernel/period.ts';
import type { Expression } from '#shared/features/metrics/formula/expression.ts';
import type { Evaluation } from './evaluation.ts';

/** A metric by name, or the operand of a `prev`. */
export type Subject = string | Expression;

/** From which period of a kind to which an edit is felt; `to` may be Infinity. */
export type StaleRange = { readonly kind: PeriodKind; readonly from: number; readonly to: number };

/** Remembers evaluations until an edit makes them stale. */
export type EvaluationCache = {
  /** What is remembered, else what is made now, to be remembered from then on. */
  readonly recall: (
    what: Subject,
    period: Period,
    segment: string | null,
    make: () => Evaluation,
  ) => Evaluation;
  readonly count: () => number;
  /** Forgets one segment's (null: the total's) evaluations within reach, and hands them back. */
  readonly forget: (what: Subject, segment: string | null, reach: StaleRange) => Evaluation[];
  /** Forgets everything about a subject, and hands it back. */
  readonly forgetAll: (what: Subject) => Evaluation[];
};

type EvaluationsByPeriod = Map<number, Evaluation>;

function codesWithin(byPeriod: EvaluationsByPeriod, { kind, from, to }: StaleRange): number[] {
  if (to - from < byPeriod.size) {
    const codes: number[] = [];
    for (let ordinal = from; ordinal <= to; ordinal += 1) codes.push(codeOf(kind, ordinal));
    return codes;
  }
  return [...byPeriod.keys()].filter((code) => {
    const ordinal = ordinalOfCode(code, kind);
    return ordinal !== null && ordinal >= from && ordinal <= to;
  });
}

export function createEvaluationCache(): EvaluationCache {
  const bySubject = new Map<Subject, Map<string | null, EvaluationsByPeriod>>();
  let made = 0;

  function shelfOf(what: Subject, segment: string | null): EvaluationsByPeriod {
    const bySegment = bySubject.get(what) ?? new Map<string | null, EvaluationsByPeriod>();
    const byPeriod = bySegment.get(segment) ?? new Map<number, Evaluation>();
    bySegment.set(segment, byPeriod);
    bySubject.set(what, bySegment);
    return byPeriod;
  }

  const recall: EvaluationCache['recall'] = (what, period, segment, make) => {
    const byPeriod = shelfOf(what, segment);
    const code = codeOf(period.kind, period.ordinal);
    const known = byPeriod.get(code);
    if (known) return known;
    const fresh = make();
    made += 1;
    byPeriod.set(code, fresh);
    return fresh;
  };

  function forget(what: Subject, segment: string | null, reach: StaleRange): Evaluation[] {
    const byPeriod = bySubject.get(what)?.get(segment);
    if (!byPeriod) return [];
    return codesWithin(byPeriod, reach).flatMap((code) => {
      const stale = byPeriod.get(code);
      byPeriod.delete(code);
      return stale ?? [];
    });
  }

  function forgetAll(what: Subject): Evaluation[] {
    const stale = [...(bySubject.get(what)?.values() ?? [])].flatMap((byPeriod) =>
      Array.from(byPeriod.values()),
    );
    bySubject.delete(what);
    return stale;
  }

  return { recall, count: () => made, forget, forgetAll };
}
