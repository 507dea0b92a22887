const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream in which a workbook with a password lies. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/** As much of a file as tells that it is a page; bytes. */
const PAGE_HEAD = 1024;
const PAGE =
  /^(?:\u00ef\u00bb\u00bf)?\s*(?:<!--[^>]*>\s*|<!doctype html[^>]*>\s*)*<(?:html|head|body|meta|style|table)\b/i;

/** What the XML that Excel wrote before XLSX is of (SpreadsheetML 2003). */
const XML_WORKBOOK =
  /^(?:\u00ef\u00bb\u00bf)?\s*<\?xml\b[\s\S]*\burn:schemas-microsoft-com:office:spreadsheet\b/;

/** The first letters of a file, a byte each. */
export function headOf(bytes: Uint8Array): string {
  const length = Math.min(bytes.length, PAGE_HEAD);
  return Buffer.from(bytes.buffer, bytes.byteOffset, length).toString('latin1');
}

export function isXmlWorkbook(head: string): boolean {
  return XML_WORKBOOK.test(head);
}

/**
 * What a file is by its first bytes, whatever it is named: `old` is the XLS of before 2007, `page` a
 * web page, or the XML of older programs, that is named so. null: no workbook.
 */
export function workbookKind(bytes: Uint8Array): 'workbook' | 'page' | 'old' | 'locked' | null {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return 'workbook';
  const head = headOf(bytes);
  if (PAGE.test(head) || isXmlWorkbook(head)) return 'page';
  if (!begins(COMPOUND)) return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(LOCKED)
    ? 'locked'
    : 'old';
}
