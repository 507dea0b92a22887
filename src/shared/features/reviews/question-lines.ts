import { LONGEST_QUESTION, MOST_QUESTIONS } from './model.ts';

/** Questions as they are edited: one a line. */
export function linesOfQuestions(questions: readonly string[]): string {
  return questions.join('\n');
}

/** The questions in a text, one a line: empty lines and repetitions are left out, and so is what is too much. */
export function questionsInLines(text: string): string[] {
  const lines = text.split('\n').map((line) => line.trim().slice(0, LONGEST_QUESTION).trim());
  return [...new Set(lines.filter((line) => line !== ''))].slice(0, MOST_QUESTIONS);
}
