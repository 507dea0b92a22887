/** Letters and values of the largest call: five million letters pasted, fifty thousand cells. */
const MOST_LETTERS = 8_000_000;
const MOST_VALUES = 1_000_000;

/**
 * How much is handed in, in letters; Infinity for what no window of ours would hand in: it is not
 * copied to another thread and not held against a schema. Looks at no more than the bounds allow.
 */
export function weightOf(input: unknown): number {
  let letters = 0;
  let values = 0;
  const left = [input];
  while (left.length > 0) {
    const value = left.pop();
    values += 1;
    if (typeof value === 'string') letters += value.length;
    if (typeof value === 'bigint') return Infinity;
    if (letters > MOST_LETTERS || values + left.length > MOST_VALUES) return Infinity;
    if (typeof value !== 'object' || value === null) continue;
    const bytes = bytesIn(value);
    if (bytes !== null) letters += bytes;
    else if (Array.isArray(value)) {
      if (value.length > MOST_VALUES) return Infinity;
      for (const each of value) left.push(each);
    } else {
      for (const each of membersOf(value)) left.push(each);
    }
  }
  return letters > MOST_LETTERS ? Infinity : letters + values;
}

function bytesIn(value: object): number | null {
  if (ArrayBuffer.isView(value)) return value.buffer.byteLength;
  const isBuffer = value instanceof ArrayBuffer || value instanceof SharedArrayBuffer;
  return isBuffer ? value.byteLength : null;
}

/** Names and what they lead to; nothing of ours hands in maps and sets, but they come across too. */
function* membersOf(value: object): Iterable<unknown> {
  if (value instanceof Map || value instanceof Set) {
    for (const [key, each] of value.entries()) yield* [key, each];
  } else for (const [name, each] of Object.entries(value)) yield* [name, each];
}
