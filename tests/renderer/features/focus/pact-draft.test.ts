import { describe, expect, it } from 'vitest';
import { draftOf, fieldsOf, needsOf } from '#renderer/features/focus/pact-draft.ts';
import type { Pact } from '#shared/features/focus/contract.ts';

const PACT: Pact = {
  quarter: '2026-Q4',
  metric: 'list_growth',
  line: 10,
  why: 'The list fills the quiet months',
  reaction: 'Two podcasts more',
  readingKind: 'month',
  guardrail: { metric: 'deliverability', line: 95 },
  chosenAt: '2026-10-01T08:00:00Z',
};

describe('the form of a pact', () => {
  it('needs everything but a guardrail and a reason where nothing stands yet', () => {
    const needs = needsOf({ ...fieldsOf(null), metric: 'list_growth' }, null, true);
    expect(needs).toEqual(['line', 'why', 'reaction']);
  });

  it('asks for a reason only where another metric or line takes the place of the one that stands', () => {
    const fields = fieldsOf(PACT);
    expect(needsOf(fields, PACT, true)).toEqual([]);
    expect(needsOf({ ...fields, why: 'Another reason' }, PACT, true)).toEqual([]);
    expect(needsOf({ ...fields, line: 12 }, PACT, true)).toEqual(['because']);
    expect(needsOf({ ...fields, metric: 'churn' }, PACT, true)).toEqual(['because']);
    expect(needsOf({ ...fields, line: 12 }, PACT, false)).toEqual([]);
  });

  it('refuses a guardrail that is the metric itself, or that has no limit', () => {
    const fields = fieldsOf(PACT);
    const same = { ...fields, guardrail: { metric: 'list_growth', line: 5 } };
    expect(needsOf(same, PACT, true)).toEqual(['guardrail']);
    const limitless = { ...fields, guardrail: { metric: 'churn', line: null } };
    expect(needsOf(limitless, PACT, true)).toEqual(['guardrailLine']);
  });

  it('sends nothing while the line cannot be read', () => {
    expect(draftOf('2026-Q4', { ...fieldsOf(PACT), line: 'unreadable' }, PACT)).toBeNull();
  });

  it('keeps how the metric is read, unless it is another metric', () => {
    const fields = fieldsOf(PACT);
    expect(draftOf('2026-Q4', fields, PACT)?.readingKind).toBe('month');
    expect(draftOf('2026-Q4', { ...fields, metric: 'churn' }, PACT)?.readingKind).toBeNull();
  });

  it('drops a guardrail for which no metric was chosen', () => {
    const fields = { ...fieldsOf(PACT), guardrail: { metric: null, line: null } };
    expect(needsOf(fields, PACT, true)).toEqual([]);
    expect(draftOf('2026-Q4', fields, PACT)?.guardrail).toBeNull();
  });
});
