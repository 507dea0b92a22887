import { numbersSourceSchema } from './numbers-source.ts';
import type { NumbersSource } from './numbers-source.ts';

/** The source in a kept text; null: the value is from something else. */
export function numbersSourceIn(text: string | null): NumbersSource | null {
  if (text === null || !text.startsWith('{')) return null;
  try {
    const read = numbersSourceSchema.safeParse(JSON.parse(text));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}
