import type { LongText } from '#shared/features/ledger/imports/long-text.ts';
import type { BankEncoding } from '#shared/features/ledger/imports/own-profile.ts';
import { decodeAs } from './text-decoding.ts';

/** Of larger files no text is made as a whole; bytes. */
const LARGE = 1 << 20;
/** More than a reader looks at to tell what a file is; bytes. */
const HEAD = 1 << 18;
const [LINE_FEED, CARRIAGE_RETURN, QUOTE] = [10, 13, 34];
const LINE_ENDS: ReadonlySet<number> = new Set([LINE_FEED, CARRIAGE_RETURN]);

/** The text of a file: of a large one, records that are made of its bytes when they are looked at. */
export function textOf(bytes: Uint8Array, encoding: BankEncoding): string | LongText {
  // Marks of two bytes each are for whoever reads all of them.
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  return isWide || bytes.length < LARGE ? decodeAs(bytes, encoding) : longTextOf(bytes, encoding);
}

function longTextOf(bytes: Uint8Array, encoding: BankEncoding): LongText {
  const { starts, ends, lines } = recordsIn(bytes, encoding === 'utf-8' ? markLength(bytes) : 0);
  const last = bytes.subarray(0, HEAD).lastIndexOf(LINE_FEED);
  return {
    head: decodeAs(bytes.subarray(0, last === -1 ? HEAD : last + 1), encoding),
    records: starts.length,
    isOpenEnded: !LINE_ENDS.has(bytes.at(-1) ?? LINE_FEED),
    recordAt: (place) => decodeAs(bytes.subarray(starts[place], ends[place]), encoding),
    lineAt: (place) => lines[place] ?? 0,
    whole: () => decodeAs(bytes, encoding),
  };
}

/** The byte order mark of UTF-8. */
function markLength(bytes: Uint8Array): number {
  return [0xef, 0xbb, 0xbf].every((byte, at) => bytes[at] === byte) ? 3 : 0;
}

/** Where each record begins and ends, and on which line: at a line end that stands outside quotes. */
function recordsIn(bytes: Uint8Array, from: number) {
  const [starts, ends, lines] = [new Places(), new Places(), new Places()];
  let [start, line, begun, isQuoted] = [from, 1, 1, false];
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) isQuoted = !isQuoted;
    if (byte !== LINE_FEED && byte !== CARRIAGE_RETURN) continue;
    const end = at;
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) at += 1;
    line += 1;
    if (isQuoted) continue;
    starts.add(start);
    ends.add(end);
    lines.add(begun);
    start = at + 1;
    begun = line;
  }
  if (start < bytes.length) {
    starts.add(start);
    ends.add(bytes.length);
    lines.add(begun);
  }
  return { starts: starts.all(), ends: ends.all(), lines: lines.all() };
}

/** Numbers side by side, four bytes each. */
class Places {
  #places = new Uint32Array(1 << 12);
  #length = 0;
  add(place: number): void {
    if (this.#length === this.#places.length) {
      const wider = new Uint32Array(this.#length * 2);
      wider.set(this.#places);
      this.#places = wider;
    }
    this.#places[this.#length] = place;
    this.#length += 1;
  }
  all(): Uint32Array {
    return this.#places.slice(0, this.#length);
  }
}
