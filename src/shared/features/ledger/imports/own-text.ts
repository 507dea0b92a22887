import { remembered } from './remembered.ts';

/**
 * Gives rows texts of their own: one small piece of a file's text would keep all of it in memory for
 * as long as the row is looked through. What many rows say is there once.
 */
export function createOwnTexts(): <Row extends object>(row: Row) => Row {
  const own = remembered(copyOf);
  return (row) => {
    const texts: Record<string, string> = {};
    for (const [key, text] of Object.entries(row)) {
      if (typeof text === 'string') texts[key] = own(text);
    }
    return Object.assign(row, texts);
  };
}

/** Built letter by letter, which no engine does by pointing at where they were. */
function copyOf(text: string): string {
  const codes: number[] = [];
  for (let at = 0; at < text.length; at += 1) codes.push(text.charCodeAt(at));
  return String.fromCharCode(...codes);
}
