import { useTranslations } from '#renderer/ui/locale.tsx';
import type { GroupHeading } from './shown-rows.ts';
import classes from './NameRow.module.css';
import { useGroupTitle } from './use-group-title.ts';

type GroupRowProps = {
  readonly row: GroupHeading;
  readonly rowIndex: number;
  readonly top: number;
  readonly height: number;
};

/** The heading of a group of rows: a stage, a perspective, or one of the user's own. */
export function GroupRow({ row, rowIndex, top, height }: GroupRowProps) {
  const t = useTranslations('values.row');
  const titleOf = useGroupTitle();
  const isEmpty = row.members?.length === 0;
  return (
    <div
      role="row"
      aria-rowindex={rowIndex}
      className={classes.group}
      style={{ top, height }}
      data-row={row.key}
    >
      <div role="rowheader" aria-colindex={1} className={classes.groupName}>
        {titleOf(row.title)}
        {isEmpty && <span className={classes.groupHint}>{t('emptyGroup')}</span>}
      </div>
    </div>
  );
}
