import { withoutAccents } from '#shared/kernel/fold-text.ts';
import { latin9Text } from './latin9.ts';

const STAND_INS: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  '€': 'EUR',
  '«': '"',
  '»': '"',
  '°': 'o',
  '²': '2',
  '³': '3',
  '\u00a0': ' ',
};

/** A text for programs that know plain letters alone: without accents, all else by a question mark. */
export function asciiText(text: string): string {
  return latin9Text(text.normalize('NFC')).replaceAll(/[^ -~]/gu, (sign) => {
    const plain = STAND_INS[sign] ?? withoutAccents(sign);
    return /^[ -~]+$/.test(plain) ? plain : '?';
  });
}
