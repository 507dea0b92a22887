import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { CellStory } from '../../../../shared/features/values/contract.ts';
import type { Calendar } from '../../../../shared/kernel/period.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import classes from './StoryPanel.module.css';
import { StorySection } from './StorySection.tsx';
import { usePeriodNames } from './use-period-names.ts';

type StoryPartsProps = {
  readonly story: CellStory;
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  readonly calendar: Calendar;
};

/** The parts of a formula, each under the one that it belongs to, down to what was typed. */
export function StoryParts({ story, metrics, calendar }: StoryPartsProps) {
  const t = useTranslations('values.story');
  const roles = useTranslations('metrics.formula.role');
  const { language } = useLocale();
  const periodNames = usePeriodNames(calendar);
  if (story.parts.length === 0) return null;
  return (
    <StorySection title={t('parts')}>
      <ul className={classes.list}>
        {story.parts.map((part, index) => {
          const metric = metrics.get(part.metric);
          const name = roles(part.role, { name: metric?.name[language] ?? part.metric });
          const isElsewhere = part.periods.length !== 1 || part.periods[0] !== story.period;
          return (
            // The same part may come twice, and the list only changes as a whole.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className={classes.part} style={{ paddingLeft: (part.depth - 1) * 14 }}>
              <span>
                {name}
                {isElsewhere && part.formula === null && (
                  <span className={classes.quiet}> {periodNames(part.periods)}</span>
                )}
              </span>
              <Quantity value={part.value} unit={metric?.unit ?? 'ratio'} />
            </li>
          );
        })}
      </ul>
    </StorySection>
  );
}
