import { SegmentedControl, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { Canvas } from '#shared/features/canvas/contract.ts';
import { LONGEST_LINE } from '#shared/features/canvas/model.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { useMetricName } from '#renderer/parts/metric/use-metric-name.ts';
import { useValueText } from '#renderer/parts/value/use-value-text.ts';
import { StatusMark } from '#renderer/ui/StatusMark.tsx';
import { useDraft } from '#renderer/ui/use-draft.ts';
import { useCanvasWords } from './canvas-words.ts';
import classes from './Canvas.module.css';

/** What its owner believes, beside what the figure says: neither overwrites the other. */
export function OnTrack({ canvas }: { readonly canvas: Canvas }) {
  const t = useCanvasWords();
  const titleId = useId();
  const write = useCommand('canvas.write');
  const { week, isOnTrack, why } = canvas;
  const reason = useDraft(why, (text) => write.mutate({ week: week.key, why: text }));
  const answer = isOnTrack === null ? '' : isOnTrack ? 'yes' : 'no';
  return (
    <section>
      <h2 id={titleId} className={classes.title}>
        {t('track.title')}
      </h2>
      <div className={classes.track}>
        <SegmentedControl
          aria-labelledby={titleId}
          value={answer}
          data={[
            { value: 'yes', label: t('track.yes') },
            { value: 'no', label: t('track.no') },
          ]}
          onChange={(value) => write.mutate({ week: week.key, isOnTrack: value === 'yes' })}
        />
        <TextInput
          aria-label={t('track.why')}
          placeholder={t('track.why')}
          maxLength={LONGEST_LINE}
          autoComplete="off"
          {...reason}
        />
        <AppSays canvas={canvas} />
      </div>
    </section>
  );
}

/** The app's own status of the metric of the quarter. */
export function AppSays({ canvas: { focus, isOnTrack } }: { readonly canvas: Canvas }) {
  const t = useCanvasWords();
  const nameOf = useMetricName();
  const { valueText } = useValueText();
  if (!focus) return <p className={`${classes.quiet} ${classes.app}`}>{t('track.noFocus')}</p>;
  const value = focus.value === null ? '–' : valueText(focus.value, focus.unit);
  const isGood = ['met', 'on_track'].includes(focus.status);
  const isBad = ['missed', 'off_track', 'at_risk'].includes(focus.status);
  const isApart = isOnTrack === true ? isBad : isOnTrack === false && isGood;
  return (
    <p className={`${classes.quiet} ${classes.app}`}>
      {t('track.app', { metric: nameOf(focus.metric), value })} <StatusMark status={focus.status} />
      {isApart && ` ${t('track.apart')}`}
    </p>
  );
}
