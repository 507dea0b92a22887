import { useState } from 'react';
import type { FormEvent, RefObject } from 'react';
import type { Pact } from '#shared/features/focus/contract.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { suggestedLine } from '#renderer/parts/benchmark/suggestion.ts';
import { useAsker } from '#renderer/parts/benchmark/use-asker.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { draftOf, needsOf } from './pact-draft.ts';
import type { PactFields, PactNeed } from './pact-draft.ts';
import { useMetrics } from '#renderer/api/use-metrics.ts';

type PactFormInput = {
  readonly quarter: string;
  readonly current: Pact | null;
  readonly isStarted: boolean;
  readonly start: PactFields;
  readonly onSaved: () => void;
};

export type PactFormState = {
  readonly fields: PactFields;
  readonly change: (changed: Partial<PactFields>) => void;
  /** Takes a metric, with the line that is proposed for it. */
  readonly pick: (metric: string) => void;
  /** Takes a metric and a guardrail, each with the line that is proposed for it. */
  readonly take: (metric: string, guardrail: string | null) => void;
  readonly save: (event: FormEvent) => void;
  /** The sentence under a field, once saving was tried. */
  readonly errorOf: (need: PactNeed) => string | null;
  readonly refused: RefusedError | null;
  readonly isSaving: boolean;
};

/** What the form of a pact holds, and how it is saved; `element` is where its fields lie. */
export function usePactForm(
  input: PactFormInput,
  element: RefObject<HTMLFormElement | null>,
): PactFormState {
  const { quarter, current, isStarted, onSaved } = input;
  const t = useTranslations('focus.form.needs');
  const metrics = useMetrics();
  const asker = useAsker();
  const [fields, setFields] = useKeptState('fields', input.start);
  const [wasTried, setTried] = useState(false);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const choose = useCommand('focus.choose', { isOnce: true, onRefused: setRefused });
  const needs = needsOf(fields, current, isStarted);

  const change = (changed: Partial<PactFields>): void => {
    setRefused(null);
    setFields((before) => ({ ...before, ...changed }));
  };
  // After the next drawing: the field may not be there yet.
  const focusOn = (selector: string): void => {
    requestAnimationFrame(() => element.current?.querySelector<HTMLElement>(selector)?.focus());
  };
  const pick = (id: string): void => {
    const metric = metrics.get(id);
    const stands = current?.metric === id ? current.line : null;
    const line = stands ?? (metric ? suggestedLine(metric, asker) : null);
    change({ metric: id, line, ...answersFor(id, fields, current) });
    focusOn('[name=line]');
  };
  const take = (id: string, guardrail: string | null): void => {
    pick(id);
    const beside = guardrail === null ? undefined : metrics.get(guardrail);
    if (!beside) return;
    change({ guardrail: { metric: beside.id, line: suggestedLine(beside, asker) } });
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    const draft = draftOf(quarter, fields, current);
    if (draft && needs.length === 0) choose.mutate(draft, { onSuccess: onSaved });
    else focusOn('[aria-invalid=true]');
  };
  return {
    fields,
    change,
    pick,
    take,
    save,
    errorOf: (need) => (wasTried && needs.includes(need) ? t(need) : null),
    refused,
    isSaving: choose.isPending,
  };
}

/** What was answered for the metric that stands says nothing of another one, and the other way round. */
function answersFor(
  metric: string,
  { why, reaction }: PactFields,
  current: Pact | null,
): Pick<PactFields, 'why' | 'reaction'> {
  if (current === null) return { why, reaction };
  if (current.metric === metric)
    return { why: why || current.why, reaction: reaction || current.reaction };
  return {
    why: why === current.why ? '' : why,
    reaction: reaction === current.reaction ? '' : reaction,
  };
}
