import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbersFile } from '#main/features/numbers/number-files.ts';
import { profileSchema } from '#shared/features/numbers/profile.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { runs } from '#tests/support/runs.ts';
import { zipOf } from '#tests/support/zip.ts';
import { xlsxOf } from '#tests/support/workbooks.ts';

const CSV = `Day,Visits\n${Array.from({ length: 40 }, (_, at) => `2026-10-${String((at % 30) + 1).padStart(2, '0')},"1,00${at % 10}"\n`).join('')}`;
const SHEET = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Day</t></is></c><c r="B1" t="inlineStr"><is><t>Visits</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>2026-10-01</t></is></c><c r="B2"><v>3</v></c></row></sheetData>`;
const FILES: Readonly<Record<string, Buffer>> = {
  csv: Buffer.from(CSV),
  utf16: Buffer.from(`\ufeff${CSV}`, 'utf16le'),
  json: Buffer.from(JSON.stringify([{ Day: '2026-10-01', Visits: 3 }])),
  zip: zipOf([{ name: 'a.csv', content: CSV }]),
  xlsx: xlsxOf({ sheets: [{ name: 'Data', xml: SHEET }] }),
};
const profiles = [
  {
    how: 'own' as const,
    profile: profileSchema.parse({
      profile: 1,
      name: 'v',
      tool: 't',
      file: { format: 'csv', headings: ['Day', 'Visits'] },
      time: { column: 'Day', grain: 'day' },
      numbers: [{ metric: 'sessions', rule: 'sum', column: 'Visits' }],
    }),
  },
];

const read = (bytes: Uint8Array) =>
  readNumbersFile({ name: 'file', bytes, changedOn: null }, profiles);

describe('a damaged file', () => {
  it.each(Object.entries(FILES))(
    'of %s is read, or refused by its name; nothing else',
    (_, file) => {
      expect(read(file).tables.length).toBeGreaterThan(0);
      const damage = fc.array(fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255) }), {
        minLength: 1,
        maxLength: 8,
      });
      const property = fc.property(
        damage,
        fc.nat(file.length),
        fc.boolean(),
        (bytes, end, isCut) => {
          const broken = Buffer.from(isCut ? file.subarray(0, end) : file);
          for (const { at, byte } of bytes) if (at < broken.length) broken[at] = byte;
          try {
            read(broken);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
            expect((error as Refusal).details).toEqual({ file: 'file' });
          }
        },
      );
      fc.assert(property, { numRuns: runs(200) });
    },
  );
});

describe('a zip', () => {
  const refusal = (bytes: Uint8Array) => {
    try {
      read(bytes);
    } catch (error) {
      return error instanceof Refusal ? error.code : error;
    }
    return null;
  };

  it('of too many files, or of one that grows without end, is refused', () => {
    const parts = Array.from({ length: 201 }, (_, at) => ({ name: `${at}.csv`, content: 'a\n' }));
    expect(refusal(zipOf(parts))).toBe('file_too_large');
    const bomb = zipOf([{ name: 'a.csv', content: Buffer.alloc(4_000_000, 'a'), claims: 10 }]);
    expect(refusal(bomb)).toBe('file_damaged');
    const large = zipOf([{ name: 'a.csv', content: 'a', claims: 300 * 1024 * 1024 }]);
    expect(refusal(large)).toBe('file_too_large');
  });

  it('is read but for a text that is damaged, which is named', () => {
    const parts = [
      { name: 'good.csv', content: CSV },
      { name: 'broken.csv', content: 'Day,Visits\n2026-10-01,"1' },
    ];
    const { tables, unread } = read(zipOf(parts));
    expect(tables.map(({ entry }) => entry)).toEqual(['good.csv']);
    expect(unread).toEqual(['broken.csv']);
    expect(refusal(zipOf(parts.slice(1)))).toBe('file_damaged');
  });

  it('takes tables alone out of it, wherever they say that they lie', () => {
    const parts = ['../../etc/a.csv', '__MACOSX/._a.csv', 'photo.png'].map((name) => ({
      name,
      content: CSV,
    }));
    expect(read(zipOf(parts)).tables.map(({ entry }) => entry)).toEqual(['../../etc/a.csv']);
  });
});
