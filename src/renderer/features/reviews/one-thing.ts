import type { PastReview, ReviewsOverview } from '#shared/features/reviews/first-contract.ts';

/** The check-in that named the one thing of the week that runs; null where none did. */
export function checkInOfThisWeek({ rituals, past }: ReviewsOverview): PastReview | null {
  const weekly = rituals.find(({ kind }) => kind === 'weekly');
  const checkIn = past.find(
    ({ kind, period }) => kind === 'weekly' && period.key === weekly?.current.period.key,
  );
  return checkIn?.state === 'kept' && checkIn.answers.oneThing !== '' ? checkIn : null;
}
