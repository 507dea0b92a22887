import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { makePrivateFile, release, usualFileMode } from '../db/private-files.ts';
import { encoderInto, mostBytes } from './text-encoding.ts';
import type { TextEncoding } from './text-encoding.ts';
import { nextTurn } from './work.ts';

/** Text that is encoded at once: put together of many pieces, a longer one takes more time; characters. */
const PIECE = 1 << 14;
/** How much is gathered before it goes to the disk; bytes. */
const BLOCK = 1 << 19;

/**
 * A file that is written in parts: it stands under its name only once it is finished, and is closed
 * to others until then. Throws what the disk says; a file that was there before is as it was.
 */
type FileInParts = {
  readonly write: (text: string) => void;
  readonly finish: () => void;
  /** Takes away what was written so far; harmless when finished. */
  readonly abandon: () => void;
};

/** Opens a file that is written in parts, beside the place where it will stand. */
function openFileInParts(path: string, encoding: TextEncoding): FileInParts {
  const mode = usualFileMode(path);
  const partial = `${path}.${process.pid}.partial`;
  rmSync(partial, { force: true });
  makePrivateFile(partial);
  const file = openSync(partial, 'r+');
  const { write, flush } = gatherer(encoding, (bytes) => writeFileSync(file, bytes));
  let isOpen = true;
  return {
    write,
    finish: () => {
      flush();
      fsyncSync(file);
      closeSync(file);
      isOpen = false;
      renameSync(partial, path);
      release(path, mode);
    },
    abandon: () => {
      if (isOpen) closeSync(file);
      isOpen = false;
      rmSync(partial, { force: true });
    },
  };
}

/** Gathers texts, and hands on their bytes by the block. */
function gatherer(encoding: TextEncoding, put: (bytes: Uint8Array) => void) {
  const encodeInto = encoderInto(encoding);
  let piece = '';
  let [block, size] = [new Uint8Array(BLOCK), 0];
  const putBlock = (): void => {
    put(block.subarray(0, size));
    size = 0;
  };
  const encodePiece = (): void => {
    const room = mostBytes(piece.length);
    if (size + room > block.length) putBlock();
    if (room > block.length) block = new Uint8Array(room);
    size += encodeInto(piece, block.subarray(size));
    piece = '';
  };
  return {
    write: (text: string): void => {
      piece += text;
      if (piece.length >= PIECE) encodePiece();
    },
    flush: (): void => {
      encodePiece();
      putBlock();
    },
  };
}

/**
 * Writes a file in parts, whole or not at all. `beforeItStands` may throw, once everything is
 * written, to keep the file from being offered.
 */
export function writeInParts(
  path: string,
  parts: Iterable<string>,
  beforeItStands: () => void = () => {},
  encoding: TextEncoding = 'utf-8',
): void {
  const file = openFileInParts(path, encoding);
  try {
    for (const part of parts) file.write(part);
    beforeItStands();
    file.finish();
  } catch (error) {
    file.abandon();
    throw error;
  }
}

/** How many parts are written before others get their turn. */
const PARTS_IN_A_TURN = 1000;

/**
 * Writes a file in parts as `writeInParts` does, in turns, so that windows stay awake while it
 * grows. `onTurn` is told how many parts were written, and may throw to give up.
 */
export async function writeInTurns(
  path: string,
  parts: Iterable<string>,
  {
    onTurn,
    beforeItStands,
    encoding,
  }: {
    readonly onTurn: (written: number) => void;
    readonly beforeItStands: () => void;
    readonly encoding: TextEncoding;
  },
): Promise<void> {
  const file = openFileInParts(path, encoding);
  let written = 0;
  try {
    for (const part of parts) {
      file.write(part);
      written += 1;
      if (written % PARTS_IN_A_TURN > 0) continue;
      onTurn(written);
      await nextTurn();
    }
    beforeItStands();
    file.finish();
  } catch (error) {
    file.abandon();
    throw error;
  }
}
