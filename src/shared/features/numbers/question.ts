import { foldedText } from '#shared/kernel/fold-text.ts';
import type { NumbersProfile } from './profile.ts';
import type { TableRows } from './table.ts';

/** Stands in a built-in profile for the question whose heading nobody knows beforehand. */
export const QUESTION = '{nps}';

const ASKS = /recommend|recommand|conseill|(?:^|[^a-z])nps(?:[^a-z]|$)/;
const ANSWER = /^(?:10|\d)(?:\.0+)?$/;

/** The headings of questions that ask for a mark from 0 to 10, by their words and all their answers. */
function questionsIn(headings: readonly string[], rows: TableRows): string[] {
  return headings.filter((heading, place) => {
    if (!ASKS.test(foldedText(heading))) return false;
    const answers = rows.map((row) => row[place]?.trim() ?? '').filter((cell) => cell !== '');
    return answers.length > 0 && answers.every((answer) => ANSWER.test(answer));
  });
}

/** The same profile for the question of this table; `several` are to be told apart by a person. */
export function withQuestion(
  profile: NumbersProfile,
  headings: readonly string[],
  rows: TableRows,
): NumbersProfile | 'none' | 'several' {
  const [first, second] = questionsIn(headings, rows);
  if (second !== undefined) return 'several';
  if (first === undefined) return 'none';
  const named = (text: string) => (text === QUESTION ? first : text);
  return {
    ...profile,
    file: { ...profile.file, headings: profile.file.headings.map(named) },
    numbers: profile.numbers.map((number) => ({
      ...number,
      ...(number.keep && {
        keep: number.keep.map((one) => ({ ...one, column: named(one.column) })),
      }),
    })),
  };
}

export function asksQuestion({ file }: NumbersProfile): boolean {
  return file.headings.includes(QUESTION);
}
