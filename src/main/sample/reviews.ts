import { NO_ANSWERS } from '#shared/features/reviews/model.ts';
import type { ReviewAnswers, ReviewKind } from '#shared/features/reviews/model.ts';
import { dueOn, reviewedNow } from '#shared/features/reviews/rules.ts';
import { messages } from '#shared/i18n/messages.ts';
import { addDays } from '#shared/kernel/day.ts';
import { shiftPeriod } from '#shared/kernel/period.ts';
import { reviewsHandlers } from '../features/reviews/handlers.ts';
import { MONTHS, QUARTERS, WEEKS } from './said.ts';
import type { Said } from './said.ts';
import type { Story } from './story.ts';

const SAID: Readonly<Record<ReviewKind, readonly (Said | null)[]>> = {
  weekly: WEEKS,
  monthly: MONTHS,
  quarterly: QUARTERS,
};

/**
 * Keeps the reviews of the past, each on the day on which it was due. What fell due today is left
 * to whoever tries out the sample. No period is closed: values may be tried out everywhere.
 */
export function keepReviews(story: Story): void {
  keepAll(story, 'weekly');
  keepAll(story, 'monthly');
  keepAll(story, 'quarterly');
}

function keepAll({ on, time, language }: Story, kind: ReviewKind): void {
  const newest = reviewedNow(kind, addDays(time.today, -1), time.calendar);
  SAID[kind].forEach((said, ago) => {
    const period = shiftPeriod(newest, -ago, time.calendar);
    const place = { kind, period: period.key };
    const context = on(dueOn(period));
    if (said === null) {
      reviewsHandlers['reviews.letGo'](context, { reviews: [place] });
      return;
    }
    // The newest one thing is left to be ticked off.
    const isOneThingDone = ago > 0 && said.isUndone !== true;
    const answers = { ...answersOf(said, kind, language), isOneThingDone };
    const note = said.note?.[language] ?? '';
    reviewsHandlers['reviews.save'](context, { ...place, answers, note });
    reviewsHandlers['reviews.finish'](context, { ...place, closes: false });
  });
}

function answersOf(
  { oneThing, answers, channels = {}, decision = null }: Said,
  kind: ReviewKind,
  language: Story['language'],
): ReviewAnswers {
  const { first, second } = messages[language].reviews.questions[kind];
  const questions = [first, second].flatMap((question, index) => {
    const answer = answers[index]?.[language];
    return answer === undefined ? [] : [{ question, answer }];
  });
  return {
    ...NO_ANSWERS,
    step: 'close',
    oneThing: oneThing[language],
    questions,
    channels,
    decision,
  };
}
