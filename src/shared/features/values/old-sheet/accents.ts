/**
 * Accents that a wrong encoding broke: UTF-8 that some program read as windows-1252 (`RÃ©tention`)
 * or as Mac Roman (`R√©tention`), once or twice. The bytes are still there, only misread.
 */

/** The characters of windows-1252 from 0x80 to 0x9f; where it has none, Latin 1 stands in. */
const WINDOWS_SPECIALS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** The characters of Mac Roman from 0x80 on. */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const FIRST_HIGH_BYTE = 0x80;
const MOST_ROUNDS = 2;

type ByteOf = ReadonlyMap<string, number>;

const WINDOWS_BYTES: ByteOf = new Map([
  ...Array.from(WINDOWS_SPECIALS, (char, index) => [char, FIRST_HIGH_BYTE + index] as const),
  ...Array.from({ length: 0x60 }, (_, index) => {
    const code = 0xa0 + index;
    return [String.fromCharCode(code), code] as const;
  }),
  // What reads bytes as Latin 1, not as windows-1252, leaves signs that no one sees.
  ...Array.from({ length: 0x20 }, (_, index) => {
    const code = FIRST_HIGH_BYTE + index;
    return [String.fromCharCode(code), code] as const;
  }),
]);
const MAC_BYTES: ByteOf = new Map(
  Array.from(MAC_ROMAN, (char, index) => [char, FIRST_HIGH_BYTE + index] as const),
);

/** An encoding by which text was misread, and what the first byte of a letter looks like in it. */
type Misreading = { readonly byteOf: ByteOf; readonly suspect: RegExp };

/**
 * Mac Roman has signs for first bytes that no one writes in a name. Its other signs are letters and
 * apostrophes as any text has them: `d’écoutes` is no Armenian.
 */
const MISREADINGS: readonly Misreading[] = [
  { byteOf: WINDOWS_BYTES, suspect: /[\u00c2-\u00f4]/u },
  { byteOf: MAC_BYTES, suspect: /[√‚¬ƒ≈]/u },
];

/** The text with its accents as they were written; null where nothing about it looks broken. */
export function repairedAccents(text: string): string | null {
  let repaired: string | null = null;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = rereadOnce(repaired ?? text);
    if (next === null) break;
    repaired = next;
  }
  return repaired;
}

function rereadOnce(text: string): string | null {
  for (const { byteOf, suspect } of MISREADINGS) {
    const reread = suspect.test(text) ? rereadIn(text, byteOf) : null;
    if (reread !== null) return reread;
  }
  return null;
}

/** The text's bytes in that encoding, read as UTF-8; null where they are none. */
function rereadIn(text: string, byteOf: ByteOf): string | null {
  const bytes: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    const byte = code < FIRST_HIGH_BYTE ? code : byteOf.get(char);
    if (byte === undefined) return null;
    bytes.push(byte);
  }
  return decodeUtf8(bytes);
}

/** The least code that needs so many bytes beyond the first: less is no UTF-8, only odd characters. */
const LEAST_CODES = [0, 0x80, 0x800, 0x10000];

/** Strict, and without Node or a browser at hand; null for bytes that are no UTF-8. */
function decodeUtf8(bytes: readonly number[]): string | null {
  let text = '';
  for (let at = 0; at < bytes.length;) {
    const first = bytes[at] ?? 0;
    const more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first >= FIRST_HIGH_BYTE && (first < 0xc2 || first > 0xf4)) return null;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let index = 1; index <= more; index += 1) {
      const next = bytes[at + index];
      if (next === undefined || next < 0x80 || next > 0xbf) return null;
      code = (code << 6) | (next & 0x3f);
    }
    if (code < (LEAST_CODES[more] ?? 0) || !isPlausible(code)) return null;
    text += String.fromCodePoint(code);
    at += more + 1;
  }
  return text;
}

/** `ƒ`, `ˆ` and `˜`, of which a letter consists that was broken twice; and what colours an emoji. */
const OTHER_SIGNS = new Set([0x192, 0x2c6, 0x2dc, 0xfe0f]);

/** A letter of Europe, a mark, a sign or an emoji: other scripts come of text that was never broken. */
function isPlausible(code: number): boolean {
  if (code <= 0x17f || OTHER_SIGNS.has(code)) return true;
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x1f000 && code <= 0x1ffff);
}

/** True where letters are gone for good: the sign that stands for what could not be read. */
export function hasLostLetters(text: string): boolean {
  return text.includes('\ufffd');
}
