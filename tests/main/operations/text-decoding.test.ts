import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '#main/operations/text-decoding.ts';

const TEXT = 'métrique;janv. 2026\nCoût d’acquisition;1 000 €\n';

describe('a text file', () => {
  it.each(['utf8', 'utf16-le', 'utf16-be', 'windows-1252'])(
    'is read as it was meant: %s',
    (encoding) => {
      const hasMark = encoding !== 'windows-1252';
      expect(decodeText(iconv.encode(TEXT, encoding, { addBOM: hasMark }))).toBe(TEXT);
    },
  );

  it('without a mark is UTF-8 where it can be', () => {
    expect(decodeText(Buffer.from(TEXT))).toBe(TEXT);
  });

  it('is never refused, whatever its bytes', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(decodeText(bytes)).toHaveLength(256);
    expect(decodeText(new Uint8Array())).toBe('');
  });
});
