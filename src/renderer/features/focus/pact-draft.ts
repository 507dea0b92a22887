import type { Pact, PactDraft } from '#shared/features/focus/contract.ts';

/** A value of the form: what it reads as, or that its text cannot be read. */
export type TypedLine = number | null | 'unreadable';

export type PactFields = {
  readonly metric: string | null;
  readonly line: TypedLine;
  readonly why: string;
  readonly reaction: string;
  readonly guardrail: { readonly metric: string | null; readonly line: TypedLine } | null;
  readonly because: string;
};

/** A field that is not as it has to be, by the key of its sentence. */
export type PactNeed = 'line' | 'why' | 'reaction' | 'guardrail' | 'guardrailLine' | 'because';

/** The form as it opens: the pact that stands, or nothing yet. */
export function fieldsOf(current: Pact | null): PactFields {
  return {
    metric: current?.metric ?? null,
    line: current?.line ?? null,
    why: current?.why ?? '',
    reaction: current?.reaction ?? '',
    guardrail: current?.guardrail ?? null,
    because: '',
  };
}

/** True where another metric or another line takes the place of the one that stands. */
export function isReplacing(fields: PactFields, current: Pact | null): boolean {
  if (current === null || fields.metric === null) return false;
  return current.metric !== fields.metric || current.line !== fields.line;
}

/**
 * What is still missing, in the order of the form. `asksReason`: the quarter has begun, so that
 * what replaces its pact has to say why.
 */
export function needsOf(
  fields: PactFields,
  current: Pact | null,
  asksReason: boolean,
): readonly PactNeed[] {
  const { guardrail } = fields;
  const needs: Record<PactNeed, boolean> = {
    line: typeof fields.line !== 'number',
    why: fields.why.trim() === '',
    reaction: fields.reaction.trim() === '',
    guardrail: guardrail !== null && guardrail.metric === fields.metric,
    guardrailLine:
      guardrail !== null && guardrail.metric !== null && typeof guardrail.line !== 'number',
    because: asksReason && isReplacing(fields, current) && fields.because.trim() === '',
  };
  return (Object.keys(needs) as PactNeed[]).filter((need) => needs[need]);
}

/** What is sent; null while something is missing. A guardrail without a metric is none. */
export function draftOf(
  quarter: string,
  fields: PactFields,
  current: Pact | null,
): PactDraft | null {
  const { metric, line, guardrail } = fields;
  if (metric === null || typeof line !== 'number') return null;
  return {
    quarter,
    metric,
    line,
    why: fields.why,
    reaction: fields.reaction,
    readingKind: current?.metric === metric ? current.readingKind : null,
    guardrail:
      guardrail !== null && guardrail.metric !== null && typeof guardrail.line === 'number'
        ? { metric: guardrail.metric, line: guardrail.line }
        : null,
    because: isReplacing(fields, current) ? fields.because : '',
  };
}
