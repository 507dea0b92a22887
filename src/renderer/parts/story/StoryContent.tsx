import { useState } from 'react';
import { Link } from 'wouter';
import type { ValueExplanation } from '#shared/features/values/contract.ts';
import { isTooSmall } from '#shared/features/values/sample.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { Quantity } from '#renderer/ui/Quantity.tsx';
import { useQuantityWords } from '#renderer/ui/quantity-words.ts';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { useMetricName } from '../metric/use-metric-name.ts';
import { FigureNotes } from './FigureNotes.tsx';
import { FormulaLines } from './FormulaLines.tsx';
import { LedgerGivesWay } from './LedgerGivesWay.tsx';
import { MissingList } from './MissingList.tsx';
import classes from './Story.module.css';
import { levelsOpenAtFirst, stepsOf } from './story-tree.ts';
import { StoryHistory } from './StoryHistory.tsx';
import { StoryNote } from './StoryNote.tsx';
import { StoryRelatives } from './StoryRelatives.tsx';
import { StorySection } from './StorySection.tsx';
import { StorySteps } from './StorySteps.tsx';
import { UsedValues } from './UsedValues.tsx';

/** The figure, its formula down to what was entered, what is missing, its history. */
export function StoryContent({ story }: { story: ValueExplanation }) {
  const t = useTranslations('values.story');
  const { metric, period, segment, used, missing } = story;
  return (
    <>
      <TopFigure story={story} />
      <HowItIsMade key={`${metric}/${period}/${segment ?? ''}`} story={story} />
      {used.length > 0 && (
        <StorySection title={t('values')}>
          <UsedValues metric={metric} period={period} segment={segment} figure={story} />
        </StorySection>
      )}
      <LedgerGivesWay story={story} />
      {missing.length > 0 && (
        <StorySection title={t('missing')}>
          <MissingList missing={missing} />
        </StorySection>
      )}
      <StoryNote key={`${metric}/${period}/${segment ?? ''}/${story.note ?? ''}`} story={story} />
      <StoryRelatives place={{ metric, period, segment }} />
      <StoryHistory history={story.history} unit={story.unit} />
      <Dependants ids={story.dependants} />
    </>
  );
}

function TopFigure({ story }: { story: ValueExplanation }) {
  const t = useTranslations('values.story');
  const quantity = useQuantityWords();
  const { value, unit, status, line, sample } = story;
  return (
    <>
      <p className={classes.figure}>
        <Quantity value={value} unit={unit} size="heading" />
        {status !== 'not_known' && status !== 'no_target' && (
          <span className={classes.status} data-colourless={isTooSmall(sample)}>
            <StatusMark status={status} />
          </span>
        )}
      </p>
      {line !== null && (
        <p className={classes.quiet}>{t('line', { line: quantity(line, unit) })}</p>
      )}
      <FigureNotes metric={story.metric} figure={story} />
    </>
  );
}

/** The formula and the tree of its parts, which unfolds as a whole or step by step. */
function HowItIsMade({ story }: { story: ValueExplanation }) {
  const t = useTranslations('values.story');
  const [openLevels, setOpenLevels] = useState(() => levelsOpenAtFirst(story.parts));
  if (story.formula === null) return null;
  const steps = stepsOf(story.parts);
  const isUnfolded = openLevels === Infinity;
  return (
    <StorySection
      title={t('how')}
      action={
        steps.length > 0 && (
          <button
            type="button"
            className={classes.more}
            onClick={() => setOpenLevels(isUnfolded ? 0 : Infinity)}
          >
            {t(isUnfolded ? 'foldAll' : 'unfoldAll')}
          </button>
        )
      }
    >
      <FormulaLines figure={story} />
      {/* Made anew for all at once: in between, each step opens and closes by itself. */}
      <StorySteps key={openLevels} steps={steps} period={story.period} openLevels={openLevels} />
    </StorySection>
  );
}

function Dependants({ ids }: { ids: readonly string[] }) {
  const t = useTranslations('values.story');
  const nameOf = useMetricName();
  if (ids.length === 0) return null;
  return (
    <StorySection title={t('dependants')}>
      <ul className={classes.list}>
        {ids.map((id) => (
          <li key={id}>
            <Link href={`/metrics/${id}`}>{nameOf(id)}</Link>
          </li>
        ))}
      </ul>
    </StorySection>
  );
}
