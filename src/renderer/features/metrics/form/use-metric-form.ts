import { useState } from 'react';
import type { MetricSummary } from '#shared/features/metrics/contract.ts';
import type { InferredUnit } from '#shared/features/metrics/formula/formula-error.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useKeptState } from '#renderer/ui/draft/use-kept-state.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { finished, idFlaw, proposedId } from './draft.ts';
import type { MetricFormDraft } from './draft.ts';
import { flawOfRefusal, readingOf, unitGivenBy } from './formula-flaw.ts';
import type { FormulaFlaw } from './formula-flaw.ts';
import { useAppliesFrom } from './use-applies-from.ts';
import type { AppliesFromControl } from './use-applies-from.ts';
import { usePreview } from './use-preview.ts';
import type { PreviewState } from './use-preview.ts';
import { useRefusedFields } from './use-refused-fields.ts';
import type { FormField } from './use-refused-fields.ts';

/** The form of an own metric: what is in it, what is wrong with it, and saving it. */
export type MetricFormControl = {
  readonly draft: MetricFormDraft;
  /** The identifier as it would be saved: the user's, or the one proposed from the name. */
  readonly id: string;
  readonly edited: MetricSummary | null;
  readonly change: (part: Partial<MetricFormDraft>) => void;
  /** What is wrong with a field, in words; null: nothing, or it is too early to say. */
  readonly errorOf: (field: FormField) => string | null;
  readonly flaw: FormulaFlaw | null;
  /** What the formula gives, whatever unit was chosen; null where it cannot be told. */
  readonly inferred: InferredUnit | null;
  readonly preview: PreviewState;
  readonly applies: AppliesFromControl;
  readonly isSaving: boolean;
  readonly save: () => void;
};

export type FormStart = { readonly edited: MetricSummary | null; readonly draft: MetricFormDraft };

/** Checks while one writes, and tells once one pauses, leaves the field or saves. */
export function useMetricForm(
  metrics: MetricsById,
  { edited, draft: first }: FormStart,
  onSaved: (id: string) => void,
): MetricFormControl {
  const t = useTranslations('metrics.form');
  const { language } = useLocale();
  const [written, setWritten] = useKeptState<MetricFormDraft>('written', first);
  const [isUnitChosen, setIsUnitChosen] = useKeptState('isUnitChosen', edited !== null);
  const [isTried, setIsTried] = useState(false);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const define = useCommand('metrics.define', { isOnce: true, onRefused: setRefused });
  const refusedWords = useRefusedFields(refused, metrics);

  const name = written.name[language].trim() || written.name.fr.trim() || written.name.en.trim();
  const id = written.id ?? proposedId(name, metrics);
  const draft = isUnitChosen ? written : withOwnUnit(written, id, metrics);
  const applies = useAppliesFrom(draft, edited);
  const flawOfId = edited || name === '' ? null : idFlaw(id, metrics);
  const reading = readingOf(draft, id, metrics);
  const flaw = draft.kind === 'computed' ? reading.flaw : null;
  const preview = usePreview(draft, id, flaw === null, metrics);
  const isFlawTold = isTried || (preview.isSettled && draft.formula.trim() !== '');
  const isDayMissing = applies.isAsked && applies.appliesFrom === null;
  const ownErrors: Partial<Record<FormField, string | null>> = {
    name: isTried && name === '' ? t('nameNeeded') : null,
    id: flawOfId && (isTried || draft.id !== null) ? t(flawOfId) : null,
    from: isTried && isDayMissing ? t('dayNeeded') : null,
  };

  return {
    draft,
    id,
    edited,
    change: (part) => {
      setRefused(null);
      setIsUnitChosen((isChosen) => isChosen || 'unit' in part);
      setWritten((known) => ({ ...known, ...part }));
    },
    errorOf: (field) => refusedWords(field) ?? ownErrors[field] ?? null,
    flaw: (isFlawTold ? (flaw ?? preview.flaw) : null) ?? (refused && flawOfRefusal(refused)),
    inferred: draft.kind === 'computed' ? reading.unit : null,
    preview,
    applies,
    isSaving: define.isPending,
    save: () => {
      setIsTried(true);
      if (name === '' || flawOfId || flaw || isDayMissing) return;
      const { isAsked, appliesFrom } = applies;
      const dated = isAsked && appliesFrom !== null ? { appliesFrom } : {};
      define.mutate({ ...finished(draft, id), ...dated }, { onSuccess: () => onSaved(id) });
    },
  };
}

/** A formula says its unit itself; only who chooses another one is held to it. */
function withOwnUnit(draft: MetricFormDraft, id: string, metrics: MetricsById): MetricFormDraft {
  if (draft.kind !== 'computed') return draft;
  return { ...draft, unit: unitGivenBy(readingOf(draft, id, metrics).flaw) ?? draft.unit };
}
