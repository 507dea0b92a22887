const MOST_ANSWERS = 20_000;

/**
 * The same work, done once for each text: a column of days, states or kinds holds few different
 * ones, however long the file is.
 */
export function remembered<Answer>(work: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = work(text);
    if (answers.size < MOST_ANSWERS) answers.set(text, answer);
    return answer;
  };
}
