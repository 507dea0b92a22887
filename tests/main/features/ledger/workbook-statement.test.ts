import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '#main/operations/workbook-in/read-workbook.ts';
import { decodeText } from '#main/operations/text-decoding.ts';
import { NO_HINTS, readBankFile } from '#shared/features/ledger/imports/read-bank-file.ts';
import { rowsOf } from '#shared/features/ledger/imports/table-source.ts';
import { CSV_SEPARATORS } from '#shared/kernel/csv.ts';
import { dayNumber, dayOf } from '#shared/kernel/day.ts';
import { valueOf } from '#tests/main/db/business-on-disk.ts';
import { fileOf, openDesk } from '#tests/support/desk.ts';
import type { Desk } from '#tests/support/desk.ts';
import { odsOf, xlsxOf } from '#tests/support/workbooks.ts';
import { BANK_FILES } from './bank-files.ts';
import { NEWER_FILES } from './newer-files.ts';
import { OLDER_FILES } from './older-files.ts';
import { PLATFORM_FILES } from './platform-files.ts';

type Table = readonly (readonly string[])[];

const read = (text: string) => readBankFile(text, NO_HINTS);

/** The cells of a text that is a table, cut as its bank cut them; null: it is none. */
function tableOf(text: string): Table | null {
  for (const separator of CSV_SEPARATORS) {
    const rows = rowsOf(text, separator);
    if (!rows.ok || rows.value.every(({ cells }) => cells.length < 3)) continue;
    const cells = rows.value.map((row) => row.cells);
    const again = read(cells.map((row) => row.map(quoted).join('\t')).join('\n'));
    if (again.ok) return cells;
  }
  return null;
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const escaped = (cell: string) =>
  cell.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const DAY = /^(\d\d)\/(\d\d)\/(20\d\d)$/;
const MONEY = /^(-?\d+),(\d\d)$/;

/** The table as Excel keeps it: days and amounts are numbers, in the styles of each. */
function asXlsx(table: Table): Buffer {
  const cellOf = (text: string): string => {
    const [, date, month, year] = DAY.exec(text) ?? [];
    if (date !== undefined) {
      const day = dayOf(Number(year), Number(month), Number(date));
      return `<c s="1"><v>${dayNumber(day) - dayNumber('1899-12-30')}</v></c>`;
    }
    const money = MONEY.exec(text);
    if (money) return `<c><v>${Number(`${money[1]}.${money[2]}`)}</v></c>`;
    return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  };
  const rows = table.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`);
  return xlsxOf({
    sheets: [{ name: 'Relevé', xml: `<sheetData>${rows.join('')}</sheetData>` }],
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
  });
}

/** The table as LibreOffice keeps it. */
function asOds(table: Table): Buffer {
  const cellOf = (text: string): string => {
    const [, date, month, year] = DAY.exec(text) ?? [];
    const shown = `<text:p>${escaped(text)}</text:p>`;
    if (date !== undefined) {
      const day = dayOf(Number(year), Number(month), Number(date));
      return `<table:table-cell office:value-type="date" office:date-value="${day}">${shown}</table:table-cell>`;
    }
    const money = MONEY.exec(text);
    return money
      ? `<table:table-cell office:value-type="float" office:value="${Number(`${money[1]}.${money[2]}`)}">${shown}</table:table-cell>`
      : `<table:table-cell office:value-type="string">${shown}</table:table-cell>`;
  };
  const rows = table.map(
    (cells) => `<table:table-row>${cells.map(cellOf).join('')}</table:table-row>`,
  );
  return odsOf(`<table:table table:name="Relevé">${rows.join('')}</table:table>`);
}

const TABLES = [...BANK_FILES, ...PLATFORM_FILES, ...OLDER_FILES, ...NEWER_FILES].flatMap(
  ({ profile, bytes }) => {
    const text = decodeText(bytes);
    const table = text.startsWith('OFX') ? null : tableOf(text);
    return table ? [[profile, text, table] as const] : [];
  },
);

describe('a table of a bank as a workbook', () => {
  it('is tried for nearly every bank', () => {
    expect(TABLES.length).toBeGreaterThan(30);
  });

  it.each(TABLES)('of %s is recognised and read as the text is', (_profile, text, table) => {
    const told = valueOf(read(text));
    for (const bytes of [asXlsx(table), asOds(table)]) {
      const again = valueOf(read(readWorkbook(bytes)[0]?.read().text ?? ''));
      expect(again.profile).toBe(told.profile);
      const plain = ({ rows }: typeof told) =>
        rows.map(({ line: _line, doubts: _doubts, label, ...row }) => ({
          ...row,
          label: label.replaceAll(/\s+/g, ' '),
        }));
      expect(plain(again)).toEqual(plain(told));
      expect(again.skipped.map(({ reason }) => reason)).toEqual(
        told.skipped.map(({ reason }) => reason),
      );
    }
  });
});

/** A table of La Banque Postale. */
const table = (...rows: readonly (readonly string[])[]): Table => [
  ['Compte', 'n° 12345'],
  [],
  ['Date', 'Libellé', 'Montant(EUROS)'],
  ...rows,
];

/** Sheets of tables, as a person keeps them. */
function bookOf(sheets: Readonly<Record<string, Table>>): Buffer {
  const xmlOf = (rows: Table) =>
    rows
      .map(
        (cells) =>
          `<row>${cells.map((text) => `<c t="str"><v>${escaped(text)}</v></c>`).join('')}</row>`,
      )
      .join('');
  return xlsxOf({
    sheets: Object.entries(sheets).map(([name, rows]) => ({
      name,
      xml: `<sheetData>${xmlOf(rows)}</sheetData>`,
    })),
  });
}

async function taken(desk: Desk, bytes: Buffer) {
  const path = fileOf(desk, 'relevés.xlsx');
  writeFileSync(path, bytes);
  desk.desktop.opens = path;
  return desk.attempt('ledger.takeFile', {});
}

const reading = (file: string) => ({ file, isDayFirst: null, rates: {} });

describe('a workbook in the window', () => {
  it('ends where its sheet does: a last amount without cents is no piece of one', async () => {
    const desk = openDesk();
    const rows = table(['02/03/2026', 'Papier', '-12,34'], ['03/03/2026', 'Client', '50,00']);
    const first = await taken(desk, asXlsx(rows));
    const file = (first as { value: { file: { id: string } } }).value.file.id;
    const preview = await desk.call('ledger.readFile', reading(file));
    expect(preview).toMatchObject({ read: 2, fresh: 2 });
  });

  it('is read from the sheet whose headings are known, and from another that is asked for', async () => {
    const desk = openDesk();
    const book = bookOf({
      Notes: [['À faire', 'appeler la banque']],
      Octobre: table(['13/10/2026', 'PRLV EDF', '-45,10']),
      Novembre: table(['02/11/2026', 'VIR DUPONT', '1 200,00'], ['03/11/2026', 'CB', '-5,00']),
    });
    const sheet = { names: ['Notes', 'Octobre', 'Novembre'], recognised: ['Octobre', 'Novembre'] };
    const first = await taken(desk, book);
    expect(first).toMatchObject({
      ok: true,
      value: { file: { fileName: 'relevés.xlsx', sheet: { name: 'Octobre', ...sheet } } },
    });
    const file = (first as { value: { file: { id: string } } }).value.file.id;
    expect(await desk.call('ledger.readFile', reading(file))).toMatchObject({
      bank: 'La Banque Postale',
      rows: [{ line: 4, entries: [{ paidOn: '2026-10-13', kind: 'expense' }] }],
    });
    const other = await desk.call('ledger.takeSheet', { file, sheet: 'Novembre' });
    expect(other.file).toMatchObject({ fileName: 'relevés.xlsx', sheet: { name: 'Novembre' } });
    const chosen = reading(other.file.id);
    expect(await desk.call('ledger.readFile', chosen)).toMatchObject({ read: 2, fresh: 2 });
    expect(await desk.call('ledger.importFile', chosen)).toEqual({ rows: 2, entries: 2 });
    expect(await desk.call('ledger.readFile', chosen)).toMatchObject({ fresh: 0, known: 2 });
    expect(await desk.call('values.undo', {})).toEqual({ name: 'ledger.importFile' });
    expect(await desk.attempt('ledger.takeSheet', { file, sheet: 'Mars' })).toMatchObject({
      code: 'not_found',
    });
  });

  it('of no known bank has its columns told, in the words of its cells', async () => {
    const desk = openDesk();
    const own = bookOf({
      A: [
        ['Quand', 'Quoi', 'Combien'],
        ['2026-10-13', 'Thé', '-4.20'],
      ],
    });
    const { value } = (await taken(desk, own)) as { value: { file: { id: string } } };
    const file = value.file.id;
    expect(await desk.attempt('ledger.readFile', reading(file))).toMatchObject({
      code: 'bank_file_unknown',
    });
    const { mapping, samples } = await desk.call('ledger.fileColumns', { file, encoding: null });
    expect(samples[1]).toEqual({ heading: 'Quoi', samples: ['Thé'] });
    expect(await desk.call('ledger.readFile', { ...reading(file), mapping })).toMatchObject({
      rows: [{ line: 2, entries: [{ paidOn: '2026-10-13', lines: [{ amount: 420 }] }] }],
    });
  });

  it('is read by columns that were told of a text in another encoding', async () => {
    const desk = openDesk();
    const path = fileOf(desk, 'mon outil.csv');
    const headings = ['Jour', 'Libellé', 'Somme réglée'];
    writeFileSync(
      path,
      Buffer.from(
        [headings, ['02/10/2026', 'Thé', '-4,20']].map((row) => row.join(';')).join('\n'),
        'latin1',
      ),
    );
    desk.desktop.opens = path;
    const { file: first } = await desk.call('ledger.takeFile', {});
    const asked = reading(first?.id ?? '');
    const { mapping } = await desk.call('ledger.fileColumns', { file: asked.file, encoding: null });
    expect(mapping.encoding).toBe('windows-1252');
    await desk.call('ledger.importFile', { ...asked, mapping });
    const book = bookOf({ A: [headings, ['03/10/2026', 'Café', '-2,10']] });
    const { value } = (await taken(desk, book)) as { value: { file: { id: string } } };
    const { id } = value.file;
    expect(await desk.call('ledger.readFile', reading(id))).toMatchObject({
      bank: 'mon outil',
      rows: [{ line: 2, entries: [{ label: 'Café', lines: [{ amount: 210 }] }] }],
    });
    expect(await desk.call('ledger.readFile', { ...reading(id), mapping })).toMatchObject({
      fresh: 1,
    });
  });

  it('is a web page that a bank named .xls, read by its tables', async () => {
    const desk = openDesk();
    const rows = [
      '<tr><td>13/10/2026<td>PRLV EDF &amp; fils<td align=right>-45,10',
      '<tr><td rowspan="2">14/10/2026</td><td>CB<br>Caf&eacute;</td><td>-5,00</td></tr>',
      '<tr><td>VIR DUPONT</td><td>1&nbsp;200,00</td></tr>',
      '<tr><td>15/10/2026</td><td>a < b</td><td>-1,00</td></tr>',
    ];
    const page = `<!DOCTYPE html>\n<html><head><style>td { x: "<td>" }</style></head><body>
<table><tr><td colspan="2">Compte n° 12345</td></tr></table>
<table><tr><th>Date</th><th>Libell&eacute;</th><th>Montant(EUROS)</th></tr>${rows.join('\n')}</table></body></html>`;
    const { value } = (await taken(desk, Buffer.from(page))) as {
      value: { file: { id: string } };
    };
    const told = await desk.call('ledger.readFile', reading(value.file.id));
    expect(told.bank).toBe('La Banque Postale');
    expect(
      told.rows.map(({ entries: [entry] }) => [
        entry?.paidOn,
        entry?.kind,
        entry?.lines[0]?.amount,
        entry?.label,
      ]),
    ).toEqual([
      ['2026-10-13', 'expense', 4510, 'PRLV EDF & fils'],
      ['2026-10-14', 'expense', 500, 'CB Café'],
      ['2026-10-15', 'expense', 100, 'a < b'],
    ]);
    // A day that stands for several rows stands on the first of them alone.
    expect(told.skipped).toEqual([{ line: 5, reason: 'unreadable' }]);
  });

  it('that cannot be read says why', async () => {
    const desk = openDesk();
    const whole = bookOf({ A: table(['13/10/2026', 'PRLV EDF', '-45,10']) });
    const old = Buffer.from('d0cf11e0a1b11ae1', 'hex');
    const cases = [
      [whole.subarray(0, whole.length / 2), 'workbook_damaged'],
      [old, 'workbook_old'],
      [bookOf({ A: [] }), 'bank_file_unknown'],
    ] as const;
    for (const [bytes, code] of cases) expect(await taken(desk, bytes)).toMatchObject({ code });
  });
});
