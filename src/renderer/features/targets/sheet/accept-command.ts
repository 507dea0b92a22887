import type { Command } from '#renderer/parts/command/command.ts';
import type { SheetContext } from '#renderer/parts/sheet/sheet-commands.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { formatForInput } from '#shared/i18n/format.ts';
import type { TargetSheet } from './use-target-sheet.ts';

export type TargetContext = SheetContext & { readonly targets: TargetSheet };

/** Takes what the catalogue proposes, and goes on as after typing it. */
export function acceptSuggestion(
  { source, sheet, metric, language }: TargetSheet,
  position: Position,
): void {
  const line = source.suggestionAt(position);
  if (line === null) return;
  const plan = source.plan([{ position, text: formatForInput(line, metric.unit, language) }]);
  if (!plan.isSound) return;
  void plan.save();
  sheet.goByEnter(false);
}

/** Before the sheet's own Enter, where something is proposed. */
export const acceptCommand: Command<TargetContext> = {
  id: 'sheet.accept',
  words: 'targets.command.accept',
  keys: ['Enter'],
  isInPalette: false,
  when: ({ targets, position }) => targets.source.suggestionAt(position) !== null,
  run: ({ targets, position }) => acceptSuggestion(targets, position),
};
