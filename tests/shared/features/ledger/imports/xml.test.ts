import { describe, expect, it } from 'vitest';
import { elementsAt, readXml, textAt } from '#shared/features/ledger/imports/xml.ts';
import type { XmlElement } from '#shared/features/ledger/imports/xml.ts';

function rootOf(text: string): XmlElement {
  const read = readXml(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const nested = (depth: number) => '<a>'.repeat(depth) + '</a>'.repeat(depth);

describe('the XML of a bank', () => {
  it('is its elements without their namespaces, with their attributes and text', () => {
    const root = rootOf(
      `<?xml version="1.0"?>\n<!-- <no> -->\n<n:a n:x="1" y = '&lt;2&gt;'><b/><n:b z="">t&amp;u<![CDATA[<v> & w]]></n:b></n:a>\n`,
    );
    expect(root).toEqual({
      name: 'a',
      attributes: new Map([
        ['x', '1'],
        ['y', '<2>'],
      ]),
      text: '',
      children: [
        { name: 'b', attributes: new Map(), children: [], text: '' },
        { name: 'b', attributes: new Map([['z', '']]), children: [], text: 't&u<v> & w' },
      ],
    });
  });

  it('gives the elements at a path in their order, across their parents', () => {
    const root = rootOf('<a><b><c>1</c><d/></b><c>no</c><b><c>2</c><c>3</c></b></a>');
    expect(elementsAt(root, 'b/c').map(({ text }) => text)).toEqual(['1', '2', '3']);
    expect(elementsAt(root, 'b/x/c')).toEqual([]);
  });

  it('gives the first text of several paths that is not blank', () => {
    const root = rootOf('<a><b> </b><c>\n x \n</c><d>y</d></a>');
    expect(textAt(root, 'z', 'b', 'c', 'd')).toBe('x');
    expect(textAt(root, 'b', 'z')).toBe('');
  });

  it.each([
    ['is nothing', ''],
    ['is words alone', 'bonjour'],
    ['is left open', '<a><b></b>'],
    ['closes another element than the open one', '<a><b></a></b>'],
    ['closes more than it opens', '<a></a></a>'],
    ['closes before it opens', '</a><a></a>'],
    ['has a document type', '<!DOCTYPE a><a></a>'],
    ['defines entities, in any letters', '<a><!entity x "y"></a>'],
    ['goes on after one that was closed too often', '<a></a></a><b></b>'],
    ['is nested deeper than any statement', nested(60)],
  ])('that %s is refused', (_what, text) => {
    expect(readXml(text)).toEqual({ ok: false, error: 'not_xml' });
  });

  it.each(['<!--', '<?', '<![CDATA[', '<a bbbb', '<a b="', '&', '<a>&aaaa', '<a b'])(
    'that opens %s for a megabyte and never closes it is read once, and refused',
    (opening) => {
      const text = `<a>${opening.repeat(1_200_000 / opening.length)}`;
      expect(readXml(text)).toEqual({ ok: false, error: 'not_xml' });
      expect(readXml(`${text}>`)).toEqual({ ok: false, error: 'not_xml' });
    },
  );

  it('gives up each element as it closes where nobody keeps it', () => {
    const seen: string[] = [];
    const read = readXml('<a><b><c>1</c></b><b/><d>2</d></a>', (element, parent) => {
      seen.push(`${parent.name}/${element.name}:${element.text}`);
      return element.name !== 'b';
    });
    expect(seen).toEqual(['b/c:1', 'a/b:', 'a/b:', 'a/d:2', '/a:']);
    expect(read).toMatchObject({ value: { children: [{ name: 'd' }] } });
  });

  it('may be nested as deep as statements are', () => {
    expect(readXml(nested(59)).ok).toBe(true);
    expect(readXml(`<a>${'<b/>'.repeat(500)}</a>`).ok).toBe(true);
  });
});
