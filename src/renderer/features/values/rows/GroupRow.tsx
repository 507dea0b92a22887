import { funnelStageWords } from '../../../../shared/features/metrics/catalogue/facet-words.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import type { GroupLine } from './grid-lines.ts';
import classes from './GridRowView.module.css';

type GroupRowProps = {
  readonly line: GroupLine;
  readonly rowIndex: number;
  readonly top: number;
  readonly height: number;
};

/** The heading of a group of rows: a stage of the funnel, or the user's own metrics. */
export function GroupRow({ line, rowIndex, top, height }: GroupRowProps) {
  const t = useTranslations('values.row');
  const { language } = useLocale();
  return (
    <div role="row" aria-rowindex={rowIndex} className={classes.group} style={{ top, height }}>
      <div role="rowheader" aria-colindex={1} className={classes.groupName}>
        {line.group === 'own' ? t('own') : funnelStageWords[line.group][language]}
      </div>
    </div>
  );
}
