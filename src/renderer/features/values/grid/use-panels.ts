import { useState } from 'react';
import type { Position } from '#renderer/parts/sheet/position.ts';
import type { GridSheet } from './use-grid-sheet.ts';

/** A row or a column, and the cell at which its menu is asked for. */
export type MenuOf = { readonly of: 'row' | 'column'; readonly at: Position };

/** What is open over the grid: a dialog, or the target of the cursor. */
type OpenPanel =
  | { readonly type: 'export' | 'add_metric' | 'go_to' | 'groups' | 'target' }
  | { readonly type: 'add_segment' | 'change_group'; readonly metric: string };

/** What stands over and beside the values: one thing at a time, and the explanation. */
export type Panels = {
  readonly opened: OpenPanel | null;
  readonly open: (panel: OpenPanel) => void;
  /** Gives the focus back to the cursor. */
  readonly close: () => void;
  /** Takes it away for something else that takes the focus itself. */
  readonly giveWay: () => void;
  readonly isExplaining: boolean;
  /** Shows what the value of the cursor is made of, or no longer. */
  readonly explain: (isShown: boolean) => void;
};

export function usePanels({ sheet }: GridSheet): Panels {
  const [opened, setOpened] = useState<OpenPanel | null>(null);
  const [isExplaining, setExplaining] = useState(false);
  return {
    opened,
    open: (panel) => {
      sheet.hush();
      setOpened(panel);
    },
    close: () => {
      setOpened(null);
      sheet.refocus();
    },
    giveWay: () => setOpened(null),
    isExplaining,
    explain: (isShown) => {
      setExplaining(isShown);
      if (!isShown) sheet.refocus();
    },
  };
}
