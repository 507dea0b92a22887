import { useState } from 'react';
import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { RefusedError } from '../../../api/client.ts';
import { useCommand } from '../../../api/queries.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import { useRefusalWords } from '../../../ui/use-refusal-words.ts';
import type { MetricsById } from '../../../api/use-metrics.ts';
import { draftOf, finished, idFlaw, NEW_DRAFT, proposedId } from './draft.ts';
import type { Draft } from './draft.ts';
import { flawIn, flawOfRefusal, unitGivenBy } from './formula-flaw.ts';
import type { FormulaFlaw } from './formula-flaw.ts';

/** The form of an own metric: what is in it, what is wrong with it, and saving it. */
export type MetricFormControl = {
  readonly draft: Draft;
  /** The identifier as it would be saved: the user's, or the one proposed from the name. */
  readonly id: string;
  readonly isNew: boolean;
  readonly change: (part: Partial<Draft>) => void;
  readonly nameError: string | null;
  readonly idError: string | null;
  readonly flaw: FormulaFlaw | null;
  /** From now on a formula that cannot be read is told of. */
  readonly showFlaw: () => void;
  /** A refusal that belongs to no field, in words; empty: there is none. */
  readonly refusal: string;
  readonly isSaving: boolean;
  readonly save: () => void;
};

/** Checks while one writes, and tells only of what has been left or is being saved. */
export function useMetricForm(
  metrics: MetricsById,
  edited: MetricSummary | null,
  onSaved: (id: string) => void,
): MetricFormControl {
  const t = useTranslations('metrics.form');
  const inWords = useRefusalWords();
  const { language } = useLocale();
  const [written, setWritten] = useState<Draft>(() => (edited ? draftOf(edited) : NEW_DRAFT));
  const [isUnitChosen, setIsUnitChosen] = useState(edited !== null);
  const [isTried, setIsTried] = useState(false);
  const [isFormulaLeft, setIsFormulaLeft] = useState(false);
  const [refused, setRefused] = useState<RefusedError | null>(null);
  const define = useCommand('metrics.define', { onRefused: setRefused });

  const name = written.name[language].trim() || written.name.fr.trim() || written.name.en.trim();
  const id = written.id ?? proposedId(name, metrics);
  const draft = isUnitChosen ? written : withOwnUnit(written, id, metrics);
  const flawOfId = edited || name === '' ? null : idFlaw(id, metrics);
  const flaw = draft.kind === 'computed' ? flawIn(draft, id, metrics) : null;
  const refusedFlaw = refused ? flawOfRefusal(refused) : null;
  const isNameRefused = refused?.field === 'name';

  return {
    draft,
    id,
    isNew: edited === null,
    change: (part) => {
      setRefused(null);
      setIsUnitChosen((isChosen) => isChosen || 'unit' in part);
      setWritten((known) => ({ ...known, ...part }));
    },
    nameError: isNameRefused ? inWords(refused) : isTried && name === '' ? t('nameNeeded') : null,
    idError: flawOfId && (isTried || draft.id !== null) ? t(flawOfId) : null,
    flaw: isTried || isFormulaLeft ? (flaw ?? refusedFlaw) : refusedFlaw,
    showFlaw: () => setIsFormulaLeft(draft.formula.trim() !== ''),
    refusal: refused && !isNameRefused && !refusedFlaw ? inWords(refused) : '',
    isSaving: define.isPending,
    save: () => {
      setIsTried(true);
      if (name === '' || flawOfId || flaw) return;
      define.mutate(finished(draft, id), { onSuccess: () => onSaved(id) });
    },
  };
}

/** A formula says its unit itself; only who chooses another one is held to it. */
function withOwnUnit(draft: Draft, id: string, metrics: MetricsById): Draft {
  if (draft.kind !== 'computed') return draft;
  return { ...draft, unit: unitGivenBy(flawIn(draft, id, metrics)) ?? draft.unit };
}
