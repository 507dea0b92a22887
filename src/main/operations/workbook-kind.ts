const ZIP = [0x50, 0x4b, 0x03, 0x04];
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream in which a workbook with a password lies. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le');

/** What a file is by its first bytes, whatever it is named: `old` is the XLS of before 2007. null: no workbook. */
export function workbookKind(bytes: Uint8Array): 'workbook' | 'old' | 'locked' | null {
  const begins = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (begins(ZIP)) return 'workbook';
  if (!begins(COMPOUND)) return null;
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(LOCKED)
    ? 'locked'
    : 'old';
}
