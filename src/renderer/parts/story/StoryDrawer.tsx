import { Drawer } from '@mantine/core';
import { useOperationQuery } from '#renderer/api/queries.ts';
import { useTranslations } from '#renderer/ui/locale.tsx';
import { useRefusalWords } from '#renderer/ui/use-refusal-words.ts';
import { useMetricName } from '../metric/use-metric-name.ts';
import type { FigurePlace } from './cell-path.ts';
import classes from './Story.module.css';
import { StoryContent } from './StoryContent.tsx';
import { usePeriodName } from './use-period-names.ts';

type StoryDrawerProps = {
  readonly place: FigurePlace;
  readonly isOpen: boolean;
  readonly onClose: () => void;
};

/** The story of a figure at the side of a screen. */
export function StoryDrawer({ place, isOpen, onClose }: StoryDrawerProps) {
  const common = useTranslations('common.button');
  const nameOf = useMetricName();
  const periodName = usePeriodName();
  const inWords = useRefusalWords();
  const story = useOperationQuery('values.story', place, { isEnabled: isOpen });
  const about = [periodName(place.period), place.segment].filter(Boolean).join(' · ');
  return (
    <Drawer
      opened={isOpen}
      onClose={onClose}
      position="right"
      size={440}
      // It is made while it opens, too late to see what had the focus: who opened it takes it back.
      returnFocus={false}
      title={
        <>
          {nameOf(place.metric)}
          <span className={classes.about}>{about}</span>
        </>
      }
      closeButtonProps={{ 'aria-label': common('close') }}
      transitionProps={{ duration: 120 }}
    >
      {story.error && <p role="alert">{inWords(story.error)}</p>}
      {story.data && <StoryContent story={story.data} />}
    </Drawer>
  );
}
