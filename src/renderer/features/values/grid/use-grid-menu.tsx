import type { ReactNode } from 'react';
import { formatPeriod } from '#shared/i18n/format.ts';
import { useCommandMenu } from '#renderer/parts/command/use-command-menu.tsx';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { commandsOfColumn, commandsOfRow } from './bound-commands.ts';
import type { ContextAt } from './use-cell-context.ts';
import type { GridSheet } from './use-grid-sheet.ts';
import type { MenuOf } from './use-panels.ts';

/** The menus of rows and columns: at their buttons, also where a key asks for them. */
export type GridMenu = {
  /** The row or the column whose menu is open. */
  readonly opened: MenuOf | null;
  readonly open: (menu: MenuOf) => void;
  readonly draw: (contextAt: ContextAt) => ReactNode;
};

export function useGridMenu({ sheet }: GridSheet): GridMenu {
  const t = useTranslations('values');
  const { opened, openAt, menuOf } = useCommandMenu<MenuOf>(sheet.refocus);
  return {
    opened,
    open: (menu) => {
      sheet.hush();
      openAt(openerOf(menu), menu);
    },
    draw: (contextAt) =>
      menuOf(({ of, at }) => {
        const context = contextAt(at);
        if (!context) return null;
        const { nameOf, row, period, locale } = context;
        return of === 'row'
          ? { label: t('row.menu', { name: nameOf(row) }), commands: commandsOfRow(context) }
          : {
              label: t('column.menu', { period: formatPeriod(period, locale) }),
              commands: commandsOfColumn(context),
            };
      }),
  };
}

/** The button of the row or the column; where it is out of sight, the cell of the cursor. */
function openerOf({ of, at }: MenuOf): HTMLElement {
  const key = of === 'row' ? at.row : String(at.column);
  const button = document.querySelector<HTMLElement>(`[data-menu-of="${CSS.escape(key)}"]`);
  return button ?? document.querySelector<HTMLElement>('[data-cursor]') ?? document.body;
}
