import iconv from 'iconv-lite';

/** What texts are written in; a sign that ISO-8859-15 does not have becomes a question mark. */
export type TextEncoding = 'utf-8' | 'iso-8859-15';

/** The bytes of a text. */
export function encodeText(text: string, encoding: TextEncoding): Uint8Array {
  return encoding === 'utf-8' ? Buffer.from(text) : iconv.encode(text, encoding);
}

/** Puts the bytes of a text into others, which have room for it, and gives how many they are. */
export type EncodeInto = (text: string, bytes: Uint8Array) => number;

/** Does so many times over: into bytes that are there already, a long file takes less time. */
export function encoderInto(encoding: TextEncoding): EncodeInto {
  if (encoding === 'utf-8') {
    const encoder = new TextEncoder();
    return (text, bytes) => encoder.encodeInto(text, bytes).written;
  }
  return (text, bytes) => {
    const own = encodeText(text, encoding);
    bytes.set(own);
    return own.length;
  };
}

/** The most bytes that a text of so many characters may come to. */
export function mostBytes(length: number): number {
  return length * 3;
}
