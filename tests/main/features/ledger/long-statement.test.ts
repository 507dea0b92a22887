import { describe, expect, it } from 'vitest';
import { readStatement } from '#main/features/ledger/statement-reading.ts';
import { textOf } from '#main/operations/long-text.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';

const HEADINGS =
  'dateOp;dateVal;label;category;categoryParent;supplierFound;amount;comment;accountNum;accountLabel;accountbalance';
const HINTS = { profile: null, isDayFirst: null } as const;
/** More than a million characters: of so many no text is made as a whole. */
const ROWS = 3000;
/** As some banks pad their columns. */
const PADDING = ' '.repeat(280);

const row = (index: number, label = `VIR SEPA facture F-${index}`) =>
  `2026-0${1 + (index % 9)}-1${index % 10};2026-01-01;${label};Virements;Revenus;Client ${index} – Élan${PADDING};${index},05;;00012345678;Bourso;${index * 7},10`;

function statement(labelOf: (index: number) => string | undefined, lineEnd = '\n'): string {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index, labelOf(index)));
  return [HEADINGS, ...rows].join(lineEnd);
}

/** The file read by its records, and the same text read as a whole. */
function both(bytes: Buffer) {
  expect(typeof textOf(bytes, 'utf-8')).toBe('object');
  const whole = readBankFile(decodeText(bytes), NO_HINTS);
  return { read: readStatement(bytes, [], HINTS), whole };
}

describe('a long statement', () => {
  it.each([
    ['plain', statement(() => undefined)],
    ['with a mark at its beginning, ending in a line end', `\ufeff${statement(() => undefined)}\n`],
    ['with lines that end as on Windows', statement(() => undefined, '\r\n')],
    ['with lines that end as on an old Mac', statement(() => undefined, '\r')],
    ['with quotes', statement((index) => `"VIR ""Élan""; facture ${index}"`)],
    [
      'with labels over several lines',
      statement((index) => (index % 3 === 0 ? `"CARTE\r\n${index}\nLyon"` : undefined), '\r\n'),
    ],
    ['with blank lines', statement((index) => (index === 50 ? 'A\n\n;;;\nB' : undefined))],
    ['with quotes that break the rules', statement((index) => `VIR 12" ${index}`)],
    ['with a quote that is never closed', statement((index) => (index === 7 ? '"VIR' : undefined))],
  ])('%s reads as it would as a whole', (_name, text) => {
    const { read, whole } = both(Buffer.from(text));
    expect(read).toEqual(whole);
    expect(read).toMatchObject({ ok: true, value: { profile: 'boursobank' } });
  });

  it('in the encodings of older programs reads as it would as a whole', () => {
    const text = statement(() => undefined).replaceAll('–', '-');
    const { read, whole } = both(Buffer.from(text, 'latin1'));
    expect(read).toEqual(whole);
    expect(read).toMatchObject({ ok: true });
  });

  it('that is longer or wider than any statement is refused as a whole one is', () => {
    const wide = `${statement(() => undefined)}${';'.repeat(200)}\n`;
    const long = `${HEADINGS}\n${`${row(1)}\n`.repeat(200_200)}`;
    const cell = statement((index) => (index === 3 ? 'x'.repeat(20_000) : undefined));
    for (const [text, problem] of [
      [wide, 'too_many_columns'],
      [long, 'too_many_rows'],
      [cell, 'cell_too_long'],
    ] as const) {
      const { read, whole } = both(Buffer.from(text));
      expect(read).toEqual(whole);
      expect(read).toEqual({ ok: false, error: { code: 'bad_file', problem } });
    }
  });
});
