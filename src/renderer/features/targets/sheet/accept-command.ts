import type { Command } from '#renderer/parts/command/command.ts';
import type { SheetContext } from '#renderer/parts/sheet/sheet-commands.ts';
import type { Position } from '#renderer/parts/sheet/position.ts';
import { formatForInput } from '#shared/i18n/format.ts';
import type { TargetSheet } from './use-target-sheet.ts';

export type TargetContext = SheetContext & { readonly targets: TargetSheet };

/** Takes all that is proposed for the period, and goes on as after typing it. */
export function acceptSuggestion(
  { source, sheet, metric, levels, language }: TargetSheet,
  { row }: Position,
): void {
  const texts = levels.flatMap((_level, column) => {
    const value = source.suggestionAt({ row, column });
    const text = value === null ? '' : formatForInput(value, metric.unit, language);
    return text === '' ? [] : [{ position: { row, column }, text }];
  });
  if (texts.length === 0) return;
  const plan = source.plan(texts);
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
