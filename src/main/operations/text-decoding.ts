import iconv from 'iconv-lite';

const UTF16_LE = [0xff, 0xfe];
const UTF16_BE = [0xfe, 0xff];

/**
 * Text from the bytes of a spreadsheet or a bank: by its byte order mark, else as strict UTF-8,
 * else as windows-1252, which every byte is valid in. Node's own decoder loses the € of that one.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF16_LE)) return iconv.decode(Buffer.from(bytes), 'utf16-le');
  if (startsWith(bytes, UTF16_BE)) return iconv.decode(Buffer.from(bytes), 'utf16-be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return iconv.decode(Buffer.from(bytes), 'windows-1252');
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}
