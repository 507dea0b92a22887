import type { MetricSummary } from '../../../../shared/features/metrics/contract.ts';
import type { CellStory } from '../../../../shared/features/values/contract.ts';
import type { Calendar } from '../../../../shared/kernel/period.ts';
import { useLocale, useTranslations } from '../../../ui/locale.tsx';
import { Quantity } from '../../../ui/Quantity.tsx';
import { StatusMark } from '../../../ui/StatusMark.tsx';
import { useQuantityWords } from '../../../ui/quantity-words.ts';
import type { FigureLine } from '../rows/grid-lines.ts';
import { StoryHistory } from './StoryHistory.tsx';
import classes from './StoryPanel.module.css';
import { StoryParts } from './StoryParts.tsx';
import { StorySection } from './StorySection.tsx';
import { usePeriodNames } from './use-period-names.ts';
import { useStoryFormulas } from './use-story-formulas.ts';

type StoryContentProps = {
  readonly story: CellStory;
  readonly line: FigureLine;
  readonly metrics: ReadonlyMap<string, MetricSummary>;
  readonly calendar: Calendar;
};

/** The figure, its formula down to what was typed, what is missing, and its history. */
export function StoryContent({ story, line, metrics, calendar }: StoryContentProps) {
  const t = useTranslations('values.story');
  const { language } = useLocale();
  const quantity = useQuantityWords();
  const formulaOf = useStoryFormulas(metrics);
  const formula = formulaOf(story);
  const { unit } = line.metric;
  const nameOf = (id: string): string => metrics.get(id)?.name[language] ?? id;
  return (
    <>
      <p className={classes.figure}>
        <Quantity value={story.value} unit={unit} size="heading" />
        {story.status !== 'not_known' && story.status !== 'no_target' && (
          <StatusMark status={story.status} />
        )}
      </p>
      {story.line !== null && (
        <p className={classes.quiet}>{t('line', { line: quantity(story.line, unit) })}</p>
      )}
      {story.value !== null && !story.isWhole && story.of > 1 && (
        <p className={classes.quiet}>{t('part', { have: story.have, of: story.of })}</p>
      )}
      {formula && (
        <StorySection title={t('formula')}>
          <p className={classes.formula}>{formula.names}</p>
          <p className={classes.formula}>
            {formula.figures}
            {story.value !== null && <strong>{` = ${quantity(story.value, unit)}`}</strong>}
          </p>
        </StorySection>
      )}
      <StoryParts story={story} metrics={metrics} calendar={calendar} />
      <StoryMissing story={story} nameOf={nameOf} calendar={calendar} />
      {story.source && (
        <StorySection title={t('source')}>
          <p>{[t(`sources.${story.source}`), story.sourceDetail].filter(Boolean).join(', ')}</p>
        </StorySection>
      )}
      <StoryHistory history={story.history} unit={unit} />
      {story.dependants.length > 0 && (
        <StorySection title={t('dependants')}>
          <p>{story.dependants.map(nameOf).join(', ')}</p>
        </StorySection>
      )}
    </>
  );
}

type StoryMissingProps = {
  readonly story: CellStory;
  readonly nameOf: (id: string) => string;
  readonly calendar: Calendar;
};

function StoryMissing({ story, nameOf, calendar }: StoryMissingProps) {
  const t = useTranslations('values.story');
  const missing = useTranslations('values.missing');
  const periodNames = usePeriodNames(calendar);
  if (story.missing.length === 0) return null;
  return (
    <StorySection title={t('missing')}>
      <ul className={classes.list}>
        {story.missing.map((cause) => (
          <li key={`${cause.metric}/${cause.segment ?? ''}/${cause.reason}`}>
            {t('missingOne', {
              metric: [nameOf(cause.metric), cause.segment].filter(Boolean).join(' / '),
              reason: missing(cause.reason),
            })}
            {cause.periods.length > 0 && (
              <span className={classes.quiet}> ({periodNames(cause.periods)})</span>
            )}
          </li>
        ))}
      </ul>
    </StorySection>
  );
}
