import type { MetricsById } from '#renderer/api/use-metrics.ts';
import { useMutation } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { saveTaxAnswer } from './tax-answer.ts';
import { callOperation } from '#renderer/api/client.ts';
import type { RefusedError } from '#renderer/api/client.ts';
import type { CommandMeta } from '#renderer/api/queries.ts';
import type { InputOf } from '#shared/ipc/contract.ts';
import type { Locale } from '#shared/i18n/format.ts';
import { useLocale } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { cellsOf, focusOf, lineOf } from './draft.ts';
import type { FirstRunDraft, InputGroup } from './draft.ts';
import { ownCadences } from './own-cadence.ts';
import { useQuarterNow } from '#renderer/parts/quarter/use-quarter-now.ts';

export type Finish = {
  readonly finish: () => void;
  readonly isBusy: boolean;
  /** Why it could not be saved; everything can be corrected and tried again. */
  readonly problem: string | undefined;
};

/**
 * Saves what the first run was told: settings, metrics, numbers, the pact. The mark that it is done
 * comes last, so that whatever stops it half-way, the first run is still there to be finished.
 */
export function useFinish(
  draft: FirstRunDraft,
  metrics: MetricsById,
  groups: readonly InputGroup[],
): Finish {
  const inWords = useRefusalWords();
  const [, navigate] = useLocation();
  const { language } = useLocale();
  const quarter = useQuarterNow()?.key;
  const saving = useMutation<void, RefusedError>({
    meta: { isRefusalHandled: true } satisfies CommandMeta,
    mutationFn: async () => {
      await callOperation('settings.change', {
        business_model: draft.model,
        lean_stage: draft.stage,
      });
      await saveTaxAnswer(draft.taxes);
      await callOperation('metrics.follow', { metrics: [...draft.chosen], isFollowed: true });
      const cells = cellsOf(draft, groups, language);
      if (cells.length > 0) await callOperation('values.enter', { cells, isEstimate: true });
      for (const own of ownCadences(cells, groups, metrics)) {
        await callOperation('metrics.changeCadence', own);
      }
      const pact = pactOf(draft, metrics, quarter, language);
      if (pact) await callOperation('focus.choose', { ...pact, because: await becauseOf(draft) });
      navigate('/');
      await callOperation('settings.change', { is_first_run_done: true });
    },
  });
  return {
    finish: () => saving.mutate(),
    isBusy: saving.isPending,
    problem: saving.error ? inWords(saving.error) : undefined,
  };
}

/** Changing what stands already asks for a reason: the one for choosing it. */
async function becauseOf({ why }: FirstRunDraft): Promise<string> {
  const { pact } = await callOperation('focus.view', { quarter: null });
  return pact === null ? '' : why;
}

function pactOf(
  draft: FirstRunDraft,
  metrics: MetricsById,
  quarter: string | undefined,
  language: Locale['language'],
): Omit<InputOf<'focus.choose'>, 'because'> | null {
  const metric = metrics.get(focusOf(draft) ?? '');
  const line = metric ? lineOf(draft, metric, language) : null;
  if (!metric || line === null || quarter === undefined) return null;
  return {
    quarter,
    metric: metric.id,
    line,
    why: draft.why,
    reaction: draft.reaction,
    readingKind: null,
    guardrail: null,
  };
}
