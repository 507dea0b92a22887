import iconv from 'iconv-lite';

/** Makes the bytes of a text. */
export type Encode = (text: string) => Uint8Array;

/** Writes texts in that encoding; a sign that it does not have becomes a question mark. */
export function encoderOf(encoding: 'utf-8' | 'iso-8859-15'): Encode {
  return (text) => (encoding === 'utf-8' ? Buffer.from(text) : iconv.encode(text, encoding));
}
