import { formatDay } from '#shared/i18n/format.ts';
import { addDays } from '#shared/kernel/day.ts';
import { isFinished } from '#shared/kernel/period.ts';
import type { CommandGroup, Possibility } from '#renderer/parts/command/command.ts';
import type { CellContext } from '../grid/use-cell-context.ts';

/** The key of what keeps the column as it is; null: nothing. */
export function closedBy({ grid, position }: CellContext): string | null {
  return grid.source.data.closedBy(position.column);
}

/** Opens a closed column again, or the period around it with which it was closed. */
export async function reopenColumn(context: CellContext): Promise<void> {
  const { carryOut, grid, t, periodName } = context;
  const { sheet } = grid;
  const key = closedBy(context);
  if (key === null) return;
  sheet.hush();
  sheet.refocus();
  const done = await carryOut('values.reopenPeriod', { period: key });
  if (done) sheet.tell(t('values.column.wasReopened', { period: periodName(done.period) }));
}

/** What is closed cannot be closed again, and what is running not before it is over. */
function canClose(context: CellContext): Possibility {
  if (closedBy(context) !== null) return false;
  const { period, grid, locale } = context;
  if (isFinished(period, grid.source.today)) return true;
  const day = formatDay(addDays(period.end, 1), locale);
  return { why: (t) => t('values.column.closeLater', { day }) };
}

async function closeColumn(context: CellContext): Promise<void> {
  const { carryOut, grid, t, periodName } = context;
  const done = await carryOut('values.closePeriod', { period: context.period.key });
  if (done) grid.sheet.tell(t('values.column.wasClosed', { period: periodName(done.period) }));
}

/** What is done to a period: by keys on its cells, or in the menu at its head. */
export const columnCommands: CommandGroup<CellContext> = {
  id: 'column',
  words: 'values.command.column',
  isHeardByItself: true,
  commands: [
    {
      id: 'column.close',
      words: 'values.command.closePeriod',
      nameFor: (context, t) =>
        t('values.column.close', { period: context.periodName(context.period.key) }),
      aboutFor: (_, t) => t('values.column.closeAbout'),
      contextPart: 1,
      when: canClose,
      run: closeColumn,
    },
    {
      id: 'column.reopen',
      words: 'values.command.reopenPeriod',
      nameFor: (context, t) =>
        t('values.column.reopen', { period: context.periodName(closedBy(context) ?? '') }),
      aboutFor: (context, t) => {
        const around = closedBy(context) ?? '';
        if (around === context.period.key) return t('values.column.reopenAbout');
        return t('values.column.reopenWith', { around: context.periodName(around) });
      },
      contextPart: 1,
      when: (context) => closedBy(context) !== null,
      run: reopenColumn,
    },
  ],
};
