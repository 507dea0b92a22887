/** Letters and values of the largest call: five million letters pasted, fifty thousand cells. */
const MOST_LETTERS = 8_000_000;
const MOST_VALUES = 1_000_000;

/**
 * True for what no window of ours would hand in: it is not copied to another thread and not held
 * against a schema. Looks at no more than the bounds allow.
 */
export function isTooLarge(input: unknown): boolean {
  let letters = 0;
  let values = 0;
  const left = [input];
  while (left.length > 0) {
    const value = left.pop();
    values += 1;
    if (typeof value === 'string') letters += value.length;
    if (letters > MOST_LETTERS || values + left.length > MOST_VALUES) return true;
    if (ArrayBuffer.isView(value)) letters += value.byteLength;
    else if (Array.isArray(value)) {
      if (value.length > MOST_VALUES) return true;
      for (const each of value) left.push(each);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        letters += key.length;
        left.push(each);
      }
    }
  }
  return letters > MOST_LETTERS;
}
