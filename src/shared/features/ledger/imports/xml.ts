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

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s<>/!?]+)([^<>]*?)(\/?)>|([^<]+)/g;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const MAX_DEPTH = 60;

/**
 * Reads XML as banks write it. A document type is refused: it could define entities that grow
 * without end, and no statement has one.
 */
export function readXml(text: string): Result<XmlElement, 'not_xml'> {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return err('not_xml');
  const root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
  const open: XmlElement[] = [root];
  for (const [, data, slash, name = '', rest = '', isEmpty, words] of text.matchAll(TOKEN)) {
    const top = open.at(-1);
    if (!top) return err('not_xml');
    if (data !== undefined) top.text += data;
    else if (words !== undefined) top.text += decodedEntities(words);
    else if (name === '') continue;
    else if (slash === '/') {
      if (top.name !== localName(name)) return err('not_xml');
      open.pop();
    } else {
      const element = {
        name: localName(name),
        attributes: attributesIn(rest),
        children: [],
        text: '',
      };
      top.children.push(element);
      if (isEmpty !== '/') open.push(element);
      if (open.length > MAX_DEPTH) return err('not_xml');
    }
  }
  const [first] = root.children;
  return open.length === 1 && first ? ok(first) : err('not_xml');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

function attributesIn(text: string): ReadonlyMap<string, string> {
  const found = [...text.matchAll(ATTRIBUTE)];
  return new Map(
    found.map(([, name = '', double, single]) => [
      localName(name),
      decodedEntities(double ?? single ?? ''),
    ]),
  );
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
