import { describe, expect, it } from 'vitest';
import { listPacts } from '#main/features/focus/store.ts';
import { listActions } from '#main/features/plans/store.ts';
import { listReviews } from '#main/features/reviews/store.ts';
import { listAnnotations } from '#main/features/signals/store.ts';
import type { Language } from '#shared/kernel/language.ts';
import { filledSample } from './filled-sample.ts';

/** Every sentence of the sample, as it is kept in the file. */
function sentencesIn(language: Language): string[] {
  const { readable } = filledSample({ today: '2026-11-22', language });
  return [
    ...listPacts(readable).flatMap(({ why, reaction, learned }) => [why, reaction, learned]),
    ...listActions(readable, null).flatMap(({ title, effect, outcome, learned }) => [
      title,
      effect,
      outcome,
      learned,
    ]),
    ...listReviews(readable).flatMap(({ note, answers }) => [
      note,
      answers.oneThing,
      ...answers.questions.flatMap(({ question, answer }) => [question, answer]),
    ]),
    ...listAnnotations(readable, null).map(({ text }) => text),
  ].filter((sentence) => sentence !== '');
}

describe('the French of the sample', () => {
  it('has a narrow no-break space before ; : ! ? % € and inside guillemets', () => {
    const faults = sentencesIn('fr').filter((sentence) =>
      /(?<!\u202F)[;:!?%€»]|«(?!\u202F)/u.test(sentence),
    );
    expect(faults).toEqual([]);
  });

  it('has typographic apostrophes and no straight quotation marks', () => {
    expect(sentencesIn('fr').filter((sentence) => /['"]/.test(sentence))).toEqual([]);
  });
});

describe('the English of the sample', () => {
  it('has no French spaces and no straight quotation marks', () => {
    const faults = sentencesIn('en').filter((sentence) => /[\u202F«»'"]/u.test(sentence));
    expect(faults).toEqual([]);
  });
});
