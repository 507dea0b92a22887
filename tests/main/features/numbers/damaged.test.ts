import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumbersFile } from '#main/features/numbers/number-files.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { addDays } from '#shared/kernel/day.ts';
import { profileOf, readFiles, valuesOf } from '#tests/shared/features/numbers/numbers-reading.ts';
import { longRuns } from '#tests/support/runs.ts';
import { odsOf, xlsxOf } from '#tests/support/workbooks.ts';
import { zipOf } from '#tests/support/zip.ts';

const ROWS = Array.from(
  { length: 28 },
  (_, at) => [addDays('2026-10-26', at), 1000 + at * 37] as const,
);
const CSV = `Date,Visits\n${ROWS.map(([day, visits]) => `${day},"${visits}"\n`).join('')}`;
const xlsxRow = (cells: readonly string[], at: number) =>
  `<row r="${at + 1}">${cells.join('')}</row>`;
const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const SHEET = `<sheetData>${[
  [inline('Date'), inline('Visits')],
  ...ROWS.map(([day, visits]) => [inline(day), `<c><v>${visits}</v></c>`]),
]
  .map(xlsxRow)
  .join('')}</sheetData>`;
const odsCell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;
const ODS = `<table:table table:name="Data">${[
  [odsCell('Date'), odsCell('Visits')],
  ...ROWS.map(([day, visits]) => [
    `<table:table-cell office:value-type="date" office:date-value="${day}"/>`,
    `<table:table-cell office:value-type="float" office:value="${visits}"/>`,
  ]),
]
  .map((cells) => `<table:table-row>${cells.join('')}</table:table-row>`)
  .join('')}</table:table>`;

const FILES: Readonly<Record<string, Buffer>> = {
  csv: Buffer.from(CSV),
  utf16: Buffer.from(`\ufeff${CSV}`, 'utf16le'),
  json: Buffer.from(JSON.stringify(ROWS.map(([Date, Visits]) => ({ Date, Visits })))),
  zip: zipOf([
    { name: 'visits.csv', content: CSV },
    { name: 'sources.csv', content: 'Source,Visits\nEmail,3\n' },
  ]),
  xlsx: xlsxOf({ sheets: [{ name: 'Data', xml: SHEET }] }),
  ods: odsOf(ODS),
};

const profiles = [
  profileOf({ time: { missing: 'unknown' } }),
  profileOf({ name: 'list', file: { format: 'json' }, time: { missing: 'unknown' } }),
];
const known = profiles.map((profile) => ({ profile, how: 'own' as const }));

function reading(bytes: Uint8Array) {
  const file = { name: 'file', bytes, changedOn: '2026-11-23' };
  return readFiles([readNumbersFile(file, known)], { profiles });
}

/** The values of a file, or that it is refused by its name; anything else is thrown. */
function valuesOrRefusal(bytes: Uint8Array): Record<string, number> | 'refused' {
  try {
    return valuesOf(reading(bytes));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    expect(error.details).toEqual({ file: 'file' });
    return 'refused';
  }
}

type Damage = {
  readonly bytes: readonly { readonly at: number; readonly byte: number }[];
  readonly end: number | null;
};

function damageTo(file: Buffer): fc.Arbitrary<Damage> {
  const byte = fc.record({ at: fc.nat(file.length - 1), byte: fc.nat(255) });
  return fc.oneof(
    fc.record({ bytes: fc.array(byte, { minLength: 1, maxLength: 8 }), end: fc.constant(null) }),
    fc.record({ bytes: fc.array(byte, { maxLength: 2 }), end: fc.nat(file.length) }),
  );
}

function damaged(file: Buffer, { bytes, end }: Damage): Buffer {
  const broken = Buffer.from(file.subarray(0, end ?? file.length));
  for (const { at, byte } of bytes) if (at < broken.length) broken[at] = byte;
  return broken;
}

const numRuns = longRuns('SOLOCAP_DAMAGED', 1000);

describe('a damaged file', () => {
  it.each(Object.entries(FILES))('of %s is whole before it is damaged', (_, file) => {
    expect(valuesOrRefusal(file)).toMatchObject({ 'sessions 2026-W44': 7777 });
  });

  it.each(Object.entries(FILES))('of %s is read, or refused by its name', (_, file) => {
    const property = fc.property(damageTo(file), (damage) => {
      expect(valuesOrRefusal(damaged(file, damage))).toBeDefined();
    });
    fc.assert(property, { numRuns });
  });

  it.each(['zip', 'xlsx', 'ods'])('of %s gives the values of the whole one, or none', (format) => {
    const file = FILES[format] ?? Buffer.alloc(0);
    const whole = valuesOf(reading(file));
    const property = fc.property(damageTo(file), (damage) => {
      const read = valuesOrRefusal(damaged(file, damage));
      if (read !== 'refused' && Object.keys(read).length > 0) expect(read).toEqual(whole);
    });
    fc.assert(property, { numRuns });
  });

  it('of text in quotes that was cut gives no other value, wherever it ends', () => {
    const file = FILES['csv'] ?? Buffer.alloc(0);
    const whole = valuesOf(reading(file));
    const other = Array.from(file, (_, end) => valuesOrRefusal(file.subarray(0, end)))
      .filter((read) => read !== 'refused')
      .flatMap(Object.entries<number>)
      .filter(([place, value]) => whole[place] !== value);
    expect(other).toEqual([]);
  });
});
