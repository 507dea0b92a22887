import { decodedEntities } from '#shared/features/ledger/imports/entities.ts';
import { Refusal } from '#shared/ipc/refusal.ts';

/** Attributes of an element, by their names with a prefix or without; looked for when they are asked for. */
export type Attributes = (name: string) => string | undefined;

/** Who is told of what stands in an XML text, in its order. Names are without their prefixes. */
export type XmlListener = {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
};

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EXCLAMATION = 33;
const QUESTION = 63;
const DOUBLE = 34;
const SINGLE = 39;
const MAX_DEPTH = 200;

/**
 * Reads XML in UTF-8 byte by byte, once, and keeps nothing: what a sheet of a hundred thousand rows
 * holds never lies in memory twice. What is opened and never closed is refused, and so is a document
 * type: it could define entities that grow without end.
 */
export function scanXml(bytes: Buffer, listener: XmlListener): void {
  const open: string[] = [];
  let at = 0;
  for (let next = bytes.indexOf(LESS); next !== -1; next = bytes.indexOf(LESS, at)) {
    if (next > at && open.length > 0) listener.text(decodedEntities(slice(bytes, at, next)));
    const mark = bytes[next + 1];
    if (mark === EXCLAMATION || mark === QUESTION) {
      at = afterSpan(bytes, next, listener);
      continue;
    }
    const end = endOfTag(bytes, next + 1);
    at = end + 1;
    if (mark === SLASH) {
      const name = localName(slice(bytes, next + 2, end).trimEnd());
      if (open.pop() !== name) refuse();
      listener.close(name);
      continue;
    }
    const isEmpty = bytes[end - 1] === SLASH;
    const tag = slice(bytes, next + 1, isEmpty ? end - 1 : end);
    const blank = tag.search(/\s/);
    const name = localName(blank === -1 ? tag : tag.slice(0, blank));
    listener.open(name, blank === -1 ? NO_ATTRIBUTES : attributesIn(tag.slice(blank)));
    if (isEmpty) listener.close(name);
    else if (open.push(name) > MAX_DEPTH) refuse();
  }
  if (open.length > 0 || at === 0) refuse();
}

function refuse(): never {
  throw new Refusal('workbook_damaged');
}

function slice(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('utf8', from, to);
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The `>` of a tag: not one inside of quotes. */
function endOfTag(bytes: Buffer, start: number): number {
  let quote = 0;
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === DOUBLE || byte === SINGLE) quote = byte;
    else if (byte === GREATER) return at;
  }
  return refuse();
}

/** What begins with a mark of its own and runs to another. */
const SPANS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Where a comment, an instruction or a piece of plain text ends. */
function afterSpan(bytes: Buffer, start: number, listener: XmlListener): number {
  const head = bytes.toString('latin1', start, start + 9);
  const [mark, close] = SPANS.find(([one]) => head.startsWith(one)) ?? refuse();
  const end = bytes.indexOf(close, start + mark.length, 'latin1');
  if (end === -1) refuse();
  if (mark === '<![CDATA[') listener.text(slice(bytes, start + mark.length, end));
  return end + close.length;
}

const NO_ATTRIBUTES: Attributes = () => undefined;
const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

function attributesIn(text: string): Attributes {
  return (wanted) => {
    // One after another from the beginning: looked for everywhere, a long text would take forever.
    ATTRIBUTE.lastIndex = 0;
    for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
      const [, name = '', double, single] = found;
      if (name === wanted || localName(name) === wanted)
        return decodedEntities(double ?? single ?? '');
    }
    return undefined;
  };
}
