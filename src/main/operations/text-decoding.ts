import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import type { BankEncoding } from '#shared/features/ledger/imports/own-profile.ts';
import type { SheetEncoding } from '#shared/features/values/old-sheet/codes.ts';

const UTF16_LE = [0xff, 0xfe];
const UTF16_BE = [0xfe, 0xff];
const BYTE_ORDER_MARK = '\ufeff';
/** As much of a file as is looked at to guess its encoding; bytes. */
const SAMPLE = 64 * 1024;

/**
 * Text from the bytes of a spreadsheet or a bank: by its byte order mark, else as strict UTF-8,
 * else as windows-1252, which every byte is valid in, or ISO-8859-15 where its euro occurs. Node's own decoder loses the € of that one.
 */
export function decodeText(bytes: Uint8Array): string {
  return decodeAs(bytes, bankEncoding(bytes));
}

/** The encoding that `decodeText` takes a text for. */
export function bankEncoding(bytes: Uint8Array): BankEncoding {
  const marked = startsWith(bytes, UTF16_LE) ? 'utf-16le' : null;
  if (marked ?? startsWith(bytes, UTF16_BE)) return marked ?? 'utf-16be';
  const unmarked = bytes.subarray(0, SAMPLE).includes(0) ? unmarkedUtf16(bytes) : null;
  if (unmarked !== null) return unmarked;
  if (isUtf8(bytes)) return 'utf-8';
  return isLatin9(bytes) ? 'iso-8859-15' : 'windows-1252';
}

/**
 * The euro of ISO-8859-15 is a sign in windows-1252 that nobody writes, and its œ a fraction that
 * stands beside no letter; what only windows-1252 has, it has where the other has nothing.
 */
function isLatin9(bytes: Uint8Array): boolean {
  if (bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)) return false;
  return bytes.some(
    (byte, index) =>
      byte === 0xa4 ||
      ((byte === 0xbc || byte === 0xbd) &&
        (isLetter(bytes[index - 1]) || isLetter(bytes[index + 1]))),
  );
}

function isLetter(byte = 0): boolean {
  return (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a) || byte >= 0xc0;
}

/** Text from bytes in that encoding; its byte order mark is dropped. */
export function decodeAs(bytes: Uint8Array, encoding: SheetEncoding | 'iso-8859-15'): string {
  const names = { 'utf-16le': 'utf16-le', 'utf-16be': 'utf16-be', 'utf-8': 'utf8' } as const;
  const name = encoding in names ? names[encoding as keyof typeof names] : encoding;
  // The same bytes, not a copy of them.
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = name === 'utf8' ? view.toString() : iconv.decode(view, name);
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/**
 * The encoding of a spreadsheet that may come from anywhere: by its mark, by the zero bytes of
 * UTF-16, as strict UTF-8, else the one of windows-1252 and Mac Roman that makes words of it.
 */
export function guessEncoding(bytes: Uint8Array): SheetEncoding {
  const marked = markedEncoding(bytes) ?? unmarkedUtf16(bytes);
  if (marked) return marked;
  if (isUtf8(bytes)) return 'utf-8';
  const sample = bytes.subarray(0, SAMPLE);
  const [windows, mac] = (['windows-1252', 'macintosh'] as const).map((encoding) =>
    likelihood(decodeAs(sample, encoding)),
  );
  return (mac ?? 0) > (windows ?? 0) ? 'macintosh' : 'windows-1252';
}

function markedEncoding(bytes: Uint8Array): SheetEncoding | null {
  if (startsWith(bytes, UTF16_LE)) return 'utf-16le';
  return startsWith(bytes, UTF16_BE) ? 'utf-16be' : null;
}

/** Western text in UTF-16 has a zero in every second byte. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) * 4 < sample.length) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

const USUAL = /[éèêëàâùûüçôîïœ€’«»°]/gu;
const UNUSUAL = /(?<=\p{Ll})[ÀÁÂÃÄÅÈÉÊËÌÍÎÏÒÓÔÕÖÙÚÛÜÇ]|[‡ˆ‰Š‹ŽŸ¡¬ˇ˘˙˚¸˝˛∆◊√∑Œ\u0080-\u009f]/gu;

/** Letters that French and English words hold, less those that come of a wrong reading. */
function likelihood(text: string): number {
  return (text.match(USUAL)?.length ?? 0) - (text.match(UNUSUAL)?.length ?? 0);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
