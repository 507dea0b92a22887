export type MessageText = { readonly key: string; readonly text: string };

/** All texts below a node of the messages, by their dotted key. */
export function textsOf(node: unknown, key = ''): MessageText[] {
  if (typeof node === 'string') return [{ key, text: node }];
  return Object.entries(node as Record<string, unknown>).flatMap(([name, below]) =>
    textsOf(below, key === '' ? name : `${key}.${name}`),
  );
}

/** What an ICU text is made of: the names of its arguments, and its words in every branch. */
export type TextParts = { readonly names: readonly string[]; readonly words: string };

/** An argument stands in the words as this letter, so that what is beside it can be judged. */
const PLACE = 'x';

/** Takes an ICU text apart; branches of plurals and selects follow each other in the words. */
export function partsOf(text: string): TextParts {
  const names = new Set<string>();
  let words = '';
  let at = 0;
  while (at < text.length) {
    if (text[at] !== '{') {
      words += text[at] === '#' ? PLACE : text[at];
      at += 1;
      continue;
    }
    const end = closingBrace(text, at);
    const [name = '', , ...rest] = text.slice(at + 1, end).split(',');
    names.add(name.trim());
    const branches = branchesOf(rest.join(',')).map(partsOf);
    for (const branch of branches) for (const inner of branch.names) names.add(inner);
    words += branches.length === 0 ? PLACE : branches.map((branch) => branch.words).join(' | ');
    at = end + 1;
  }
  return { names: [...names].toSorted(), words };
}

function closingBrace(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace is never closed: ${text}`);
}

/** The texts between the braces of `one {…} other {…}`. */
function branchesOf(choices: string): string[] {
  const start = choices.indexOf('{');
  if (start < 0) return [];
  const end = closingBrace(choices, start);
  return [choices.slice(start + 1, end), ...branchesOf(choices.slice(end + 1))];
}
