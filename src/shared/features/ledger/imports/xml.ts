import { err, ok } from '#shared/kernel/result.ts';
import type { Result } from '#shared/kernel/result.ts';
import { decodedEntities } from './entities.ts';

/** An element of XML; names are without their namespace. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
};

const ATTRIBUTE = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;
const MAX_DEPTH = 60;

/** What begins with a mark of its own and runs to another. */
const SPANS = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Told of each element that has closed and of the one around it; false: it is not kept in there. */
type Closed = (element: XmlElement, parent: XmlElement) => boolean;

/**
 * Reads XML as banks write it, each character once: what is opened and never closed refuses it. A
 * document type does too: it could define entities that grow without end, and no statement has one.
 */
export function readXml(text: string, closed: Closed = () => true): Result<XmlElement, 'not_xml'> {
  const root = emptyElement('', '');
  const open: XmlElement[] = [root];
  let at = 0;
  for (let next = text.indexOf('<'); next !== -1; next = text.indexOf('<', at)) {
    const top = open.at(-1);
    if (!top) return err('not_xml');
    if (next > at) top.text += decodedEntities(text.slice(at, next));
    const span = SPANS.find(([mark]) => text.startsWith(mark, next));
    const end = text.indexOf(span?.[1] ?? '>', next + (span?.[0].length ?? 1));
    if (end === -1) return err('not_xml');
    at = end + (span?.[1].length ?? 1);
    const inside = text.slice(next + (span?.[0].length ?? 1), end);
    if (span?.[0] === '<![CDATA[') top.text += inside;
    if (span) continue;
    if (!(inside.startsWith('/') ? close(inside, open, closed) : begin(inside, open, closed))) {
      return err('not_xml');
    }
  }
  const [first] = root.children;
  return open.length === 1 && first ? ok(first) : err('not_xml');
}

const TAG = /^([^\s<>/!?]+)([^<>]*)$/;

/** Opens the element of a tag; false where it is none, or lies too deep. */
function begin(tag: string, open: XmlElement[], closed: Closed): boolean {
  const isEmpty = tag.endsWith('/');
  const [, name, rest = ''] = TAG.exec(isEmpty ? tag.slice(0, -1) : tag) ?? [];
  const parent = open.at(-1);
  if (name === undefined || !parent) return false;
  const element = emptyElement(localName(name), rest);
  if (!isEmpty) open.push(element);
  else if (closed(element, parent)) parent.children.push(element);
  return open.length <= MAX_DEPTH;
}

/** Closes the innermost element; false where the tag is of another one. */
function close(tag: string, open: XmlElement[], closed: Closed): boolean {
  const element = open.pop();
  const parent = open.at(-1);
  if (!element || !parent || element.name !== localName(tag.slice(1).trim())) return false;
  if (closed(element, parent)) parent.children.push(element);
  return true;
}

function emptyElement(name: string, attributes: string): XmlElement {
  return { name, attributes: attributesIn(attributes), children: [], text: '' };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map();

function attributesIn(text: string): ReadonlyMap<string, string> {
  if (!text.includes('=')) return NO_ATTRIBUTES;
  const attributes = new Map<string, string>();
  // One after another from the beginning: looked for everywhere, a long text would take forever.
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(text); found; found = ATTRIBUTE.exec(text)) {
    const [, name = '', double, single] = found;
    attributes.set(localName(name), decodedEntities(double ?? single ?? ''));
  }
  return attributes;
}

/** The elements at a path of names below an element, in their order. */
export function elementsAt(element: XmlElement, path: string): XmlElement[] {
  return path
    .split('/')
    .reduce<XmlElement[]>(
      (found, name) => found.flatMap(({ children }) => children.filter((one) => one.name === name)),
      [element],
    );
}

/** The text at the first of several paths that holds one; empty where none does. */
export function textAt(element: XmlElement, ...paths: readonly string[]): string {
  for (const path of paths) {
    const text = elementsAt(element, path)[0]?.text.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
}
