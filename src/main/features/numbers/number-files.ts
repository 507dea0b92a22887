import { createHash } from 'node:crypto';
import { parseCsv } from '#shared/kernel/csv.ts';
import { profileInText } from '#shared/features/numbers/profile.ts';
import type { KnownProfile } from '#shared/features/numbers/recognise.ts';
import type { NumbersFile, NumbersTable } from '#shared/features/numbers/table.ts';
import { TABLE_LIMITS, tableOfCsv, tableOfJson } from '#shared/features/numbers/text-tables.ts';
import type { TextTableError } from '#shared/features/numbers/text-tables.ts';
import { Refusal } from '#shared/ipc/refusal.ts';
import { decodeAs, guessEncoding } from '#main/operations/text-decoding.ts';
import { readPage } from '#main/operations/workbook-in/page.ts';
import { readWorkbook } from '#main/operations/workbook-in/read-workbook.ts';
import type { WorkbookIn } from '#main/operations/workbook-in/sheet-text.ts';
import { openZip } from '#main/operations/workbook-in/zip.ts';
import type { ZipParts } from '#main/operations/workbook-in/zip.ts';
import { workbookKind } from '#main/operations/workbook-kind.ts';

/** A file as it was handed in. */
export type NumbersSourceFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The day of its last change; null: it has none. */
  readonly changedOn: string | null;
};

/** As many files as a zip of tables has. */
const MOST_ENTRIES = 200;
const TABLE_NAME = /\.(?:csv|tsv|txt|json)$/i;

/**
 * Reads a file into its tables, whatever it is named: a text of CSV or JSON, a workbook, or a zip of
 * texts. No name of an archive becomes a path. Refuses what is damaged, locked or too large.
 */
export function readNumbersFile(
  file: NumbersSourceFile,
  profiles: readonly KnownProfile[],
): NumbersFile {
  const { name, bytes, changedOn } = file;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  try {
    return { name, sha256, changedOn, ...tablesOf(bytes, profiles) };
  } catch (error) {
    throw error instanceof Refusal ? ofAnyFile(error, name) : error;
  }
}

/** Reads a file, or says of it why it cannot be read: it holds up no other. */
export function readNumbersFileOrWhy(
  file: NumbersSourceFile,
  profiles: readonly KnownProfile[],
): NumbersFile {
  try {
    return readNumbersFile(file, profiles);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { name, changedOn } = file;
    return { name, changedOn, sha256: '', format: 'csv', tables: [], refused: error.code };
  }
}

/** What is said of a workbook may be said of a zip of tables, too. */
function ofAnyFile({ code }: Refusal, file: string): Refusal {
  const told =
    code === 'workbook_damaged'
      ? 'file_damaged'
      : code === 'workbook_too_large'
        ? 'file_too_large'
        : code;
  return new Refusal(told, { details: { file } });
}

type FileTables = Pick<NumbersFile, 'format' | 'tables' | 'unread'>;

function tablesOf(bytes: Uint8Array, profiles: readonly KnownProfile[]): FileTables {
  const kind = workbookKind(bytes);
  if (kind === 'old') throw new Refusal('workbook_old');
  if (kind === 'locked') throw new Refusal('workbook_locked');
  if (kind === null) return tableOfText(bytes, profiles);
  if (kind === 'page') return { format: 'csv', tables: tablesIn(readPage(bytes)) };
  const parts = openZip(bytes);
  if (parts.has('[Content_Types].xml'))
    return { format: 'xlsx', tables: tablesIn(readWorkbook(bytes, AS_SHOWN)) };
  if (parts.has('mimetype'))
    return { format: 'ods', tables: tablesIn(readWorkbook(bytes, AS_SHOWN)) };
  if (parts.names.length > MOST_ENTRIES) throw new Refusal('file_too_large');
  return { format: 'zip', ...entriesOf(parts, profiles) };
}

function tableOfText(bytes: Uint8Array, profiles: readonly KnownProfile[]): FileTables {
  const encoding = guessEncoding(bytes);
  const text = decodeAs(bytes, encoding);
  const isJson = /^\s*[[{]/.test(text);
  // How a file is read is no table of numbers.
  if (isJson && profileInText(text)) return { format: 'json', tables: [] };
  const table = isJson ? jsonTable(text, profiles) : tableOfCsv(text, profiles);
  return { format: isJson ? 'json' : 'csv', tables: [{ ...whole(table), encoding }] };
}

/** A profile may say where in the text its list lies. */
function jsonTable(text: string, profiles: readonly KnownProfile[]): NumbersTable | TextTableError {
  const paths = profiles.flatMap(({ profile: { file } }) =>
    file.format === 'json' && file.records !== undefined ? [file.records] : [],
  );
  const plain = tableOfJson(text, null);
  if (typeof plain !== 'string') return plain;
  const tables = paths.map((path) => tableOfJson(text, path));
  return tables.find((table) => typeof table !== 'string') ?? plain;
}

function whole(table: NumbersTable | TextTableError): NumbersTable {
  if (table === 'too_large') throw new Refusal('file_too_large');
  if (table === 'damaged') throw new Refusal('file_damaged');
  return table;
}

/** As wide as a text may be; a rate that is shown as 62.5 % is stored as 0.625. */
const AS_SHOWN = {
  mostColumns: TABLE_LIMITS.columns,
  tellsEuros: true,
  hasSigns: 'percent',
  unknownAs: () => '#N/A',
} as const;

/** Every sheet as the text that a spreadsheet would save of it. */
function tablesIn(sheets: WorkbookIn): NumbersTable[] {
  return sheets.flatMap(({ name, read }) => {
    const { text, rows } = read();
    if (rows === 0) return [];
    const parsed = parseCsv(text, '\t');
    if (!parsed.ok) throw new Refusal('workbook_damaged');
    const at = {
      entry: null,
      sheet: name,
      form: 'table',
      separator: null,
      encoding: null,
    } as const;
    return [{ ...at, skipped: 0, rows: parsed.value }];
  });
}

/** A text that is damaged is named where others are tables; what is too large refuses them all. */
function entriesOf(
  parts: ZipParts,
  profiles: readonly KnownProfile[],
): Pick<FileTables, 'tables' | 'unread'> {
  const tables: NumbersTable[] = [];
  const unread: string[] = [];
  for (const entry of parts.names) {
    if (!TABLE_NAME.test(entry) || entry.startsWith('__MACOSX/')) continue;
    try {
      const read = tableOfText(parts.read(entry), profiles);
      tables.push(...read.tables.map((table) => ({ ...table, entry })));
    } catch (error) {
      if (!(error instanceof Refusal) || !DAMAGED.has(error.code)) throw error;
      unread.push(entry);
    }
  }
  if (tables.length === 0 && unread.length > 0) throw new Refusal('file_damaged');
  return { tables, unread };
}

const DAMAGED: ReadonlySet<string> = new Set(['file_damaged', 'workbook_damaged']);
