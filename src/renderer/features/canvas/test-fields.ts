import type { Hypothesis } from '#shared/features/canvas/contract.ts';
import type { HypothesisFields } from '#shared/features/canvas/model.ts';

/** A hypothesis as it is written: what is missing is null. */
export type TestFields = {
  readonly [K in keyof HypothesisFields]: K extends 'change' | 'whom' | 'reading'
    ? HypothesisFields[K]
    : HypothesisFields[K] | null;
};

export function fieldsOfTest(test: Hypothesis | null): TestFields {
  if (!test) {
    const numbers = { start: null, proves: null, refutes: null };
    return { change: '', whom: '', metric: null, reading: 'level', ...numbers, byOn: null };
  }
  const { change, whom, metric, reading, start, proves, refutes, byOn } = test;
  return { change, whom, metric, reading, start, proves, refutes, byOn };
}

const NEEDS = ['change', 'whom', 'metric', 'proves', 'refutes', 'same', 'byOn'] as const;
export type TestNeed = (typeof NEEDS)[number];

/** What lacks before it is a test: without a proof and both numbers it is only a wish. */
export function needsOfTest(fields: TestFields): TestNeed[] {
  const { proves, refutes } = fields;
  const lacks: Readonly<Record<TestNeed, boolean>> = {
    change: fields.change.trim() === '',
    whom: fields.whom.trim() === '',
    metric: fields.metric === null,
    proves: proves === null,
    refutes: refutes === null,
    same: proves !== null && proves === refutes,
    byOn: fields.byOn === null,
  };
  return NEEDS.filter((need) => lacks[need]);
}

/** The fields whole; null where something lacks. */
export function testFields(fields: TestFields): HypothesisFields | null {
  const { metric, proves, refutes, byOn } = fields;
  if (needsOfTest(fields).length > 0) return null;
  if (metric === null || proves === null || refutes === null || byOn === null) return null;
  return { ...fields, metric, proves, refutes, byOn };
}
