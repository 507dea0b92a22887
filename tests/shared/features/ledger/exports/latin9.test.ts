import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { latin9Text } from '#shared/features/ledger/exports/latin9.ts';

const readBack = (text: string) => iconv.decode(iconv.encode(text, 'iso-8859-15'), 'iso-8859-15');

describe('a text for ISO-8859-15', () => {
  it('keeps what French and English write, the euro and œ with it', () => {
    for (const text of ["Élan d'été", '1 € de cœur, « Ÿ » à 5 °C\t\r\n', 'Ærø & Søn']) {
      expect(latin9Text(text)).toBe(text);
    }
  });

  it('writes typographic signs plainly, other letters without their accents, all else as ?', () => {
    expect(latin9Text('l’œuvre – “suite”…')).toBe("l'œuvre - «suite»...");
    expect(latin9Text('Łódź, Dvořák, Đặng')).toBe('Lódz, Dvorák, Dang');
    expect(latin9Text('10\u202f000 ¼ 🙂 日本')).toBe('10 000 ? ? ??');
  });

  it('gives nothing that its bytes would not give back, whatever it is handed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const written = latin9Text(text);
        expect(readBack(written)).toBe(written);
        expect(latin9Text(written)).toBe(written);
      }),
    );
  });
});
