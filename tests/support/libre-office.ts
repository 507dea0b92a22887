import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { elementsAt, readXml } from '#shared/features/ledger/imports/xml.ts';
import type { XmlElement } from '#shared/features/ledger/imports/xml.ts';
import { valueOf } from '../main/db/business-on-disk.ts';

/** Why a test that needs LibreOffice is skipped. */
export const NO_LIBRE_OFFICE =
  'LibreOffice is not on this machine (apt-get install libreoffice-calc-nogui)';

/** True where LibreOffice can be started without a window. */
export function isLibreOfficeHere(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** As what a table of text is opened. */
export type OpenedAs = {
  readonly separator: ';' | ',' | '\t';
  /** The spreadsheet's language, by which it takes texts for numbers and days. */
  readonly language: 'fr' | 'en';
};

const LANGUAGES = { fr: 1036, en: 1033 } as const;

/**
 * The filter of a table of text: its separator, double quotes, UTF-8, from the first line on, no
 * column said to be anything, quoted cells as others, dates recognised.
 */
function filterOf({ separator, language }: OpenedAs): string {
  return `--infilter=Text - txt - csv (StarCalc):${separator.charCodeAt(0)},34,76,1,,${LANGUAGES[language]},false,true`;
}

/** A cell as a spreadsheet took it; `value` is the number or the ISO day behind what it shows. */
export type SheetCell = {
  readonly type: 'empty' | 'string' | 'float' | 'date' | 'percentage' | 'currency' | 'boolean';
  readonly value: string;
  /** Set where the spreadsheet computes the cell. */
  readonly formula: string | null;
};

/** The tables of files, by the names of the files: rows of cells, without what is empty at the end. */
export type Sheets = ReadonlyMap<string, readonly (readonly SheetCell[])[]>;

/**
 * Opens files, all by one start of LibreOffice that has a profile of its own; of a workbook the first
 * sheet is read.
 */
export async function openInLibreOffice(
  files: readonly string[],
  openedAs: OpenedAs | 'workbook',
): Promise<Sheets> {
  const folder = mkdtempSync(join(tmpdir(), 'solocap-office-'));
  try {
    await convert(files, folder, openedAs === 'workbook' ? [] : [filterOf(openedAs)]);
    return new Map(files.map((file) => [basename(file), tableIn(folder, file)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function convert(
  files: readonly string[],
  folder: string,
  filter: readonly string[],
): Promise<void> {
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const words = ['--headless', '--norestore', `-env:UserInstallation=${profile}`];
  const work = [...filter, '--convert-to', 'fods', '--outdir', folder, ...files];
  return new Promise((resolve, reject) => {
    const office = spawn('soffice', [...words, ...work], { stdio: ['ignore', 'ignore', 'pipe'] });
    const said: Buffer[] = [];
    office.stderr.on('data', (bytes: Buffer) => said.push(bytes));
    office.on('error', reject);
    office.on('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`soffice ended with ${status}: ${Buffer.concat(said).toString()}`));
    });
  });
}

function tableIn(folder: string, file: string): SheetCell[][] {
  const name = `${basename(file, extname(file))}.fods`;
  const document = valueOf(readXml(readFileSync(join(folder, name), 'utf8')));
  const [table] = elementsAt(document, 'body/spreadsheet/table');
  if (!table) return [];
  const rows = ['table-header-rows/table-row', 'table-row'].flatMap((at) => elementsAt(table, at));
  return withoutEnd(
    rows.flatMap((row) => repeated(row, 'number-rows-repeated', cellsOf(row))),
    (row) => row.length === 0,
  );
}

function cellsOf(row: XmlElement): SheetCell[] {
  const cells = elementsAt(row, 'table-cell').flatMap((cell) =>
    repeated(cell, 'number-columns-repeated', cellOf(cell)),
  );
  return withoutEnd(cells, ({ type }) => type === 'empty');
}

function cellOf(cell: XmlElement): SheetCell {
  const { attributes } = cell;
  const words = elementsAt(cell, 'p').map(({ text }) => text);
  return {
    type: (attributes.get('value-type') ?? 'empty') as SheetCell['type'],
    value: attributes.get('value') ?? attributes.get('date-value') ?? words.join('\n'),
    formula: attributes.get('formula') ?? null,
  };
}

/** A table ends in a million empty rows: what repeats that often is as good as once. */
const MOST_REPEATS = 1000;

function repeated<T>({ attributes }: XmlElement, name: string, one: T): T[] {
  const times = Number(attributes.get(name) ?? 1);
  return Array.from({ length: times > MOST_REPEATS ? 1 : times }, () => one);
}

function withoutEnd<T>(all: readonly T[], isEmpty: (one: T) => boolean): T[] {
  const end = all.findLastIndex((one) => !isEmpty(one)) + 1;
  return all.slice(0, end);
}
