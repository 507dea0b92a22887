import type { CellChange } from '#shared/features/ledger/contract.ts';
import { RefusedError } from '#renderer/api/client.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { allRefused } from '#renderer/parts/sheet/sheet-source.ts';
import type { CellFault, CellText, SaveOutcome } from '#renderer/parts/sheet/sheet-source.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import type { EntryFaultReason } from './entry-source.ts';

type Save = (
  changes: readonly CellChange[],
  texts: readonly CellText[],
) => Promise<SaveOutcome<EntryFaultReason>>;

const UNTOLD = { onRefused: () => undefined };

/** Writes cells in one step; where they are refused, the texts stay and say why. */
export function useCellSaving(): Save {
  const { mutateAsync: change } = useCommand('ledger.change', UNTOLD);
  const { mutateAsync: changeEach } = useCommand('ledger.changeEach', UNTOLD);
  return async (changes, texts) => {
    const [first] = changes;
    try {
      // An amount in a cell says nothing of VAT, as the lines of the editor do.
      if (first && changes.length === 1 && !(first.lines && first.category)) await change(first);
      else if (first) await changeEach({ changes: [...changes] });
      return { isSaved: first !== undefined, faults: new Map() };
    } catch (error) {
      const code = error instanceof RefusedError ? error.code : 'failed';
      return { isSaved: false, faults: allRefused(texts, { type: 'refused', code }) };
    }
  };
}

/** What is wrong with a cell, in words. */
export function useCellFaultWords(): (fault: CellFault<EntryFaultReason>) => string {
  const t = useTranslations('ledger.cells');
  const refused = useRefusalWords();
  return ({ text, reason }) => {
    if (reason.type === 'refused') return refused(reason);
    return reason.type === 'text' ? t(reason.why, { text }) : t(reason.why);
  };
}
