import type { CellFault } from '#renderer/parts/sheet/sheet-source.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import type { TargetFaultReason } from './target-plan.ts';

export function useFaultWords(): (fault: CellFault<TargetFaultReason>) => string {
  const t = useTranslations('targets.year');
  const number = useTranslations('common.number');
  const refused = useRefusalWords();
  return ({ text, reason }) => {
    if (reason.type === 'number') return number(reason.code, { text });
    return reason.code === 'closed_period' ? t('closed') : refused(reason);
  };
}
