import type { OldSheet } from '#shared/features/values/contract.ts';
import type { SheetChoices } from '#shared/features/values/old-sheet/model.ts';

export type PreviewProps = {
  readonly reading: OldSheet;
  readonly choices: SheetChoices;
  readonly onChange: (choices: SheetChoices) => void;
};
