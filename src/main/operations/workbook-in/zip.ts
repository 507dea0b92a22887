import { crc32, inflateRawSync } from 'node:zlib';
import { Refusal } from '#shared/ipc/refusal.ts';

/** The parts of a ZIP archive by their names; whatever is wrong with it is refused. */
export type ZipParts = {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** The bytes of a part, unpacked and held against their checksum. */
  readonly read: (name: string) => Buffer;
};

type ZipEntry = {
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly offset: number;
};

const END_OF_DIRECTORY = 0x06_05_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const LOCAL_HEADER = 0x04_03_4b_50;
/** The end of the directory and the longest comment behind it; bytes. */
const LONGEST_END = 22 + 65_535;
const MOST_PARTS = 2000;
/** What all parts come to, unpacked; bytes. A year of a bank's movements is a tenth of it. */
const MOST_UNPACKED = 200 * 1024 * 1024;
const STORED = 0;
const DEFLATED = 8;
const IS_ENCRYPTED = 1;

/**
 * Opens an archive by the directory at its end, which a file that was cut has not. Sizes are bounded
 * by what the directory says, and again while a part is unpacked: what it says may be a lie. Parts
 * are asked for by name; no name of the archive becomes a path.
 */
export function openZip(bytes: Uint8Array): ZipParts {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = directoryOf(archive);
  const entryOf = (name: string): ZipEntry => entries.get(name) ?? refuse();
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read: (name) => unpacked(archive, entryOf(name)),
  };
}

function refuse(): never {
  throw new Refusal('workbook_damaged');
}

function directoryOf(archive: Buffer): ReadonlyMap<string, ZipEntry> {
  const end = endOfDirectory(archive);
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count > MOST_PARTS) throw new Refusal('workbook_too_large');
  const entries = new Map<string, ZipEntry>();
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) refuse();
    if ((archive.readUInt16LE(at + 8) & IS_ENCRYPTED) !== 0) throw new Refusal('workbook_locked');
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/');
    const entry = {
      method: archive.readUInt16LE(at + 10),
      checksum: archive.readUInt32LE(at + 16),
      packed: archive.readUInt32LE(at + 20),
      unpacked: archive.readUInt32LE(at + 24),
      offset: archive.readUInt32LE(at + 42),
    };
    total += entry.unpacked;
    if (total > MOST_UNPACKED) throw new Refusal('workbook_too_large');
    entries.set(name, entry);
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return entries;
}

function endOfDirectory(archive: Buffer): number {
  const earliest = Math.max(0, archive.length - LONGEST_END);
  for (let at = archive.length - 22; at >= earliest; at -= 1) {
    if (archive.readUInt32LE(at) === END_OF_DIRECTORY) return at;
  }
  return refuse();
}

function unpacked(archive: Buffer, entry: ZipEntry): Buffer {
  const { offset, packed, method } = entry;
  if (offset + 30 > archive.length || archive.readUInt32LE(offset) !== LOCAL_HEADER) refuse();
  const start = offset + 30 + archive.readUInt16LE(offset + 26) + archive.readUInt16LE(offset + 28);
  if (start + packed > archive.length) refuse();
  const raw = archive.subarray(start, start + packed);
  const bytes = method === STORED ? raw : method === DEFLATED ? inflated(raw, entry) : refuse();
  if (bytes.length !== entry.unpacked || crc32(bytes) !== entry.checksum) refuse();
  return bytes;
}

function inflated(raw: Buffer, entry: ZipEntry): Buffer {
  try {
    return inflateRawSync(raw, { maxOutputLength: Math.max(entry.unpacked, 1) });
  } catch {
    return refuse();
  }
}
