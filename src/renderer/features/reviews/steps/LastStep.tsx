import { useId } from 'react';
import { ONE_THING_ENDS } from '#shared/features/reviews/answer-kinds.ts';
import { useCommand } from '#renderer/api/queries.ts';
import { dayInWords } from '#renderer/parts/value/use-value-text.ts';
import { useLocale, useTranslations } from '#renderer/ui/locale.tsx';
import { continueButton, useFocusSoon } from '../focus-soon.ts';
import { lastCommands } from '../review-commands.ts';
import { KeyedChoice } from './KeyedChoice.tsx';
import classes from './Step.module.css';
import type { ReviewStepProps } from './step-props.ts';

/** What became of last week's one thing: one key, and the numbers follow. */
export function LastStep({ review }: ReviewStepProps) {
  const t = useTranslations('reviews.last');
  const locale = useLocale();
  const titleId = useId();
  const end = useCommand('reviews.endOneThing');
  const { last, period } = review;
  const became = last?.became ?? null;
  useFocusSoon(
    () =>
      became === null
        ? document.querySelector<HTMLElement>('[data-last] button')
        : continueButton(),
    last?.text,
  );
  if (!last) return null;
  const isLastWeek = last.period.key === period.key;
  return (
    <div className={classes.step} data-last>
      <div>
        <h2 id={titleId} className={classes.asked}>
          {isLastWeek ? t('title') : t('titleOf', { day: dayInWords(last.period.start, locale) })}
        </h2>
        <p className={classes.large}>{last.text}</p>
        {last.isAction && <p className={classes.quiet}>{t('isAction')}</p>}
      </div>
      <KeyedChoice
        group={lastCommands}
        answers={ONE_THING_ENDS}
        chosen={became}
        onChoose={(answer) => end.mutate({ period: period.key, became: answer })}
        labelledBy={titleId}
      />
    </div>
  );
}
