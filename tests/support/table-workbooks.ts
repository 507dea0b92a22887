import { dayNumber } from '#shared/kernel/day.ts';
import type { Day } from '#shared/kernel/day.ts';
import { odsOf, xlsxOf } from './workbooks.ts';

/** A cell as a person sees it: words, a number, an amount, a percentage of 4.1 as 4.1, or a day. */
export type SeenCell =
  | string
  | { readonly number: number }
  | { readonly euros: number }
  | { readonly percent: number }
  | { readonly day: Day };
export type SeenTable = readonly (readonly SeenCell[])[];

/** The table as a French or an English spreadsheet saves it as text. */
export function asText(table: SeenTable, language: 'fr' | 'en'): string {
  const mark = (text: string): string => (language === 'fr' ? text.replace('.', ',') : text);
  const shown = (cell: SeenCell): string => {
    if (typeof cell === 'string') return cell;
    if ('day' in cell) return cell.day;
    if ('percent' in cell) return `${mark(String(cell.percent))} %`;
    if ('euros' in cell) return `${mark(cell.euros.toFixed(2))} €`;
    return mark(String(cell.number));
  };
  return table.map((row) => row.map(shown).join(language === 'fr' ? ';' : '\t')).join('\r\n');
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const EPOCHS = { 1900: dayNumber('1899-12-30'), 1904: dayNumber('1904-01-01') };

/** The table as Excel keeps it: numbers with formats, days counted from either of its epochs. */
export function asXlsx(table: SeenTable, epoch: keyof typeof EPOCHS = 1900, name = 'KPI'): Buffer {
  const cellOf = (cell: SeenCell): string => {
    if (typeof cell === 'string') {
      return `<c t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    }
    if ('day' in cell) return `<c s="1"><v>${dayNumber(cell.day) - EPOCHS[epoch]}</v></c>`;
    if ('percent' in cell) return `<c s="2"><v>${cell.percent / 100}</v></c>`;
    if ('euros' in cell) return `<c s="3"><f>B2+1</f><v>${cell.euros}</v></c>`;
    return `<c><v>${cell.number}</v></c>`;
  };
  const rows = table.map((cells) => `<row>${cells.map(cellOf).join('')}</row>`);
  return xlsxOf({
    sheets: [{ name, xml: `<sheetData>${rows.join('')}</sheetData>` }],
    styles:
      '<numFmts><numFmt numFmtId="170" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="170"/></cellXfs>',
    isFrom1904: epoch === 1904,
  });
}

/** The table as LibreOffice keeps it. */
export function asOds(table: SeenTable, name = 'KPI'): Buffer {
  const typed = (type: string, value: string): string =>
    `<table:table-cell office:value-type="${type}" ${value}><text:p>?</text:p></table:table-cell>`;
  const cellOf = (cell: SeenCell): string => {
    if (typeof cell === 'string') {
      return `<table:table-cell office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`;
    }
    if ('day' in cell) return typed('date', `office:date-value="${cell.day}"`);
    if ('percent' in cell) return typed('percentage', `office:value="${cell.percent / 100}"`);
    if ('euros' in cell) {
      return typed('currency', `office:currency="EUR" office:value="${cell.euros}"`);
    }
    return typed('float', `office:value="${cell.number}"`);
  };
  const rows = table.map(
    (cells) => `<table:table-row>${cells.map(cellOf).join('')}</table:table-row>`,
  );
  return odsOf(`<table:table table:name="${name}">${rows.join('')}</table:table>`);
}
