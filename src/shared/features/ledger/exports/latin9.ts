import { withoutAccents } from '#shared/kernel/fold-text.ts';

/** How a FEC may be written: the law allows ASCII, ISO-8859-15 and UTF-8 (LPF, art. A47 A-1, VI). */
export const FEC_ENCODINGS = ['utf-8', 'iso-8859-15'] as const;
export type FecEncoding = (typeof FEC_ENCODINGS)[number];

/** What ISO-8859-15 put in the place of eight signs of ISO-8859-1. */
const ADDED = '€ŠšŽžŒœŸ';
const DROPPED = '¤¦¨´¸¼½¾';
const STAND_INS: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '«',
  '”': '»',
  '„': '«',
  '–': '-',
  '—': '-',
  '‑': '-',
  '−': '-',
  '…': '...',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  '\u2009': ' ',
  '\u202f': ' ',
};

/**
 * A text with nothing that ISO-8859-15 cannot write: typographic signs by their plain ones, letters
 * of other alphabets by theirs without accents, all else by a question mark, one for each sign.
 */
export function latin9Text(text: string): string {
  return text.replaceAll(/[^\n\r\t\u0020-\u007e]/gu, standIn);
}

function standIn(sign: string): string {
  if (isLatin9(sign)) return sign;
  const plain = STAND_INS[sign] ?? withoutAccents(sign);
  return plain !== '' && Array.from(plain).every(isLatin9) ? plain : '?';
}

function isLatin9(sign: string): boolean {
  const code = sign.codePointAt(0) ?? 0;
  if (code >= 0x20 && code <= 0x7e) return true;
  return ADDED.includes(sign) || (code >= 0xa0 && code <= 0xff && !DROPPED.includes(sign));
}
