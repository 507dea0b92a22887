import type { CellFault } from '#renderer/parts/sheet/sheet-source.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import type { FaultReason } from './fault-reason.ts';

export function useFaultWords(): (fault: CellFault<FaultReason>) => string {
  const number = useTranslations('common.number');
  const readOnly = useTranslations('values.readOnly');
  const refused = useRefusalWords();
  return ({ text, reason }) => {
    switch (reason.type) {
      case 'number':
        return number(reason.code, { text });
      case 'read_only':
        return readOnly(reason.code);
      case 'refused':
        return refused(reason);
    }
  };
}
