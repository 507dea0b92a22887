import { formatPeriod } from '#shared/i18n/format.ts';
import { CommandMenu } from '#renderer/parts/command/CommandMenu.tsx';
import type { MenuAnchor } from '#renderer/parts/command/CommandMenu.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { commandsOfColumn, commandsOfRow } from './bound-commands.ts';
import type { ContextAt } from './use-cell-context.ts';
import type { Panels } from './use-panels.ts';

type GridMenuProps = { readonly panels: Panels; readonly contextAt: ContextAt };

export function GridMenu({ panels, contextAt }: GridMenuProps) {
  const t = useTranslations('values');
  const { opened } = panels;
  if (opened?.type !== 'row_menu' && opened?.type !== 'column_menu') return null;
  const context = contextAt(opened.of);
  if (!context) return null;
  const { nameOf, row, period, locale } = context;
  const isOfRow = opened.type === 'row_menu';
  return (
    <CommandMenu
      label={
        isOfRow
          ? t('row.menu', { name: nameOf(row) })
          : t('column.menu', { period: formatPeriod(period, locale) })
      }
      commands={isOfRow ? commandsOfRow(context) : commandsOfColumn(context)}
      anchor={anchorAt(isOfRow ? opened.of.row : String(opened.of.column))}
      onClose={() => panels.closeMenu(opened)}
    />
  );
}

/** The button of the row or the column; where it is out of sight, the cell of the cursor. */
function anchorAt(of: string): MenuAnchor {
  const button = document.querySelector(`[data-menu-of="${CSS.escape(of)}"]`);
  const element = button ?? document.querySelector('[data-cursor]') ?? document.body;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}
