import type { TargetDraft } from '#shared/features/targets/contract.ts';
import type { Level } from '#shared/kernel/levels.ts';
import { RefusedError } from '#renderer/api/client.ts';
import type { Sheet } from '#renderer/parts/sheet/sheet.ts';
import { allRefused } from '#renderer/parts/sheet/sheet-source.ts';
import type { CellText, SaveOutcome } from '#renderer/parts/sheet/sheet-source.ts';
import { useOptimisticCommand } from '#renderer/parts/sheet/use-optimistic-command.ts';
import { useSheet } from '#renderer/parts/sheet/use-sheet.ts';
import { decidedYear } from './decided-year.ts';
import type { TargetFaultReason } from './target-plan.ts';
import { targetSource } from './target-source.ts';
import type { TargetParts, TargetSource } from './target-source.ts';

export type TargetSheet = Omit<TargetParts, 'save'> & {
  readonly source: TargetSource;
  readonly sheet: Sheet<TargetFaultReason>;
};

type SheetInput = Omit<TargetParts, 'save'> & {
  readonly startLevel: Level;
};

/** Puts the sheet together; the cursor starts on the period of today. */
export function useTargetSheet({ startLevel, ...parts }: SheetInput): TargetSheet {
  const source = targetSource({ ...parts, save: useDecide() });
  const today = parts.entries.find(({ period }) => period.isOpen)?.period.key;
  const homeColumn = parts.levels.indexOf(startLevel);
  const at = today === undefined ? null : { row: today, column: homeColumn };
  return { ...parts, source, sheet: useSheet(source, { at, home: { column: homeColumn } }) };
}

/** Writes targets; they stand in the sheet before that is done. Where they are refused, the texts stay and say why. */
function useDecide(): TargetParts['save'] {
  const write = useOptimisticCommand('targets.set', {
    query: 'targets.year',
    update: (year, _asked, { objectives }) => decidedYear(year, objectives),
  });
  return async (
    drafts: readonly TargetDraft[],
    texts: readonly CellText[],
  ): Promise<SaveOutcome<TargetFaultReason>> => {
    try {
      if (drafts.length > 0) await write({ objectives: [...drafts] });
      return { isSaved: drafts.length > 0, faults: new Map() };
    } catch (error) {
      const code = error instanceof RefusedError ? error.code : 'failed';
      return { isSaved: false, faults: allRefused(texts, { type: 'refused', code }) };
    }
  };
}
