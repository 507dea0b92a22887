import type { MouseEvent, ReactNode } from 'react';
import { formatPeriodInSentence } from '#shared/i18n/format.ts';
import { isByKey, useCommandMenu } from '#renderer/parts/command/use-command-menu.tsx';
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
  /** Opens that of the name of a row or the head of a column where a right click asked for it; false elsewhere. */
  readonly openUnder: (event: MouseEvent) => boolean;
  readonly draw: (contextAt: ContextAt) => ReactNode;
};

export function useGridMenu({ sheet, source }: GridSheet): GridMenu {
  const t = useTranslations('values');
  const { opened, openAt, openFor, menuOf } = useCommandMenu<MenuOf>(sheet.refocus);
  return {
    opened,
    open: (menu) => {
      sheet.hush();
      openAt(openerOf(menu), menu);
    },
    openUnder: (event) => {
      const { row = '', column = source.columnRange.today } = sheet.cursor ?? {};
      const head = headUnder(event);
      if (!head || isByKey(event)) return false;
      sheet.hush();
      openFor(
        event,
        head.of === 'row'
          ? { of: 'row', at: { row: head.key, column } }
          : { of: 'column', at: { row, column: Number(head.key) } },
        event.target as HTMLElement,
      );
      return true;
    },
    draw: (contextAt) =>
      menuOf(({ of, at }) => {
        const context = contextAt(at);
        if (!context) return null;
        const { nameOf, row, period, locale } = context;
        return of === 'row'
          ? { label: t('row.menu', { name: nameOf(row) }), commands: commandsOfRow(context) }
          : {
              label: t('column.menu', { period: formatPeriodInSentence(period, locale) }),
              commands: commandsOfColumn(context),
            };
      }),
  };
}

/** The row or column whose name was clicked, told by its button. */
function headUnder({ target }: MouseEvent): { of: 'row' | 'column'; key: string } | null {
  const head = (target as Element).closest('[role="rowheader"], [role="columnheader"]');
  const key = head?.querySelector<HTMLElement>('[data-menu-of]')?.dataset['menuOf'];
  if (!head || key === undefined) return null;
  return { of: head.getAttribute('role') === 'rowheader' ? 'row' : 'column', key };
}

/** The button of the row or the column; where it is out of sight, the cell of the cursor. */
function openerOf({ of, at }: MenuOf): HTMLElement {
  const key = of === 'row' ? at.row : String(at.column);
  const button = document.querySelector<HTMLElement>(`[data-menu-of="${CSS.escape(key)}"]`);
  return button ?? document.querySelector<HTMLElement>('[data-cursor]') ?? document.body;
}
