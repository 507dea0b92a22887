import { describe, expect, it } from 'vitest';
import { canBeKept, MOST_ANSWERS, NO_ANSWERS } from '#shared/features/reviews/model.ts';
import type { ReviewAnswers } from '#shared/features/reviews/model.ts';
import { withSaid } from '#shared/features/reviews/rules.ts';

const answered = (question: string, answer: string) => ({ question, answer });

describe('what is said in a review', () => {
  const before: ReviewAnswers = {
    ...NO_ANSWERS,
    step: 'channels',
    channels: { LinkedIn: 'push', Salon: 'keep' },
    questions: [answered('What went well?', 'The talk'), answered('What held me back?', 'Editing')],
    notKnown: ['leads|2026-W46'],
  };

  it('leaves what is not spoken of as it was', () => {
    expect(withSaid(before, {})).toEqual(before);
    expect(withSaid(before, { step: undefined })).toEqual(before);
  });

  it('adds one choice, one answer, one gap to those that were given a moment before', () => {
    const after = withSaid(before, {
      step: 'close',
      channels: { Salon: 'stop' },
      questions: [answered('What went well?', 'Two talks')],
      notKnown: ['leads|2026-W46', 'sessions|2026-W46'],
    });
    expect(after).toEqual({
      ...before,
      step: 'close',
      channels: { LinkedIn: 'push', Salon: 'stop' },
      questions: [
        answered('What held me back?', 'Editing'),
        answered('What went well?', 'Two talks'),
      ],
      notKnown: ['leads|2026-W46', 'sessions|2026-W46'],
    });
  });

  it('keeps the newest answers where questions were reworded again and again', () => {
    let answers = { ...NO_ANSWERS };
    for (let at = 0; at <= MOST_ANSWERS; at += 1) {
      answers = withSaid(answers, { questions: [answered(`Question ${at}`, 'yes')] });
    }
    expect(answers.questions).toHaveLength(MOST_ANSWERS);
    expect(answers.questions.at(-1)?.question).toBe(`Question ${MOST_ANSWERS}`);
  });

  it('is kept up to a bound: in gaps, and in all', () => {
    const gaps = (count: number) => Array.from({ length: count }, (_, at) => String(at));
    expect(canBeKept(NO_ANSWERS)).toBe(true);
    expect(canBeKept({ ...NO_ANSWERS, notKnown: gaps(2000) })).toBe(true);
    expect(canBeKept({ ...NO_ANSWERS, notKnown: gaps(2001) })).toBe(false);
    const long = (length: number) => ({ ...NO_ANSWERS, notKnown: ['x'.repeat(length)] });
    const rest = JSON.stringify(long(0)).length;
    expect(canBeKept(long(200_000 - rest))).toBe(true);
    expect(canBeKept(long(200_001 - rest))).toBe(false);
  });
});
