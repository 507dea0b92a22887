import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_QUESTIONS, questionSchema } from '#shared/features/reviews/model.ts';
import { linesOfQuestions, questionsInLines } from '#shared/features/reviews/question-lines.ts';

describe('own questions', () => {
  it('are written one a line; empty lines and repetitions do not count', () => {
    expect(questionsInLines('  Quoi ? \n\nPourquoi ?\nQuoi ?\n')).toEqual(['Quoi ?', 'Pourquoi ?']);
    expect(questionsInLines(' \n ')).toEqual([]);
  });

  it('can always be saved, and read back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 300 }), { maxLength: 12 }), (lines) => {
        const questions = questionsInLines(lines.join('\n'));
        expect(questions.length).toBeLessThanOrEqual(MOST_QUESTIONS);
        for (const question of questions) expect(questionSchema.parse(question)).toBe(question);
        expect(questionsInLines(linesOfQuestions(questions))).toEqual(questions);
      }),
    );
  });
});
