import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cleanText,
  CSV_FORMATS,
  CSV_LAYOUTS,
  guardText,
  parseCsv,
  sniffSeparator,
  unguardText,
  writeCsv,
} from '#shared/kernel/csv.ts';
import type { CsvCell } from '#shared/kernel/csv.ts';

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe('reading a table', () => {
  it.each([
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['\ufeffa,b', [['a', 'b']]],
    ['"a,1","say ""hi""",""', [['a,1', 'say "hi"', '']]],
    ['"two\r\nlines",x\ny', [['two\r\nlines', 'x'], ['y']]],
    [
      'a,\n,b',
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    ['a,', [['a', '']]],
    ['a\n\nb\n', [['a'], [''], ['b']]],
    [' a , b ', [[' a ', ' b ']]],
    ['', []],
  ])('%j', (text, rows) => expect(parseCsv(text, ',')).toEqual({ ok: true, value: rows }));

  it.each([
    ['a,b\n"c', 'unterminated_quote', 2, 2],
    ['"x\ny"\n"c""', 'unterminated_quote', 2, 3],
    ['a\nb"c', 'misplaced_quote', 2, 2],
    ['"a"b', 'misplaced_quote', 1, 1],
  ])('%j is refused: %s in row %d, line %d', (text, code, row, line) => {
    expect(parseCsv(text, ',')).toEqual({ ok: false, error: { code, row, line } });
  });

  it('refuses what goes beyond its limits, and takes what just reaches them', () => {
    const limits = { rows: 2, columns: 2, cellLength: 3 };
    const codeOf = (text: string): string => {
      const table = parseCsv(text, ',', limits);
      return table.ok ? 'taken' : `${table.error.code} in row ${table.error.row}`;
    };
    expect(codeOf('abc,b\nc,d\n')).toBe('taken');
    expect(codeOf('a\nb\nc')).toBe('too_many_rows in row 3');
    expect(codeOf('a,b\nc,d,')).toBe('too_many_columns in row 2');
    expect(codeOf('"abcd"')).toBe('cell_too_long in row 1');
  });

  it('agrees with an independent reader on every table', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', '"', ',', ';', '\n', '\r', ' ', '👩‍🚀'),
    });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, fc.constantFrom('\n', '\r\n'), (rows, lineEnd) => {
        const text = rows.map((row) => row.map(quote).join(';') + lineEnd).join('');
        const options = { delimiter: ';', relax_column_count: true };
        expect(parseCsv(text, ';')).toEqual({ ok: true, value: parse(text, options) });
      }),
    );
  });
});

describe('the separator', () => {
  it.each([
    ['metric,2026-01\nmrr,5\n', ','],
    ['metric;2026-01;2026-02\nmrr;1,5;2,5\n', ';'],
    ['1;2,5\n3;4,5', ';'],
    ['a\tb\n1,5\t2,5', '\t'],
    ['a|b\nc|d', '|'],
    ['"a;b;c",d\n"e;f;g",h', ','],
    ['"two;\nlines;",b\n"c",d', ','],
    ['Compte, du 1, au 31\n\nDate;Montant;\n01/01;1,5;\n02/01;2,5;\n', ';'],
    ['alone\nalone', null],
    ['', null],
  ])('of %j is %j', (text, separator) => expect(sniffSeparator(text)).toBe(separator));
});

describe('writing a table', () => {
  const rows: CsvCell[][] = [
    [{ text: 'nom' }, { text: 'valeur' }],
    [{ text: 'Été; "chaud", vraiment' }, { number: -1234.5 }],
    [{ text: '=1+1' }, { decimal: '-50.00' }],
    [null, { number: 1e21 }],
  ];

  it('suits a French Excel: byte order mark, semicolon, decimal comma, CRLF', () => {
    expect(writeCsv(rows, 'excel-fr')).toBe(
      '\ufeffnom;valeur\r\n"Été; ""chaud"", vraiment";-1234,5\r\n' +
        "'=1+1;-50,00\r\n;1000000000000000000000\r\n",
    );
  });

  it('suits an English Excel: byte order mark, comma, decimal point, CRLF', () => {
    expect(writeCsv(rows, 'excel-en')).toBe(
      '\ufeffnom,valeur\r\n"Été; ""chaud"", vraiment",-1234.5\r\n' +
        "'=1+1,-50.00\r\n,1000000000000000000000\r\n",
    );
  });

  it('suits programs: no byte order mark, comma, point, LF', () => {
    expect(writeCsv([[{ text: 'a;b' }, { number: 0.1 }]], 'iso')).toBe('a;b,0.1\n');
  });

  it.each(['=', '+', '-', '@', '＝', '＋', '－', '＠'])(
    'defuses a text that begins with %s, and takes that back when reading',
    (first) => {
      const text = `${first}1+1`;
      expect(guardText(text)).toBe(`'${text}`);
      expect(unguardText(guardText(text))).toBe(text);
    },
  );

  it('leaves other texts and apostrophes as they are', () => {
    for (const text of ['a=1', "l'été", "'quoted'", '', '1-2']) {
      expect(guardText(text)).toBe(text);
      expect(unguardText(text)).toBe(text);
    }
  });

  it('cleans text: composed, control characters as one space, trimmed, then defused', () => {
    const letters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
    const isControl = (letter: string) => /\p{Cc}/u.test(letter) && letter < '\u0080';
    for (const letter of letters) {
      const isSpace = isControl(letter) || letter === '\u2028' || letter === '\u2029';
      expect(cleanText(`x${letter}y`)).toBe(isSpace ? 'x y' : `x${letter}y`.normalize('NFC'));
    }
    expect(cleanText(' e\u0301\r\n\tx\u2028y\u0000 ')).toBe('é x y');
    expect(writeCsv([[{ text: '\t=1' }, { text: '\r\n@x' }]], 'iso')).toBe("'=1,'@x\n");
  });

  it('an independent reader finds every text and every number again', () => {
    const cell = fc.oneof(
      fc
        .string({ unit: fc.constantFrom(...Array.from('aé=+-@\'";,\n\t ')), maxLength: 8 })
        .map((text) => ({ text })),
      fc.string({ unit: 'grapheme' }).map((text) => ({ text })),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => ({ number })),
    );
    const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 6 });
    fc.assert(
      fc.property(table, fc.constantFrom(...CSV_FORMATS), (cells, format) => {
        const { separator, decimal } = CSV_LAYOUTS[format];
        const read = parse(writeCsv(cells, format), { delimiter: separator, bom: true });
        const expected = cells.map((row) =>
          row.map((one) =>
            'text' in one ? guardText(cleanText(one.text)) : one.number === 0 ? 0 : one.number,
          ),
        );
        const found = read.map((row, r) =>
          row.map((text, c) =>
            typeof expected[r]?.[c] === 'number' ? Number(text.replace(decimal, '.')) : text,
          ),
        );
        expect(found).toEqual(expected);
      }),
    );
  });
});
