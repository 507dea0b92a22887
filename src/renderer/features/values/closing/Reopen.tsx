import { Button } from '@mantine/core';
import { useKeyText } from '#renderer/parts/command/use-key-text.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { cellCommands } from '../grid/cell-commands.ts';
import type { CellContext } from '../grid/use-cell-context.ts';
import { closedBy, reopenColumn } from './column-commands.ts';
import classes from './Reopen.module.css';

/** The way out of a closed column, under the sentence that refuses an entry there. */
export function Reopen({ context }: { readonly context: CellContext | null }) {
  const t = useTranslations('values.column');
  const keyText = useKeyText(cellCommands);
  const key = context && closedBy(context);
  if (!context || key === null) return null;
  return (
    <div className={classes.reopen}>
      <Button
        size="compact-xs"
        variant="light"
        tabIndex={-1}
        onClick={() => void reopenColumn(context)}
      >
        {t('reopen', { period: context.periodName(key) })}
      </Button>
      <span>{t('reopenKey', { key: keyText('cell.columnMenu') })}</span>
    </div>
  );
}
