import { describe, expect, it } from 'vitest';
import { FIRST_STEPS } from '#shared/features/today/contract.ts';
import type { Due } from '#shared/features/today/contract.ts';
import {
  DUE_ORDER,
  dueInOrder,
  firstStepsOf,
  isStatementOld,
} from '#shared/features/today/rules.ts';

describe('the next step', () => {
  it('is the rhythm first, then right figures, then late actions and old statements', () => {
    const all = DUE_ORDER.map((kind) => ({ kind, count: 1 }) as unknown as Due);
    expect(dueInOrder(all.toReversed()).map(({ kind }) => kind)).toEqual([
      'review',
      'figures',
      'differences',
      'waiting',
      'action',
      'statement',
    ]);
  });

  it('calls a statement old from the thirty-first day on', () => {
    expect(isStatementOld('2026-10-23', '2026-11-22')).toBe(false);
    expect(isStatementOld('2026-10-22', '2026-11-22')).toBe(true);
  });
});

describe('the first steps', () => {
  const begun = { firstUse: '2026-11-09', today: '2026-11-22' };

  it('are told for two weeks, each with whether it is done', () => {
    expect(firstStepsOf(() => new Set(['pact']), begun)).toEqual(
      FIRST_STEPS.map((step) => ({ step, isDone: step === 'pact' })),
    );
    expect(firstStepsOf(() => new Set(['pact']), { ...begun, today: '2026-11-23' })).toBeNull();
  });

  it('are gone once all are done', () => {
    expect(firstStepsOf(() => new Set(FIRST_STEPS), begun)).toBeNull();
  });
});
