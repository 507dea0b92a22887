import { LeaveQuestion } from '#renderer/ui/LeaveQuestion.tsx';
import type { Sheet } from './sheet.ts';
import type { CellFault } from './sheet-source.ts';

type UnreadTextsProps<Reason> = {
  readonly sheet: Sheet<Reason>;
  readonly faultWords: (fault: CellFault<Reason>) => string;
  /** Takes away what lies over its cells, before one is led back to them. */
  readonly onBack?: () => void;
};

/** Asks before a sheet is left while a text waits in one of its cells, and says what is wrong with it. */
export function UnreadTexts<Reason>({ sheet, faultWords, onBack }: UnreadTextsProps<Reason>) {
  const { unsaved } = sheet;
  return (
    <LeaveQuestion
      isThere={() => unsaved !== null}
      about={unsaved === null ? '' : faultWords(unsaved)}
      onKeep={() => {
        onBack?.();
        sheet.goBack();
      }}
      onDiscard={sheet.giveUp}
    />
  );
}
