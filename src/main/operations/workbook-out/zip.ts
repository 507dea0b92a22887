import { constants, crc32, deflateRawSync } from 'node:zlib';

/** An archive that grows part by part: of each, only what is packed already is kept. */
export type ZipWriter = {
  /** Opens the next part; what was open is closed. `isPlain`: it stands there as it is, not packed. */
  readonly begin: (name: string, isPlain?: boolean) => void;
  readonly write: (text: string) => void;
  /** The whole archive. */
  readonly finish: () => Uint8Array;
};

type PackedPart = {
  readonly name: Buffer;
  readonly isPlain: boolean;
  readonly chunks: Buffer[];
  checksum: number;
  length: number;
};

/** Text that is packed at once; characters. */
const BLOCK = 1 << 18;
const LOCAL_HEADER = 0x04_03_4b_50;
const DIRECTORY_ENTRY = 0x02_01_4b_50;
const END_OF_DIRECTORY = 0x06_05_4b_50;
const VERSION = 20;
const IS_UTF8 = 0x08_00;
const STORED = 0;
const DEFLATED = 8;
/** 1 January 1980: the same tables make the same bytes on every day. */
const DAY = 0x00_21;

/**
 * Writes a ZIP archive. Each block is packed by itself and ends on a whole byte, so that the packed
 * blocks put behind each other are one stream; an empty last one closes it.
 */
export function createZip(): ZipWriter {
  const parts: PackedPart[] = [];
  let waiting = '';
  const pack = (finishFlush: number): void => {
    const part = parts.at(-1);
    if (!part) return;
    const bytes = Buffer.from(waiting);
    waiting = '';
    part.chunks.push(part.isPlain ? bytes : deflateRawSync(bytes, { finishFlush }));
    part.checksum = crc32(bytes, part.checksum);
    part.length += bytes.length;
  };
  return {
    begin: (name, isPlain = false) => {
      pack(constants.Z_FINISH);
      parts.push({ name: Buffer.from(name), isPlain, chunks: [], checksum: 0, length: 0 });
    },
    write: (text) => {
      waiting += text;
      if (waiting.length >= BLOCK) pack(constants.Z_SYNC_FLUSH);
    },
    finish: () => {
      pack(constants.Z_FINISH);
      return archiveOf(parts);
    },
  };
}

function archiveOf(parts: readonly PackedPart[]): Uint8Array {
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const facts = factsOf(part);
    const header = [numbers([4, LOCAL_HEADER], [2, VERSION]), facts, numbers([2, 0]), part.name];
    const own = Buffer.concat([...header, ...part.chunks]);
    body.push(own);
    directory.push(
      numbers([4, DIRECTORY_ENTRY], [2, VERSION], [2, VERSION]),
      facts,
      // No extra field, no comment, the first disk, no attributes.
      numbers([2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]),
      part.name,
    );
    offset += own.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const { length } = parts;
  const end = numbers([4, END_OF_DIRECTORY], [2, 0], [2, 0], [2, length], [2, length]);
  return Buffer.concat([...body, ...directory, end, numbers([4, size], [4, offset], [2, 0])]);
}

/** What both headers of a part say of it, from its flags to the length of its name. */
function factsOf({ name, isPlain, chunks, checksum, length }: PackedPart): Buffer {
  const packed = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  return numbers(
    [2, IS_UTF8],
    [2, isPlain ? STORED : DEFLATED],
    [2, 0],
    [2, DAY],
    [4, checksum],
    [4, packed],
    [4, length],
    [2, name.length],
  );
}

/** Numbers of two or four bytes, the lowest byte first. */
function numbers(...fields: readonly (readonly [size: 2 | 4, value: number])[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) {
    bytes.writeUIntLE(value, at, size);
    at += size;
  }
  return bytes;
}
