import { Button } from '@mantine/core';
import { useTranslations } from '#renderer/ui/locale.tsx';
import type { GridSource } from '../grid/grid-source.ts';
import classes from './ColumnMenu.module.css';
import { usePeriodName } from './use-closed-words.ts';
import type { ColumnDoors } from './use-column-doors.ts';

type ReopenProps = {
  readonly source: GridSource;
  readonly column: number;
  readonly doors: ColumnDoors;
};

/** The way out of a closed column, under the sentence that refuses an entry there. */
export function Reopen({ source, column, doors }: ReopenProps) {
  const t = useTranslations('values.column');
  const nameOf = usePeriodName();
  const closedBy = source.data.closedBy(column);
  if (closedBy === null) return null;
  return (
    <div className={classes.reopen}>
      <Button
        size="compact-xs"
        variant="light"
        tabIndex={-1}
        onClick={() => doors.reopen(closedBy)}
      >
        {t('reopen', { period: nameOf(closedBy, source.calendar) })}
      </Button>
      <span>{t('reopenKey')}</span>
    </div>
  );
}
